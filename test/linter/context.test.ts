import { describe, expect, it } from '@jest/globals';
import { contextFor, createViews } from '../../src/linter/context.js';
import type { Passage, Report } from '../../src/report/report.js';
import { template2019 } from '../../src/templates/index.js';
import { configOf, documentOf, reportOf, ruleNamed } from './helpers.js';

const document = documentOf('（一）主动公开\n公开120条，其中80条。');
document.blocks.push({ type: 'image', text: '', origin: { kind: 'text', start: 0, end: 0 } });

function passage(block: number, part: string, heading: boolean): Passage {
  const { text } = document.blocks[block] as { text: string };
  return { text, part, pieces: [{ at: 0, block }], offsets: [...text].map((_, index) => index), heading };
}

const table = {
  id: 'reviews',
  version: '2019',
  markers: [],
  blocks: [],
  headers: [],
  rows: [],
  missingRows: [],
  missingColumns: [],
  extraRows: [],
  raggedRows: [],
  certainty: 'exact' as const,
};
const span = { block: 1, from: 0, to: 4 };
const report = reportOf({
  parts: [{ id: 'overview', headings: [], content: [span, { block: 2, from: 0, to: 0 }] }],
  passages: [passage(0, 'overview', true), passage(1, 'overview', false), passage(1, 'problems', false)],
  tables: { reviews: table },
  facts: { 'reviews.review.total': { state: 'number', value: 3, raw: '3' } },
  published: [
    { date: '2024-03-01', from: 'meta' },
    { date: '2024-01-20', from: 'signature' },
  ],
  claims: ['requests.received', 'requests.answered', 'reviews.review'].map((measure) => ({
    measure,
  })) as Report['claims'],
  statements: [
    { kind: 'fee', certainty: 'certain', at: span },
    { kind: 'parts', names: [], at: span },
  ],
});
const views = createViews(document, report, configOf([ruleNamed('a-rule')]));

describe('createViews', () => {
  it('finds by id', () => {
    expect(views.template.version).toBe('2021');
    expect(views.templateOf('2019')).toBe(template2019);
    expect(views.part('overview')?.id).toBe('overview');
    expect(views.part('other')).toBeUndefined();
    expect(views.partSpec('other')?.ordinal).toBe('六');
    expect(views.table('reviews')).toBe(table);
    expect(views.shape('reviews')).toBe(template2019.tables.find(({ id }) => id === 'reviews'));
    expect(views.shape('requests')).toBeUndefined();
    expect(views.fact('reviews.review.total')?.value).toBe(3);
    expect(views.fact('constructor')).toBeUndefined();
    expect(views.isOn('a-rule')).toBe(true);
    expect(views.isOn('b-rule')).toBe(false);
  });

  it('tells what is known of the year and the format', () => {
    expect(views.provisional).toBe(false);
    const undated = { ...report };
    delete undated.dueTemplate;
    expect(createViews(document, undated, configOf([])).provisional).toBe(true);
    expect(views.exactGrid).toBe(false);
  });

  it('filters what the narrative says', () => {
    expect(views.claims('requests.answered', 'reviews.review').map(({ measure }) => measure)).toEqual([
      'requests.answered',
      'reviews.review',
    ]);
    expect(views.statements('fee')).toEqual([report.statements[0]]);
    expect(views.enumerations()).toBe(report.enumerations);
    expect(views.passages('problems')).toEqual([report.passages[2]]);
    expect(views.passages()).toBe(report.passages);
    expect(views.subHeadings('overview')).toMatchObject([{ ordinal: 1, text: '主动公开' }]);
    expect(views.clauses('overview').map(({ text }) => text)).toEqual(['公开120条', '其中80条']);
    expect(views.clauses()).toHaveLength(4);
  });

  it('leads back to the document', () => {
    const at = views.spanOf(report.passages[1]!, 2, 5);
    expect(at).toEqual({ block: 1, from: 2, to: 5 });
    expect(views.textAt(at)).toBe('120');
    expect(views.images('overview')).toEqual([{ block: 2, from: 0, to: 0 }]);
    expect(views.images('other')).toEqual([]);
  });

  it('puts the earliest date first, and computes once', () => {
    expect(views.published().map(({ date }) => date)).toEqual(['2024-01-20', '2024-03-01']);
    expect(views.published()).toBe(views.published());
    expect(views.arithmetic()).toBe(views.arithmetic());
    expect(views.clauses()).toBe(views.clauses());
  });

  it('cannot do without a template', () => {
    expect(() => createViews(document, report, configOf([], { templates: [] }))).toThrow('no template');
  });
});

describe('contextFor', () => {
  it('adds a rule’s options and voice to the views, without changing them', () => {
    const voice = { finding() {}, undecided() {} };
    const context = contextFor(views, { ...configOf([ruleNamed('a-rule')]).rules[0]!, options: { max: 3 } }, voice);
    const { options, finding, part, published } = context;
    expect([options, finding, part, published]).toEqual([{ max: 3 }, voice.finding, views.part, views.published]);
    expect(views.options).toEqual({});
    expect(() => views.undecided({ reason: 'x', subject: [] })).toThrow('No rule is being run');
  });
});
