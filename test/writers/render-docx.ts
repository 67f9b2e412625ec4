import type { Draft, DraftPart } from '../../src/testing/draft.js';
import { headingLine, isSubHeading } from '../../src/testing/draft.js';
import { layOut } from '../../src/testing/lay-out.js';
import type { Grid, GridCell } from '../../src/testing/lay-out.js';
import { p, r, tbl, tc, tr } from '../readers/make-docx.js';
import type { Parts } from '../readers/make-docx.js';
import { draft as pack } from './docx/file.js';

const styles = [1, 2, 3].map(
  (level) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
);

/** Into which runs a text falls. */
type Cut = (text: string) => string[];

/** A report as a DOCX file: headings by their styles, tables with merged cells. */
export function renderDocx(draft: Draft, cut: Cut = (text) => [text], parts: Parts = {}): Uint8Array {
  const line = (text: string, properties = '') => p(cut(text).map(run).join(''), properties);
  const heading = (text: string, level: number) => line(text, `<w:pStyle w:val="Heading${level}"/>`);
  const renderPart = (part: DraftPart) => [
    heading(headingLine(part), 2),
    ...part.paragraphs.map((text) => (isSubHeading(text) ? heading(text, 3) : line(text))),
    ...part.tables.map((id) => renderTable(layOut(draft.tables[id]!), line)),
  ];
  const signature = [draft.signature?.organ, draft.signature?.date].filter((text) => text !== undefined);
  const body = [
    ...(draft.title === null ? [] : [heading(draft.title, 1)]),
    ...draft.preface.map((text) => line(text)),
    ...draft.parts.flatMap(renderPart),
    ...signature.map((text) => line(text)),
  ];
  return pack(body.join(''), { styles: styles.join(''), ...parts });
}

/** Every other run looks different. */
function run(text: string, index: number): string {
  return r(escape(text), index % 2 > 0 ? '<w:b/>' : '');
}

function renderTable({ rows, cells }: Grid, line: (text: string) => string): string {
  const renderRow = (row: number) =>
    cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => renderCell(cell, row, line));
  return tbl(...Array.from({ length: rows }, (_, row) => tr(renderRow(row).join(''))));
}

/** In the rows below its first a merged cell goes on as an empty one. */
function renderCell({ row: first, rowSpan, columnSpan, text }: GridCell, row: number, line: (text: string) => string) {
  const across = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '';
  const goesOn = row > first ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
  return tc(line(row > first ? '' : text), across + (rowSpan > 1 ? goesOn : ''));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
