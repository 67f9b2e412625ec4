import type { Document } from '../document/document.js';
import type { Layout } from './layout.js';
import { squeeze } from './normalise.js';
import type { Report } from './report.js';

type Kind = Pick<Report, 'kind' | 'unrecognised'>;

/** Whether a document is a report at all, an old one, or something else. */
export function kindOf(document: Document, layout: Layout, tables: Report['tables']): Kind {
  if (isOldFormat(document, layout, tables)) return { kind: 'old-format' };
  if (isReport(layout, tables)) return { kind: 'report' };
  return { kind: 'unrecognised', unrecognised: reason(document) };
}

/** Three parts, or the table of requests with anything else of a report, are more than a coincidence. */
function isReport({ parts, title }: Layout, tables: Report['tables']): boolean {
  const found = Object.values(tables).filter((table) => table !== undefined).length;
  if (parts.length >= 3 || found >= 2) return true;
  if (found === 1) return parts.length >= 1 || title !== undefined;
  return parts.length === 2 && title !== undefined;
}

const numbered = /^[一二三四五六七八九十]{1,2}[、.．]/;

/** The topics of the years before 2019: 概述 … 收费及减免, and no table of requests. */
function isOldFormat({ blocks }: Document, { parts }: Layout, tables: Report['tables']): boolean {
  if (tables['requests']) return false;
  const overview = parts.find(({ id }) => id === 'overview')?.headings ?? [];
  const fees = blocks.some(({ type, ...block }) => {
    if (type === 'table' || type === 'image' || !('text' in block) || block.text.length > 60) return false;
    const text = squeeze(block.text);
    return (type === 'heading' || numbered.test(text)) && /收费/.test(text) && /减免|收费情况|收费及/.test(text);
  });
  return fees && (overview.length === 0 || overview.some(({ text }) => /概述|概况|基本情况/.test(text)));
}

function reason({ blocks, notes }: Document): NonNullable<Report['unrecognised']> {
  for (const { code } of notes) if (code === 'attachment-only' || code === 'index-page') return code;
  const empty = blocks.every((block) =>
    block.type === 'table' ? block.cells.every(({ text }) => !squeeze(text)) : !squeeze(block.text),
  );
  return empty && !blocks.some(({ type }) => type === 'image') ? 'empty' : 'other';
}
