import type { Dated, Document } from '../document/document.js';
import { isoDate } from './dates.js';
import { squeeze } from '../document/normalise.js';
import type { Signature } from './report.js';

const stated =
  /(?:发布|公开|发文|成文|生成|印发)(?:日期|时间)[:：]?\[?((?:19|20)\d{2}[年.\-/]\d{1,2}[月.\-/]\d{1,2})(?!\d)/g;

/** Every date of publication: the metadata's, the page's own above the first part, the signature's; the earliest first. */
export function publishedDates(document: Document, firstPart: number, signature: Signature | undefined): Dated[] {
  const dates = [...document.metadata.published, ...datesAbove(document, firstPart)];
  if (signature?.date) dates.push(signature.date);
  return dates.sort((a, b) => a.date.localeCompare(b.date));
}

function datesAbove({ blocks }: Document, end: number): Dated[] {
  const dates: Dated[] = [];
  for (let i = 0; i < Math.min(end, 40); i++) {
    const block = blocks[i];
    if (!block || block.type === 'table' || block.text.length > 200) continue;
    for (const match of squeeze(block.text).matchAll(stated)) {
      const date = isoDate(match[1]!);
      if (date) dates.push({ date, from: 'page', at: { block: i, from: 0, to: block.text.length } });
    }
  }
  return dates;
}
