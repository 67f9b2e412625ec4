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
    bad: [{ zh: '如需了解更多信息，请登陆县政府门户网站查询。' }, { zh: '截止2023年12月31日，共公开信息120条。' }],
    good: [{ zh: '台风“梅花”登陆期间，及时发布预警信息。' }, { zh: '意见征集于2023年12月31日截止。' }],
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
