import type { Character } from './character.js';
import { fromReadToShown, turnedBox, turning, type PageBox, type Turn } from './geometry.js';
import { movedBy, type Glyph, type PageContent, type Segment } from './page.js';

/** A page in its own coordinates, y upward. */
export interface DrawnPage {
  /** 1-based. */
  number: number;
  box: PageBox;
  characters: readonly Character[];
  lines: readonly Segment[];
  images: readonly PageBox[];
}

/** The page as the lattice takes it: turned from the way it is `shown` to the way that its text is `read`. */
export function uprightPage(page: DrawnPage, read: Turn, shown: Turn): PageContent {
  const { number, box, characters, lines, images } = page;
  const upright = read % 2 === 0;
  const matrix = turning(box, read);
  const [across, up] = [box.right - box.left, box.top - box.bottom];
  return {
    number,
    width: upright ? across : up,
    height: upright ? up : across,
    glyphs: glyphsOf(characters, box, read),
    segments: lines.map((line) => movedBy(matrix, line)),
    images: images.map((image) => turnedBox(image, box, read)),
    ...(read !== shown && { toPage: fromReadToShown(box, read, shown) }),
  };
}

/** Slanting characters are left out. */
function glyphsOf(characters: readonly Character[], box: PageBox, read: Turn): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const { text, box: own, turn } of characters) {
    if (turn === undefined) continue;
    const { left, top, right, bottom } = turnedBox(own, box, read);
    glyphs.push({ text, left, top, right, bottom });
  }
  return glyphs;
}
