import type { ReaderNote } from '../../document/document.js';
import { Unreadable } from '../reader.js';
import { isOnPage, isShown, type PageContent } from './page.js';

/** Fewer characters than this on a page that is one picture are a stamp, a page number, a scanner's mark. */
const fewCharacters = 20;
/** A picture that covers this part of the page is the page. */
const wholePage = 0.5;
/** Share of characters without known text above which the rest cannot be trusted. */
const garbledShare = 0.1;

/** Rejects pages without text, or with text that cannot be read; notes name single pages that lack it. */
export function assessText(pages: readonly PageContent[]): ReaderNote[] {
  const scanned = pages.filter(isPicture);
  const written = pages.filter(isWritten);
  if (written.length === 0) {
    const drawn = pages.some(({ images, segments }) => images.length + segments.length > 0);
    throw new Unreadable(drawn ? 'scanned' : 'empty', { pages: pages.length });
  }
  if (scanned.length === pages.length) throw new Unreadable('scanned', { pages: pages.length });
  const unknownOn = new Map(written.map((page) => [page, countUnknown(page)]));
  const garbled = sum([...unknownOn.values()]) / sum(written.map(({ glyphs }) => glyphs.length));
  if (garbled > garbledShare) throw new Unreadable('garbled-text', { percent: Math.round(garbled * 100) });
  return [
    ...noteOn('scanned-pages', scanned),
    // In a damaged file what a page says may be lost while the page itself is still there.
    ...noteOn(
      'pages-without-text',
      pages.filter((page) => page.images.length === 0 && !unknownOn.has(page)),
    ),
    ...noteOn('text-beyond-page', written.filter(overflows)),
    ...noteOn(
      'garbled-pages',
      written.filter((page) => unknownOn.get(page)! > garbledShare * page.glyphs.length),
    ),
  ];
}

function noteOn(code: string, pages: readonly PageContent[]): ReaderNote[] {
  if (pages.length === 0) return [];
  return [{ code, data: { pages: pages.map(({ number }) => number).join('、') } }];
}

function isWritten(page: PageContent): boolean {
  return page.glyphs.some((glyph) => isShown(page, glyph));
}

function isPicture({ glyphs, images, width, height }: PageContent): boolean {
  if (glyphs.length >= fewCharacters) return false;
  const area = images.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0);
  return area > wholePage * width * height;
}

/** Private use, U+FFFD, and control characters: what fonts give that do not say which character a glyph is. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const unknown = /^[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd\udb80-\udbff]/;

/** Whether a character has no text that could be relied on. */
export function isUnknown(text: string): boolean {
  return unknown.test(text);
}

function overflows(page: PageContent): boolean {
  return page.glyphs.some((glyph) => !isOnPage(page, glyph) && glyph.text.trim() !== '');
}

function countUnknown({ glyphs }: PageContent): number {
  let count = 0;
  for (const { text } of glyphs) if (isUnknown(text)) count++;
  return count;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
