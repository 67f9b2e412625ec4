import { describe, expect, it } from '@jest/globals';
import type { Block, Document, Origin, Span } from '../../src/document/document.js';
import { positionWords } from '../../src/reporters/position.js';

const flow: Origin = { kind: 'flow', part: 'word/document.xml', path: [0] };
const sheet: Origin = { kind: 'sheet', sheet: '表三', cell: 'B7' };
const box = { left: 72, top: 144, right: 144.5, bottom: 158 };
const page: Origin = { kind: 'page', lines: [{ from: 0, to: 2, page: 3, box }] };
const text: Origin = { kind: 'text', start: 6, end: 8 };

function documentOf(origin: Origin): Document {
  const paragraph: Block = { type: 'paragraph', text: '正文', origin };
  const cell = { row: 4, column: 2, rowSpan: 1, columnSpan: 1, text: '12', origin };
  const table: Block = { type: 'table', rows: 5, columns: 3, cells: [cell], origin };
  return {
    source: { format: 'any', bytes: 8, text: '年报\n一、\n正文' },
    metadata: { published: [] },
    has: { headingLevels: true, metadata: true, images: true, narrative: true, grid: true },
    blocks: [paragraph, table, { type: 'heading', level: 1, text: '一、', origin }, table, paragraph],
    comments: [],
    notes: [],
  };
}

const at = (block: number, cell?: number): Span => ({ block, ...(cell !== undefined && { cell }), from: 0, to: 2 });

describe('positionWords', () => {
  it.each<[string, Origin, Span, string, string]>([
    ['a line', text, at(0), '第 3 行', 'line 3'],
    ['a paragraph', flow, at(4), '第 3 段', 'paragraph 3'],
    ['a table', flow, at(3), '第 2 张表', 'table 2'],
    ['a cell', flow, at(3, 0), '第 2 张表第 5 行第 3 列', 'table 2, row 5, column 3'],
    ['a box', page, at(1, 0), '第 3 页（25,51–51,56 毫米）', 'page 3 (25,51–51,56 mm)'],
    ['a cell of a sheet', sheet, at(1, 0), '工作表“表三”B7', 'sheet “表三” B7'],
  ])('%s', (_, origin, span, zh, en) => {
    expect(positionWords(documentOf(origin), span, 'zh')).toBe(zh);
    expect(positionWords(documentOf(origin), span, 'en')).toBe(en);
  });
});
