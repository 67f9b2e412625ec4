import { describe, expect, it } from '@jest/globals';
import { template2019, template2021 } from '../../src/templates/index.js';
import { factCells } from '../../src/templates/expand.js';
import { figuresOf } from '../../src/testing/figures.js';
import { layOut, lines } from '../../src/testing/lay-out.js';
import type { Grid } from '../../src/testing/lay-out.js';

const tables = [template2019, template2021].flatMap(({ version, tables: specs }) =>
  specs.map((spec) => ({ name: `${spec.id} ${version}`, spec })),
);

/** How many cells cover each place of a grid. */
function coverage({ rows, columns, cells }: Grid): number[] {
  const covered = Array<number>(rows * columns).fill(0);
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        covered[row * columns + column]!++;
    }
  }
  return covered;
}

describe.each(tables)('layOut, $name', ({ spec }) => {
  const cells = figuresOf(spec);
  const grid = layOut({ spec, cells });

  it('covers every place of the grid once', () => {
    expect(new Set(coverage(grid))).toEqual(new Set([1]));
  });

  it('holds every figure', () => {
    const numeric = factCells(spec).length;
    expect(grid.cells.filter(({ text }) => /^[\d.]+$/.test(text))).toHaveLength(numeric);
  });

  it('makes lines of equal length', () => {
    expect(new Set(lines(grid).map((row) => row.length))).toEqual(new Set([grid.columns]));
  });
});

describe('layOut', () => {
  it('has the size of the official form', () => {
    const sizes = tables
      .map(({ name, spec }) => [name, layOut({ spec, cells: {} })] as const)
      .map(([name, { rows, columns }]) => [name, rows, columns]);
    expect(sizes).toEqual([
      ['disclosure 2019', 18, 4],
      ['requests 2019', 26, 10],
      ['reviews 2019', 4, 15],
      ['disclosure 2021', 14, 4],
      ['requests 2021', 28, 10],
      ['reviews 2021', 4, 15],
    ]);
  });

  it('has the spans of the official form', () => {
    const spec = template2021.tables.find(({ id }) => id === 'requests')!;
    const { cells } = layOut({ spec, cells: {} });
    const spans = (text: string) => {
      const cell = cells.find((found) => found.text.startsWith(text))!;
      return [cell.rowSpan, cell.columnSpan];
    };
    expect(spans('（本列数据')).toEqual([3, 3]);
    expect(spans('申请人情况')).toEqual([1, 7]);
    expect(spans('法人或其他组织')).toEqual([1, 5]);
    expect(spans('总计')).toEqual([2, 1]);
    expect(spans('三、')).toEqual([22, 1]);
    expect(spans('（三）')).toEqual([8, 1]);
    expect(spans('（七）')).toEqual([1, 2]);
    expect(spans('四、')).toEqual([1, 3]);
  });

  it('leaves out a cell that is null', () => {
    const spec = template2021.tables.find(({ id }) => id === 'reviews')!;
    const row = lines(layOut({ spec, cells: { ...figuresOf(spec), 'reviews.review.pending': null } })).at(-1);
    expect(row).toHaveLength(14);
  });
});
