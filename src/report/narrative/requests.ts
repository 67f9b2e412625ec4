import type { Claim, Organ, Passage } from '../report.js';
import { bracketDepths, maskBrackets, maskTitles } from './brackets.js';
import { spanIn } from '../passages.js';
import { countsIn, type ClauseCount } from './request-clauses.js';
import { isOfYear, yearOfNarrative } from './report-year.js';
import { scopesFor, type ScopeOf } from './request-scope.js';
import { OTHER_TOPIC, PREVIOUS, SUB_COUNT, SURE_OBJECT } from './requests-lexicon.js';
import { clausesOf, sentencesOf, type Stretch } from './stretches.js';
import { subCountsIn } from './sub-counts.js';

const PARTS = new Set(['preface', 'overview', 'disclosure', 'requests', 'reviews', 'other']);
const WORTH_READING = /申请/;
const TOPIC_HEADING = /依申请|申请公开|公开申请/;
const CARRIED_OVER_INSIDE =
  /(?:含|包括|其中|加上|加).{0,4}(?:上(?:一)?年(?:度)?|20\d\d年(?:度)?)(?:的)?(?:结转|转入|接转)/;
const LONGEST_CLAUSE = 160;
const TOTALS = new Set(['requests.received', 'requests.handled', 'requests.answered']);

/** What is being read, sentence by sentence. */
interface Reading {
  passage: Passage;
  index: number;
  year: number | undefined;
  scopeOf: ScopeOf;
  /** The sentences so far are about requests for information. */
  topic: boolean;
  scope: 'own' | 'other';
  claims: Claim[];
}

/** Numbers of requests that the narrative states: received, handled, answered, carried over and on, by outcome and applicant. */
export function readRequests(passages: Passage[], organ: Organ | undefined): Claim[] {
  const relevant = passages.some(({ text }) => WORTH_READING.test(text));
  if (!relevant) return [];
  const scopeOf = scopesFor(organ);
  const year = yearOfNarrative(passages);
  const claims: Claim[] = [];
  let heading = '';
  passages.forEach((passage, index) => {
    if (passage.heading) heading = passage.text;
    if (passage.heading || !PARTS.has(passage.part ?? '')) return;
    const topic = TOPIC_HEADING.test(heading);
    if (!topic && !WORTH_READING.test(passage.text)) return;
    claims.push(...readPassage({ passage, index, year, scopeOf, topic, scope: 'own', claims: [] }));
  });
  return claims;
}

function readPassage(reading: Reading): Claim[] {
  const text = maskTitles(reading.passage.text);
  const flat = maskBrackets(text, bracketDepths(text));
  for (const sentence of sentencesOf(flat)) {
    if (reading.topic || WORTH_READING.test(sentence.text)) readSentence(reading, text, sentence);
  }
  return withoutDoubtfulAcceptances(reading.claims);
}

function readSentence(reading: Reading, text: string, sentence: Stretch): void {
  const before = reading.claims.length;
  let context = '';
  let scoped = false;
  for (const clause of clausesOf(sentence)) {
    context += clause.text;
    const scope = reading.scopeOf(subjectOf(clause.text));
    if (scope) {
      reading.scope = scope;
      scoped = true;
    }
    if (OTHER_TOPIC.test(clause.text) && !SURE_OBJECT.test(clause.text)) reading.topic = false;
    if (SURE_OBJECT.test(clause.text)) reading.topic = true;
    if (clause.text.length > LONGEST_CLAUSE) continue;
    for (const count of countsIn(clause.text, reading.topic)) {
      if (!isTotal(count, context, reading)) continue;
      reading.claims.push(claimOf(reading, clause.from, count));
    }
  }
  readBrackets(reading, text, sentence, before);
  readSubCounts(reading, sentence, before);
  const claims = reading.claims.slice(before);
  if (CARRIED_OVER_INSIDE.test(text.slice(sentence.from, sentence.to))) {
    for (const claim of claims) if (TOTALS.has(claim.measure)) claim.includesCarriedOver = true;
  }
  // Another body's figures end with the sentence, unless requests were what it was about.
  if (scoped && claims.length === 0 && !SURE_OBJECT.test(sentence.text)) reading.scope = 'own';
}

/** The words of a clause up to its verb, which name whose figure it is. */
function subjectOf(clause: string): string {
  return clause.split(/收|受理|办理|办结|答复|接到|未|无|申请/)[0]!;
}

function isTotal(count: ClauseCount, context: string, { topic, year }: Reading): boolean {
  const carried = count.measure.startsWith('requests.carried');
  if (!count.sure && !topic) return false;
  if (!carried && !isOfYear(context, year)) return false;
  if (carried) return true;
  const words = context.replace(/上(?:一)?年(?:度)?结转/g, '');
  if (PREVIOUS.test(words) || OTHER_TOPIC.test(count.before)) return false;
  return (
    !SUB_COUNT.test(count.before) &&
    !(count.negated && /[1-9]月|季度|半年/.test(count.before.replace(/1月1日|12月31日/g, '')))
  );
}

function claimOf(reading: Reading, base: number, count: ClauseCount): Claim {
  const { measure, value, comparison, unit, negated, column } = count;
  return {
    measure,
    value,
    comparison,
    unit,
    scope: { organ: reading.scope, ...(column ? { column } : {}) },
    includesCarriedOver: false,
    negated,
    passage: reading.index,
    at: spanIn(reading.passage, base + count.from, base + count.to),
  };
}

/** （含上年结转34件，结转下年度1件）: what is carried stands in brackets as well. */
function readBrackets(reading: Reading, text: string, sentence: Stretch, before: number): void {
  if (reading.claims.length === before || !/[（(]/.test(text.slice(sentence.from, sentence.to))) return;
  for (const { 0: bracket, index } of text.slice(sentence.from, sentence.to).matchAll(/[（(][^（()）]{4,120}[）)]/g)) {
    const inside = {
      text: bracket.slice(1, -1),
      from: sentence.from + index + 1,
      to: sentence.from + index + bracket.length - 1,
    };
    for (const clause of clausesOf(inside)) {
      const carried = countsIn(clause.text, true).filter(({ measure }) => measure.startsWith('requests.carried'));
      for (const count of carried) reading.claims.push(claimOf(reading, clause.from, count));
    }
  }
}

/** Kinds of requests, in a sentence that states a number of them or goes on from one that did. */
function readSubCounts(reading: Reading, sentence: Stretch, before: number): void {
  const stated = reading.claims.length > before;
  const goesOn = reading.topic && reading.claims.length > 0 && !OTHER_TOPIC.test(sentence.text);
  if (!stated && !goesOn) return;
  const known = reading.claims.slice(before).map(({ at }) => at);
  for (const { column, ...count } of subCountsIn(sentence.text)) {
    const at = spanIn(reading.passage, sentence.from + count.from, sentence.from + count.to);
    if (known.some((other) => other.from < at.to && at.from < other.to)) continue;
    reading.claims.push(
      claimOf(reading, sentence.from, {
        ...count,
        negated: false,
        sure: true,
        before: '',
        ...(column ? { column } : {}),
      }),
    );
  }
}

/** 收到15件，受理12件: where both are said and differ, 受理 is no count of what came in. */
function withoutDoubtfulAcceptances(claims: Claim[]): Claim[] {
  const totals = claims.filter(
    ({ measure, scope, negated }) => measure === 'requests.received' && !scope.column && !negated,
  );
  const differ = new Set(totals.map(({ value }) => value)).size > 1;
  return differ ? claims.filter((claim) => !totals.includes(claim)) : claims;
}
