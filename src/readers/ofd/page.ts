import type { PageContent } from '../lattice/page.js';
import type { Character } from '../pdf/characters.js';
import { fromReadToShown, turned, turnedBox, type Matrix, type PageBox, type Turn } from '../pdf/geometry.js';
import type { Drawn } from './objects.js';
import type { OfdBox } from './values.js';

const pointsPerMillimetre = 72 / 25.4;

/** Brings millimetres from the top left corner of a page to points from the bottom left one. */
export function toPoints({ x, y, height }: OfdBox): Matrix {
  const scale = pointsPerMillimetre;
  return [scale, 0, 0, -scale, -x * scale, (y + height) * scale];
}

/** A page as the lattice takes it, upright as most of its text is. */
export function contentOf(number: number, { width, height }: OfdBox, drawn: Drawn): PageContent {
  const page: PageBox = { left: 0, bottom: 0, right: width * pointsPerMillimetre, top: height * pointsPerMillimetre };
  const read = commonTurn(drawn.characters);
  const upright = read % 2 === 0;
  return {
    number,
    width: upright ? page.right : page.top,
    height: upright ? page.top : page.right,
    glyphs: drawn.characters
      .filter(({ turn }) => turn !== undefined)
      .map(({ text, box }) => ({ text, ...turnedBox(box, page, read) })),
    segments: (drawn.excessive ? [] : drawn.lines).map(({ from, to }) => {
      const [a, b] = [turned(from, page, read), turned(to, page, read)];
      return { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    }),
    images: drawn.images.map((image) => turnedBox(image, page, read)),
    ...(read !== 0 && { toPage: fromReadToShown(page, read, 0) }),
  };
}

/** Slanting text, such as a watermark, does not count. */
function commonTurn(characters: readonly Character[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn } of characters) if (turn !== undefined) counts[turn]!++;
  return counts.indexOf(Math.max(...counts)) as Turn;
}
