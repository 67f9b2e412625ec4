import { defineRule, type RuleContext, type Suggestion } from '../linter/rule.js';
import { compact } from '../report/compact.js';
import { inChinese } from '../report/numerals.js';
import type { Statement } from '../report/report.js';
import { regulation } from '../templates/clauses.js';

/** What the preface says of the report's parts is what follows. */
export default defineRule({
  id: 'parts-statement-mismatch',
  category: 'structure',
  scope: 'report',
  level: 'warn',
  fix: 'suggestion',
  needs: ['narrative'],
  title: { zh: '“由N部分组成”与实际不符', en: 'The stated number of parts is wrong' },
  description: {
    zh: '前言说明报告由几个部分组成的，应与列举的名称和实际的部分一致。',
    en: 'Where the preface says of how many parts the report is made, the number fits the list and the parts that follow.',
  },
  remedy: {
    zh: '将前言中的部分数改为实际的部分数，列举的名称与各部分标题一致。',
    en: 'State the number of parts there are, and list them by their headings.',
  },
  basis: [regulation.article50],
  messages: {
    count: {
      zh: '文中称报告由{{stated}}个部分组成，实际为{{found}}个部分',
      en: 'The report says that it has {{stated}} parts; it has {{found}}',
    },
    list: {
      zh: '文中称报告由{{stated}}个部分组成，列举了{{listed}}个',
      en: 'The report says that it has {{stated}} parts and lists {{listed}}',
    },
    correct: { zh: '改为“{{found}}”', en: 'Change to {{found}}' },
  },
  examples: {
    bad: [
      {
        zh: '称由两部分组成，实际有六部分',
        en: 'Two parts stated, six there',
        report: { text: { preface: ['本报告由总体情况、存在的主要问题及改进情况两部分组成。'] } },
        reports: ['count'],
      },
      {
        zh: '称由五部分组成，没有列举',
        en: 'Five parts stated, none named',
        report: { text: { preface: ['本报告由五个部分组成，统计期限为2023年1月1日至12月31日。'] } },
        reports: ['count'],
      },
    ],
    good: [
      {
        zh: '“等六个部分”，不必逐一列举',
        en: 'Six parts, not all of them named',
        report: { text: { preface: ['本报告由总体情况、主动公开政府信息情况等六个部分组成。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const statement of context.statements('parts')) {
      const { count, at } = statement;
      if (count === undefined) continue;
      const found = partsIn(context);
      if (count === found || count === context.template.parts.length) {
        const listed = wronglyListed(context, statement, count);
        if (listed) context.finding({ messageId: 'list', data: { stated: count, listed }, subject: [], at });
        continue;
      }
      // Where the list is wrong as well, the number alone would put nothing right.
      const suggestions = wronglyListed(context, statement, found) ? [] : correction(context, statement, found);
      context.finding({ messageId: 'count', data: { stated: count, found }, subject: [], at, suggestions });
    }
  },
});

type PartsStatement = Extract<Statement, { kind: 'parts' }>;

/** The parts of the format, and further ones that are numbered like them: 七、附表. */
function partsIn({ report }: RuleContext): number {
  const own = report.parts.flatMap(({ headings }) => headings.map(({ at }) => at.block));
  const further = report.passages.filter(
    ({ heading, text, pieces }) => heading && /^[七八九十][、.．]/.test(text) && !own.includes(pieces[0]!.block),
  );
  return report.parts.length + further.length;
}

/** How many parts are listed where that is not the number. A list that is open (等) or cannot be taken apart without doubt says nothing. */
function wronglyListed(context: RuleContext, { names, at }: PartsStatement, count: number): number | undefined {
  if (names.length < 2 || names.length === count || /等/.test(context.textAt(at))) return undefined;
  // 行政复议、行政诉讼情况 and 收到和处理… hold the very marks that divide the list.
  if (context.template.parts.filter(({ heading }) => isNamed(names, heading)).length === count) return undefined;
  if (names.length > count || names.some((name) => name.length < 4)) return undefined;
  return names.length;
}

function isNamed(names: string[], heading: string): boolean {
  const key = heading.replace(/^(?:政府信息公开|存在的)/, '').slice(0, 4);
  return names.some((name) => name.includes(key));
}

function correction({ textAt }: RuleContext, { at }: PartsStatement, found: number): Suggestion[] {
  const { text, offsets } = compact(textAt(at));
  const match = /([一二三四五六七八九十两]{1,3}|\d{1,2})(?=(?:个|大)?部分)/.exec(text);
  if (!match) return [];
  const number = /\d/.test(match[0]) ? String(found) : inChinese(found);
  const from = at.from + offsets[match.index]!;
  const to = at.from + offsets[match.index + match[0].length - 1]! + 1;
  return [{ messageId: 'correct', data: { found: number }, edits: [{ block: at.block, from, to, text: number }] }];
}
