import { clip } from '../columns.js';
import type { Session } from '../session.js';
import type { CellView, TableView } from './tables.js';

/**
 * One line a row of the table, its place in the file before it. A figure stands as `12 [natural]`, and what the ids of
 * the row have in common at the row's end: `← requests.received`.
 */
export function grid({ rows, columns, cells }: TableView, tell: Session['tell']): string[][] {
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  const own = Array.from({ length: rows }, (): CellView[] => []);
  for (const cell of cells) own[cell.row]?.push(cell);
  const common = own.map((row) => commonStart(row.flatMap(({ fact }) => fact ?? [])));
  for (const { row, column, text, fact, state } of cells) {
    const line = lines[row];
    if (!line) continue;
    const words = clip(text, 24);
    if (fact === undefined) line[column] = words;
    // The figures of an unreadable row have no cells of their own; its label stands for all of them.
    else if (state === 'unreadable') line[column] = `${words} [${tell('inspect.state.unreadable')}]`;
    else
      line[column] = `${words || tell('inspect.state.blank')} [${fact.slice(common[row]!.length).replace(/^\./u, '')}]`;
  }
  return lines.map((line, row) => [mark(row, own[row]!), ...line, common[row] ? `← ${common[row]}` : '']);
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

/** `L12`, `p.3`, the row of the sheet; else the number of the row. */
function mark(row: number, [first]: CellView[]): string {
  const location = first?.location;
  switch (location?.kind) {
    case 'text':
      return `L${location.start.line}`;
    case 'page':
      return `p.${location.page}`;
    case 'sheet':
      return location.cell.replace(/^\D+/u, '');
    default:
      return String(row + 1);
  }
}
