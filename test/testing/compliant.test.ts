import { describe, expect, it } from '@jest/globals';
import { compliant } from '../../src/testing/index.js';
import type { DraftFormat, ReportBuilder } from '../../src/testing/index.js';
import { accusations, lintAll } from './lint-all.js';

const formats: DraftFormat[] = ['text', 'markdown', 'html'];
const kinds = ['department', 'government', 'township', 'subdistrict', 'zone'] as const;
const cases = [2019, 2020, 2021, 2025].flatMap((year) =>
  kinds.flatMap((kind) => formats.map((format) => ({ year, kind, format }))),
);

it.each(cases)('nothing is held against a compliant report: $kind, $year, $format', ({ year, kind, format }) => {
  const result = lintAll(compliant(year, { kind }), format);
  expect(accusations(result)).toEqual([]);
  expect(result.undecided).toEqual([]);
});

const report = compliant(2023);
const parts = report.draft.parts.map(({ id }) => id);
const tables = Object.keys(report.draft.tables);
const blanks = {
  'requests.received.research': '',
  'requests.carriedOver.research': '',
  'requests.outcomeTotal.research': '',
};

const defects: [string, ReportBuilder, string[]][] = [
  ...parts.map((id): [string, ReportBuilder, string[]] => [
    `no part ${id}`,
    report.drop(id),
    [`section-missing part:${id}`],
  ]),
  ...parts
    .slice(0, -1)
    .map((id): [string, ReportBuilder, string[]] => [
      `no part ${id}, the rest renumbered`,
      report.drop(id).renumber(),
      [`section-missing part:${id}`],
    ]),
  ...tables.map((id): [string, ReportBuilder, string[]] => [
    `no table ${id}`,
    report.dropTable(id),
    [`table-missing ${id}`],
  ]),
  ...tables
    .filter((id) => id !== 'reviews')
    .map((id): [string, ReportBuilder, string[]] => [
      `table ${id} of the older template`,
      report.shape(id, '2019'),
      [`template-version-mismatch ${id}`],
    ]),
  ['no title', report.title(null), ['title-missing']],
  ['a part twice', report.duplicate('problems'), ['section-duplicate part:problems']],
  ['a wrong number', report.number('reviews', '五'), ['section-number part:reviews']],
  ['no number', report.noNumber('overview'), ['section-number part:overview']],
  [
    'two parts exchanged',
    report.order(['overview', 'disclosure', 'requests', 'reviews', 'other', 'problems']),
    ['section-order part:problems'],
  ],
  ['no fee statement', report.prose('other', ['无。']), ['fee-statement-missing part:other']],
  ['an empty part', report.prose('problems', []), ['section-empty part:problems']],
  [
    'a row that is missing',
    report.dropRow('requests', 'denied.stateSecret'),
    ['table-row-missing requests.denied.stateSecret'],
  ],
  [
    'a stroke',
    report.set('requests.denied.stateSecret.natural', '/'),
    ['cell-placeholder requests.denied.stateSecret.natural'],
  ],
  ['words in a cell', report.set('reviews.review.pending', '若干'), ['cell-not-numeric reviews.review.pending']],
  ['a wrong total', report.set('reviews.review.total', 3), ['table-total-mismatch reviews.review.total']],
  ['blanks in place of zeros', report.figures(blanks), [`cell-blank ${Object.keys(blanks).join(', ')}`]],
  ['published too late', report.signature({ organ: '青川市民政局', date: '2024年5月6日' }), ['publication-late']],
];

describe.each(defects)('one defect, one finding: %s', (_, defective, expected) => {
  it.each(formats)('%s', (format) => {
    expect(accusations(lintAll(defective, format))).toEqual(expected);
  });
});
