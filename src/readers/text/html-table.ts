import type { Page, Taken } from './page.js';
import { readProse } from './paragraphs.js';
import { MASK } from './space.js';

/** Converters wrap tables in elements that say nothing. */
const opening = /^\s{0,100}(?:<[a-z][^<>]{0,300}>\s{0,20}){0,5}<table(?=[\s>])/i;
const tag = /<(\/?)(table|tr)(?=[\s>])/gi;
const closings = ['</table', '</TABLE', '</tr', '</TR'];

const lastClosings = new WeakMap<Page, number>();

/** Whether it is worth while to load the reader of HTML tables. */
export function holdsHtmlTable(text: string): boolean {
  return /<table(?=[\s>])/i.test(text);
}

/** An HTML table inside Markdown, up to its end tag; one that is never closed ends with its last row. */
export function takeHtmlTable(page: Page, at: number): Taken | undefined {
  const { readHtmlTables } = page;
  const line = page.lines[at]!;
  if (!readHtmlTables || !line.text.includes('<') || !opening.test(line.text.slice(0, 3000))) return undefined;
  if (line.start > lastClosing(page)) return undefined;
  const end = endOfTable(page.text, line.start);
  const fragment = page.text.slice(line.start, end).replaceAll(MASK, ' ');
  const tables = readHtmlTables(fragment, line.start);
  if (tables.length === 0) return undefined;
  let last = at;
  while (page.lines[last]!.end < end) last++;
  return { blocks: [...tables, ...readProse(page, { start: end, end: page.lines[last]!.end })], next: last + 1 };
}

function lastClosing(page: Page): number {
  let last = lastClosings.get(page);
  if (last === undefined) {
    last = Math.max(...closings.map((closing) => page.text.lastIndexOf(closing)));
    lastClosings.set(page, last);
  }
  return last;
}

/** After the end tag of the table that begins at `from`, nested tables counted. */
function endOfTable(text: string, from: number): number {
  let depth = 0;
  let end = from;
  tag.lastIndex = from;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const [, slash, name] = match;
    const table = name!.toLowerCase() === 'table';
    if (table) depth += slash ? -1 : 1;
    if (slash) end = afterTag(text, tag.lastIndex);
    if (table && depth === 0) return end;
  }
  return end;
}

function afterTag(text: string, from: number): number {
  const close = text.indexOf('>', from);
  return close < 0 ? text.length : close + 1;
}
