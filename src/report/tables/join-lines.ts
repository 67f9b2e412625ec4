import { squeeze } from '../../document/normalise.js';
import type { GridCell } from './grid.js';
import { takeApart, type Label } from './label.js';
import { likeliest, rowHits, type LabelPiece, type Line } from './lines.js';
import { isNumbering } from './numbering-row.js';
import type { SpecIndex } from './spec-index.js';

/** Joins rows that a page end or a converter tore apart: labels in two pieces, and labels without their figures. */
export function joinLines(lines: Line[], index: SpecIndex): Line[] {
  const joined: Line[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    if (line.kind === 'header') {
      joined.push(line);
      continue;
    }
    if (open && absorbs(open, line, index)) continue;
    if (joined.length > 0) doubtAfter(joined.at(-1)!, line);
    joined.push(line);
    if (line.label) open = line;
  }
  return joined;
}

/** Figures without a label, above a label without figures: whether they are its own nothing tells. */
function doubtAfter(before: Line, line: Line): void {
  if (before.kind === 'header' || before.label || !hasValues(before) || isNumbering(before)) return;
  if (line.label && !hasValues(line)) line.torn = true;
}

/** Takes the line into the one before it, if it is its continuation. */
function absorbs(open: Line, line: Line, index: SpecIndex): boolean {
  if (!line.label) return absorbsFigures(open, line);
  if (hasValues(open) && hasValues(line)) return false;
  if (line.hits.length > 0) return isNumberOnly(open) && joins(open, line, line.pieces[0]!.cell, index);
  const words = line.row.cells.filter(({ kind }) => kind === 'words');
  for (const cell of [...words].reverse()) {
    if (joins(open, line, cell, index)) return true;
  }
  // What is left of a label that is complete without it belongs to a group's label beside it.
  if (hasValues(line) || line.label.enumerator || open.hits.length === 0 || words.some(({ text }) => text.length > 8))
    return false;
  open.joined.push(line.row);
  return true;
}

/** （六）, torn from its words. */
export function isNumberOnly({ label, hits }: Line): boolean {
  return hits.length === 0 && label !== undefined && label.enumerator !== '' && label.core === '';
}

function joins(open: Line, line: Line, cell: GridCell, index: SpecIndex): boolean {
  const found = joinedLabel(open, { row: line.row, cell }, index);
  if (!found) return false;
  open.pieces.push({ row: line.row, cell });
  open.label = found;
  open.hits = rowHits(index, found);
  takeFigures(open, line);
  return true;
}

/** The label of both pieces, if the form has it and the first piece alone is not it. */
function joinedLabel(open: Line, next: LabelPiece, index: SpecIndex): Label | undefined {
  if (open.hits.length > 0 || !open.label) return undefined;
  const label = takeApart(joinedText([...open.pieces, next]));
  if (rowHits(index, label).length > 0) return label;
  if (next.cell.label?.enumerator) return undefined;
  const together = likeliest(index, label);
  return together >= 0.6 && together > likeliest(index, open.label) + 0.05 ? label : undefined;
}

/** Figures without a label, under a label without figures. */
function absorbsFigures(open: Line, line: Line): boolean {
  if (line.groups.length > 0 || !hasValues(line) || hasValues(open)) return false;
  // Blank cells beside the label may be its own, so that the figures are nobody's for certain.
  if (open.after < open.row.cells.length) {
    open.torn = true;
    return false;
  }
  takeFigures(open, line, 0);
  return true;
}

function takeFigures(open: Line, line: Line, after = line.after): void {
  open.joined.push(hasValues(line) ? open.row : line.row);
  if (!hasValues(line)) return;
  open.row = line.row;
  open.after = after;
}

export function hasValues({ row, after }: Line): boolean {
  return row.cells.some(({ kind }, i) => i >= after && kind !== 'blank');
}

/** The words of all pieces; a quotation mark that the converter repeated at the break is dropped. */
export function joinedText(pieces: LabelPiece[]): string {
  return pieces.reduce((text, { cell }) => {
    const piece = squeeze(cell.text);
    const quoted = text !== '' && /^["“”]/.test(piece) && openQuotes(text);
    return text + (quoted ? piece.slice(1) : piece);
  }, '');
}

function openQuotes(text: string): boolean {
  return (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}
