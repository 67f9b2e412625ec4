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
    ...noteOn('repeated-pages', written.filter(repeatsAnother)),
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

/** Whether an earlier page says the very same: one page was put in twice, perhaps in the place of another. */
function repeatsAnother(page: PageContent, index: number, pages: readonly PageContent[]): boolean {
  if (page.glyphs.length < fewCharacters) return false;
  return pages.slice(0, index).some(({ glyphs }) => {
    if (glyphs.length !== page.glyphs.length) return false;
    return glyphs.every(({ text }, i) => text === page.glyphs[i]!.text);
  });
}

function isPicture({ glyphs, images, width, height }: PageContent): boolean {
  if (glyphs.length >= fewCharacters) return false;
  const area = images.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0);
  return area > wholePage * width * height;
}

/** Whether a character has no text that could be relied on: what fonts give that do not say which character a glyph is. */
export function isUnknown(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0xa0) return isControl(code);
  // Private use, in the first plane and in the last two.
  return (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd || (code >= 0xdb80 && code <= 0xdbff);
}

/** Control characters that are no white space. */
function isControl(code: number): boolean {
  return code >= 0x7f || (code < 0x20 && code !== 9 && code !== 10 && code !== 13);
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
