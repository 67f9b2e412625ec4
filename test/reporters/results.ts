import type { Location, TextLocation } from '../../src/document/location.js';
import type { EnabledRule } from '../../src/linter/config.js';
import type { Finding, Place, Result } from '../../src/linter/result.js';
import { defineRule } from '../../src/linter/rule.js';
import type { Report } from '../../src/report/report.js';
import type { Run, Summary } from '../../src/reporters/reporter.js';
import { format2021, regulation } from '../../src/templates/clauses.js';
import { officialTemplates } from '../../src/templates/index.js';

/** A rule as reporters see one: they never call `check`. */
export const typoRule = defineRule({
  id: 'common-typo',
  category: 'typography',
  scope: 'report',
  level: 'warn',
  fix: 'fix',
  title: { zh: '常见错别字', en: 'A common slip of the pen' },
  description: { zh: '成稿中不应有错别字。', en: 'A final text holds no slips.' },
  basis: [],
  messages: {
    typo: { zh: '“{{wrong}}”应为“{{right}}”', en: '“{{wrong}}” should read “{{right}}”' },
    correct: { zh: '改为“{{right}}”', en: 'Write “{{right}}”' },
    unclear: { zh: '无法判断“{{wrong}}”是否有误', en: 'It is not clear whether “{{wrong}}” is wrong' },
  },
  examples: { bad: [{ zh: '登陆*网站*' }], good: [{ zh: '登录网站' }] },
  since: '0.1.0',
  check: () => undefined,
});

export const totalRule = defineRule({
  ...typoRule,
  id: 'table-total-mismatch',
  category: 'arithmetic',
  level: 'error',
  fix: 'suggestion',
  title: { zh: '总计与分项之和不符', en: 'A total is not the sum of its parts' },
  basis: [format2021.cornerNote],
  messages: {
    sum: {
      zh: '{{cell}}：填报 {{total}}，分项之和为 {{sum}}',
      en: '{{cell}}: {{total}} stated, the parts sum to {{sum}}',
    },
    write: { zh: '改为 {{sum}}', en: 'Write {{sum}}' },
  },
});

export const offRule = defineRule({ ...typoRule, id: 'cjk-digit-space', level: 'off' });

export function enabled(rule: EnabledRule['rule'], level: EnabledRule['level'] = 'warn'): EnabledRule {
  return { rule, level, exact: false, options: {} };
}

export function run(changes: Partial<Run> = {}): Run {
  return {
    rules: [enabled(typoRule), enabled(totalRule, 'error'), enabled(offRule)],
    templates: officialTemplates,
    locale: 'zh',
    colour: false,
    width: 90,
    cwd: '/work',
    version: '0.1.0',
    quiet: false,
    showSuppressed: false,
    ...changes,
  };
}

export const report: Report = {
  title: { text: '青川市教育局2023年政府信息公开工作年度报告', at: [], from: 'body' },
  organ: { name: '青川市教育局', kind: 'department', from: 'title' },
  year: { value: 2023, evidence: [], conflict: false },
  organNames: [],
  reportedYears: [],
  published: [],
  dueTemplate: '2021',
  template: '2021',
  kind: 'report',
  preface: [],
  parts: [],
  tables: {},
  facts: {},
  passages: [],
  claims: [],
  enumerations: [],
  statements: [],
};

/** A report that says neither whose it is nor of which year. */
export const unknownReport: Report = { ...report };
delete unknownReport.title;
delete unknownReport.organ;
delete unknownReport.year;
delete unknownReport.dueTemplate;

export const line = '本局全年通过门户网站主动公开政府信息，公众可登陆网站查阅，也可来函索取。';
const wrongAt = line.indexOf('登陆');

export function textLocation(number: number, from: number, to: number, offset = 100): TextLocation {
  return {
    kind: 'text',
    start: { line: number, column: from + 1, offset: offset + from },
    end: { line: number, column: to + 1, offset: offset + to },
  };
}

export const overview: Place = { kind: 'part', part: 'overview', version: '2021' };

export function typo(changes: Partial<Finding> = {}): Finding {
  const location = textLocation(12, wrongAt, wrongAt + 2);
  return {
    ruleId: 'common-typo',
    messageId: 'typo',
    data: { wrong: '登陆', right: '登录' },
    level: 'warn',
    subject: ['part:overview'],
    related: [],
    at: { block: 4, from: wrongAt, to: wrongAt + 2 },
    location,
    place: overview,
    basis: [],
    fingerprint: 'a1b2c3',
    fix: {
      edits: [{ block: 4, from: wrongAt, to: wrongAt + 2, text: '登录' }],
      ranges: [{ range: [location.start.offset, location.end.offset], text: '登录' }],
    },
    suggestions: [],
    ...changes,
  };
}

export function total(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'table-total-mismatch',
    messageId: 'sum',
    data: { cell: '表三 · （七）总计 · 自然人', total: 12, sum: 13 },
    level: 'error',
    subject: ['requests.outcomeTotal.natural'],
    related: ['requests.granted.natural'],
    at: { block: 9, cell: 200, from: 0, to: 2 },
    location: textLocation(62, 13, 15, 4000),
    place: { kind: 'cell', table: 'requests', version: '2021', row: 'outcomeTotal', column: 'natural' },
    basis: [format2021.cornerNote, regulation.article50],
    fingerprint: 'd4e5f6',
    suggestions: [
      {
        messageId: 'write',
        data: { sum: 13 },
        edits: [{ block: 9, cell: 200, from: 0, to: 2, text: '13' }],
        ranges: [{ range: [4013, 4015], text: '13' }],
      },
    ],
    ...changes,
  };
}

export function result(changes: Partial<Result> = {}): Result {
  return {
    filePath: '/work/reports/青川市教育局2023.txt',
    report,
    findings: [],
    suppressed: [],
    undecided: [],
    notes: [],
    crashes: [],
    excerpt: (location) => (location.kind === 'text' ? { line: location.start.line, lines: [line] } : undefined),
    ...changes,
  };
}

/** What a reader that could not read gives. */
export function unreadable(
  code: string,
  filePath = '/work/reports/scan.pdf',
  data: Record<string, string> = {},
): Result {
  return {
    filePath,
    findings: [],
    suppressed: [],
    undecided: [],
    notes: [],
    crashes: [],
    failure: { code, data },
  };
}

export const locations: Record<Location['kind'], Location> = {
  text: textLocation(3, 0, 2),
  flow: { kind: 'flow', part: 'word/document.xml', path: [14, 3, 2, 0], from: 0, to: 2 },
  page: { kind: 'page', page: 3, box: { left: 72, top: 100.5, right: 120, bottom: 112 } },
  sheet: { kind: 'sheet', sheet: '表三', cell: 'D24' },
};

export function summary(changes: Partial<Summary> = {}): Summary {
  return {
    files: 1,
    errors: 0,
    warnings: 0,
    infos: 0,
    fixable: 0,
    corrected: 0,
    undecided: 0,
    suppressed: 0,
    failures: 0,
    crashes: 0,
    ...changes,
  };
}
