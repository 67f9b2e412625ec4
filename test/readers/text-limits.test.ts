import { describe, expect, it } from '@jest/globals';
import { MAX_CELLS, MAX_LINES } from '../../src/readers/limits.js';
import { Unreadable } from '../../src/readers/reader.js';
import { read } from './text-helpers.js';

const megabyte = 1_000_000;

describe('hostile text', () => {
  it.each([
    ['a line of a million tabs', `甲${'\t'.repeat(megabyte)}0`, 'too-many-cells', MAX_CELLS],
    ['a table of too many rows', '行政许可\t0\n'.repeat(MAX_CELLS / 2 + 1), 'too-many-cells', MAX_CELLS],
    ['too many cells one a line', '行政许可\n'.repeat(MAX_CELLS + 1), 'too-many-cells', MAX_CELLS],
    ['too many lines', '\n'.repeat(MAX_LINES + 1), 'too-many-lines', MAX_LINES],
  ])('%s is refused', (_, text, code, limit) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'Unreadable', code, data: { limit } }));
    expect(() => read(text)).toThrow(Unreadable);
  });

  it.each([
    ['one long line', '字'.repeat(10 * megabyte)],
    ['pipes', '|'.repeat(100_000)],
    ['open comments', '<!--'.repeat(250_000)],
    ['open links', '[a]('.repeat(250_000)],
    ['open tags', '<a '.repeat(300_000)],
    ['stars', '*'.repeat(megabyte)],
    ['bold that is never closed', '**a'.repeat(100_000)],
    ['backslashes', '\\'.repeat(megabyte)],
    ['hashes', `# ${'# '.repeat(200_000)}`],
    ['labels, one a line', '总计\n其它\n本年新\n社会\n'.repeat(10_000)],
    ['indented lines', '\t甲\n'.repeat(100_000)],
    ['cells that only tabs lead', '\t甲\t\n乙\n'.repeat(50_000)],
    ['open tables', '<table>\n'.repeat(50_000)],
    ['crossings', '├┼\n'.repeat(100_000)],
    ['open rows', '| a\n b\n'.repeat(50_000)],
  ])('%s are read in time', (_, text) => {
    const start = performance.now();
    read(text, 'markdown');
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
