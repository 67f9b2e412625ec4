import type { Organ, Passage } from '../../../src/report/report.js';

/** Passages as the recogniser hands them over: one block each, no white space. */
export function passagesOf(texts: string[], part = 'overview'): Passage[] {
  return texts.map((text, block) => ({
    text,
    part,
    pieces: [{ at: 0, block }],
    offsets: Array.from(text, (_, index) => index),
    heading: /^（[一二三四五六]）[^，。]{1,16}$/.test(text),
  }));
}

export const bureau: Organ = { name: '青川市民政局', kind: 'department', from: 'title' };
export const county: Organ = { name: '云溪县人民政府', kind: 'government', from: 'title' };
export const town: Organ = { name: '白石镇人民政府', kind: 'township', from: 'title' };
