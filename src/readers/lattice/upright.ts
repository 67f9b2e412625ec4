import type { Character } from './character.js';
import { fromReadToShown, turnedBox, turning, type PageBox, type Turn } from './geometry.js';
import { moveBy, type Glyph, type PageContent, type Segment } from './page.js';

/** A page in its own coordinates, y upward. Its characters and lines are turned in place, as there are thousands of them. */
export interface DrawnPage {
  /** 1-based. */
  number: number;
  box: PageBox;
  characters: Character[];
  lines: Segment[];
  images: readonly PageBox[];
}

/** The page as the lattice takes it: turned from the way it is `shown` to the way that its text is `read`. */
export function uprightPage(page: DrawnPage, read: Turn, shown: Turn): PageContent {
  const { number, box, characters, lines, images } = page;
  const upright = read % 2 === 0;
  const matrix = turning(box, read);
  for (const line of lines) moveBy(matrix, line);
  const [across, up] = [box.right - box.left, box.top - box.bottom];
  return {
    number,
    width: upright ? across : up,
    height: upright ? up : across,
    glyphs: glyphsOf(characters, box, read),
    segments: lines,
    images: images.map((image) => turnedBox(image, box, read)),
    ...(read !== shown && { toPage: fromReadToShown(box, read, shown) }),
  };
}

/** Slanting characters are left out. */
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
