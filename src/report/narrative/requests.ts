import type { Claim } from '../report.js';
import { changeAfter } from './changes.js';
import { claimIn } from './claims.js';
import type { Paragraph, Prose, Sentence } from './prose.js';
import { isOneOutcome } from './one-outcome.js';
import { isOfYear } from './report-year.js';
import { countsIn, type ClauseCount } from './request-clauses.js';
import { OTHER_TOPIC, PREVIOUS, SUB_COUNT, SURE_OBJECT } from './requests-lexicon.js';
import { clausesOf, type Stretch } from './stretches.js';
import { subCountsIn } from './sub-counts.js';

const WORTH_READING = /申请/;
const TOPIC_HEADING = /依申请|申请公开|公开申请/;
const CARRIED_OVER_INSIDE =
  /(?:含|包括|其中|加上|加).{0,4}(?:上(?:一)?年(?:度)?|20\d\d年(?:度)?)(?:的)?(?:结转|转入|接转)/;
const LONGEST_CLAUSE = 160;
/** A bracket or title behind the count. */
const BLANK_END = /\0+$/;
const TOTALS = new Set(['requests.received', 'requests.handled', 'requests.answered']);

/** What is being read, sentence by sentence. */
interface Reading {
  paragraph: Paragraph;
  prose: Prose;
  /** The sentences so far are about requests for information. */
  topic: boolean;
  scope: 'own' | 'other';
  claims: Claim[];
}

/** Numbers of requests that the narrative states: received, handled, answered, carried over and on, by outcome and applicant. */
export function readRequests(prose: Prose): Claim[] {
  return prose.about(WORTH_READING).flatMap((paragraph) => {
    const topic = TOPIC_HEADING.test(paragraph.heading);
    if (!topic && !WORTH_READING.test(paragraph.text)) return [];
    return readParagraph({ paragraph, prose, topic, scope: 'own', claims: [] });
  });
}

function readParagraph(reading: Reading): Claim[] {
  for (const sentence of reading.paragraph.sentences) {
    if (reading.topic || WORTH_READING.test(sentence.text)) readSentence(reading, sentence);
  }
  return withoutDoubtfulAcceptances(reading.claims);
}

function readSentence(reading: Reading, sentence: Sentence): void {
  const { text } = reading.paragraph;
  const before = reading.claims.length;
  let context = '';
  let scoped = false;
  for (const clause of sentence.clauses) {
    context += clause.text;
    const scope = reading.prose.scopeOf(subjectOf(clause.text));
    if (scope) {
      reading.scope = scope;
      scoped = true;
    }
    if (OTHER_TOPIC.test(clause.text) && !SURE_OBJECT.test(clause.text)) reading.topic = false;
    if (SURE_OBJECT.test(clause.text)) reading.topic = true;
    if (clause.text.length > LONGEST_CLAUSE) continue;
    for (const count of countsIn(clause.text, reading.topic)) {
      const rest = sentence.text.slice(clause.from + count.to - sentence.from);
      if (!isTotal(count, context, reading) || isOneOutcome(count, rest, reading.claims)) continue;
      state(reading, clause.from, count);
    }
  }
  readBrackets(reading, sentence, before);
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

function isTotal(count: ClauseCount, context: string, { topic, prose }: Reading): boolean {
  const carried = count.measure.startsWith('requests.carried');
  if (!count.sure && !topic) return false;
  if (!carried && !isOfYear(context, prose.year)) return false;
  if (carried) return true;
  const words = context.replace(/上(?:一)?年(?:度)?结转/g, '');
  if (PREVIOUS.test(words) || OTHER_TOPIC.test(count.before)) return false;
  return (
    !SUB_COUNT.test(count.before) &&
    !(count.negated && /[1-9]月|季度|半年/.test(count.before.replace(/1月1日|12月31日/g, '')))
  );
}

/** Takes a count down as a claim, and what is said of its growth as another. */
function state(reading: Reading, base: number, count: Omit<ClauseCount, 'before' | 'sure'>): void {
  const { paragraph, scope: organ } = reading;
  const { measure, value, comparison, unit, negated, column } = count;
  const scope: Claim['scope'] = { organ, ...(column ? { column } : {}) };
  const from = base + count.from;
  const to = from + paragraph.flat.slice(from, base + count.to).replace(BLANK_END, '').length;
  reading.claims.push(
    claimIn(paragraph, {
      measure: measureOf(reading, measure, from),
      value,
      comparison,
      unit,
      negated,
      scope,
      from,
      to,
    }),
  );
  const change = changeAfter(paragraph, to, measure, scope);
  if (change) reading.claims.push(change);
}

/** 2023年结转下年 in a report on 2023 is what goes on, not what came over. */
function measureOf({ paragraph, prose }: Reading, measure: string, from: number): string {
  if (measure !== 'requests.carriedOver' || prose.year === undefined) return measure;
  return paragraph.flat.startsWith(`${prose.year}年`, from) ? 'requests.carriedForward' : measure;
}

/** （含上年结转34件，结转下年度1件）: what is carried stands in brackets as well, and so do outcomes. */
function readBrackets(reading: Reading, sentence: Stretch, before: number): void {
  const text = reading.paragraph.text.slice(sentence.from, sentence.to);
  if (reading.claims.length === before || !/[（(]/.test(text)) return;
  for (const { 0: bracket, index } of text.matchAll(/[（(][^（()）]{4,120}[）)]/g)) {
    const from = sentence.from + index + 1;
    const inside = { text: bracket.slice(1, -1), from, to: from + bracket.length - 2 };
    for (const clause of clausesOf(inside)) {
      const carried = countsIn(clause.text, true).filter(({ measure }) => measure.startsWith('requests.carried'));
      for (const count of carried) state(reading, clause.from, count);
    }
    if (/(?:答复|办结|办理|收到|受理|申请)[^，。；]{0,12}$/.test(text.slice(0, index))) readKinds(reading, inside, []);
  }
}

/** Kinds of requests, in a sentence that states a number of them or goes on from one that did. */
function readSubCounts(reading: Reading, sentence: Stretch, before: number): void {
  const stated = reading.claims.length > before;
  const goesOn = reading.topic && reading.claims.length > 0 && !OTHER_TOPIC.test(sentence.text);
  if (stated || goesOn) readKinds(reading, sentence, reading.claims.slice(before));
}

function readKinds(reading: Reading, { text, from: base }: Stretch, known: Claim[]): void {
  const { paragraph, scope: organ } = reading;
  for (const { column, from, to, ...number } of subCountsIn(text)) {
    const scope: Claim['scope'] = { organ, ...(column ? { column } : {}) };
    const claim = claimIn(paragraph, { negated: false, scope, from: base + from, to: base + to, ...number });
    if (known.some(({ at }) => at.from < claim.at.to && claim.at.from < at.to)) continue;
    reading.claims.push(claim);
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
