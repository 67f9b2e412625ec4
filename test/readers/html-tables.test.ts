import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Table } from '../../src/document/document.js';
import { readHtml, readHtmlTables } from '../../src/readers/html.js';
import { checkOrigins } from './check-origins.js';

function blocksOf(html: string) {
  const document = readHtml(html, { format: 'html', bytes: html.length });
  checkOrigins(document);
  return document.blocks;
}

function tablesOf(html: string): Table[] {
  return blocksOf(html).filter((block) => block.type === 'table');
}

/** Each cell as `row,column[+rowSpan×columnSpan]:text`. */
function cellsOf(table: Table | undefined): string[] {
  return (table?.cells ?? []).map(({ row, column, rowSpan, columnSpan, text }) => {
    const span = rowSpan * columnSpan > 1 ? `+${rowSpan}×${columnSpan}` : '';
    return `${row},${column}${span}:${text}`;
  });
}

describe('tables of HTML', () => {
  it.each<[string, string, string[]]>([
    ['rows and columns', '<table><tr><td>甲<td>1<tr><td>乙<td>2</table>', ['0,0:甲', '0,1:1', '1,0:乙', '1,1:2']],
    [
      'spans',
      '<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2</table>',
      ['0,0+2×1:甲', '0,1+1×2:乙', '1,1:1', '1,2:2'],
    ],
    [
      'ragged rows',
      '<table><tr><td>甲<td>1<td>2<tr><td>乙<td>3</table>',
      ['0,0:甲', '0,1:1', '0,2:2', '1,0:乙', '1,1:3'],
    ],
    [
      'a foot that stands first',
      '<table><tfoot><tr><td>计<td>1</tfoot><thead><tr><th>甲<th>乙</thead><tbody><tr><td>丙<td>1</table>',
      ['0,0:甲', '0,1:乙', '1,0:丙', '1,1:1', '2,0:计', '2,1:1'],
    ],
    [
      'row spans that end with their group',
      '<table><thead><tr><th rowspan=9>甲<th>乙</thead><tr><td>丙<td>1</table>',
      ['0,0:甲', '0,1:乙', '1,0:丙', '1,1:1'],
    ],
    [
      'rowspan=0, to the end of the group',
      '<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</table>',
      ['0,0+3×1:甲', '0,1:1', '1,1:2', '2,1:3'],
    ],
    [
      'spans that mean nothing',
      '<table><tr><td colspan=0>甲<td colspan=x>1<td colspan="-2" rowspan="">2</table>',
      ['0,0:甲', '0,1:1', '0,2:2'],
    ],
    [
      'a colspan that is too large',
      '<table><tr><td colspan=100000>题<tr><td>甲<td>1</table>',
      ['0,0+1×2:题', '1,0:甲', '1,1:1'],
    ],
    [
      'cells that are not shown',
      '<table><tr hidden><td>甲<td>1<tr><td style="display:none">x<td>乙<td>2</table>',
      ['0,0:乙', '0,1:2'],
    ],
    [
      'the sizing row of Word',
      '<table><tr><td>甲<td>1<tr height=0><td width=9></td><td width=9> </td></tr></table>',
      ['0,0:甲', '0,1:1'],
    ],
    [
      'lines in a cell',
      '<table><tr><td><p>甲</p>\n<p><br></p><p>乙<br>丙</p><td>1</table>',
      ['0,0:甲\n乙\n丙', '0,1:1'],
    ],
    ['white space in a cell', '<table><tr><td>\n 甲\n 乙 <td> &nbsp;1 </table>', ['0,0:甲 乙', '0,1:1']],
    ['blank cells', '<table><tr><td>甲<td><td>&nbsp;<td> <p></p></table>', ['0,0:甲', '0,1:', '0,2:', '0,3:']],
    [
      'a form that nobody filled in',
      '<table><tr><td>甲<td><td><tr><td>乙<td><td></table>',
      ['0,0:甲', '0,1:', '0,2:', '1,0:乙', '1,1:', '1,2:'],
    ],
    ['headings in cells', '<table><tr><th><h4>甲</h4><td>1</table>', ['0,0:甲', '0,1:1']],
    ['cells without an end', '<table><tr><td>甲<td>1<tr><td>乙', ['0,0:甲', '0,1:1', '1,0:乙']],
  ])('reads %s', (_name, html, expected) => {
    expect(cellsOf(tablesOf(html)[0])).toEqual(expected);
  });

  it('gives a table its size and its place', () => {
    const html = '<p>甲</p><table><tr><td>乙<td>1</td></tr></table><p>丙';
    const [table] = tablesOf(html);
    expect(table).toMatchObject({ rows: 1, columns: 2 });
    const origin = table!.origin as { start: number; end: number };
    expect(html.slice(origin.start, origin.end)).toBe('<table><tr><td>乙<td>1</td></tr></table>');
  });

  it('places a blank cell where a figure is to be written', () => {
    const html = '<table><tr><td>甲</td><td></td><td><p>&nbsp;</p></td></tr></table>';
    const [, empty, space] = tablesOf(html)[0]!.cells;
    expect(empty!.origin).toEqual({
      kind: 'text',
      start: html.indexOf('<td></td>') + 4,
      end: html.indexOf('<td></td>') + 4,
    });
    expect(space!.origin).toMatchObject({ start: html.indexOf('&nbsp;'), end: html.indexOf('&nbsp;') + 6 });
  });

  it('sets a table in a data cell after the table that holds it', () => {
    const figures = '<td>1<td>2<td>3<tr><td>丁<td>4<td>5<td>6';
    const html = `<table><tr><td>甲<table><tr><td>乙<td>7</table>丙${figures}</table>`;
    expect(tablesOf(html).map(cellsOf)).toEqual([
      ['0,0:甲\n丙', '0,1:1', '0,2:2', '0,3:3', '1,0:丁', '1,1:4', '1,2:5', '1,3:6'],
      ['0,0:乙', '0,1:7'],
    ]);
  });

  it('reads a table that lays out a page as its content', () => {
    const html =
      '<table><tr><td><h1>题</h1><td>旁<tr><td colspan=2><p>文</p><table><tr><td>甲<td>1</table><img src=a></table>';
    const kinds = blocksOf(html).map((block) =>
      block.type === 'table' ? cellsOf(block) : `${block.type}:${block.text}`,
    );
    expect(kinds).toEqual(['heading:题', 'paragraph:旁', 'paragraph:文', ['0,0:甲', '0,1:1'], 'image:']);
  });

  it('reads a table of one column and one with an article in it as text', () => {
    const prose = '围绕群众关心的事项及时发布信息。'.repeat(20);
    expect(blocksOf('<table><tr><td>甲<tr><td>乙</table>').map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(blocksOf(`<table><tr><td>栏目<td>${prose}</table>`).map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  it('divides a table that holds a whole report', () => {
    const row = '<tr><td>甲<td>1<td>2<td>3';
    const prose = '围绕群众关心的事项及时发布信息。'.repeat(20);
    const html = `<table><tr><td colspan=4>一、总体情况<tr><td colspan=4>${prose}<tr><td colspan=4>二、主动公开${row}${row}<tr><td colspan=4>${prose}${row}</table>`;
    const outline = blocksOf(html).map((block) =>
      block.type === 'table' ? `${block.rows}x${block.columns}` : block.text.slice(0, 4),
    );
    expect(outline).toEqual(['一、总体', '围绕群众', '二、主动', '2x4', '围绕群众', '1x4']);
  });

  it('has no table without text', () => {
    expect(blocksOf('<table><tr><td><td><tr><td>&nbsp;<td></table>')).toEqual([]);
  });

  it.each([
    ['rows', `<table>${'<tr><td colspan=1000>甲<td>1'.repeat(300)}</table>`],
    ['columns', `<table><tr>${'<td colspan=1000 rowspan=65534>甲'.repeat(300)}</table>`],
  ])('refuses a table of too many %s', (_name, html) => {
    expect(() => tablesOf(html)).toThrow(expect.objectContaining({ code: 'too-many-cells', data: { limit: 200_000 } }));
  });

  const span = fc.integer({ min: 1, max: 4 });
  const rows = fc.array(fc.array(fc.tuple(span, span), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

  it('never puts the beginning of a cell on a slot that is taken', () => {
    fc.assert(
      fc.property(rows, (spans) => {
        const html = spans
          .map((cells) => `<tr>${cells.map(([r, c]) => `<td rowspan=${r} colspan=${c}>甲</td><td>乙</td>`).join('')}`)
          .join('');
        const [table] = tablesOf(`<table>${html}</table>`);
        const taken = new Set<string>();
        for (const { row, column, rowSpan, columnSpan } of table!.cells) {
          expect(taken.has(`${row},${column}`)).toBe(false);
          expect(row + rowSpan).toBeLessThanOrEqual(table!.rows);
          expect(column + columnSpan).toBeLessThanOrEqual(table!.columns);
          for (let r = row; r < row + rowSpan; r++)
            for (let c = column; c < column + columnSpan; c++) taken.add(`${r},${c}`);
        }
        expect(table!.cells).toHaveLength(spans.flat().length * 2);
      }),
    );
  });
});

describe('readHtmlTables', () => {
  it('reads tables inside another text', () => {
    const text = '# 年报\n\n<table><tr><td>甲&amp;\n乙</td><td>1</td></tr></table>\n\n文';
    const offset = text.indexOf('<table>');
    const fragment = text.slice(offset, text.indexOf('</table>') + 8);
    const tables = readHtmlTables(fragment, offset);
    checkOrigins({ blocks: tables, source: { format: 'markdown', bytes: 0, text } });
    expect(tables.map(cellsOf)).toEqual([['0,0:甲& 乙', '0,1:1']]);
    expect(tables[0]!.origin).toEqual({ kind: 'text', start: offset, end: offset + fragment.length });
  });
});
