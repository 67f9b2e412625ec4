import { aligned, clip } from '../columns.js';
import type { Session } from '../session.js';
import type { FactView } from './facts.js';
import { grid } from './grid.js';
import type { TableView } from './tables.js';
import type { View } from './view.js';

type Tell = Session['tell'];

/** A view in words, for people. */
export function viewText(view: View, { tell }: Pick<Session, 'tell'>): string {
  if (view.error) return `${view.filePath}\n  ${view.error.message}\n`;
  const section = (title: string, lines: string[]) =>
    lines.length ? ['', title, ...lines.map((line) => `  ${line}`.trimEnd())] : [];
  const lines = [
    view.filePath,
    ...aligned(head(view, tell)).map((line) => `  ${line}`),
    ...section(tell('inspect.notes'), aligned(noteRows(view))),
    ...section(tell('inspect.parts'), aligned(partRows(view, tell))),
    ...section(tell('inspect.blocks'), aligned(blockRows(view, tell))),
    ...(view.tables ?? []).flatMap((table) => section(tableTitle(table, tell), tableLines(table, tell))),
    ...section(tell('inspect.facts'), aligned(factRows(view, tell))),
  ];
  return `${lines.join('\n')}\n`;
}

function head({ format, encoding, report }: View, tell: Tell): string[][] {
  const unknown = tell('inspect.unknown');
  const { title, organ, dueTemplate, kind } = report!;
  return [
    [tell('inspect.format'), [format, encoding].filter(Boolean).join(', ')],
    [tell('inspect.kind'), tell(`inspect.kind.${kind}`)],
    [tell('inspect.title'), title ?? unknown],
    [tell('inspect.organ'), organ ? organWords(organ, tell) : unknown],
    [tell('inspect.year'), yearWords(report!, tell)],
    [tell('inspect.template'), dueTemplate ?? unknown],
  ];
}

function organWords(organ: NonNullable<NonNullable<View['report']>['organ']>, tell: Tell): string {
  const [kind, from] = [tell(`inspect.organ.${organ.kind}`), tell(`inspect.from.${organ.from}`)];
  return tell('inspect.organ-value', { name: organ.name, kind, from });
}

function yearWords({ year }: NonNullable<View['report']>, tell: Tell): string {
  if (!year) return tell('inspect.unknown');
  const evidence = year.evidence.map((one) => `${tell(`inspect.from.${one.from}`)} ${one.year}`);
  return tell('inspect.year-value', {
    year: year.value,
    disputed: year.conflict ? tell('inspect.disputed') : '',
    evidence: evidence.join(tell('inspect.list-separator')),
  });
}

function partRows({ parts = [] }: View, tell: Tell): string[][] {
  return parts.flatMap(({ id, headings, blocks }) =>
    headings.map(({ text, ordinal, position, wording }) => [
      position ?? '',
      id,
      ordinal === null ? '—' : String(ordinal),
      tell(`inspect.wording.${wording}`),
      text,
      `#${blocks.join(' #')}`,
    ]),
  );
}

function blockRows({ blocks = [] }: View, tell: Tell): string[][] {
  return blocks.map(({ index, type, level, position, text, table }) => {
    const words = tell(`inspect.block.${type}`);
    const kind = level === undefined ? words : `${words} ${level}`;
    return [`#${index}`, position ?? '', kind, table ? `${text}  ${table}` : clip(text, 60)];
  });
}

function tableTitle({ block, rows, columns, id, version = '', certainty }: TableView, tell: Tell): string {
  if (id === undefined) return `#${block} ${tell('inspect.unmatched', { rows, columns })}`;
  const words = certainty ? tell(`inspect.certainty.${certainty}`) : '';
  return `#${block} ${id} (${tell('inspect.shape', { version, certainty: words })})`;
}

function tableLines(table: TableView, tell: Tell): string[] {
  const missing = table.missingRows?.length
    ? [tell('inspect.missing-rows', { rows: table.missingRows.join(', ') })]
    : [];
  return [...aligned(grid(table, tell), ' │ '), ...missing];
}

function factRows({ facts = [] }: View, tell: Tell): string[][] {
  return facts.map((fact) => [fact.id, figureWords(fact, tell), fact.position ?? '', fact.place]);
}

/** `12`, `36（“36件”）`, `文字（“约2.35”）`, `空白`: what was read, and what stands there if it is not the same. */
function figureWords({ state, value, raw }: FactView, tell: Tell): string {
  const words = state === 'number' ? String(value) : tell(`inspect.state.${state}`);
  const text = clip(raw, 20);
  return text === '' || text === words ? words : tell('inspect.quoted', { words, text });
}

function noteRows({ notes = [] }: View): string[][] {
  return notes.map(({ message, position }) => [message, position ?? '']);
}
