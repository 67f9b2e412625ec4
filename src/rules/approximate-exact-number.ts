import { editsIn } from '../linter/passage-edit.js';
import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { RuleContext, Suggestion } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { figures } from '../templates/clauses.js';

const about = /[余多]/;
/** What is counted in whole ones; months and hours are not. */
const measure =
  '(?:[条件篇次份项例户场张页则起宗批册幅字台期]|人(?:次|(?!员|民|大))|家(?!庭|长)|部(?!门|分)|个(?!月|小时|性))';
const pattern = new RegExp(
  `(?<![\\d.,，/_a-zA-Z])(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{2,})(?<more>[余多])(?=${measure})` +
    `|(?<=[二三四五六七八九]?十)(?<unit>[一二三四五六七八九])(?<moreThanUnit>[余多])(?=${measure})`,
  'g',
);

/** A number that is exact to the unit leaves nothing to be “more than”. */
export default defineRule({
  id: 'approximate-exact-number',
  category: 'typography',
  scope: 'report',
  level: 'info',
  fix: 'suggestion',
  needs: ['narrative'],
  title: { zh: '“62多条”类表述', en: 'An exact number called approximate' },
  description: {
    zh: '“多”“余”表示概数，前面应为整数；精确到个位的数字之后不应再加“多”“余”。',
    en: 'The words 多 and 余 (“more than”) belong after a round number, not after one that is exact to the unit.',
  },
  remedy: { zh: '确数删去“多”“余”；概数改用整数。', en: 'Drop 多 or 余 from an exact number, or round it.' },
  basis: [figures],
  messages: {
    exact: { zh: '“{{words}}”：精确数字不应再加“{{more}}”', en: '“{{words}}” is exact and approximate at once' },
    drop: { zh: '如为确数，改为“{{right}}”', en: 'If it is exact, write “{{right}}”' },
    round: { zh: '如为概数，改为“{{right}}”', en: 'If it is approximate, write “{{right}}”' },
  },
  examples: {
    bad: [
      {
        zh: '精确到个位，又加“多”',
        en: 'Exact to the unit, and yet “more than”',
        report: { text: { overview: ['全年发布其他相关信息62多条。'] } },
        reports: ['exact'],
      },
      {
        zh: '汉字数字精确到个位，又加“余”',
        en: 'Exact to the unit in Chinese numerals',
        report: { text: { overview: ['全年举办业务培训二十三余次。'] } },
        reports: ['exact'],
      },
    ],
    good: [
      {
        zh: '整数之后加“余”',
        en: '“More than” after a round number',
        report: { text: { overview: ['全年接听政策咨询电话5500余次。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const passage of context.passages()) {
      if (passage.heading || !about.test(passage.text)) continue;
      for (const match of passage.text.matchAll(pattern)) report(context, passage, match);
    }
  },
});

function report({ spanOf, finding }: RuleContext, passage: Passage, match: RegExpExecArray): void {
  const { digits, unit, more = match.groups!.moreThanUnit! } = match.groups!;
  if (digits?.endsWith('0')) return;
  const to = match.index + match[0].length;
  const from = match.index - (unit ? 1 : 0);
  const at = to - 1;
  const number = passage.text.slice(from, at);
  const after = passage.text.slice(to, to + 1);
  const suggestions = [
    suggestion(passage, 'drop', number + after, { from: at, to, text: '' }),
    ...(digits
      ? [suggestion(passage, 'round', `${roundDown(digits)}余${after}`, { from, to, text: `${roundDown(digits)}余` })]
      : []),
  ].filter((one) => one !== undefined);
  finding({
    messageId: 'exact',
    data: { words: number + more + after, more },
    subject: passageSubject(passage),
    at: spanOf(passage, from, to),
    suggestions,
  });
}

function suggestion(
  passage: Passage,
  messageId: string,
  right: string,
  change: { from: number; to: number; text: string },
): Suggestion | undefined {
  const edits = editsIn(passage, [change]);
  return edits && { messageId, data: { right }, edits };
}

/** 62余 is true of 60余 as well. */
function roundDown(digits: string): string {
  return `${digits.slice(0, -1)}0`;
}
