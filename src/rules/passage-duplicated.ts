import { passageSubject } from '../linter/passage-subject.js';
import { defineRule, type ProseClause } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { regulation } from '../templates/clauses.js';

const LEAST = 14;
const notCounted = /《[^《》]*》|〔[^〔〕]*〕|\d+年(?:\d+月)?(?:\d+日)?/g;
const han = /[一-鿿]/g;

/** A clause that stands twice in one paragraph was pasted twice. */
export default defineRule({
  id: 'passage-duplicated',
  category: 'content',
  scope: 'report',
  level: 'warn',
  fix: 'suggestion',
  needs: ['narrative'],
  title: { zh: '分句重复', en: 'A clause stands twice' },
  description: {
    zh: '同一段落中，相同的分句（不计书名、机关名称和日期，至少14个汉字）出现两次。含有数字的分句由“同一总数两处分项不同”核对。',
    en: 'The same clause of at least 14 characters stands twice in one paragraph. Clauses that hold figures are left to enumeration-parts-conflict.',
  },
  remedy: {
    zh: '删去重复的分句；如果是复制后忘了改，请改成应写的内容。',
    en: 'Delete the second one, or write what was meant to stand there.',
  },
  basis: [regulation.article50],
  messages: {
    duplicated: { zh: '本段分句重复：“{{words}}”', en: 'A clause stands twice in this paragraph: “{{words}}”' },
    remove: { zh: '删去重复的分句', en: 'Delete the second one' },
  },
  examples: {
    bad: [
      {
        zh: '同一分句出现两次',
        en: 'The same clause twice',
        report: {
          text: {
            overview: [
              '定期对门户网站各栏目内容开展自查自纠，及时整改问题；定期对门户网站各栏目内容开展自查自纠，确保信息准确。',
            ],
          },
        },
        reports: ['duplicated'],
      },
    ],
    good: [
      {
        zh: '没有重复',
        en: 'No repetition',
        report: { text: { overview: ['定期对门户网站各栏目内容开展自查自纠，及时整改问题。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, clauses, spanOf, finding }) {
    for (const [passage, stretches] of byPassage(clauses())) {
      const twin = secondOf(stretches, report.organ?.name);
      if (!twin) continue;
      const { block, from, to } = spanOf(passage, twin.from, Math.min(twin.to + 1, passage.text.length));
      finding({
        messageId: 'duplicated',
        data: { words: twin.text },
        subject: passageSubject(passage),
        at: spanOf(passage, twin.from, twin.to),
        // A clause that runs over the end of a block is placed only in part.
        ...(to - from >= twin.text.length
          ? { suggestions: [{ messageId: 'remove', edits: [{ block, from, to, text: '' }] }] }
          : {}),
      });
    }
  },
});

function byPassage(clauses: ProseClause[]): Map<Passage, ProseClause[]> {
  const groups = new Map<Passage, ProseClause[]>();
  for (const clause of clauses) {
    if (clause.text.length < LEAST) continue;
    const group = groups.get(clause.passage);
    if (group) group.push(clause);
    else groups.set(clause.passage, [clause]);
  }
  return groups;
}

function secondOf(clauses: ProseClause[], organ: string | undefined): ProseClause | undefined {
  const seen = new Set<string>();
  for (const clause of clauses) {
    const words = clause.text.replace(
      /^(?:第?[一二三四五六七八九十]是|并|同时|[（(]?[一二三四五六七八九十\d]+[）)、.])/,
      '',
    );
    if (seen.has(words) && isLongEnough(words, organ)) return clause;
    seen.add(words);
  }
  return undefined;
}

function isLongEnough(words: string, organ: string | undefined): boolean {
  const rest = (organ ? words.replaceAll(organ, '') : words).replace(notCounted, '');
  return !/\d/.test(rest) && (rest.match(han)?.length ?? 0) >= LEAST;
}
