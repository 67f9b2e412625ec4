import { aligned, clip } from '../columns.js';
import type { Session } from '../session.js';
import type { TableView, View } from './view.js';

/** A view in words, for people. */
export function viewText(view: View, { tell }: Pick<Session, 'tell'>): string {
  if (view.error) return `${view.filePath}\n  ${view.error.message}\n`;
  const section = (title: string, lines: string[]) =>
    lines.length ? ['', title, ...lines.map((line) => `  ${line}`.trimEnd())] : [];
  const lines = [
    view.filePath,
    ...aligned(head(view, tell)).map((line) => `  ${line}`),
    ...section(tell('inspect.parts'), aligned(partRows(view))),
    ...section(tell('inspect.blocks'), aligned(blockRows(view))),
    ...(view.tables ?? []).flatMap((table) => section(tableTitle(table, tell), tableLines(table, tell))),
    ...section(
      tell('inspect.notes'),
      (view.notes ?? []).map(({ message, line }) => `${lineMark(line)} ${message}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function head({ format, encoding, report }: View, tell: Session['tell']): string[][] {
  const unknown = tell('inspect.unknown');
  const { title, organ, year, dueTemplate, kind } = report!;
  const evidence = year ? ` (${year.evidence.map((one) => `${one.from} ${one.year}`).join(', ')})` : '';
  const yearText = year ? `${year.value}${year.conflict ? tell('inspect.disputed') : ''}${evidence}` : unknown;
  return [
    [tell('inspect.format'), [format, encoding].filter(Boolean).join(', ')],
    [tell('inspect.kind'), kind],
    [tell('inspect.title'), title ?? unknown],
    [tell('inspect.organ'), organ ? `${organ.name} (${organ.kind}, ${organ.from})` : unknown],
    [tell('inspect.year'), yearText],
    [tell('inspect.template'), dueTemplate ?? unknown],
  ];
}

function partRows({ parts = [] }: View): string[][] {
  return parts.flatMap(({ id, headings, blocks }) =>
    headings.map(({ text, ordinal, line, wording }) => [
      lineMark(line),
      id,
      ordinal === null ? '—' : String(ordinal),
      wording,
      text,
      `#${blocks.join(' #')}`,
    ]),
  );
}

function blockRows({ blocks = [] }: View): string[][] {
  return blocks.map(({ index, type, level, line, text, table }) => {
    const kind = level === undefined ? type : `${type} ${level}`;
    return [`#${index}`, lineMark(line), kind, table ? `${text}  ${table}` : clip(text, 60)];
  });
}

function tableTitle({ block, rows, columns, id, version, certainty }: TableView, tell: Session['tell']): string {
  if (id === undefined) return `#${block} ${tell('inspect.unmatched', { rows, columns })}`;
  return `#${block} ${id} (${tell('inspect.shape', { version: version ?? '', certainty: certainty ?? '' })})`;
}

function tableLines(table: TableView, tell: Session['tell']): string[] {
  const missing = table.missingRows?.length
    ? [tell('inspect.missing-rows', { rows: table.missingRows.join(', ') })]
    : [];
  return [...aligned(grid(table), ' │ '), ...missing];
}

/**
 * One line a row of the table. A figure stands as `12 [natural]`, and what the ids of the row have in common at the
 * row's end: `← requests.received`.
 */
function grid({ rows, columns, cells }: TableView): string[][] {
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  const common = Array.from({ length: rows }, (_, row) =>
    commonStart(cells.flatMap((cell) => (cell.row === row && cell.fact ? [cell.fact] : []))),
  );
  for (const { row, column, text, fact, state } of cells) {
    const line = lines[row];
    if (!line) continue;
    const words = clip(text, 24);
    if (fact === undefined) line[column] = words;
    // The figures of an unreadable row have no cells of their own; its label stands for all of them.
    else if (state === 'unreadable') line[column] = `${words} [unreadable]`;
    else line[column] = `${words || state} [${fact.slice(common[row]!.length).replace(/^\./u, '')}]`;
  }
  return lines.map((line, row) => [...line, common[row] ? `← ${common[row]}` : '']);
}

/** The segments that all ids begin with; never the whole of one. */
function commonStart(ids: string[]): string {
  const [first, ...others] = ids.map((id) => id.split('.'));
  if (!first) return '';
  let length = first.length - 1;
  for (const other of others)
    while (length > 0 && !first.slice(0, length).every((part, at) => other[at] === part)) length--;
  return first.slice(0, length).join('.');
}

function lineMark(line: number | null): string {
  return line === null ? '' : `L${line}`;
}
