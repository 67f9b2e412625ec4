import { describe, expect, it } from '@jest/globals';
import type { AnyRule } from '../../src/linter/rule.js';
import { checkCases } from '../../src/testing/check-cases.js';
import { compliant, runRuleCase, testRule } from '../../src/testing/index.js';
import type { RejectCase, RuleCases } from '../../src/testing/index.js';
import { ruleNamed } from '../linter/helpers.js';

/** A toy: reports “登陆” in prose. */
const toy: AnyRule = ruleNamed('toy', {
  level: 'warn',
  fix: 'fix',
  messages: {
    typo: { zh: '“{{wrong}}”有误', en: '“{{wrong}}” is wrong' },
    long: { zh: '太长' },
    better: { zh: '改为登录' },
  },
  options: { properties: { max: { default: 100_000 } } },
  check({ passages, options, spanOf, finding, undecided }) {
    for (const passage of passages()) {
      if (passage.text.length > Number(options.max)) undecided({ reason: 'long', subject: [] });
      for (const { index } of passage.text.matchAll(/登陆/g)) {
        const at = spanOf(passage, index, index + 2);
        const edits = [{ ...at, text: '登录' }];
        finding({
          messageId: 'typo',
          data: { wrong: '登陆' },
          subject: ['part:other'],
          at,
          fix: edits,
          suggestions: [{ messageId: 'better', edits }],
        });
      }
    }
  },
});

const accept = [{ name: 'nothing', report: compliant(2023) }];
const typo = compliant(2023).append('other', '请登陆网站查询。');
const expected = {
  messageId: 'typo',
  subject: ['part:other'],
  related: [],
  level: 'warn' as const,
  data: { wrong: '登陆' },
  text: '登陆',
  fix: [['登陆', '登录']] as [string, string][],
  suggestions: [{ messageId: 'better', edits: [['登陆', '登录']] as [string, string][] }],
};
const tooLong = compliant(2023).append('other', '长'.repeat(300));
const reject: RejectCase[] = [
  { name: 'a typo', report: typo, findings: [expected] },
  { name: 'too long', report: tooLong, options: { max: 299 }, undecided: [{ reason: 'long', subject: [], data: {} }] },
];

interface Outcome {
  name: string;
  error?: string;
}

/** Runs the tests that testRule makes, by a runner of our own. */
function outcomes(rule: AnyRule, cases: RuleCases): Outcome[] {
  const found: Outcome[] = [];
  testRule(rule, cases, {
    describe: (_, body) => body(),
    it: (name, body) => {
      try {
        body();
        found.push({ name });
      } catch (error) {
        found.push({ name, error: (error as Error).message });
      }
    },
  });
  return found;
}

