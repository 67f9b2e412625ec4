import { describe, expect, it } from '@jest/globals';
import { conceal } from '../../src/linter/conceal.js';
import { optionDefaults } from '../../src/linter/option-defaults.js';
import { lint } from '../../src/linter/lint.js';
import type { AnyRule } from '../../src/linter/rule.js';
import { readHtml } from '../../src/readers/html.js';
import { readText } from '../../src/readers/text.js';
import { reporters } from '../../src/reporters/index.js';
import commonTypo from '../../src/rules/common-typo.js';
import idNumber from '../../src/rules/privacy-id-number.js';
import mobileNumber from '../../src/rules/privacy-mobile-number.js';
import { compliant } from '../../src/testing/index.js';
import { run as runOf, summary } from '../reporters/results.js';
import { commentOf, configOf, documentOf, reportOf, ruleNamed } from './helpers.js';

const id = '11010119000307461X';
const text = `请登陆门户网站查询，申请人身份证号${id}，电话139 1234 5678。另见${id}与１３９12345678。`;
const report = compliant(2023).prose('overview', [text]);

/** Repeats the paragraph in its words and in an edit, as a rule may do that knows nothing of secrets. */
const chatty = ruleNamed('chatty', {
  fix: 'fix',
  messages: { said: { zh: '全段为“{{words}}”，共{{count}}字' }, put: { zh: '改为“{{words}}”' } },
  check({ passages, spanOf, finding, undecided }) {
    for (const passage of passages('overview').filter(({ heading }) => !heading)) {
      const { text: words } = passage;
      const at = spanOf(passage, 0, words.length);
      const edits = [{ ...at, text: words }];
      const data = { words, count: words.length };
      const harmless = { messageId: 'put', data: { words: '无' }, edits: [{ ...at, text: '无' }] };
      finding({
        messageId: 'said',
        data,
        subject: [],
        at,
        fix: edits,
        suggestions: [{ messageId: 'put', data, edits }, harmless],
      });
      undecided({ reason: 'said', data, subject: [] });
    }
  },
});
const sensitive: AnyRule[] = [idNumber, mobileNumber];

function resultOf(format: 'text' | 'html', rules: AnyRule[], changes = {}) {
  const rendered = report.render(format);
  const source = { format, bytes: rendered.length, text: rendered };
  const document = format === 'html' ? readHtml(rendered, source) : readText(rendered, source);
  const enabled = rules.map((rule) => ({
    rule,
    level: 'error' as const,
    exact: false,
    options: optionDefaults(rule.options),
  }));
  return lint(document, 'a', { ...configOf([], changes), rules: enabled });
}

describe('conceal', () => {
  it.each(
    (['terminal', 'json', 'sarif', 'html'] as const).flatMap((name) =>
      (['text', 'html'] as const).map((format) => ({ name, format })),
    ),
  )('lets no number into the $name report of a file of $format', ({ name, format }) => {
    const rules = [...sensitive, commonTypo as AnyRule, chatty];
    const result = resultOf(format, rules);
    const run = runOf({ rules: configOf(rules).rules, showSuppressed: true });
    const reporter = reporters[name]();
    const printed = reporter.start(run) + reporter.file(result) + reporter.end(summary());
    expect(printed).toMatch(/privacy-id-number[^]*privacy-mobile-number/);
    for (const secret of [id, '19000307', '1234 5678', '12345678']) expect(printed).not.toContain(secret);
  });

  it('blots lines out without moving their columns, and says so', () => {
    const { findings, excerpt, textAround } = resultOf('text', sensitive);
    const found = findings.filter(({ ruleId }) => ruleId === idNumber.id);
    const shown = excerpt!(found[0]!.location)!;
    const hidden = `请登陆门户网站查询，申请人身份证号${'*'.repeat(18)}，电话${'*'.repeat(13)}。另见${'*'.repeat(18)}与${'*'.repeat(11)}。`;
    expect(shown).toMatchObject({ lines: [hidden], concealed: true });
    expect(textAround!(found[0]!.at)).toBe(hidden);
  });

  it('leaves out edits that would carry a number along, and keeps the others', () => {
    const [said] = resultOf('text', [...sensitive, chatty]).findings.filter(({ ruleId }) => ruleId === 'chatty');
    expect(said).not.toHaveProperty('fix');
    expect(said!.suggestions).toMatchObject([{ data: { words: '无' } }]);
    expect(said!.data.count).toBe(text.replace('139 1234', '139 1234').length);
  });

  it('does not change a result without secrets, nor lines without them', () => {
    const [alone] = resultOf('text', [chatty]).findings;
    expect(alone!.data.words).toContain(id);
    expect(alone).toHaveProperty('fix');
    const { excerpt } = resultOf('text', sensitive);
    const start = { line: 1, column: 1, offset: 0 };
    expect(excerpt!({ kind: 'text', start, end: start })).toEqual({
      line: 1,
      lines: [expect.stringContaining('年度报告')],
    });
    expect(excerpt!({ kind: 'sheet', sheet: 'a', cell: 'A1' })).toBeUndefined();
  });

  it('hides what is suppressed as well', () => {
    const { findings, suppressed, excerpt } = resultOf('text', sensitive, {
      allow: [{ rule: idNumber.id, reason: '示例' }],
    });
    expect(suppressed).toHaveLength(2);
    expect(findings.some(({ ruleId }) => ruleId === idNumber.id)).toBe(false);
    expect(excerpt!(suppressed[0]!.location)!.lines[0]).not.toContain(id);
  });

  it('does not let a fingerprint tell the number', () => {
    const other = report.replace(id, '110101190402290811');
    const prints = [report, other].map((built) => {
      const rendered = built.render('text');
      const document = readText(rendered, { format: 'text', bytes: rendered.length, text: rendered });
      return lint(document, 'a', configOf(sensitive)).findings.map(({ fingerprint }) => fingerprint);
    });
    expect(prints[0]).toEqual(prints[1]);
    expect(new Set(prints[0]).size).toBe(prints[0]!.length);
  });

  it('hides a secret that the source writes otherwise, and one that goes on in the next line', () => {
    const document = documentOf('身份证\n1101&#48;1\n号');
    const at = { block: 1, from: 0, to: 10 };
    const start = { line: 2, column: 1, offset: 4 };
    const found = [{ at, location: { kind: 'text', start, end: { line: 3, column: 2, offset: 16 } } }];
    const result = {
      ...resultOf('text', []),
      findings: [],
      excerpt: () => ({ line: 1, lines: ['身份证', '1101&#48;1', '号码'] }),
    };
    const hidden = conceal(result, { rules: new Set([idNumber.id]), found: found as never, words: ['110101'] });
    expect(hidden.excerpt!({ kind: 'text', start, end: start })!.lines).toEqual(['身份证', '*'.repeat(10), '*码']);
    expect([document.blocks.length, commentOf('', 0).before, reportOf().parts.length]).toEqual([3, 0, 0]);
  });
});
