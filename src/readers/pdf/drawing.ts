import { applied, combined, identity, pageBoxOf, type Matrix, type PageBox } from '../lattice/geometry.js';
import { moveBy, type Segment } from '../lattice/page.js';
import { linesOfFill, linesOfStroke, type Subpath } from '../lattice/paths.js';
import { matrixAt, type Engine } from './engine.js';

/** Lines and pictures of a page, in the page's coordinates. */
export interface Drawing {
  lines: Segment[];
  images: PageBox[];
  /** So many objects that what is left cannot be a table. */
  excessive: boolean;
}

const kinds = { path: 2, image: 3, form: 5 };
/** Forms within forms; PDFium itself ends somewhat later. */
const deepest = 24;
/** Objects and lines of a page beyond which it is a map or a picture drawn of lines. */
const mostObjects = 200_000;
const mostLines = 50_000;
/** Fills thinner than this are lines. */
const thin = 3;

interface Walk extends Drawing {
  engine: Engine;
  scratch: number;
  objects: number;
}

/** Walks through the objects of a page, those inside of forms too. */
export function drawingOf(engine: Engine, page: number, scratch: number): Drawing {
  const walk: Walk = { engine, scratch, lines: [], images: [], objects: 0, excessive: false };
  const { call } = engine;
  const count = call.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) visit(walk, call.FPDFPage_GetObject(page, i), identity, 0);
  const { lines, images, excessive } = walk;
  return { lines: excessive ? [] : lines, images, excessive };
}

function visit(walk: Walk, object: number, outer: Matrix, depth: number): void {
  const { call } = walk.engine;
  if (!object || walk.excessive) return;
  walk.objects++;
  if (walk.objects > mostObjects || walk.lines.length > mostLines) walk.excessive = true;
  switch (call.FPDFPageObj_GetType(object)) {
    case kinds.path:
      visitPath(walk, object, outer);
      return;
    case kinds.image:
      visitImage(walk, object, outer);
      return;
    case kinds.form:
      if (depth < deepest) visitForm(walk, object, outer, depth);
  }
}

function visitForm(walk: Walk, form: number, outer: Matrix, depth: number): void {
  const { call } = walk.engine;
  const matrix = combined(matrixOf(walk, form), outer);
  const count = call.FPDFFormObj_CountObjects(form);
  for (let i = 0; i < count; i++) visit(walk, call.FPDFFormObj_GetObject(form, i), matrix, depth + 1);
}

function matrixOf({ engine: { call, memory }, scratch }: Walk, object: number): Matrix {
  return call.FPDFPageObj_GetMatrix(object, scratch) ? matrixAt(memory, scratch) : identity;
}

function visitImage(walk: Walk, object: number, outer: Matrix): void {
  if (!askBounds(walk, object)) return;
  const { HEAPF32 } = walk.engine.memory;
  const at = walk.scratch >> 2;
  const a = applied(outer, { x: HEAPF32[at]!, y: HEAPF32[at + 1]! });
  const b = applied(outer, { x: HEAPF32[at + 2]!, y: HEAPF32[at + 3]! });
  walk.images.push(pageBoxOf(a, b));
}

/** Has left, bottom, right and top of an object written to `scratch`. */
function askBounds({ engine: { call }, scratch }: Walk, object: number): boolean {
  return call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0;
}

function visitPath(walk: Walk, path: number, outer: Matrix): void {
  const { call, memory } = walk.engine;
  if (!call.FPDFPath_GetDrawMode(path, walk.scratch, walk.scratch + 4)) return;
  const at = walk.scratch >> 2;
  const filled = memory.HEAP32[at]! !== 0;
  const stroked = memory.HEAP32[at + 1]! !== 0;
  if (!filled && !stroked) return;
  const count = call.FPDFPath_CountSegments(path);
  if (count > mostLines) {
    walk.excessive = true;
    return;
  }
  if (count < 7 && isTold(walk, path, outer, stroked ? count : 0)) return;
  const subpaths = subpathsOf(walk, path, count, combined(matrixOf(walk, path), outer));
  for (const line of stroked ? linesOfStroke(subpaths) : linesOfFill(subpaths, thin)) walk.lines.push(line);
}

/**
 * The bounds alone tell what most paths are, the fill of a cell or a stroke of two points, so that their points need not
 * be asked for one by one.
 */
function isTold(walk: Walk, path: number, outer: Matrix, strokedPoints: number): boolean {
  if (strokedPoints !== 0 && strokedPoints !== 2) return false;
  if (!askBounds(walk, path)) return false;
  const at = walk.scratch >> 2;
  const { HEAPF32 } = walk.engine.memory;
  const left = HEAPF32[at]!;
  const bottom = HEAPF32[at + 1]!;
  const right = HEAPF32[at + 2]!;
  const top = HEAPF32[at + 3]!;
  const width = right - left;
  const height = top - bottom;
  if (strokedPoints === 0) {
    const [a, b, c, d] = outer;
    return width * Math.hypot(a, b) > thin + 2 && height * Math.hypot(c, d) > thin + 2;
  }
  const around = Math.min(width, height) / 2;
  if (around > 2 || Math.max(width, height) < 4 * around) return false;
  // Half the width of the stroke stands out on all sides.
  const x = (left + right) / 2;
  const y = (bottom + top) / 2;
  const isLevel = width > height;
  const line = isLevel
    ? { x1: left + around, y1: y, x2: right - around, y2: y }
    : { x1: x, y1: bottom + around, x2: x, y2: top - around };
  moveBy(outer, line);
  walk.lines.push(line);
  return true;
}

const segment = { line: 0, curve: 1, move: 2 };

function subpathsOf(
  { engine: { call, memory }, scratch }: Walk,
  path: number,
  count: number,
  matrix: Matrix,
): Subpath[] {
  const subpaths: Subpath[] = [];
  for (let i = 0; i < count; i++) {
    const part = call.FPDFPath_GetPathSegment(path, i);
    if (!call.FPDFPathSegment_GetPoint(part, scratch, scratch + 4)) continue;
    const at = scratch >> 2;
    const point = applied(matrix, { x: memory.HEAPF32[at]!, y: memory.HEAPF32[at + 1]! });
    const kind = call.FPDFPathSegment_GetType(part);
    let open = subpaths.at(-1);
    if (!open || kind === segment.move) subpaths.push((open = { points: [], curved: [], closed: false }));
    open.points.push(point);
    open.curved.push(kind === segment.curve);
    if (call.FPDFPathSegment_GetClose(part)) open.closed = true;
  }
  return subpaths;
}
