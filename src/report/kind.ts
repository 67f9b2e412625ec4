import type { Document } from '../document/document.js';
import type { Layout } from './layout.js';
import { squeeze } from '../document/normalise.js';
import type { Report } from './report.js';

type Kind = Pick<Report, 'kind' | 'unrecognised'>;

/** Whether a document is a report at all, an old one, or something else. */
export function kindOf(document: Document, layout: Layout, tables: Report['tables']): Kind {
  if (isOldFormat(document, layout, tables)) return { kind: 'old-format' };
  if (isReport(layout, tables) && !isAboutReports(document, layout, tables)) return { kind: 'report' };
  return { kind: 'unrecognised', unrecognised: reason(document) };
}

/** Three parts, or the table of requests with anything else of a report, are more than a coincidence. */
function isReport({ parts, title }: Layout, tables: Report['tables']): boolean {
  const found = Object.values(tables).filter((table) => table !== undefined).length;
  if (parts.length >= 3 || found >= 2) return true;
  if (found === 1) return parts.length >= 1 || title !== undefined;
  return parts.length === 2 && title !== undefined;
}

/** A notice on how to draw up reports, an interpretation of one: they name the parts, and hold nothing of a report. */
const otherPaper =
  /(?:年度?报告|年报|信息公开|政务公开).{0,24}(?:的?通知|的函|方案|要点|通报|讲稿|解读材料|的解读)$|^[【《“]?(?:文字|图文|图片|图解|一图|音频|视频|政策)+(?:解读|读懂)/;
const longestTitle = 80;

function isAboutReports({ blocks }: Document, { title, parts, regions }: Layout, tables: Report['tables']): boolean {
  if (Object.values(tables).some((table) => table !== undefined) || blocks.some(({ type }) => type === 'image'))
    return false;
  const headings = parts.flatMap((part) => part.headings);
  // The items of art. 50 in the Regulation and in rules made under it.
  if (!title && headings.every(({ at }) => /^\s*[（(]/.test(textOf(blocks[at.block]!).slice(at.from)))) return true;
  const contents = regions.filter(({ heading }) => heading).flatMap(({ content }) => content);
  if (title || contents.some(({ block }) => blocks[block]!.type === 'table')) return false;
  if (contents.every(({ block, from, to }) => squeeze(textOf(blocks[block]!).slice(from, to)) === '')) return true;
  const first = Math.min(...headings.map(({ at }) => at.block));
  return blocks.slice(0, first).some((block) => {
    const text = squeeze(textOf(block));
    return text.length <= longestTitle && otherPaper.test(text);
  });
}

function textOf(block: Document['blocks'][number]): string {
  return block.type === 'table' || block.type === 'image' ? '' : block.text;
}

const numbered = /^[一二三四五六七八九十]{1,2}[、.．]/;

const oldYear = /(?<!\d)20(?:0[89]|1[0-8])年/;

/** The topics of the years before 2019: 概述 … 收费及减免, and no table of requests. */
function isOldFormat({ blocks }: Document, { parts, title }: Layout, tables: Report['tables']): boolean {
  if (tables['requests']) return false;
  if (parts.length >= 2 && title && oldYear.test(title.text.normalize('NFKC'))) return true;
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
