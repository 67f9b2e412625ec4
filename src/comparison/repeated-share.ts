import { clausesIn } from './compare-texts.js';

/** Shorter clauses are repeated by everyone: 2023年, 一是. */
const shortest = 8;

/** Counts of Han characters in clauses: all of them, and those in clauses that the old text has too. */
export interface Repetition {
  repeated: number;
  all: number;
}

/** How much of a text stands word for word in an older one, wherever it stands there; figures do not count as words. */
export function repetition(old: string, next: string): Repetition {
  const known = new Set(clausesIn(old).map(wordsOf));
  const result = { repeated: 0, all: 0 };
  for (const clause of clausesIn(next).map(wordsOf)) {
    if (clause.length < shortest) continue;
    result.all += clause.length;
    if (known.has(clause)) result.repeated += clause.length;
  }
  return result;
}

/** The share of several texts together; null if there is no clause to speak of. */
export function shareOf(repetitions: Repetition[]): number | null {
  const all = repetitions.reduce((sum, each) => sum + each.all, 0);
  const repeated = repetitions.reduce((sum, each) => sum + each.repeated, 0);
  return all === 0 ? null : Math.round((repeated / all) * 1000) / 1000;
}

function wordsOf(clause: string): string {
  return clause.replace(/[^\p{Script=Han}]/gu, '');
}
