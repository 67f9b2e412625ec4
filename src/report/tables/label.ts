import { editDistance } from '../edit-distance.js';
import { normaliseLabel } from '../../document/normalise.js';

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

const numbered =
  /^(?:\((?<inner>[一二三四五六七八九十]{1,3}|\d{1,2})\)[、.,:]?|(?<chinese>[一二三四五六七八九十]{1,3})[、.,:]|(?<digits>\d{1,2})[.、,:)]?(?=[^\d.,)]))/u;
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
export function similarity(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const limit = Math.floor(longer.length / 2);
  if (longer === '' || longer.length - shorter.length > limit || !shareHalf(shorter, longer)) return 0;
  const apart = editDistance(shorter, longer, limit);
  return apart > limit ? 0 : 1 - apart / longer.length;
}

/** Spares the distance of labels that have too few characters in common to be alike. */
function shareHalf(shorter: string, longer: string): boolean {
  let shared = 0;
  for (let i = 0; i < shorter.length; i++) if (longer.includes(shorter[i]!)) shared++;
  return shared * 2 >= longer.length;
}
