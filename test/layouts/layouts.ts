import type { Draft } from '../../src/testing/draft.js';
import { headingLine } from '../../src/testing/draft.js';
import { layOut, lines } from '../../src/testing/lay-out.js';
import type { Grid } from '../../src/testing/lay-out.js';

/** How converters, copying and clerks write a table down as text. */
export interface Layout {
  name: string;
  /** Every figure has to be read; otherwise some may be unreadable, but none wrong. */
  lossless: boolean;
  /** Blank cells leave a trace; where they do not, a report with blanks may be unreadable. */
  keepsBlanks: boolean;
  /** Rows are filled up at their end, so that nothing tells a lost value from one that was never there. */
  filledUp?: boolean;
  write(grid: Grid, random: () => number): string;
}

/** The draft as text, with every table in the given layout. */
export function renderIn(draft: Draft, layout: Layout, random: () => number): string {
  const parts = draft.parts.map((part) => [
    headingLine(part),
    ...part.paragraphs,
    ...part.tables.map((id) => layout.write(layOut(draft.tables[id]!), random)),
  ]);
  return [[draft.title ?? '', ...draft.preface], ...parts, [draft.signature?.organ ?? '', draft.signature?.date ?? '']]
    .flat()
    .join('\n\n');
}

const tabbed = (rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');
const isFigure = (text: string): boolean => /^[\d.+-]+$/.test(text);

/** The grid with the text of a spanning cell in every place it covers. */
function repeated(grid: Grid): string[][] {
  const rows = Array.from({ length: grid.rows }, () => Array<string>(grid.columns).fill(''));
  for (const { row, column, rowSpan, columnSpan, text } of grid.cells) {
    for (let r = row; r < row + rowSpan; r++) rows[r]!.fill(text, column, column + columnSpan);
  }
  return rows;
}

/** Label columns that merge downwards are dropped where the label does not stand itself: the row moves to the left. */
function shifted(grid: Grid): string[][] {
  return lines(grid).map((row) => {
    const label = row.findIndex((text) => text !== '' && !isFigure(text));
    if (label <= 0 || !row.slice(label + 1).some((text) => isFigure(text))) return row;
    return [...row.slice(label), ...Array<string>(label).fill('')];
  });
}

/** Three label columns become two where no third is needed; the row is filled up at its end. */
function squeezed(grid: Grid): string[][] {
  return lines(grid).map((row) => {
    if (grid.columns !== 10) return row;
    return row[2] === '' ? [...row.slice(0, 2), ...row.slice(3), ''] : row;
  });
}

/** The cells of each row as the markup has them; how many places they leave free at its end. */
function ownCells(grid: Grid): { texts: string[]; free: number }[] {
  return Array.from({ length: grid.rows }, (_, row) => {
    const texts = grid.cells.filter((cell) => cell.row === row).map(({ text }) => text);
    return { texts, free: grid.columns - texts.length };
  });
}

function pages(rows: string[][], random: () => number, header: number): string {
  const at = header + 1 + Math.floor(random() * Math.max(1, rows.length - header - 1));
  return `${tabbed(rows.slice(0, at))}\n\n- 3 -\n\n${tabbed(rows.slice(at))}`;
}

/** A page break through a label: the rest of it stands in a row of its own on the next page. */
function tornLabel(grid: Grid, random: () => number): string {
  const rows = squeezed(grid);
  const candidates = rows.flatMap((row, index) =>
    row.some((text) => text.length > 8 && !isFigure(text)) && row.some(isFigure) ? [index] : [],
  );
  const at = candidates[Math.floor(random() * candidates.length)];
  if (at === undefined) return tabbed(rows);
  const row = rows[at]!;
  const column = row.findIndex((text) => text.length > 8 && !isFigure(text));
  const cut = 4 + Math.floor(random() * (row[column]!.length - 6));
  const head = row.with(column, row[column]!.slice(0, cut));
  const stub = row.map((_, index) => (index === column ? row[column]!.slice(cut) : ''));
  return `${tabbed([...rows.slice(0, at), head])}\n\n${tabbed([stub, ...rows.slice(at + 1)])}`;
}

export const layouts: Layout[] = [
  { name: 'tabs', lossless: true, keepsBlanks: true, write: (grid) => tabbed(lines(grid)) },
  { name: 'tabs, rows moved to the left', lossless: true, keepsBlanks: false, write: (grid) => tabbed(shifted(grid)) },
  { name: 'tabs, a label column lost', lossless: true, keepsBlanks: true, write: (grid) => tabbed(squeezed(grid)) },
  { name: 'tabs, spans repeated', lossless: true, keepsBlanks: true, write: (grid) => tabbed(repeated(grid)) },
  {
    name: 'tabs and a page break',
    lossless: true,
    keepsBlanks: true,
    write: (grid, random) => pages(lines(grid), random, 3),
  },
  {
    name: 'tabs, a page break and the header again',
    lossless: true,
    keepsBlanks: true,
    write: (grid, random) => {
      const rows = lines(grid);
      const at = 4 + Math.floor(random() * Math.max(1, rows.length - 4));
      const header = grid.columns === 10 ? rows.slice(0, 3) : [];
      return `${tabbed(rows.slice(0, at))}\n\n${tabbed([...header, ...rows.slice(at)])}`;
    },
  },
  { name: 'a label torn by a page break', lossless: true, keepsBlanks: true, write: tornLabel },
  {
    name: 'pipes, spans repeated',
    lossless: true,
    keepsBlanks: true,
    write: (grid) => {
      const [first = [], ...rest] = repeated(grid).map((row) => `| ${row.join(' | ')} |`);
      return [first, `|${' --- |'.repeat(grid.columns)}`, ...rest].join('\n');
    },
  },
  {
    name: 'a cell a line, led by tabs',
    lossless: true,
    keepsBlanks: true,
    write: (grid) =>
      lines(grid)
        .map((row) => row.map((text) => `\t${text || ' '}`).join('\n'))
        .join('\n\n'),
  },
  {
    name: 'the cells of the markup between pipes, filled up at the end',
    filledUp: true,
    lossless: true,
    keepsBlanks: false,
    write: (grid) =>
      ownCells(grid)
        .map(({ texts, free }) => `${texts.join(' | ')} |${free > 0 ? ` ${'|'.repeat(free)}` : ''}`)
        .join('\n'),
  },
  {
    name: 'a cell a line, each with a pipe',
    filledUp: true,
    lossless: true,
    keepsBlanks: false,
    write: (grid) =>
      ownCells(grid)
        .map(({ texts, free }) =>
          [...texts.map((text) => `${text} |`.trim()), ...(free > 0 ? ['|'.repeat(free)] : [])].join('\n'),
        )
        .join('\n'),
  },
  {
    name: 'a cell a paragraph',
    lossless: true,
    keepsBlanks: false,
    write: (grid) =>
      grid.cells
        .map(({ text }) => text)
        .filter(Boolean)
        .join('\n\n'),
  },
  {
    name: 'a cell a line, nothing else',
    lossless: false,
    keepsBlanks: false,
    write: (grid) => grid.cells.map(({ text }) => text).join('\n'),
  },
  {
    name: 'columns of spaces',
    lossless: false,
    keepsBlanks: false,
    write: (grid) =>
      lines(grid)
        .map((row) => row.filter(Boolean).join('    '))
        .join('\n'),
  },
  {
    name: 'single spaces',
    lossless: false,
    keepsBlanks: false,
    write: (grid) =>
      lines(grid)
        .map((row) => row.filter(Boolean).join(' '))
        .join('\n'),
  },
];
