import { deflateSync } from 'node:zlib';
import { headingLine, type Draft } from '../../../src/testing/draft.js';
import { layOut, type Grid, type GridCell } from '../../../src/testing/lay-out.js';
import { compliant } from '../../../src/testing/report-builder.js';
import { a4, layPages } from '../lay-pages.js';
import { p as wordParagraph, row as wordRow, type DocParts } from '../make-doc.js';
import { makeDocx, p, tbl, tc, tr } from '../make-docx.js';
import { makeOdt } from '../make-odt.js';
import { makePdf } from '../make-pdf.js';
import { draftSheets, makeXlsx } from '../make-xlsx.js';
import { makeZip } from '../make-zip.js';
import { writeOfd } from '../ofd-writer.js';
import { printed } from '../print-pdf.js';

/** The smallest report with figures: no two of them are alike, so that one in a wrong place shows. */
const report = differing(compliant(2023).order(['disclosure', 'reviews']));

function differing(builder: ReturnType<typeof compliant>): typeof builder {
  const { parts, tables } = builder.draft;
  const ids = parts.flatMap((part) => part.tables).flatMap((id) => Object.keys(tables[id]!.cells));
  return builder.figures(Object.fromEntries(ids.map((id, index) => [id, 107 + 13 * index])));
}

const { draft } = report;

export const html = Buffer.from(report.render('html'));
export const plainText = Buffer.from(report.render('text'));
export const markdown = Buffer.from(report.render('markdown'));
export const xlsx = makeXlsx({ sheets: draftSheets(draft), strings: ['<t>x</t>'], styles: '' });

/** What is drawn takes longest to read: one table, cut by the end of a page. */
const drawn = { ...differing(compliant(2023).order(['disclosure'])).draft, title: null };
const small = { ...a4, height: 135 };
export const ofd = writeOfd(drawn, { size: small });
const pages = layPages(drawn, small).map((page) => printed(page, small));
/** What the pages draw is compressed, as by every program, or stands there as it is. */
export const pdf = makePdf(
  pages.map((page) => ({ ...page, content: deflateSync(page.content).toString('latin1'), compressed: true })),
);
export const openPdf = makePdf(pages);

/** What stands in the body: paragraphs, and tables as their rows. */
function written<T>({ title, parts, tables }: Draft, paragraph: (text: string) => T, table: (grid: Grid) => T[]): T[] {
  return [
    ...(title === null ? [] : [paragraph(title)]),
    ...parts.flatMap((part) => [
      paragraph(headingLine(part)),
      ...part.paragraphs.map(paragraph),
      ...part.tables.flatMap((id) => table(layOut(tables[id]!))),
    ]),
  ];
}

/** The cells of each row, with those that reach down into it from above. */
function rowsOf({ rows, cells }: Grid): (GridCell & { continued: boolean })[][] {
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => ({ ...cell, continued: cell.row < row })),
  );
}

const docxTable = (grid: Grid) =>
  tbl(
    ...rowsOf(grid).map((cells) =>
      tr(
        cells
          .map(({ text, columnSpan, rowSpan, continued }) => {
            const merged = continued ? '<w:vMerge/>' : rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
            return tc(continued ? '' : text, `<w:gridSpan w:val="${columnSpan}"/>${merged}`);
          })
          .join(''),
      ),
    ),
  );

/** Headings are numbered and styled by parts of their own, as programs do. */
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const styles =
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="2" w:default="1"><w:name w:val="Normal"/></w:style>';
const footnotes = `<w:footnote w:id="1">${p('注')}</w:footnote>`;
const changes =
  p('<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>') +
  p(
    '<w:r><w:t>说明</w:t><w:footnoteReference w:id="1"/></w:r>',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  ) +
  p(
    '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>一</w:t><w:fldChar w:fldCharType="end"/></w:r>',
  );

export const docx = makeDocx(
  written(
    draft,
    (text) => p(text),
    (grid) => [docxTable(grid)],
  ).join('') + changes,
  { numbering, styles, footnotes, packed: true },
);

const odtParagraph = (text: string) => `<text:p text:style-name="P1">${text}</text:p>`;
const odtTable = (grid: Grid) =>
  `<table:table>${rowsOf(grid)
    .map((cells) => `<table:table-row>${cells.map(odtCell).join('')}</table:table-row>`)
    .join('')}</table:table>`;

function odtCell({ text, columnSpan, rowSpan, continued }: GridCell & { continued: boolean }): string {
  const covered = '<table:covered-table-cell/>';
  if (continued) return covered.repeat(columnSpan);
  const spans = `table:number-columns-spanned="${columnSpan}" table:number-rows-spanned="${rowSpan}"`;
  return `<table:table-cell ${spans}>${odtParagraph(text)}</table:table-cell>${covered.repeat(columnSpan - 1)}`;
}

export const odt = makeOdt(written(draft, odtParagraph, (grid) => [odtTable(grid)]).join(''), {
  styles: '',
  automatic: '<style:style style:name="P1" style:family="paragraph"/>',
  title: draft.title ?? '',
});

const [merged, first] = [0x20, 0x60];
const columnWidth = 400;

/** A Word 97 document as its parts; cells that reach down are merged by their flags. */
export const word: DocParts = {
  paragraphs: written(
    draft,
    (text) => [wordParagraph(text)],
    (grid) =>
      rowsOf(grid).map((cells) =>
        wordRow(
          cells.map(({ text, continued }) => (continued ? '' : text)),
          [...cells.map(({ column }) => column * columnWidth), grid.columns * columnWidth],
          cells.map(({ rowSpan, continued }) => (rowSpan === 1 ? 0 : continued ? merged : first)),
        ),
      ),
  ).flat(),
};

/** An archive of reports, with another one in it. */
export const archive = makeZip([
  { name: '云溪县/a.txt', content: plainText },
  { name: 'b.zip', content: makeZip([{ name: 'b.docx', content: docx, stored: true }]), stored: true },
  { name: 'c.html', content: html },
]);
