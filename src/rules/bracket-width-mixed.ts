import { editsIn } from '../linter/passage-edit.js';
import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { RuleContext } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { punctuation } from '../templates/clauses.js';

interface Pair {
  open: number;
  close: number;
}

const narrow = /[()]/;
const bracket = /[()（）]/g;
const wide = /（/g;
const han = /[一-鿿]/;
const enumerator = /\d$/;
/** 国办函（2021)30号: brackets round the year of a document are of another kind, and a rule of its own sees to them. */
const yearOfDocument = /^[(（](?:19|20)\d\d[)）]第?\d+号/;

/** A bracket is opened and closed in one width, and Chinese text stands in full-width ones. */
export default defineRule({
  id: 'bracket-width-mixed',
  category: 'typography',
  scope: 'report',
  level: 'info',
  fix: 'fix',
  needs: ['narrative'],
  title: { zh: '全半角括号混用', en: 'Brackets of both widths' },
  description: {
    zh: '中文用全角括号，左右括号、全文各处应当一致。全文都用半角括号的，多为网页转换所致，不提示。',
    en: 'Chinese text takes full-width brackets, alike on both sides and all through. A text without any is left alone.',
  },
  remedy: { zh: '统一改为全角括号，可用 --fix 自动改正。', en: 'Use full-width brackets; --fix does it.' },
  basis: [punctuation],
  messages: {
    mismatched: {
      zh: '左右括号一全角一半角：“{{pair}}”，共 {{count}} 处',
      en: 'A bracket opens in one width and closes in the other: “{{pair}}”, {{count}} in all',
    },
    narrow: {
      zh: '半角括号与全文的全角括号混用，共 {{count}} 处',
      en: 'Half-width brackets in a text of full-width ones, {{count}} in all',
    },
  },
  examples: {
    bad: [
      {
        zh: '左括号全角，右括号半角',
        en: 'Opened in full width, closed in half width',
        report: { text: { overview: ['编制《政府信息公开指南》（修订版)并向社会公布。'] } },
        reports: ['mismatched'],
      },
    ],
    good: [
      {
        zh: '一律用全角括号',
        en: 'Full-width brackets throughout',
        report: { text: { overview: ['各科室（中心）每月报送信息。'] } },
      },
      {
        zh: '英文网址外的半角括号',
        en: 'Half-width brackets round an address of the web',
        report: { text: { overview: ['请登录门户网站(www.qingchuan.example)查询。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const passages = context.passages().filter(({ part, text }) => part !== undefined && narrow.test(text));
    if (passages.length === 0) return;
    const found = passages.map((passage) => ({ passage, pairs: pairsIn(passage.text) }));
    const narrowPairs = count(found, isNarrow);
    // What the fix turns into full-width ones counts among them, so that it does not bring up more.
    const prevails = narrowPairs > 0 && wideIn(context.passages()) + count(found, isMismatched) > narrowPairs;
    for (const { passage, pairs } of found) {
      report(context, passage, 'mismatched', pairs.filter(isMismatched(passage.text)));
      if (prevails) report(context, passage, 'narrow', pairs.filter(isNarrow(passage.text)));
    }
  },
});

type Kind = (text: string) => (pair: Pair) => boolean;

function count(found: { passage: Passage; pairs: Pair[] }[], isKind: Kind): number {
  return found.reduce((sum, { passage, pairs }) => sum + pairs.filter(isKind(passage.text)).length, 0);
}

/** The pairs of a text; none if they do not come out even, as then it is anyone's guess which belong together. */
function pairsIn(text: string): Pair[] {
  const pairs: Pair[] = [];
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(bracket)) {
    if (mark === '(' || mark === '（') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) pairs.push({ open: start, close: index });
    // 1) 2) number the items of a list.
    else if (!enumerator.test(text.slice(Math.max(0, index - 1), index))) return [];
  }
  return open.length > 0 ? [] : pairs;
}

function isMismatched(text: string): (pair: Pair) => boolean {
  return ({ open, close }) =>
    (text[open] === '(') !== (text[close] === ')') && !yearOfDocument.test(text.slice(open, close + 8));
}

function isNarrow(text: string): (pair: Pair) => boolean {
  return ({ open, close }) => text[open] === '(' && text[close] === ')' && han.test(text.slice(open, close));
}

function wideIn(passages: Passage[]): number {
  return passages.reduce((count, { text }) => count + (text.match(wide)?.length ?? 0), 0);
}

function report({ spanOf, finding }: RuleContext, passage: Passage, messageId: string, pairs: Pair[]): void {
  const [first] = pairs;
  if (!first) return;
  const { text } = passage;
  const changes = pairs
    .flatMap(({ open, close }) => [
      { from: open, to: open + 1, text: '（' },
      { from: close, to: close + 1, text: '）' },
    ])
    .filter(({ from, text: right }) => text[from] !== right);
  const fix = editsIn(passage, changes);
  finding({
    messageId,
    data: {
      count: pairs.length,
      ...(messageId === 'mismatched' && { pair: `${text[first.open]}…${text[first.close]}` }),
    },
    subject: passageSubject(passage),
    at: spanOf(passage, first.open, first.close + 1),
    ...(fix && { fix }),
  });
}