/** What is wrong with cases before any is run. */
function soundness(cases: RuleCases, rule = toy): string | undefined {
  try {
    checkCases(rule, cases);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

testRule(toy, { accept, reject });

describe('testRule', () => {
  it('names its tests by the cases', () => {
    expect(outcomes(toy, { accept, reject })).toEqual([
      { name: 'has sound cases that show all it can say' },
      { name: 'nothing' },
      { name: 'a typo' },
      { name: 'too long' },
    ]);
  });

  it.each<[string, RuleCases, string]>([
    ['no accepted case', { accept: [], reject }, 'no case that the rule accepts'],
    ['no rejected case', { accept, reject: [] }, 'no case that the rule rejects'],
    [
      'two cases alike',
      { accept: [...accept, { ...accept[0]!, name: 'again' }], reject },
      '“nothing” and “again” are the same',
    ],
    [
      'two names alike',
      { accept: [...accept, { ...accept[0]!, report: compliant(2022) }], reject },
      'Two cases have the name “nothing”',
    ],
    [
      'an unknown message',
      { accept, reject: [...reject, { name: 'x', text: 'x', findings: [{ messageId: 'tpyo' }] }] },
      'message “tpyo”, which the rule does not have',
    ],
    ['an unused message', { accept, reject: [reject[0]!] }, 'No case shows the message “long”'],
    [
      'a rejected case without findings',
      { accept, reject: [...reject, { name: 'x', text: 'x' }] },
      'names neither findings nor undecided',
    ],
    [
      'a case of two sources',
      { accept: [{ name: 'x', text: 'x', html: 'x' }], reject },
      'one of report, text, markdown and html',
    ],
    [
      'a fix that no case shows',
      {
        accept,
        reject: [{ ...reject[0]!, findings: [{ messageId: 'typo', suggestions: expected.suggestions }] }, reject[1]!],
      },
      'no case shows a fix',
    ],
  ])('refuses %s', (_, cases, message) => {
    expect(soundness(cases)).toContain(message);
  });

  it('refuses a rule declared to suggest that no case shows to, and what is no rule', () => {
    const cases = {
      accept,
      reject: [
        { ...reject[0]!, findings: [{ messageId: 'typo' }] },
        reject[1]!,
        { name: 'b', text: 'b', findings: [{ messageId: 'better' }] },
      ],
    };
    expect(soundness(cases, { ...toy, fix: 'suggestion' })).toContain('no case shows a suggestion');
    expect(soundness({ accept, reject }, { ...toy, id: 'Toy' })).toContain('kebab-case');
  });

  it('wants to be told of a runner where there is no global one', () => {
    const { describe: known } = globalThis as { describe?: unknown };
    try {
      delete (globalThis as { describe?: unknown }).describe;
      expect(() => testRule(toy, { accept, reject })).toThrow('third argument');
    } finally {
      (globalThis as { describe?: unknown }).describe = known;
    }
  });
});

describe('a case fails on', () => {
  const run =
    (changes: Partial<RejectCase>, rule = toy) =>
    () =>
      runRuleCase(rule, { name: 'a typo', report: typo, findings: [expected], ...changes });
  const finding = (changes: object) => ({ findings: [{ ...expected, ...changes }] });
  const saying = (say: (context: Parameters<AnyRule['check']>[0]) => void): AnyRule => ({ ...toy, check: say });
  const at = { block: 0, from: 0, to: 1 };

  it.each<[string, Partial<RejectCase>, string]>([
    ['a finding that is not expected', { findings: [] }, 'findings\n'],
    ['a finding that is not there', { findings: [expected, expected] }, 'findings\n'],
    ['an undecided check that is not expected', { ...reject[1], undecided: [], findings: [expected] }, 'findings\n'],
    ['another subject', finding({ subject: ['part:overview'] }), 'subject\n  expected: ["part:overview"]'],
    ['another level', finding({ level: 'error' }), 'level\n'],
    ['other data', finding({ data: {} }), 'data\n'],
    ['other words', finding({ text: '登录' }), 'text\n  expected: "登录"\n  found:    "登陆"'],
    ['another line', finding({ line: 1 }), 'line\n'],
    ['another fix', finding({ fix: [['登陆', '登入']] }), 'fix\n'],
    ['a fix that is not expected', finding({ fix: undefined }), 'fix\n  expected: nothing'],
    ['suggestions that are not expected', finding({ suggestions: undefined }), 'suggestions\n'],
    ['another number of suggestions', finding({ suggestions: 2 }), 'number of suggestions'],
  ])('%s', (_, changes, message) => {
    expect(run(changes)).toThrow(message);
  });

  it.each<[string, AnyRule, string]>([
    [
      'an unfilled placeholder',
      saying(({ finding: say }) => say({ messageId: 'typo', subject: [], at })),
      'no data for {{wrong}}',
    ],
    [
      'an unfilled placeholder of an undecided check',
      saying(({ undecided }) => undecided({ reason: 'typo', subject: [] })),
      'no data for {{wrong}}',
    ],
    [
      'a place outside its block',
      saying(({ finding: say }) => say({ messageId: 'long', subject: [], at: { ...at, to: 999 } })),
      'lies outside its block: 0 to 999',
    ],
    [
      'a cell where there is none',
      saying(({ finding: say }) => say({ messageId: 'long', subject: [], at: { ...at, cell: 3 } })),
      'has no cell 3',
    ],
    [
      'an edit outside',
      saying(({ finding: say }) =>
        say({
          messageId: 'long',
          subject: [],
          at,
          suggestions: [{ messageId: 'long', edits: [{ ...at, from: 5, to: 2, text: '' }] }],
        }),
      ),
      'An edit lies outside',
    ],
    [
      'a subject that does not exist',
      saying(({ finding: say }) => say({ messageId: 'long', subject: ['requests.grant'], at })),
      '“requests.grant” is no fact id',
    ],
    [
      'a part that does not exist',
      saying(({ finding: say }) => say({ messageId: 'long', subject: ['part:seven'], at })),
      '“part:seven” is no fact id',
    ],
    ['a fix by a rule that is declared to suggest', { ...toy, fix: 'suggestion' }, 'but it gives a fix'],
    [
      'a suggestion by a rule without edits',
      saying(({ finding: say }) =>
        say({ messageId: 'long', subject: [], at, suggestions: [{ messageId: 'long', edits: [] }] }),
      ),
      '',
    ],
    [
      'a fix that does not help',
      saying(({ finding: say }) => say({ messageId: 'long', subject: [], at, fix: [{ ...at, text: '甲' }] })),
      'The fix does not remove its finding',
    ],
    [
      'a crash, with its own words',
      saying(() => {
        throw new Error('boom');
      }),
      'boom',
    ],
    ['a need that no format can meet', { ...toy, needs: ['metadata', 'images'] }, ''],
  ])('%s', (name, rule, message) => {
    const strict = name.includes('without edits') ? { ...rule, fix: 'none' as const } : rule;
    const findings = name.includes('does not help')
      ? [{ messageId: 'long', fix: [['青', '甲']] as [string, string][] }]
      : [expected];
    expect(run({ findings, formats: ['text'] }, strict)).toThrow(message);
  });
});
