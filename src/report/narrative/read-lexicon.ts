import type { Claim } from '../report.js';
import { changeAfter } from './changes.js';
import { claimIn } from './claims.js';
import { newSentence, readClause, type LexiconCount, type SentenceState } from './grammar.js';
import type { Vocabulary } from './lexicon.js';
import type { Paragraph, Prose, Sentence } from './prose.js';
import { isOfYear } from './report-year.js';
import { clausesOf, type Stretch } from './stretches.js';

const LONGEST_CLAUSE = 200;
const YEAR = /20\d\d年/;
const BRACKET = /[（(]([^（()）]{2,120})[）)]/y;
const OWN_SUBJECT = /^(?:20\d\d年度?|全年|今年|其中|同时|此外)*(?:\0|我|本|全[镇乡局委厅院街])/;
const LEAD = /^(?:其中|包括|包含|含)[：:，,]?/;

/** What is being read: a paragraph, and whose figures it gives. */
interface Reading {
  prose: Prose;
  vocabulary: Vocabulary;
  paragraph: Paragraph;
  organ: 'own' | 'other';
}

/** The counts that prose states in the words of a lexicon, as claims. */
export function readLexicon(prose: Prose, vocabulary: Vocabulary): Claim[] {
  return prose.about(vocabulary.worth).flatMap((paragraph) => {
    if (!vocabulary.worth.test(paragraph.text)) return [];
    const reading: Reading = { prose, vocabulary, paragraph, organ: 'own' };
    return paragraph.sentences.flatMap((sentence) => readSentence(reading, sentence));
  });
}

function readSentence(reading: Reading, sentence: Sentence): Claim[] {
  const { prose, vocabulary, paragraph } = reading;
  const worth = vocabulary.worth.test(sentence.text);
  const dated = YEAR.test(sentence.text);
  const state = newSentence();
  for (const clause of sentence.clauses) {
    reading.organ = organOf(reading, clause);
    if (!worth || clause.text.length > LONGEST_CLAUSE) continue;
    const said = sentence.text.slice(0, clause.to - sentence.from);
    if (dated && !isOfYear(said, prose.year)) break;
    readCounts(reading, state, clause, said);
  }
  return state.counts.flatMap((count) => claimsOf(paragraph, count));
}

function readCounts(reading: Reading, state: SentenceState, clause: Stretch, said: string): void {
  const { vocabulary, paragraph, organ } = reading;
  const heads = state.heads.length;
  const counts = state.counts.length;
  readClause(vocabulary, state, paragraph.nameless.slice(clause.from, clause.to), clause.from);
  readBrackets(reading, state, heads);
  if (state.counts.length <= counts) return;
  state.counts = isAbout(reading, said)
    ? state.counts.map((count) => ({ organ, ...count }))
    : state.counts.filter((count) => count.organ);
}

/** Once another body is named, the figures are its own until the report's organ is the subject again: 因本机关不掌握 is none. */
function organOf({ prose, vocabulary, paragraph, organ }: Reading, { text, from }: Stretch): Reading['organ'] {
  const at = text.search(vocabulary.named);
  const words = at < 0 ? text : text.slice(0, at);
  const said = prose.scopeOf(words);
  if (said !== 'own' || organ === 'own') return said ?? organ;
  return OWN_SUBJECT.test(paragraph.nameless.slice(from, from + words.length)) ? 'own' : organ;
}

function isAbout({ vocabulary: { about }, paragraph }: Reading, said: string): boolean {
  if (!about || paragraph.passage.part === 'reviews') return true;
  return about.test(said) || about.test(paragraph.heading);
}

/** 规章13件（含新制定5件、修改4件）: what a bracket right behind a number says of the same things. */
function readBrackets({ vocabulary, paragraph }: Reading, state: SentenceState, from: number): void {
  for (const { to, things } of state.heads.slice(from)) {
    BRACKET.lastIndex = to;
    const bracket = BRACKET.exec(paragraph.text);
    if (!bracket) continue;
    const [, words = ''] = bracket;
    const lead = LEAD.exec(words)?.[0].length ?? 0;
    const inner = newSentence(things);
    const start = to + 1 + lead;
    for (const clause of clausesOf({ text: words.slice(lead), from: start, to: start + words.length - lead }))
      readClause(vocabulary, inner, clause.text, clause.from);
    state.counts.push(...inner.counts);
  }
}

function claimsOf(paragraph: Paragraph, count: LexiconCount): Claim[] {
  const { organ = 'own', channel } = count;
  const scope: Claim['scope'] = { organ, ...(channel ? { words: channel } : {}) };
  const claim = claimIn(paragraph, { scope, ...count });
  const change = count.negated ? undefined : changeAfter(paragraph, count.to, count.measure, scope);
  return change ? [claim, change] : [claim];
}
