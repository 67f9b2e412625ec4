import { passageSubject } from '../linter/passage-subject.js';
import { defineRule, type RuleContext } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { regulation } from '../templates/clauses.js';
import { typoPairs, type TypoPair } from './data/typo-pairs.js';

type Options = {
  pairs: { wrong: string; right: string }[];
};

const NEAR = 60;
const title = /《[^《》]*》/g;

/** Wrong characters that stand in reports again and again. */
export default defineRule<Options>({
  id: 'common-typo',
  category: 'typography',
  scope: 'report',
  level: 'warn',
  fix: 'fix',
  needs: ['narrative'],
  title: { zh: '常见错别字', en: 'A common misspelling' },
  description: {
    zh: '年度报告中反复出现的错别字。只收录在所附条件下一定有误的写法，可用选项 pairs 增补。',
    en: 'Misspellings that recur in annual reports, each only where it cannot be right. The option `pairs` adds more.',
  },
  remedy: {
    zh: '照提示改正；一定有误的可用 --fix 自动改正，其余请结合上下文判断。',
    en: 'Correct it as proposed; --fix does it where the form can only be wrong.',
  },
  basis: [regulation.article50],
  messages: {
    typo: { zh: '“{{wrong}}”应为“{{right}}”', en: '“{{wrong}}” should be “{{right}}”' },
    variant: { zh: '“{{wrong}}”宜写作“{{right}}”', en: '“{{wrong}}” is better written “{{right}}”', level: 'info' },
    replace: { zh: '改为“{{right}}”', en: 'Write “{{right}}”' },
  },
  options: {
    type: 'object',
    properties: {
      pairs: {
        type: 'array',
        description: '增补的错别字：wrong 为错误的写法，right 为正确的写法；以建议的方式提出，不自动改正',
        'description-en': 'Further pairs of a wrong and a right spelling; offered as suggestions',
        default: [],
        items: {
          type: 'object',
          properties: { wrong: { type: 'string', minLength: 1 }, right: { type: 'string', minLength: 1 } },
          required: ['wrong', 'right'],
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  },
  examples: {
    bad: [
      {
        zh: '登陆网站',
        en: '登陆 for 登录',
        report: { text: { overview: ['如需了解更多信息，请登陆县政府门户网站查询。'] } },
        reports: ['typo'],
      },
      {
        zh: '截止+日期',
        en: '截止 before a date',
        report: { text: { overview: ['截止2023年12月31日，共公开信息120条。'] } },
        reports: ['typo'],
      },
      {
        zh: '用选项增补',
        en: 'A pair added by option',
        report: { text: { overview: ['通过青川通客户端发布信息。'] } },
        options: { pairs: [{ wrong: '青川通客户端', right: '“青川通”客户端' }] },
        reports: ['typo'],
      },
    ],
    good: [
      {
        zh: '台风登陆',
        en: 'A typhoon may 登陆',
        report: { text: { overview: ['台风“梅花”登陆期间，及时发布预警信息。'] } },
      },
      { zh: '征集截止', en: 'A call may 截止', report: { text: { overview: ['意见征集于2023年12月31日截止。'] } } },
    ],
  },
  since: '0.1.0',

  check(context) {
    const added = context.options.pairs.map((pair): TypoPair => ({ ...pair, certainty: 'likely' }));
    const pairs = added.length > 0 ? [...typoPairs, ...added] : typoPairs;
    const words = added.length > 0 ? anyOf(pairs) : known;
    for (const passage of context.passages()) {
      if (!words.test(passage.text)) continue;
      checkPassage(context, passage, pairs);
    }
  },
});

const known = anyOf(typoPairs);

function anyOf(pairs: TypoPair[]): RegExp {
  return new RegExp(pairs.map(({ wrong }) => wrong.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'));
}

function checkPassage(context: RuleContext<Options>, passage: Passage, pairs: TypoPair[]): void {
  // Titles are quoted as they are, mistakes included.
  const text = passage.text.replace(title, (words) => '\u0000'.repeat(words.length));
  for (const pair of pairs) {
    for (let at = text.indexOf(pair.wrong); at >= 0; at = text.indexOf(pair.wrong, at + pair.wrong.length)) {
      if (holds(pair, text, at)) report(context, passage, pair, at);
    }
  }
}

function holds({ wrong, before, after, near, notBefore, notAfter }: TypoPair, text: string, at: number): boolean {
  const end = at + wrong.length;
  const head = text
    .slice(Math.max(0, at - NEAR), at)
    .split(/[。！？]/)
    .at(-1)!;
  const [tail = ''] = text.slice(end, end + NEAR * 2).split(/[！？]/);
  const [sentence = ''] = tail.split('。');
  if (before && !before.test(text.slice(Math.max(0, at - 12), at))) return false;
  if (after && !after.test(tail)) return false;
  if (near && !near.test(head + sentence)) return false;
  return !notBefore?.test(head.slice(-16)) && !notAfter?.test(tail);
}

function report({ spanOf, finding }: RuleContext<Options>, passage: Passage, pair: TypoPair, from: number): void {
  const { wrong, right, certainty } = pair;
  const at = spanOf(passage, from, from + wrong.length);
  // Only the first part is placed where a word runs over the end of a block, and half a word must not be rewritten.
  const whole = at.to - at.from >= wrong.length;
  const edits = [{ block: at.block, from: at.from, to: at.to, text: right }];
  const correction =
    certainty === 'sure' ? { fix: edits } : { suggestions: [{ messageId: 'replace', data: { right }, edits }] };
  finding({
    messageId: certainty === 'slight' ? 'variant' : 'typo',
    data: { wrong, right },
    subject: passageSubject(passage),
    at,
    ...(whole ? correction : {}),
  });
}
