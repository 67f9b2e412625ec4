import { columnsOf, pieceOf, type GapRow } from './gap-columns.js';
import { stretchesOf, type TextLine } from './lines.js';
import type { PageContent } from './page.js';
import type { Piece } from './piece.js';
import { isFigure } from './script.js';

/** Finds tables without ruling lines: lines whose figures stand below each other. `rest` are the other lines. */
export function borderlessTables(lines: TextLine[], page: PageContent): { tables: Piece[]; rest: TextLine[] } {
  const tables: Piece[] = [];
  const used = new Set<TextLine>();
  for (const run of runsOf(lines.map(rowOf))) {
    const columns = columnsOf(run);
    if (columns.length === 0) continue;
    tables.push(pieceOf(run, columns, page));
    for (const { line } of run) used.add(line);
  }
  return { tables, rest: lines.filter((line) => !used.has(line)) };
}

function rowOf(line: TextLine): GapRow {
  const stretches = stretchesOf(line);
  return { line, stretches, figures: stretches.slice(1).filter(({ text }) => isFigure(text)) };
}

/** Headings of the report's parts stand between its tables, not in them. */
const heading = /^[一二三四五六七八]、\D*(?:情况|事项)$/;
/** A label may go on for this many lines before the next figures. */
const mostLabelLines = 2;

/** Stretches of neighbouring lines that are cut by gaps; lines between them may be parts of labels. */
function runsOf(rows: GapRow[]): GapRow[][] {
  const runs: GapRow[][] = [];
  let run: GapRow[] = [];
  const close = () => {
    while (run.length > 0 && run.at(-1)!.stretches.length < 2) run.pop();
    if (isTabular(run)) runs.push(run);
    run = [];
  };
  rows.forEach((row, i) => {
    const within = rows.slice(i, i + 1 + mostLabelLines).some(({ stretches }) => stretches.length > 1);
    const belongs = row.stretches.length > 1 || (run.length > 0 && within && !heading.test(row.line.text));
    if (belongs) run.push(row);
    else close();
  });
  close();
  return runs;
}

/** Two lines of several figures, or three with one, are more than chance. */
function isTabular(run: GapRow[]): boolean {
  const several = run.filter(({ figures }) => figures.length > 1).length;
  return several > 1 || run.filter(({ figures }) => figures.length > 0).length > 2;
}
