import { describe, expect, it } from '@jest/globals';
import type { LintConfig } from '../../src/linter/config.js';
import { createViews } from '../../src/linter/context.js';
import type { RuleOutcome } from '../../src/linter/run-rule.js';
import { runRule } from '../../src/linter/run-rule.js';
import type { AnyRule } from '../../src/linter/rule.js';
import type { Report } from '../../src/report/report.js';
import { configOf, documentOf, reportOf, ruleNamed } from './helpers.js';

const document = documentOf('青川市民政局\n第二段');
const whole = { block: 0, from: 0, to: 6 };

function run(changes: Partial<AnyRule>, report: Partial<Report> = {}, config: Partial<LintConfig> = {}): RuleOutcome {
  const complete = configOf([ruleNamed('a-rule', changes)], config);
  return runRule(complete.rules[0]!, document, createViews(document, reportOf(report), complete), complete);
}

const speaks: Partial<AnyRule> = {
  check({ finding }) {
    finding({ messageId: 'wrong', subject: ['part:other'], at: whole });
  },
};

describe('runRule', () => {
  it('completes a finding', () => {
    const basis = [
      { id: 'old', document: '旧', years: { from: 2019, to: 2020 } },
      { id: 'new', document: '新', years: { from: 2021 } },
    ];
    const year = { value: 2023, evidence: [], conflict: false };
    const { findings } = run({ ...speaks, basis }, { year });
    expect(findings).toEqual([
      {
        ruleId: 'a-rule',
        messageId: 'wrong',
        data: {},
        level: 'error',
        subject: ['part:other'],
        related: [],
        at: whole,
        location: { kind: 'text', start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 7, offset: 6 } },
        place: { kind: 'part', part: 'other', version: '2021' },
        basis: [basis[1]],
        fingerprint: '',
        suggestions: [],
      },
    ]);
  });

  it('keeps the whole basis where no clause is of the year', () => {
    const basis = [{ id: 'old', document: '旧', years: { from: 2019, to: 2020 } }];
    const year = { value: 2023, evidence: [], conflict: false };
    expect(run({ ...speaks, basis }, { year }).findings[0]!.basis).toEqual(basis);
    expect(run({ ...speaks, basis }).findings[0]!.basis).toEqual(basis);
  });

  it('turns edits into ranges of the source', () => {
    const edits = [{ block: 1, from: 0, to: 2, text: '第三' }];
    const { findings } = run({
      check({ finding }) {
        finding({
          messageId: 'wrong',
          subject: [],
          at: whole,
          fix: edits,
          suggestions: [{ messageId: 'wrong', edits }],
        });
      },
    });
    const ranges = [{ range: [7, 9], text: '第三' }];
    expect(findings[0]).toMatchObject({ fix: { edits, ranges }, suggestions: [{ messageId: 'wrong', edits, ranges }] });
  });

  it('completes an undecided check', () => {
    const { undecided } = run({
      check(context) {
        context.undecided({ reason: 'wrong', subject: ['requests'], at: whole });
        context.undecided({ reason: 'wrong', subject: [], data: { count: 2 } });
      },
    });
    expect(undecided).toMatchObject([
      { ruleId: 'a-rule', reason: 'wrong', subject: ['requests'], location: { kind: 'text' } },
      { ruleId: 'a-rule', reason: 'wrong', data: { count: 2 } },
    ]);
  });

  it.each<[string, AnyRule['check'], string]>([
    [
      'throws',
      () => {
        throw new Error('boom');
      },
      'boom',
    ],
    [
      'throws a word',
      () => {
        throw 'word';
      },
      'word',
    ],
    [
      'has no such message',
      ({ finding }) => finding({ messageId: 'none', subject: [], at: whole }),
      'no message “none”',
    ],
    ['has no such reason', ({ undecided }) => undecided({ reason: 'none', subject: [] }), 'no message “none”'],
    [
      'names a place outside',
      ({ finding }) => finding({ messageId: 'wrong', subject: [], at: { block: 9, from: 0, to: 1 } }),
      'no block 9',
    ],
  ])('contains the crash of a rule that %s, and takes back what it said', (_, check, error) => {
    const outcome = run({
      check(context) {
        speaks.check!(context);
        check(context);
      },
    });
    expect(outcome).toMatchObject({
      findings: [],
      undecided: [],
      crash: { ruleId: 'a-rule', error: expect.stringContaining(error) },
    });
  });
});

describe('applicability', () => {
  const disputed = { dueTemplate: undefined as never, year: { value: 2020, evidence: [], conflict: true } };

  it.each<[string, Partial<AnyRule>, Partial<Report>, number]>([
    ['a rule of every template', {}, {}, 1],
    ['a rule of the template that is due', { templates: ['2021'] }, {}, 1],
    ['a rule of another template', { templates: ['2019'] }, {}, 0],
    ['a rule of a template, without a year', { templates: ['2021'] }, { dueTemplate: undefined as never }, 0],
    ['a rule of every template, without a year', {}, { dueTemplate: undefined as never }, 1],
    ['a rule that needs what the format lacks', { needs: ['narrative', 'images'] }, {}, 0],
    ['a rule that needs what the format has', { needs: ['narrative'] }, {}, 1],
    ['a rule, on what is no report', {}, { kind: 'unrecognised' }, 0],
    ['the rule that says so, on what is no report', { id: 'report-unrecognised' }, { kind: 'unrecognised' }, 1],
    ['a rule of tables, on a report in the old format', { category: 'template' }, { kind: 'old-format' }, 0],
    ['a rule of parts, on a report in the old format', { category: 'structure' }, { kind: 'old-format' }, 0],
    [
      'the rule that says so, on a report in the old format',
      { id: 'template-unsupported', category: 'template' },
      { kind: 'old-format' },
      1,
    ],
    ['a rule of words, on a report in the old format', { category: 'typography' }, { kind: 'old-format' }, 1],
  ])('%s', (_, rule, report, findings) => {
    expect(run({ ...speaks, ...rule }, report)).toMatchObject({ findings: { length: findings }, undecided: [] });
  });

  it('is undecided for a rule of a template where the years contradict each other', () => {
    expect(run({ ...speaks, templates: ['2021'] }, disputed)).toMatchObject({
      findings: [],
      undecided: [{ reason: 'year-disputed' }],
    });
    expect(run(speaks, disputed)).toMatchObject({ findings: { length: 1 }, undecided: [] });
  });
});
