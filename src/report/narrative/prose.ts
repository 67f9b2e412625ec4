import type { Organ, Passage } from '../report.js';
import { bracketDepths, maskBrackets, maskTitles } from './brackets.js';
import { ownNameMask, scopesFor, type ScopeOf } from './organ-scope.js';
import { yearOfNarrative } from './report-year.js';
import { clausesOf, sentencesOf, type Stretch } from './stretches.js';

/** A paragraph as the readers of figures see it. */
export interface Paragraph {
  passage: Passage;
  /** Its index among the report's passages. */
  index: number;
  /** The sub-heading it stands under. */
  heading: string;
  /** Its text with titles in 《》 blanked out. */
  text: string;
  /** What stands in brackets blanked out as well. */
  flat: string;
  /** The report's own name blanked out as well. */
  nameless: string;
  /** Sentences of `flat`; offsets are in the paragraph. */
  sentences: Sentence[];
}

export interface Sentence extends Stretch {
  readonly clauses: Stretch[];
}

/** The prose in which a report tells of the year; what it plans and what follows the report are left out. */
export interface Prose {
  /** The paragraphs whose heading or text holds the words. */
  about(words: RegExp): Paragraph[];
  organ: Organ | undefined;
  /** The year the narrative is about. */
  year: number | undefined;
  scopeOf: ScopeOf;
}

const PARTS = new Set(['preface', 'overview', 'disclosure', 'requests', 'reviews', 'other']);

/** Prepares passages for the readers of figures, each paragraph once and only if one of them asks for it. */
export function proseOf(passages: Passage[], organ: Organ | undefined): Prose {
  const found: { passage: Passage; index: number; heading: string; paragraph?: Paragraph }[] = [];
  let heading = '';
  passages.forEach((passage, index) => {
    if (passage.heading) heading = passage.text;
    else if (PARTS.has(passage.part ?? '')) found.push({ passage, index, heading });
  });
  const withoutOwnName = ownNameMask(organ);
  return {
    about: (words) =>
      found
        .filter((entry) => words.test(entry.heading) || words.test(entry.passage.text))
        .map((entry) => (entry.paragraph ??= paragraphOf(entry.passage, entry.index, entry.heading, withoutOwnName))),
    organ,
    year: yearOfNarrative(passages),
    scopeOf: remembering(scopesFor(organ)),
  };
}

function paragraphOf(
  passage: Passage,
  index: number,
  heading: string,
  withoutOwnName: (text: string) => string,
): Paragraph {
  const text = maskTitles(passage.text);
  const flat = /[（(]/.test(text) ? maskBrackets(text, bracketDepths(text)) : text;
  return {
    passage,
    index,
    heading,
    text,
    flat,
    nameless: withoutOwnName(flat),
    sentences: sentencesOf(flat).map(withClauses),
  };
}

/** Most sentences are not worth taking apart. */
function withClauses(sentence: Stretch): Sentence {
  let clauses: Stretch[] | undefined;
  const { text, from, to } = sentence;
  return {
    text,
    from,
    to,
    get clauses() {
      return (clauses ??= clausesOf(sentence));
    },
  };
}

/** Every reader asks for the same clauses. */
function remembering(scopeOf: ScopeOf): ScopeOf {
  const known = new Map<string, ReturnType<ScopeOf>>();
  return (words) => {
    if (!known.has(words)) known.set(words, scopeOf(words));
    return known.get(words);
  };
}
