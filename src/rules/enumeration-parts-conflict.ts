import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { Enumeration } from '../report/report.js';
import { regulation } from '../templates/clauses.js';

/** A total that is stated twice must have the same parts both times. */
export default defineRule({
  id: 'enumeration-parts-conflict',
  category: 'consistency',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '同一总数两处分项不同', en: 'The same total is broken down in two ways' },
  description: {
    zh: '同一总数在正文两处列出分项，名称大体相同而数目或项目不一致。按不同口径（如按渠道、按内容）的分项不在此列。',
    en: 'The same total is given twice with mostly the same items, but with other figures or with an item left out. Breakdowns along different lines are no conflict.',
  },
  remedy: {
    zh: '核对两处的数字，保留正确的一处，另一处改为一致或删去。',
    en: 'Find out which is right, and make the other agree or delete it.',
  },
  basis: [regulation.article50],
  messages: {
    differs: {
      zh: '总数 {{total}}{{unit}} 在两处的分项不一致：“{{name}}”此处为 {{here}}，前文为 {{there}}',
      en: 'The total of {{total}} is broken down in two ways: “{{name}}” is {{here}} here and {{there}} before',
    },
    leftOut: {
      zh: '总数 {{total}}{{unit}} 在两处的分项不一致：“{{name}}”只见于其中一处',
      en: 'The total of {{total}} is broken down in two ways: “{{name}}” is named in one of them only',
    },
  },
  examples: {
    bad: [
      {
        zh: '同为50条，前后分项不同',
        en: 'The same 50, other parts',
        report: {
          text: {
            overview: [
              '全年公开信息50条，其中文件20条，动态30条。',
              '综上，全年公开信息50条，其中文件22条，动态28条。',
            ],
          },
        },
        reports: ['differs'],
      },
    ],
    good: [
      {
        zh: '按内容、按渠道各分一次',
        en: 'Once by content, once by channel',
        report: {
          text: {
            overview: [
              '全年公开信息50条，其中文件20条，动态30条。',
              '综上，全年公开信息50条，其中网站40条，微信10条。',
            ],
          },
        },
      },
    ],
  },
  since: '0.1.0',

  check({ report, enumerations, finding }) {
    const lists = enumerations().filter(isComparable);
    lists.forEach((later, index) => {
      for (const earlier of lists.slice(0, index)) {
        const conflict = sameTotal(earlier, later) && conflictOf(partsOf(earlier), partsOf(later), earlier, later);
        if (!conflict) continue;
        const { value, unit } = later.total;
        const subject = passageSubject(report.passages[later.passage]!);
        finding({ ...conflict, data: { total: value, unit, ...conflict.data }, subject, at: later.at });
        return;
      }
    });
  },
});

function isComparable({ total, items, open }: Enumeration): boolean {
  const exact = items.every(({ comparison }) => comparison === 'exact');
  return exact && !open && total.comparison === 'exact' && items.length > 1;
}

function sameTotal(a: Enumeration, b: Enumeration): boolean {
  return a.total.value === b.total.value && a.total.unit === b.total.unit && nameOf(a) === nameOf(b);
}

const circumstances =
  /\d+年度?|今年|本年度?|全年|年内|我[局委办厅院镇乡街]|本[局委办厅院镇乡机关单位街道]+|累计|总共|共计|合计|一?共|[一二三四五六七八九]是|\s/g;

function nameOf({ total }: Enumeration): string {
  return total.words.replace(circumstances, '');
}

function partsOf({ items }: Enumeration): Map<string, number> {
  return new Map(items.filter(({ depth }) => depth === 0).map(({ words, value, times }) => [words, value * times]));
}

type Parts = Map<string, number>;

/** Lists that share few names are breakdowns along different lines; a list that is no more than examples may leave items out. */
function conflictOf(before: Parts, here: Parts, earlier: Enumeration, later: Enumeration) {
  const shared = [...here.keys()].filter((name) => before.has(name));
  if (shared.length < 2 || shared.length * 2 < Math.min(before.size, here.size)) return undefined;
  const changed = shared.find((name) => before.get(name) !== here.get(name));
  if (changed !== undefined) {
    const data = { name: changed, here: here.get(changed)!, there: before.get(changed)! };
    return { messageId: 'differs', data };
  }
  if (!isComplete(earlier) || !isComplete(later)) return undefined;
  const lone = [...before.keys()].find((name) => !here.has(name)) ?? [...here.keys()].find((name) => !before.has(name));
  return lone === undefined ? undefined : { messageId: 'leftOut', data: { name: lone } };
}

function isComplete({ sums, total, remainder }: Enumeration): boolean {
  return remainder || sums.includes(total.value);
}
