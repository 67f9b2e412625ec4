import { hasValues } from './join-lines.js';
import type { Line } from './lines.js';
import { isNumbering } from './numbering-row.js';

/** Lines with a blank cell among their figures and figures without a label below: they may be the rest of its own. */
export function spilledLines(lines: Line[]): Set<Line> {
  return new Set(lines.filter((line, i) => hasValues(line) && hasGap(line) && isRest(lines[i + 1], line)));
}

function hasGap({ row, after }: Line): boolean {
  return row.cells.some(({ kind }, i) => i >= after && kind === 'blank');
}

function isRest(line: Line | undefined, { row }: Line): boolean {
  if (line?.kind !== 'row' || line.label || line.groups.length > 0 || line.row.block !== row.block) return false;
  return hasValues(line) && !isNumbering(line);
}
