import { editsIn } from '../linter/passage-edit.js';
import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { RuleContext } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { punctuation } from '../templates/clauses.js';

const widths: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
/** Between Han characters, or after one at the end; what numbers a clause (一,) should be 、 and is not for a rule to say. */
const narrow = /[,;:?!](?<=[一-鿿”’》〉）】][,;:?!])(?=[一-鿿“‘《〈（【]|$)/g;
const numeral = /(?:^|[，。；：])[一二三四五六七八九十]$/;
const wide = /[，；：？！]/g;

/** Chinese text takes the marks of Chinese. */
export default defineRule({
  id: 'halfwidth-punctuation',
  category: 'typography',
  scope: 'report',
  level: 'info',
  fix: 'fix',
  needs: ['narrative'],
  title: { zh: '中文间半角标点', en: 'Half-width punctuation in Chinese' },
  description: {
    zh: '中文之间应用全角标点。全文以半角标点为主的，多为网页转换所致，不提示；网址、时间和数字中的标点不在此列。',
    en: 'Marks between Chinese characters are full-width. A text that is half-width throughout was most likely converted and is left alone, as are addresses, times and numbers.',
  },
  remedy: { zh: '改为全角标点，可用 --fix 自动改正。', en: 'Use full-width marks; --fix does it.' },
  basis: [punctuation],
  messages: {
    narrow: {
      zh: '中文间用了半角标点“{{mark}}”，此段共 {{count}} 处',
      en: 'Half-width “{{mark}}” between Chinese characters, {{count}} in this paragraph',
    },
  },
  examples: {
    bad: [
      {
        zh: '中文之间的半角逗号',
        en: 'A half-width comma between Chinese characters',
        report: { text: { overview: ['全年发布通知公告93条,其他信息80条。'] } },
        reports: ['narrow'],
      },
    ],
    good: [
      {
        zh: '时间中的半角冒号',
        en: 'The colon of a time',
        report: { text: { overview: ['受理时间为工作日9:00至17:00。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const passages = context.passages().filter(({ heading }) => !heading);
    const found = passages.flatMap((passage) => {
      const marks = marksIn(passage.text);
      return marks.length > 0 ? [{ passage, marks }] : [];
    });
    if (found.length === 0) return;
    const count = found.reduce((sum, { marks }) => sum + marks.length, 0);
    if (count * 2 > wideIn(passages)) return;
    for (const { passage, marks } of found) report(context, passage, marks);
  },
});

function marksIn(text: string): number[] {
  const marks: number[] = [];
  narrow.lastIndex = 0;
  for (let match = narrow.exec(text); match; match = narrow.exec(text)) {
    if (!numeral.test(text.slice(Math.max(0, match.index - 2), match.index))) marks.push(match.index);
  }
  return marks;
}

function wideIn(passages: Passage[]): number {
  return passages.reduce((count, { text }) => count + (text.match(wide)?.length ?? 0), 0);
}

function report({ spanOf, finding }: RuleContext, passage: Passage, marks: number[]): void {
  const [first] = marks;
  if (first === undefined) return;
  const fix = editsIn(
    passage,
    marks.map((from) => ({ from, to: from + 1, text: widths[passage.text[from]!]! })),
  );
  finding({
    messageId: 'narrow',
    data: { mark: passage.text[first]!, count: marks.length },
    subject: passageSubject(passage),
    at: spanOf(passage, first, first + 1),
    ...(fix && { fix }),
  });
}
