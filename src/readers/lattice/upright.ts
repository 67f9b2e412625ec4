import type { Character } from './character.js';
import { fromReadToShown, turned, turnedBox, type PageBox, type Point, type Turn } from './geometry.js';
import type { Glyph, PageContent } from './page.js';

/** A page in its own coordinates, y upward. */
export interface DrawnPage {
  /** 1-based. */
  number: number;
  box: PageBox;
  characters: readonly Character[];
  lines: readonly { from: Point; to: Point }[];
  images: readonly PageBox[];
}

/** The page as the lattice takes it: turned from the way it is `shown` to the way that its text is `read`. */
export function uprightPage(page: DrawnPage, read: Turn, shown: Turn): PageContent {
  const { number, box, characters, lines, images } = page;
  const upright = read % 2 === 0;
  const [across, up] = [box.right - box.left, box.top - box.bottom];
  return {
    number,
    width: upright ? across : up,
    height: upright ? up : across,
    glyphs: glyphsOf(characters, box, read),
    segments: lines.map(({ from, to }) => {
      const [a, b] = [turned(from, box, read), turned(to, box, read)];
      return { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    }),
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
