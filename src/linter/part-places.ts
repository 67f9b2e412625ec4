import type { Span } from '../document/document.js';
import type { Part, PartHeading, Report } from '../report/report.js';
import type { PartSpec, Template } from '../templates/template.js';
import { chineseNumber } from '../report/numerals.js';

/** Where a finding about the whole report stands: its title, or whatever comes first. */
export function beginningOf({ title, preface, parts }: Report): Span {
  return title?.at[0] ?? preface[0] ?? firstHeading(parts)?.at ?? { block: 0, from: 0, to: 0 };
}

/** Where a part that is missing would stand: at the heading of the next part there is, else after the last. */
export function placeOfMissing(
  report: Report,
  template: Template,
  spec: PartSpec,
): { at: Span; before: boolean } | undefined {
  const following = template.parts.slice(template.parts.indexOf(spec) + 1).map(({ id }) => id);
  const next = report.parts.find(({ id }) => following.includes(id));
  if (next) return { at: next.headings[0]!.at, before: true };
  const last = report.parts.at(-1);
  const at = last && (last.content.at(-1) ?? last.headings.at(-1)?.at);
  return at && { at, before: false };
}

/** The heading that speaks for a part: of several the one with the right number. */
export function headingFor(part: Part, spec: PartSpec | undefined): PartHeading {
  const own = spec && chineseNumber(spec.ordinal);
  return part.headings.find(({ ordinal }) => ordinal !== undefined && ordinal === own) ?? part.headings[0]!;
}

/** Indices of a longest strictly increasing run of numbers: what is in order; the others are out of it. */
export function longestRun(numbers: number[]): Set<number> {
  interface Run {
    index: number;
    length: number;
    before: Run | undefined;
  }
  // The longest run that ends in each number: as many as there are ranks, however many headings.
  const ends = new Map<number, Run>();
  numbers.forEach((number, index) => {
    const shorter = [...ends].filter(([end]) => end < number).map(([, run]) => run);
    const before = longer(shorter);
    const length = (before?.length ?? 0) + 1;
    if (length > (ends.get(number)?.length ?? 0)) ends.set(number, { index, length, before });
  });
  const found = new Set<number>();
  for (let run = longer([...ends.values()]); run; run = run.before) found.add(run.index);
  return found;
}

function longer<Run extends { length: number }>(runs: Run[]): Run | undefined {
  return runs.reduce<Run | undefined>((best, run) => (best && best.length >= run.length ? best : run), undefined);
}

function firstHeading(parts: Part[]): PartHeading | undefined {
  return parts[0]?.headings[0];
}
