import type { Block, Image, Paragraph } from '../../document/document.js';
import { readInline } from './inline.js';
import type { Page } from './page.js';
import { trimRange } from './space.js';
import type { Range } from './space.js';

const fence = /^\s*(?:`{3,}[^`]{0,100}|~{3,}[^~`]{0,100})$/;
const rule = /^(?:[-\s]+|[*\s]+|[=\s]+|[─━═\s]+)$/;
const lowRule = /^[_\s]+$/;
const ruleMark = /[-*=_─━═]/g;
const quote = /^(?:>\s{0,3}){1,5}/;
const emptyHeading = /^\s{0,3}#{1,6}\s*$/;
const bullet = /^[-*+•]\s{1,4}(?=\S)/;
const pageNumber = /^-\s*\d+\s*-$/;
const images = /^(?:!\[[^[\]]*\]\([^()[\]\s]*(?:\s{1,5}"[^"[\]]*")?\)\s*)+$/;
const image = /!\[([^[\]]*)\]\([^)]*\)/g;
const imageTag = /^<img(?=[\s/])[^<>]{0,2000}>$/i;
const alternative = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** The lines that only draw or fence something, or mark a heading that has no words. */
export function isDecoration(text: string, markdown: boolean): boolean {
  const line = text.slice(0, 300);
  if (fence.test(line) || emptyHeading.test(line)) return true;
  if (!rule.test(line) && !(markdown && lowRule.test(line))) return false;
  return (line.match(ruleMark)?.length ?? 0) > 2;
}

/** What a line of prose holds: its text as a paragraph, or its images. Nothing if only markup stands there. */
export function readProse(page: Page, line: Range): Block[] {
  const range = trimRange(page.text, line);
  const pictures = readImages(page, range);
  if (pictures.length > 0) return pictures;
  const { text, origin, bold } = readInline(page.text, withoutMarker(page, range));
  if (text === '') return [];
  const paragraph: Paragraph = { type: 'paragraph', text, origin };
  return [bold ? { ...paragraph, bold } : paragraph];
}

function readImages(page: Page, { start, end }: Range): Image[] {
  const first = page.text[start];
  if (first !== '!' && first !== '<') return [];
  const text = page.text.slice(start, end);
  if (imageTag.test(text)) {
    const match = alternative.exec(text);
    const words = match?.[1] ?? match?.[2] ?? '';
    const after = match ? match.index + match[0].length : text.length;
    return [makeImage(words, after - words.length - 1, { start, end })];
  }
  if (!text.startsWith('![') || !images.test(text)) return [];
  return [...text.matchAll(image)].map(({ 0: whole, 1: words = '', index }) =>
    makeImage(words, '!['.length, { start: start + index, end: start + index + whole.length }),
  );
}

/** `offset` is where the alternative text stands in the range. */
function makeImage(words: string, offset: number, { start, end }: Range): Image {
  const text = words.trim();
  const source = start + offset + words.indexOf(text);
  const pieces = text === '' ? [] : [{ text: 0, length: text.length, source, sourceLength: text.length }];
  return { type: 'image', text, origin: { kind: 'text', start, end, pieces } };
}

/** The range without the marks of quotations and bullets; numbers stay, they are part of the text. */
function withoutMarker(page: Page, range: Range): Range {
  const head = page.text.slice(range.start, Math.min(range.end, range.start + 60));
  if (pageNumber.test(head)) return range;
  const quoted = quote.exec(head)?.[0].length ?? 0;
  const listed = bullet.exec(head.slice(quoted))?.[0].length ?? 0;
  return trimRange(page.text, { start: range.start + quoted + listed, end: range.end });
}
