import { editsIn } from '../linter/passage-edit.js';
import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { RuleContext } from '../linter/rule.js';
import { enumeratorOf } from '../report/enumerators.js';
import type { Passage } from '../report/report.js';
import { punctuation } from '../templates/clauses.js';

const open = /[一-鿿％%，、,]$/;
const paused = /[，、,]$/;
/** Enough of a sentence to need an end; a short line without a full stop may be a heading or an item of a list. */
const sentences = /。|^[^，,]{2,}[，,][^，,]+[，,]/;
const shortest = 20;
const shortestClauses = 40;
/** Who leaves more than these unfinished is no clerk but a converter that wrapped the lines. */
const most = 6;
/** What stands under a text on a page, and the details of an address. */
const furniture =
  /(?:附件|附表|来源|编辑|审核|扫一扫|打印|关闭|下载|[上下]一篇|返回|网址|地址|电话|邮编|邮箱|传真|联系人|单位)[：:]?[^。；，]{0,40}$/;
const freshStart = /^(?:20\d\d年|[一二三四五六七八九十]+是|第[一二三四五六七八九十]|下一?步|此外|同时|另外|今后)/;

/** A paragraph of sentences ends in a full stop. */
export default defineRule({
  id: 'sentence-unterminated',
  category: 'typography',
  scope: 'report',
  level: 'info',
  fix: 'suggestion',
  needs: ['narrative'],
  title: { zh: '段末缺标点', en: 'A paragraph without an end' },
  description: {
    zh: '由句子组成的段落，末尾应有句号。只在后面是标题、序号或本部分结束时判断，以免误认换行。',
    en: 'A paragraph of sentences ends in a full stop. Judged only before a heading, a number or the end of a part, as a line may simply have been wrapped.',
  },
  remedy: { zh: '段末补上句号；如果是句子没有写完，请补写。', en: 'Put a full stop, or finish the sentence.' },
  basis: [punctuation],
  messages: {
    missing: { zh: '段末缺少标点：“{{words}}”', en: 'The paragraph ends without a mark: “{{words}}”' },
    paused: { zh: '段末以“{{mark}}”结束：“{{words}}”', en: 'The paragraph ends in “{{mark}}”: “{{words}}”' },
    stop: { zh: '段末加“。”', en: 'End it with “。”' },
  },
  examples: {
    bad: [
      {
        zh: '段末没有句号',
        en: 'No full stop at the end',
        report: { text: { other: ['本机关未收取信息处理费。没有其他需要报告的事项，特此报告'] } },
        reports: ['missing'],
      },
    ],
    good: [{ zh: '只写“无”', en: 'Just “none”', report: { text: { other: ['本机关未收取信息处理费。', '无'] } } }],
  },
  since: '0.1.0',

  check(context) {
    const passages = context.passages();
    const unfinished = passages.filter((passage) => !passage.heading && open.test(passage.text) && isProse(passage));
    if (unfinished.length > most) return;
    for (const passage of unfinished) {
      const next = passages[passages.indexOf(passage) + 1];
      if (endsHere(passage, next, context.exactParagraphs)) report(context, passage);
    }
  },
});

function isProse({ part, text }: Passage): boolean {
  if (part === undefined || part === 'preface' || text.length < shortest) return false;
  if (!sentences.test(text) || furniture.test(text)) return false;
  return text.length >= shortestClauses || text.includes('。');
}

/** Where lines may have been wrapped, what follows has to be something that no sentence goes on with. */
function endsHere({ part }: Passage, next: Passage | undefined, exactParagraphs: boolean): boolean {
  if (!next || next.part !== part || next.heading || enumeratorOf(next.text)) return true;
  return exactParagraphs && freshStart.test(next.text);
}

function report({ spanOf, finding }: RuleContext, passage: Passage): void {
  const { text } = passage;
  const end = text.length;
  const isPaused = paused.test(text);
  const edits = editsIn(passage, [{ from: isPaused ? end - 1 : end, to: end, text: '。' }]);
  finding({
    messageId: isPaused ? 'paused' : 'missing',
    data: { words: text.slice(-10), ...(isPaused && { mark: text.at(-1)! }) },
    subject: passageSubject(passage),
    at: spanOf(passage, end - 1, end),
    suggestions: edits ? [{ messageId: 'stop', edits }] : [],
  });
}
