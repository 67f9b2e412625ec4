import type { Box } from '../../document/document.js';
import type { Character } from './character.js';
import { fromReadToShown, turnedBox, type PageBox, type Turn } from './geometry.js';
import type { Glyph, PageContent, Segment } from './page.js';

/** A page: its box and characters in its own coordinates, y upward, what is drawn already turned upright. */
export interface DrawnPage {
  /** 1-based. */
  number: number;
  box: PageBox;
  characters: Character[];
  segments: Segment[];
  images: Box[];
}

/** The page as the lattice takes it: turned from the way it is `shown` to the way that its text is `read`. */
export function uprightPage(page: DrawnPage, read: Turn, shown: Turn): PageContent {
  const { number, box, characters, segments, images } = page;
  const upright = read % 2 === 0;
  const [across, up] = [box.right - box.left, box.top - box.bottom];
  return {
    number,
    width: upright ? across : up,
    height: upright ? up : across,
    glyphs: glyphsOf(characters, box, read),
    segments,
    images,
    ...(read !== shown && { toPage: fromReadToShown(box, read, shown) }),
  };
}

/** Slanting characters are left out; the others are turned in place, as there are thousands of them. */
function glyphsOf(characters: Character[], box: PageBox, read: Turn): Glyph[] {
  const glyphs = characters.filter(({ turn }) => turn !== undefined);
  for (const glyph of glyphs) {
    const { left, top, right, bottom } = turnedBox(glyph, box, read);
    glyph.left = left;
    glyph.top = top;
    glyph.right = right;
    glyph.bottom = bottom;
  }
  return glyphs;
}
