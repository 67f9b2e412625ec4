import { normaliseLabel } from '../normalise.js';

/** A label taken apart for comparison. */
export interface Label {
  /** The number it carries, without its marks: `三`, `1`; empty if it carries none. */
  enumerator: string;
  /** Letters and digits of what follows the number. */
  core: string;
  /** Letters and digits of all of it. */
  flat: string;
  /** Core without a remark in brackets at its end. */
  bare: string;
}

const numbered = /^(?:\((?<inner>[一二三四五六七八九十]{1,3}|\d{1,2})\)[、.,:]?|(?<chinese>[一二三四五六七八九十]{1,3})[、.,:]|(?<digits>\d{1,2})[.、,:)]?(?=[^\d.,)]))/u;
const ringed = /^[①-⑳⑴-⒇⒈-⒛㈠-㈩]/u;
const marks = /[^\p{L}\p{N}]+/gu;
const remark = /\([^()]*\)$/u;

/** Takes a label apart. */
export function takeApart(text: string): Label {
  const whole = normaliseLabel(text).replace(ringed, '');
  const found = numbered.exec(whole);
  const rest = found ? whole.slice(found[0].length) : whole;
  const { inner, chinese, digits } = found?.groups ?? {};
  return {
    enumerator: inner ?? chinese ?? digits ?? '',
    core: rest.replace(marks, ''),
    flat: whole.replace(marks, ''),
    bare: rest.replace(remark, '').replace(marks, ''),
  };
}

/** How alike two cores are, 0 to 1; 0 for anything below the half. */
export function similarity(a: string, b: string, distance: (a: string, b: string, limit: number) => number): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const limit = Math.floor(longer / 2);
  const apart = distance(a, b, limit);
  return apart > limit ? 0 : 1 - apart / longer;
}
