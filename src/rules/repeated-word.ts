import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { regulation } from '../templates/clauses.js';

const shortest = 2;
const longest = 12;
const han = /^[一-鿿]+$/;
/** Words of two characters that nobody doubles; of others (研究研究, 公开公开栏) a doubling may be right. */
const neverDoubled =
  /^(?:进行|以及|根据|按照|我局|我们|为了|由于|并且|因此|已经|不断|积极|认真|严格|切实|扎实|及时|全面|加强|健全|完善|推进|开展|落实|提高|提升)$/;
const counted = /^[一二三四五六七八九十百千两几逐每半]/;
const oneCharacter = /^(.)\1+$/;

/** A word or phrase that stands twice in a row is a slip of the keyboard. */
export default defineRule({
  id: 'repeated-word',
  category: 'typography',
  scope: 'report',
  level: 'warn',
  fix: 'suggestion',
  needs: ['narrative'],
  title: { zh: '词语重复', en: 'A word stands twice' },
  description: {
    zh: '同一词语紧接着重复出现，如“政策解读政策解读”。重叠用法（一件一件、研究研究）、书名和机关名称不在此列。',
    en: 'A word or phrase is immediately repeated. Grammatical reduplication, titles and names of bodies are left alone.',
  },
  remedy: { zh: '删去重复的词语。', en: 'Delete the second one.' },
  basis: [regulation.article50],
  messages: {
    repeated: { zh: '“{{word}}”重复', en: '“{{word}}” stands twice' },
    remove: { zh: '删去重复的“{{word}}”', en: 'Delete the second “{{word}}”' },
  },
  examples: {
    bad: [
      {
        zh: '词语接连出现两次',
        en: 'A phrase twice in a row',
        report: { text: { overview: ['全年发布政策解读政策解读12条。'] } },
        reports: ['repeated'],
      },
    ],
    good: [
      { zh: '重叠用法', en: 'Reduplication', report: { text: { overview: ['对群众诉求一件一件办理。'] } } },
      {
        zh: '“人民政府政府信息公开”',
        en: 'The name of a body before 政府信息公开',
        report: { text: { overview: ['更新青川市人民政府政府信息公开指南。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, passages, spanOf, finding }) {
    const names = namesIn(report.organ?.name);
    for (const passage of passages()) {
      if (passage.heading) continue;
      for (const { word, from: start } of repetitionsIn(passage.text)) {
        const whole = word + word;
        if (!isSlip(word, passage, start) || isName(whole, names) || inTitle(passage.text, start)) continue;
        const middle = start + word.length;
        const { block, from, to } = spanOf(passage, middle, middle + word.length);
        finding({
          messageId: 'repeated',
          data: { word },
          subject: passageSubject(passage),
          at: spanOf(passage, start, start + whole.length),
          suggestions: [{ messageId: 'remove', data: { word }, edits: [{ block, from, to, text: '' }] }],
        });
      }
    }
  },
});

const slots = 2048;
/** Where a pair stood last in the text that is being looked at; used again and again, as making it costs more than a text. */
const last = new Int32Array(slots);

/**
 * Words of Han characters at once followed by themselves. Where a pair of characters stood last is remembered, so that
 * each character is looked at once; a back-reference would be tried at every one of them.
 */
function repetitionsIn(text: string): { word: string; from: number }[] {
  const found: { word: string; from: number }[] = [];
  last.fill(-longest - 1);
  for (let at = 0; at + 1 < text.length; at++) {
    const slot = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % slots;
    const length = at - last[slot]!;
    last[slot] = at;
    if (length < shortest || length > longest) continue;
    const word = text.slice(at, at + length);
    if (!text.startsWith(word, at - length) || word.length < length || !han.test(word)) continue;
    found.push({ word, from: at - length });
    at += length - 1;
  }
  return found;
}

function isSlip(word: string, passage: Passage, at: number): boolean {
  if (counted.test(word) || oneCharacter.test(word)) return false;
  if (word.length === 2) return neverDoubled.test(word) && isUnbroken(passage, at, word.length);
  return !opensParagraph(passage.text, at) && isUnbroken(passage, at, word.length);
}

/** （二）依申请公开依申请公开工作…: a heading that runs into its paragraph. */
function opensParagraph(text: string, at: number): boolean {
  return at <= 6 && !/[一-鿿，。；]/.test(text.slice(0, at).replace(/[（(]?[一二三四五六七八九十]+[）)、.是]/g, ''));
}

/** Nothing was taken out between the two: no space, no line end, no mark-up. */
function isUnbroken({ offsets, pieces }: Passage, at: number, length: number): boolean {
  const end = at + length * 2;
  if (pieces.some((piece) => piece.at > at && piece.at < end)) return false;
  return offsets[at + length]! - offsets[at + length - 1]! === 1;
}

/** What the name of a body ends in may begin what follows it: …人民政府政府信息公开. */
function namesIn(organ: string | undefined): string[] {
  return organ ? [organ] : [];
}

function isName(whole: string, names: string[]): boolean {
  return names.some((name) => name.includes(whole));
}

function inTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
