import type { Location } from '../document/location.js';
import type { EditRange, Fix, Result } from '../linter/result.js';
import type { Edit } from '../linter/rule.js';

/** Several edits as the single replacement that ESLint's shape knows; `range` is null where that cannot be told. */
export interface MergedFix {
  range: [start: number, end: number] | null;
  text: string;
  edits: Edit[];
}

/** Text between the edits is kept, so it must be known: it is if all of it stands on the line of the finding. */
export function mergedFix({ edits, ranges }: Fix, location: Location, result: Pick<Result, 'excerpt'>): MergedFix {
  const none: MergedFix = { range: null, text: edits.map(({ text }) => text).join(''), edits };
  const placed = ranges.filter(hasRange).sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const [first] = placed;
  if (!first || placed.length !== ranges.length) return none;
  const between = placed.length > 1 ? sliceOfLine(location, result) : () => '';
  let text = first.text;
  let end = first.range[1];
  for (const next of placed.slice(1)) {
    const kept = next.range[0] === end ? '' : between(end, next.range[0]);
    if (kept === undefined || next.range[0] < end) return none;
    text += kept + next.text;
    end = next.range[1];
  }
  return { range: [first.range[0], end], text, edits };
}

/** Reads the source between two offsets, as far as the excerpt's first line reaches. */
function sliceOfLine(location: Location, { excerpt }: Pick<Result, 'excerpt'>) {
  const shown = location.kind === 'text' ? excerpt?.(location) : undefined;
  const line = shown && !shown.concealed ? shown.lines[0]! : '';
  const lineStart = location.kind === 'text' ? location.start.offset - (location.start.column - 1) : 0;
  return (from: number, to: number): string | undefined => {
    const inside = from >= lineStart && from <= to && to <= lineStart + line.length;
    return inside ? line.slice(from - lineStart, to - lineStart) : undefined;
  };
}

function hasRange(edit: EditRange): edit is EditRange & { range: [number, number] } {
  return edit.range !== undefined;
}
