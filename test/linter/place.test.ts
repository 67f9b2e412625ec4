import { describe, expect, it } from '@jest/globals';
import type { Span } from '../../src/document/document.js';
import { excerptOf } from '../../src/linter/excerpt.js';
import { placeOf } from '../../src/linter/place.js';
import type { Place } from '../../src/linter/result.js';
import { officialTemplates } from '../../src/templates/index.js';
import { documentOf, reportOf } from './helpers.js';

const at = (block: number, cell?: number): Span => ({ block, from: 0, to: 0, ...(cell !== undefined && { cell }) });

const report = reportOf({
  title: { text: '年度报告', at: [at(0)], from: 'body' },
  preface: [at(1)],
  parts: [
    { id: 'overview', headings: [{ text: '总体情况', at: at(2), wording: 'official' }], content: [at(3)] },
    { id: 'requests', headings: [], content: [at(4)] },
  ],
  tables: {
    requests: {
      id: 'requests',
      version: '2019',
      markers: [],
      blocks: [4],
      headers: [
        { id: 'natural', expected: '自然人', found: '自然人', at: at(4, 1), decisive: false },
        { id: 'group:申请人情况', expected: '申请人情况', found: '申请人情况', at: at(4, 2), decisive: false },
      ],
      rows: [{ id: 'received', expected: '', found: '', at: [at(4, 3)], decisive: false }],
      missingRows: [],
      missingColumns: [],
      extraRows: [],
      raggedRows: [],
      certainty: 'exact',
    },
  },
  facts: {
    'requests.received.natural': { state: 'number', value: 1, raw: '1', at: at(4, 5) },
    'requests.received.total': { state: 'number', value: 1, raw: '1', at: at(4, 6) },
  },
});

const cell = (row?: string, column?: string): Place => ({
  kind: 'cell',
  table: 'requests',
  version: '2019',
  ...(row && { row }),
  ...(column && { column }),
});

describe('placeOf', () => {
  it.each<[string, string[], Span, Place]>([
    ['the title', [], at(0), { kind: 'title' }],
    ['the preface', [], at(1), { kind: 'preface' }],
    ['a part’s heading', ['part:overview'], at(2), { kind: 'part', part: 'overview', version: '2021' }],
    [
      'a part’s prose, whatever it is about',
      ['requests.received.total'],
      at(3),
      { kind: 'part', part: 'overview', version: '2021' },
    ],
    [
      'a cell by its fact',
      ['requests.received.natural', 'requests.received.total'],
      at(4, 6),
      cell('received', 'total'),
    ],
    ['a cell that no subject names', ['requests'], at(4, 5), cell('received', 'natural')],
    ['a row label', ['requests'], at(4, 3), cell('received')],
    ['a column header', ['requests'], at(4, 1), cell(undefined, 'natural')],
    ['a header of a group', ['requests'], at(4, 2), { kind: 'table', table: 'requests', version: '2019' }],
    ['a whole table', [], at(4), { kind: 'table', table: 'requests', version: '2019' }],
    ['a row that is not there', ['requests.granted'], at(4), cell('granted')],
    ['a part that is not there', ['part:other'], at(9), { kind: 'part', part: 'other', version: '2021' }],
    ['a table that is not there', ['reviews'], at(9), { kind: 'table', table: 'reviews', version: '2021' }],
    [
      'a cell of the table without row names',
      ['reviews.review.total'],
      at(9),
      { kind: 'cell', table: 'reviews', version: '2021', column: 'review.total' },
    ],
    ['nothing in particular', [], at(9), { kind: 'document' }],
    ['a table of a version nobody knows', ['unheard.of'], at(9), { kind: 'table', table: 'unheard', version: '2021' }],
  ])('%s', (_, subject, span, expected) => {
    expect(placeOf(report, officialTemplates, subject, span)).toEqual(expected);
  });

  it('names the table alone where its version is not among the templates', () => {
    expect(placeOf(report, [], ['requests.received.natural'], at(4, 5))).toEqual({
      kind: 'table',
      table: 'requests',
      version: '2019',
    });
  });
});

describe('excerptOf', () => {
  const document = documentOf('甲乙\r\n丙丁戊\n己\n庚\n辛\n壬\n癸');
  const point = (line: number, column: number, offset: number) => ({ line, column, offset });

  it.each([
    ['the line', point(2, 2, 5), point(2, 3, 6), { line: 2, lines: ['丙丁戊'] }],
    ['several lines', point(1, 2, 1), point(2, 1, 4), { line: 1, lines: ['甲乙', '丙丁戊'] }],
    ['five lines at most', point(1, 1, 0), point(7, 1, 16), { line: 1, lines: ['甲乙', '丙丁戊', '己', '庚', '辛'] }],
    ['the last line', point(7, 1, 16), point(7, 2, 17), { line: 7, lines: ['癸'] }],
  ])('gives %s', (_, start, end, expected) => {
    expect(excerptOf(document, { kind: 'text', start, end })).toEqual(expected);
  });

  it('gives nothing for formats without lines', () => {
    expect(excerptOf(document, { kind: 'sheet', sheet: '表三', cell: 'B2' })).toBeUndefined();
  });
});
