import type { Passage } from '../report/report.js';

/** The subject of a finding in prose: the part it stands in; none in title, preface and after the signature. */
export function passageSubject({ part }: Pick<Passage, 'part'>): string[] {
  return part === undefined || part === 'preface' ? [] : [`part:${part}`];
}
