import { wordsOf } from '../linter/claim-cells.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

const open = 'requests.carriedForward.total';

/** Where all requests are said to be closed, none can be carried forward. */
export default defineRule({
  id: 'narrative-all-closed-contradiction',
  category: 'consistency',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'table-missing', 'template-unsupported'],
  title: { zh: '“全部办结”与结转矛盾', en: 'All requests closed, yet some carried forward' },
  description: {
    zh: '正文称申请全部办结的，表三“结转下年度继续办理”应为0。“均在法定期限内答复”说的是未超期，不在此列。',
    en: 'Where the narrative says that all requests were closed, the table can carry none forward. That all were answered in time is another thing.',
  },
  remedy: {
    zh: '核对年末是否还有在办件：有的，改正文；没有的，改表三。',
    en: 'Check whether requests were still open at the end of the year, and correct text or table.',
  },
  basis: [format2021.cornerNote, format2019.cornerNote],
  messages: {
    contradiction: {
      zh: '正文称“{{words}}”，表三 · 四、结转下年度继续办理 · 总计为 {{open}} 件',
      en: 'The narrative says “{{words}}”, yet {{open}} requests are carried forward in the table',
    },
    otherBody: {
      zh: '正文该句的统计范围不是本机关，未与表三核对',
      en: 'The sentence is about another body, and was not compared',
    },
  },
  examples: {
    bad: [
      {
        zh: '表三结转下年度1件',
        en: 'One is carried forward in the table',
        report: { text: { overview: ['2023年，收到政府信息公开申请15件，已全部办结。'] } },
        reports: ['contradiction'],
      },
    ],
    good: [
      {
        zh: '均未超期，不等于全部办结',
        en: 'In time is not closed',
        report: { text: { overview: ['2023年，收到政府信息公开申请15件，均在法定期限内答复。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const { state, value = 0 } = context.fact(open) ?? {};
    if (state !== 'number' || value <= 0) return;
    // What goes on is named elsewhere in the text: the sentence speaks of the rest.
    if (context.claims('requests.carriedForward').some((claim) => claim.value > 0)) return;
    for (const statement of context.statements('allClosed')) {
      const { scope, at } = statement;
      if (scope === 'other') {
        context.undecided({ reason: 'otherBody', subject: [open], at });
        continue;
      }
      const data = { words: wordsOf(context, statement), open: value };
      context.finding({ messageId: 'contradiction', data, subject: [open], at });
    }
  },
});
