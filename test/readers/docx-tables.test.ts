import { describe, expect, it } from '@jest/globals';
import type { Table } from '../../src/document/document.js';
import { lines, p, read, tbl, tc, tr } from './make-docx.js';

/** Every slot of the grid with the text of the cell that covers it; `.` where there is none. */
function drawn({ rows, columns, cells }: Table): string[] {
  const grid = Array.from({ length: rows }, () => Array<string>(columns).fill('.'));
  for (const { row, column, rowSpan, columnSpan, text } of cells) {
    for (let at = row; at < row + rowSpan; at++) {
      for (let place = column; place < column + columnSpan; place++) {
        expect(grid[at]![place]).toBe('.');
        grid[at]![place] = text || '_';
      }
    }
  }
  return grid.map((row) => row.join(' '));
}

async function draw(...rows: string[]): Promise<string[]> {
  const { blocks } = await read(tbl(...rows));
  return drawn(blocks[0] as Table);
}

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const restart = '<w:vMerge w:val="restart"/>';
const goOn = '<w:vMerge/>';
const row = (...cells: string[]) => tr(cells.map((cell) => (cell.startsWith('<') ? cell : tc(cell))).join(''));

describe('merged cells', () => {
  it.each<[string, string[], string[]]>([
    ['columns', [row(tc('a', span(3))), row('b', 'c', 'd')], ['a a a', 'b c d']],
    [
      'rows',
      [row(tc('a', restart), 'b'), row(tc('', goOn), 'c'), row(tc('', '<w:vMerge w:val="continue"/>'), 'd')],
      ['a b', 'a c', 'a d'],
    ],
    [
      'rows of two kinds',
      [row(tc('a', restart), 'b'), row(tc('', goOn), 'c'), row(tc('d', restart), 'e'), row(tc('', goOn), 'f')],
      ['a b', 'a c', 'd e', 'd f'],
    ],
    [
      'both',
      [row(tc('a', span(2) + restart), 'b'), row(tc('', span(2) + goOn), 'c'), row('d', 'e', 'f')],
      ['a a b', 'a a c', 'd e f'],
    ],
    [
      'hMerge',
      [row(tc('a', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), 'b'), row('c', 'd', 'e')],
      ['a a b', 'c d e'],
    ],
    [
      'hMerge and vMerge',
      [
        row(tc('a', `<w:hMerge w:val="restart"/>${restart}`), tc('', `<w:hMerge/>${restart}`), 'b'),
        row(tc('', `<w:hMerge w:val="restart"/>${goOn}`), tc('', `<w:hMerge/>${goOn}`), 'c'),
        row('d', 'e', 'f'),
      ],
      ['a a b', 'a a c', 'd e f'],
    ],
    ['hMerge without a first', [row(tc('a', '<w:hMerge/>'), 'b')], ['a b']],
    ['vMerge without a first', [row(tc('a', goOn), 'b'), row(tc('', goOn), 'c')], ['a b', 'a c']],
    [
      'vMerge under a cell of another width',
      [row(tc('a', span(2) + restart), 'b'), row(tc('x', goOn), 'c', 'd')],
      ['a a b', 'x c d'],
    ],
    ['vMerge in another column', [row(tc('a', restart), 'b', 'c'), row('d', tc('e', goOn), 'f')], ['a b c', 'd e f']],
    [
      'vMerge after a cell between',
      [row(tc('a', restart), 'b'), row('c', 'd'), row(tc('e', goOn), 'f')],
      ['a b', 'c d', 'e f'],
    ],
    [
      'columns left free',
      [
        tr(tc('a') + tc('b'), '<w:gridBefore w:val="1"/>'),
        row('c', 'd', 'e'),
        tr(tc('f') + tc('g'), '<w:gridAfter w:val="1"/>'),
      ],
      ['. a b', 'c d e', 'f g .'],
    ],
    [
      'columns in which nothing begins',
      [row(tc('a', span(5)), tc('b', span(3))), row(tc('c', span(5)), tc('d', span(3)))],
      ['a b', 'c d'],
    ],
    [
      'rows not cut alike',
      [row(tc('a', span(3)), tc('b', span(2))), row(tc('c', span(2)), tc('d', span(3)))],
      ['a a b', 'c d d'],
    ],
    ['spans that cannot be', [row(tc('a', span(-2)), tc('b', '<w:gridSpan w:val="x"/>'), tc('c', span(0)))], ['a b c']],
    ['hidden rows', [row('a', 'b'), tr(tc('c') + tc('d'), '<w:hidden/>'), row('e', 'f')], ['a b', 'e f']],
    [
      'content controls round rows and cells',
      [
        `<w:sdt><w:sdtContent>${row('a', '<w:sdt><w:sdtPr/><w:sdtContent><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt>')}</w:sdtContent></w:sdt>`,
      ],
      ['a b'],
    ],
    [
      'rows without properties',
      ['<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>', row('b', 'c')],
      ['a _', 'b c'],
    ],
  ])('are laid out: %s', async (_, rows, expected) => {
    expect(await draw(...rows)).toEqual(expected);
  });

  it('join the lines and paragraphs of a cell', async () => {
    const { blocks } = await read(
      tbl(row(tc(p('本年') + p('') + p('<w:r><w:t>制发</w:t><w:br/><w:t>件数</w:t></w:r>')), '1')),
    );
    expect((blocks[0] as Table).cells[0]!.text).toBe('本年\n制发\n件数');
  });
});

describe('tables', () => {
  const figures = [row('规章', '1', '2', '3'), row('行政规范性文件', '4', '5', '6')];
  const prose = '2023年，云溪县认真贯彻落实条例规定，扎实推进政府信息公开工作。'.repeat(10);

  it('that lay out the page are gone through', async () => {
    const page = tbl(row(tc(p('一、总体情况') + p(prose) + tbl(...figures) + p('后'))));
    expect(await lines(page)).toEqual(['一、总体情况', prose, '| 规章 | 1 | 2 | 3 | 行政规范性文件 | 4 | 5 | 6', '后']);
  });

  it('that are data in part are divided', async () => {
    const whole = tbl(row(tc('一、总体情况', span(4))), row(tc(p(prose), span(4))), ...figures);
    expect(await lines(whole)).toEqual(['一、总体情况', prose, '| 规章 | 1 | 2 | 3 | 行政规范性文件 | 4 | 5 | 6']);
  });

  it('inside a table of data stand behind it', async () => {
    const inner = tbl(row('甲', '乙'));
    const outer = tbl(...figures, row(tc(p('其他') + inner), '7', '8', '9'));
    expect(await lines(outer + p('后'))).toEqual([
      '| 规章 | 1 | 2 | 3 | 行政规范性文件 | 4 | 5 | 6 | 其他 | 7 | 8 | 9',
      '| 甲 | 乙',
      '后',
    ]);
  });

  it('without any text are left out', async () => {
    expect(await lines(tbl(row('', ''), row('', '')) + tbl() + tbl(tr('')) + p('后'))).toEqual(['后']);
  });
});
