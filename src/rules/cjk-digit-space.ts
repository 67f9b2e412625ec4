import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { Edit, RuleContext } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { figures } from '../templates/clauses.js';

const boundary = /[一-鿿](?=\d)|\d(?=[一-鿿])/g;
const space = /^[ \t\u00a0\u2002-\u200a\u3000]+$/;

/** Between Chinese characters and digits there is no space. */
export default defineRule({
  id: 'cjk-digit-space',
  category: 'typography',
  scope: 'report',
  level: 'off',
  fix: 'fix',
  needs: ['narrative'],
  title: { zh: '汉字与数字间空格', en: 'A space between characters and digits' },
  description: {
    zh: '汉字与阿拉伯数字之间不加空格。空格常由转换带入，默认不检查。',
    en: 'No space stands between Chinese characters and digits. Converters bring in many, so the rule is off by default.',
  },
  remedy: { zh: '删去空格，可用 --fix 自动改正。', en: 'Delete the spaces; --fix does it.' },
  basis: [figures],
  messages: {
    space: {
      zh: '汉字与数字之间有空格：“{{words}}”，此段共 {{count}} 处',
      en: 'A space stands between characters and digits: “{{words}}”, {{count}} in this paragraph',
    },
  },
  examples: {
    bad: [
      {
        zh: '年份、数字前后有空格',
        en: 'Spaces round the year and the number',
        report: { text: { overview: ['2023 年，主动公开政府信息 120 条。'] } },
        reports: ['space'],
      },
    ],
    good: [{ zh: '没有空格', en: 'No spaces', report: { text: { overview: ['2023年，主动公开政府信息120条。'] } } }],
  },
  since: '0.1.0',

  check(context) {
    for (const passage of context.passages()) {
      if (!passage.heading && hasGaps(passage)) report(context, passage);
    }
  },
});

/** Whether anything was left out of the document's text: white space always is. */
function hasGaps({ offsets, pieces }: Passage): boolean {
  return pieces.length > 1 || offsets.at(-1)! - offsets[0]! >= offsets.length;
}

function report(context: RuleContext, passage: Passage): void {
  const { spanOf, textAt, finding } = context;
  const { text, offsets, pieces } = passage;
  const spaced = [...text.matchAll(boundary)]
    .map(({ index }) => index + 1)
    .filter((at) => offsets[at]! > offsets[at - 1]! + 1 && !pieces.some((piece) => piece.at === at))
    .filter((at) => space.test(textAt(spanOf(passage, at - 1, at + 1)).slice(1, -1)));
  const [first] = spaced;
  if (first === undefined) return;
  const fix = spaced.map((at): Edit => {
    const { block } = spanOf(passage, at - 1, at);
    return { block, from: offsets[at - 1]! + 1, to: offsets[at]!, text: '' };
  });
  finding({
    messageId: 'space',
    data: { words: textAt(spanOf(passage, first - 1, first + 1)), count: spaced.length },
    subject: passageSubject(passage),
    at: spanOf(passage, first - 1, first + 1),
    fix,
  });
}
