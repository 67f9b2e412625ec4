import type { Block, Paragraph, ReaderNote, Table } from '../../document/document.js';
import type { JoinedTable } from './join-pieces.js';
import { shownBox, type PageContent } from './page.js';
import type { TextLine } from './lines.js';
import { proseSeam } from './paragraphs.js';

/** A paragraph of lines, on one page or several. */
export function paragraphOf(lines: readonly { line: TextLine; content: PageContent }[]): Paragraph {
  let text = '';
  const places = lines.map(({ line, content }) => {
    text += proseSeam(text, line.text);
    const from = text.length;
    text += line.text;
    return { from, to: text.length, page: content.number, box: shownBox(content, line.box) };
  });
  return { type: 'paragraph', text, origin: { kind: 'page', lines: places } };
}

export function tableOf({ pieces, heights, columnLines, cells }: JoinedTable): Table {
  const lines = pieces.map(({ page, shown }) => ({ from: 0, to: 0, page, box: shown }));
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    type: 'table',
    rows: heights.length,
    columns: columnLines.length - 1,
    cells: sorted.map(({ row, column, rowSpan, columnSpan, text, lines: places }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text,
      origin: { kind: 'page', lines: places },
    })),
    origin: { kind: 'page', lines },
  };
}

export function imageOf(content: PageContent, box: PageContent['images'][number]): Block {
  const place = { from: 0, to: 0, page: content.number, box: shownBox(content, box) };
  return { type: 'image', text: '', origin: { kind: 'page', lines: [place] } };
}

function codeOf(cutRow: boolean, headerRows: number): string {
  if (cutRow) return 'table-row-joined';
  return headerRows > 0 ? 'table-header-repeated' : 'table-joined';
}

/** What was done to put a table together, and figures whose cell is not certain. */
export function notesOf({ joins, cells }: JoinedTable, table: Table, block: number): ReaderNote[] {
  const notes = joins.map(({ from, to, cutRow, headerRows, row }): ReaderNote => {
    const cell = table.cells.findIndex((one) => one.row >= (cutRow ? row - 1 : row));
    const at = { block, ...(cell >= 0 && { cell }), from: 0, to: 0 };
    return { code: codeOf(cutRow, headerRows), data: { from, to, headerRows }, at };
  });
  const doubtful = cells.filter((cell) => cell.doubtful);
  for (const cell of doubtful) {
    const index = table.cells.findIndex(({ row, column }) => row === cell.row && column === cell.column);
    const data = { page: cell.lines[0]!.page, text: cell.text.replace(/\ufffd/g, '') };
    notes.push({ code: 'figure-place-uncertain', data, at: { block, cell: index, from: 0, to: cell.text.length } });
  }
  return notes;
}
