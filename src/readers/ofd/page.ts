import { commonTurn } from '../lattice/character.js';
import type { Matrix, PageBox } from '../lattice/geometry.js';
import type { PageContent } from '../lattice/page.js';
import { uprightPage } from '../lattice/upright.js';
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
  const box: PageBox = { left: 0, bottom: 0, right: width * pointsPerMillimetre, top: height * pointsPerMillimetre };
  const { characters, images } = drawn;
  const lines = drawn.excessive ? [] : drawn.lines;
  return uprightPage({ number, box, characters, lines, images }, commonTurn(characters) ?? 0, 0);
}
