import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import { enumeratorOf } from '../report/enumerators.js';
import { chineseNumber, inChinese } from '../report/numerals.js';
import type { Passage } from '../report/report.js';
import { regulation } from '../templates/clauses.js';

/** 一是 at the beginning of a clause; 统一是 and 其中之一是 are none. */
const marker =
  /(?:^|[，。；：、！？…”）)])(?<number>[一二三四五六七八九]|十[一二三四五]?)[是要](?![一二三四五六七八九十])/g;
/** What stands in place of a number. */
const otherwise = /其次|再次|最后|另外|此外|同时|还有/;
const anotherFirst = /首先|第一|一[要、，则来方]/;
const deepest = 8;

/** An item of a list: its number and where its marker stands. */
interface Item {
  number: number;
  /** Index of the passage. */
  passage: number;
  from: number;
  to: number;
}

/** 一是, 二是, 三是: the items of a list in a sentence are counted one by one. */
export default defineRule({
  id: 'list-marker-sequence',
  category: 'typography',
  scope: 'report',
  level: 'info',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '“一是、二是”不连续', en: 'Items that are miscounted' },
  description: {
    zh: '“一是……二是……三是……”应当连续，不跳号、不重号；列表中套列表的，各自计数。',
    en: 'The markers 一是, 二是, 三是 run on without gap or repetition; a list within a list counts for itself.',
  },
  remedy: { zh: '补上所缺的一项，或者顺次改正序号。', en: 'Add the missing item, or count the items anew.' },
  basis: [regulation.article50],
  messages: {
    gap: {
      zh: '“{{previous}}是”之后为“{{found}}是”，缺少“{{expected}}是”',
      en: '“{{previous}}是” is followed by “{{found}}是”; “{{expected}}是” is missing',
    },
    repeated: { zh: '“{{found}}是”重复出现', en: '“{{found}}是” stands twice' },
  },
  examples: {
    bad: [
      {
        zh: '“一是”之后为“三是”',
        en: '一是 is followed by 三是',
        report: { text: { problems: ['主要问题：一是解读形式单一；三是更新不够及时。'] } },
        reports: ['gap'],
      },
    ],
    good: [
      {
        zh: '连续的列表',
        en: 'A list that runs on',
        report: { text: { problems: ['主要问题：一是解读形式单一；二是更新不够及时。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ passages: all, spanOf, finding }) {
    const passages = all();
    /** The last items of the lists that are open, the innermost last. */
    let lists: Item[] = [];
    passages.forEach((passage, index) => {
      if (passage.heading || passage.part !== passages[index - 1]?.part || enumeratorOf(passage.text)) lists = [];
      if (passage.heading) return;
      for (const here of itemsIn(passage.text, index)) {
        const outer = lists.findLastIndex(({ number }) => number === here.number - 1);
        const last = lists.at(-1);
        if (here.number === 1) lists = [...lists.slice(-deepest), here];
        else lists = [...lists.slice(0, outer), here];
        if (here.number === 1 || outer >= 0 || !last || !isMiscounted(passages, last, here)) continue;
        finding({
          messageId: here.number > last.number ? 'gap' : 'repeated',
          data: {
            previous: inChinese(last.number),
            found: inChinese(here.number),
            expected: inChinese(last.number + 1),
          },
          subject: passageSubject(passage),
          at: spanOf(passage, here.from, here.to),
        });
      }
    });
  },
});

function itemsIn(text: string, passage: number): Item[] {
  return [...text.matchAll(marker)].map(({ 0: mark, index, groups }) => {
    const numeral = groups!.number!;
    const to = index + mark.length;
    return { number: chineseNumber(numeral)!, passage, from: to - numeral.length - 1, to };
  });
}

/** The last number over again, or a gap whose number is not written in some other way in between. */
function isMiscounted(passages: Passage[], last: Item, here: Item): boolean {
  if (here.number < last.number) return false;
  const between = passages
    .slice(last.passage, here.passage + 1)
    .map(({ text }, index, { length }) =>
      text.slice(index > 0 ? 0 : last.to, index < length - 1 ? undefined : here.from),
    )
    .join('\n');
  if (here.number === last.number) return here.passage === last.passage && !anotherFirst.test(between);
  const missing = last.number + 1;
  const numeral = inChinese(missing);
  const otherWays = `${numeral}[是要、，则来.]|第${numeral}|[（(]${numeral}[）)]|(?<!\\d)${missing}[.、．)）]`;
  return !otherwise.test(between) && !new RegExp(otherWays).test(between);
}
