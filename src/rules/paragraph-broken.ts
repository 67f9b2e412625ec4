import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { Edit, RuleContext } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { officialDocuments } from '../templates/clauses.js';

const paused = /[，、,]$/;
const continuation = /^[，。、；：）”》]/;
/** 主要做法如下，/ 一是…: a careless comma, no broken sentence. */
const freshStart = /^(?:20\d\d年|[一二三四五六七八九十]+(?:是|要|、)|第[一二三四五六七八九十]|首先|其次|[（(]?\d)/;
/** Who breaks more sentences than this is no clerk but a converter, which breaks them wherever a page ends. */
const most = 2;

const cut = /[一-鿿]$/;
const shortest = 15;

interface Break {
  passage: Passage;
  /** Index of the piece that goes on with the sentence. */
  piece: number;
}

/** A sentence runs on to its end in one paragraph. */
export default defineRule({
  id: 'paragraph-broken',
  category: 'typography',
  scope: 'report',
  level: 'info',
  fix: 'suggestion',
  needs: ['narrative'],
  title: { zh: '句中断行', en: 'A sentence cut by a paragraph' },
  description: {
    zh: '一句话没有写完就另起一段。文本和版式文件的换行可能出于转换，不作判断；断行很多的，视为转换所致。',
    en: 'A new paragraph begins in the middle of a sentence. Lines of text files and pages may have been cut by a converter and are not judged, nor is a file with many of them.',
  },
  remedy: { zh: '删去多余的换行，把两段合为一段。', en: 'Remove the line break and join the two paragraphs.' },
  basis: [officialDocuments.body],
  messages: {
    broken: {
      zh: '句子在“{{before}}”之后断为两段，下一段以“{{after}}”接续',
      en: 'The sentence breaks off after “{{before}}” and goes on with “{{after}}” in the next paragraph',
    },
    join: { zh: '将两段合为一段', en: 'Join the two paragraphs' },
  },
  examples: {
    bad: [
      {
        zh: '逗号之后另起一段',
        en: 'A new paragraph after a comma',
        report: { text: { overview: ['逐步扩大公开内容，对原有栏目进行补充，', '使公开的信息完整准确。'] } },
        formats: ['html'],
        reports: ['broken'],
      },
    ],
    good: [
      {
        zh: '每段都是完整的句子',
        en: 'Every paragraph is a whole sentence',
        report: { text: { overview: ['逐步扩大公开内容。', '公开的信息完整准确。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    if (!context.exactParagraphs) return;
    const passages = context.passages();
    const breaks = passages.flatMap((passage) => (passage.pieces.length > 1 ? breaksIn(passage) : []));
    if (breaks.length === 0 || breaks.length > most || passages.filter(isCut).length > most) return;
    for (const found of breaks) report(context, found);
  },
});

/** Lines that end anywhere were wrapped. */
function isCut({ heading, text }: Passage): boolean {
  return !heading && text.length >= shortest && cut.test(text);
}

function breaksIn(passage: Passage): Break[] {
  const { text, pieces } = passage;
  return pieces.flatMap(({ at, block }, piece) => {
    // With a page's number or a picture in between it was the page that ended.
    if (piece === 0 || block !== pieces[piece - 1]!.block + 1) return [];
    const after = text.slice(at, at + 10);
    const isBroken = continuation.test(after) || (paused.test(text.slice(0, at)) && !freshStart.test(after));
    return isBroken ? [{ passage, piece }] : [];
  });
}

function report(context: RuleContext, { passage, piece }: Break): void {
  const { text, pieces } = passage;
  const { at } = pieces[piece]!;
  const end = pieces[piece + 1]?.at ?? text.length;
  context.finding({
    messageId: 'broken',
    data: {
      before: text.slice(Math.max(pieces[piece - 1]!.at, at - 8), at),
      after: text.slice(at, Math.min(end, at + 8)),
    },
    subject: passageSubject(passage),
    at: context.spanOf(passage, at - 1, at),
    suggestions: [{ messageId: 'join', edits: joined(context, passage, at, end) }],
  });
}

/** The rest of the sentence moves up; an empty paragraph is left. */
function joined({ spanOf, textAt }: RuleContext, passage: Passage, at: number, end: number): Edit[] {
  const before = spanOf(passage, at - 1, at);
  const rest = spanOf(passage, at, end);
  return [
    { block: before.block, from: before.to, to: before.to, text: textAt(rest) },
    { block: rest.block, from: rest.from, to: rest.to, text: '' },
  ];
}
