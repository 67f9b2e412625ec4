import type { Span } from '../../document/document.js';
import type { FoundLabel, FoundRow } from '../report.js';
import { squeeze } from '../../document/normalise.js';
import type { Alignment } from './align.js';
import { spanOf, type GridCell, type GridRow } from './grid.js';
import type { Headers } from './header-groups.js';
import { joinedText } from './join-lines.js';
import { takeApart, type Label } from './label.js';
import type { LabelPiece, Line } from './lines.js';
import type { SpecIndex } from './spec-index.js';

/** The headers as they stand there: captions, groups of columns, columns; each wording once. */
export function foundHeaders(headers: Headers, index: SpecIndex, lines: Line[]): FoundLabel[] {
  const found = new Map<string, FoundLabel>();
  const add = (label: FoundLabel) => {
    const key = `${label.id} ${label.found} ${label.at.block} ${label.at.cell}`;
    if (!found.has(key)) found.set(key, label);
  };
  for (const { row, kind } of lines)
    for (const cell of kind === 'header' ? row.cells : []) {
      const spanning = spanningLabel(row, cell, index);
      if (spanning) add(spanning);
    }
  for (const { map, block } of headers.maps()) {
    const certain = map.cells.filter((header) => header && !header.fuzzy).length;
    for (const header of map.cells) {
      if (!header) continue;
      const { id, label } = index.blocks[block]!.spec.columns[header.column]!;
      const decisive = header.fuzzy && certain === 0;
      add({ id, expected: label, found: squeeze(header.text), at: spanOf(header.row, header.cell), decisive });
    }
  }
  return [...found.values()].sort((a, b) => a.at.block - b.at.block || (a.at.cell ?? 0) - (b.at.cell ?? 0));
}

function spanningLabel(row: GridRow, cell: GridCell, index: SpecIndex): FoundLabel | undefined {
  if (!cell.label) return undefined;
  const caption = index.captions.get(cell.label.core);
  const group = caption ?? index.blocks.map(({ groups }) => groups.get(cell.label!.core)).find(Boolean);
  if (!group) return undefined;
  const id = `${caption ? 'caption' : 'group'}:${group}`;
  return { id, expected: group, found: squeeze(cell.text), at: spanOf(row, cell), decisive: false };
}

/** The row labels as they stand there, with the labels that group rows. */
export function foundRows({ lines, guessed }: Alignment, index: SpecIndex, all: Line[]): FoundRow[] {
  const groups = new Map<string, FoundRow>();
  for (const { groups: pieces } of all)
    for (const { row, cell } of pieces) {
      const label = index.rowGroups.get(cell.label!.flat) ?? index.rowGroups.get(cell.label!.core)!;
      const found = {
        id: `group:${label}`,
        expected: label,
        found: squeeze(cell.text),
        at: [spanOf(row, cell)],
        decisive: false,
      };
      if (!groups.has(`${label} ${found.found}`)) groups.set(`${label} ${found.found}`, found);
    }
  const rows = lines.flatMap((line, i): FoundRow[] => {
    if (!line || line.pieces.length === 0) return [];
    const { spec } = index.rows[i]!;
    return [
      { id: spec.id, expected: spec.label, decisive: guessed[i]!, ...ownLabel(line.pieces, index.rows[i]!.label) },
    ];
  });
  return [...rows, ...groups.values()];
}

/** A cell that holds the group's label too is cut to the row's own: （三）不予公开1.属于国家秘密. */
function ownLabel(pieces: LabelPiece[], { core, flat }: Label): { found: string; at: Span[] } {
  const [only, ...others] = pieces;
  const whole = { found: joinedText(pieces), at: pieces.map(({ row, cell }) => spanOf(row, cell)) };
  if (others.length > 0 || !only) return whole;
  const own = only.cell.label;
  if (!own || own.core === core || own.flat === flat || own.flat === core || !own.flat.endsWith(core)) return whole;
  const { text } = only.cell;
  const at = whole.at[0]!;
  for (const tail of [flat, core]) {
    for (let from = at.to - 1; from > at.from; from--) {
      if (takeApart(text.slice(from, at.to)).flat !== tail || startsInside(text, from)) continue;
      if (takeApart(text.slice(0, from)).flat.length < shortestGroup) return whole;
      return { found: squeeze(text.slice(from, at.to)), at: [{ ...at, from }] };
    }
  }
  return whole;
}

/** Fewer letters in front of a label are no group's but a slip in it: （息）其他处理. */
const shortestGroup = 3;

/** A label begins with a letter, a digit or an opening bracket, not with white space or the end of something. */
function startsInside(text: string, from: number): boolean {
  return !/^[\p{L}\p{N}(（]/u.test(text.slice(from, from + 1));
}
