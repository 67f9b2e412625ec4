import { MAX_CHARACTERS } from '../limits.js';
import { Unreadable } from '../reader.js';
import type { Character } from '../lattice/character.js';
import { applied, combined, pageBoxOf, type Matrix, type PageBox } from '../lattice/geometry.js';
import type { Segment } from '../lattice/page.js';
import { linesOfFill, linesOfStroke } from '../lattice/paths.js';
import type { XmlElement } from '../xml/tree.js';
import { subpathsOf } from './path.js';
import { charactersOf } from './text.js';
import { boxOf, matrixOf } from './values.js';

/** What is drawn on a page, in points, y upward. */
export interface Drawn {
  characters: Character[];
  lines: Segment[];
  images: PageBox[];
  /** So many lines are drawn that they cannot be those of tables. */
  excessive: boolean;
}

/** Graphic units that are used in several places, by their id. */
export type Units = Map<string, XmlElement>;

/** Objects within objects. */
const deepest = 24;
/** Objects of a page. */
const mostObjects = 200_000;
/** Lines of a page beyond which it is a map or a picture drawn of lines. */
const mostLines = 50_000;
/** Fills of more parts than this are pictures. */
const mostParts = 500;
/** Fills thinner than this, in points, are lines. */
const thin = 3;

/** Walks through the objects of layers, blocks and units, and takes down what they draw. */
export class Drawing implements Drawn {
  readonly characters: Character[] = [];
  readonly lines: Segment[] = [];
  readonly images: PageBox[] = [];
  excessive = false;
  /** How many objects were looked at. */
  objects = 0;
  readonly #units: Units;

  constructor(units: Units) {
    this.#units = units;
  }

  /** Draws what an element holds. */
  add(container: XmlElement, matrix: Matrix, depth = 0): void {
    if (depth > deepest) return;
    for (const object of container.elements()) {
      // To leave out the rest might be to leave out a figure.
      if (++this.objects > mostObjects) throw new Unreadable('too-large', { limit: mostObjects });
      if (object.attribute('Visible') === 'false') continue;
      this.#draw(object, matrix, depth);
    }
  }

  #draw(object: XmlElement, matrix: Matrix, depth: number): void {
    switch (object.local) {
      case 'Layer':
      case 'PageBlock':
        this.add(object, matrix, depth + 1);
        return;
      case 'TextObject':
        this.#text(object, inside(object, matrix));
        return;
      case 'PathObject':
        this.#path(object, inside(object, matrix));
        return;
      case 'ImageObject':
        this.#image(object, matrix);
        return;
      case 'CompositeObject': {
        const unit = this.#units.get(object.attribute('ResourceID') ?? '');
        const content = unit?.child('Content') ?? unit;
        if (content) this.add(content, inside(object, matrix), depth + 1);
      }
    }
  }

  #text(object: XmlElement, matrix: Matrix): void {
    for (const character of charactersOf(object, matrix)) this.characters.push(character);
    if (this.characters.length > MAX_CHARACTERS) throw new Unreadable('too-large', { limit: MAX_CHARACTERS });
  }

  /** Without saying so a path is stroked and not filled. */
  #path(object: XmlElement, matrix: Matrix): void {
    const stroked = object.attribute('Stroke') !== 'false';
    const filled = object.attribute('Fill') === 'true';
    const data = object.child('AbbreviatedData')?.text();
    if (data === undefined || (!stroked && !filled) || this.excessive) return;
    const subpaths = subpathsOf(data, matrix, mostLines);
    if (!subpaths || this.lines.length > mostLines) {
      this.excessive = true;
      return;
    }
    if (!stroked && subpaths.length > mostParts) return;
    for (const line of stroked ? linesOfStroke(subpaths) : linesOfFill(subpaths, thin)) this.lines.push(line);
  }

  #image(object: XmlElement, matrix: Matrix): void {
    const box = boxOf(object.attribute('Boundary'));
    if (!box) return;
    const { x, y, width, height } = box;
    this.images.push(pageBoxOf(applied(matrix, { x, y }), applied(matrix, { x: x + width, y: y + height })));
  }
}

/** An object's own matrix holds inside of its boundary, whose corner is its origin. */
function inside(object: XmlElement, outer: Matrix): Matrix {
  const { x = 0, y = 0 } = boxOf(object.attribute('Boundary')) ?? {};
  const own = matrixOf(object.attribute('CTM'));
  const placed = combined([1, 0, 0, 1, x, y], outer);
  return own ? combined(own, placed) : placed;
}
