import type { Block, Cell, Document, Table } from '../../../src/document/document.js';
import type { BlockSpec, TableSpec } from '../../../src/templates/template.js';

/** A cell as it is drawn: its text and how far it spans. */
export interface Drawn {
  text: string;
  columns?: number;
  rows?: number;
}

const origin = { kind: 'text', start: 0, end: 0 } as const;

/** A document of blocks, with nothing known of its source. */
export function documentOf(blocks: Block[], grid = false): Document {
  return {
    source: { format: grid ? 'html' : 'text', bytes: 0 },
    metadata: { published: [] },
    has: { headingLevels: false, metadata: false, images: false, narrative: true, grid },
    blocks,
    comments: [],
    notes: [],
  };
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', text, origin };
}

/** A table of plain cells, as tab-separated text gives it. */
export function plainTable(rows: string[][]): Table {
  const cells = rows.flatMap((row, r) =>
    row.map((text, column): Cell => ({ row: r, column, rowSpan: 1, columnSpan: 1, text, origin })),
  );
  return { type: 'table', rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)), cells, origin };
}

/** `标签|1|2` a line: a plain table. */
export function sketch(text: string): Table {
  return plainTable(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split('|')),
  );
}

/** A table with exact spans, as HTML gives it. */
export function spannedTable(rows: Drawn[][]): Table {
  const taken = new Set<string>();
  const cells: Cell[] = [];
  let width = 0;
  rows.forEach((row, r) => {
    let column = 0;
    for (const { text, columns = 1, rows: deep = 1 } of row) {
      while (taken.has(`${r} ${column}`)) column++;
      cells.push({ row: r, column, rowSpan: deep, columnSpan: columns, text, origin });
      for (let i = 0; i < deep; i++) for (let j = 0; j < columns; j++) taken.add(`${r + i} ${column + j}`);
      column += columns;
      width = Math.max(width, column);
    }
  });
  return { type: 'table', rows: rows.length, columns: width, cells, origin };
}

/** The form of a table with figures in it, as it is drawn with its spans. */
export function drawn(table: TableSpec, figure: (id: string) => string): Drawn[][] {
  if (table.id === 'disclosure') return table.blocks.flatMap((block) => drawnBlock(table, block, figure));
  return table.id === 'requests' ? drawnRequests(table, figure) : drawnReviews(table, figure);
}

function drawnBlock(
  table: TableSpec,
  { caption, labelHeader, columns, rows }: BlockSpec,
  figure: (id: string) => string,
): Drawn[][] {
  const wide = (text: string, i: number): Drawn => ({
    text,
    columns: i === columns.length - 1 ? 4 - columns.length : 1,
  });
  return [
    [{ text: caption!, columns: 4 }],
    [{ text: labelHeader! }, ...columns.map(({ label }, i) => wide(label, i))],
    ...rows.map((row) => [
      { text: row.label },
      ...columns.map(({ id }, i) => wide(figure(`${table.id}.${row.id}.${id}`), i)),
    ]),
  ];
}

function drawnRequests(table: TableSpec, figure: (id: string) => string): Drawn[][] {
  const { columns, rows } = table.blocks[0]!;
  const inner = columns.slice(1, -1);
  const header: Drawn[][] = [
    [
      { text: table.cornerNote!, columns: 3, rows: 3 },
      { text: '申请人情况', columns: 7 },
    ],
    [
      { text: '自然人', rows: 2 },
      { text: '法人或其他组织', columns: 5 },
      { text: '总计', rows: 2 },
    ],
    inner.map(({ label }) => ({ text: label })),
  ];
  const started = new Set<string>();
  const body = rows.map((row) => {
    const groups = row.groups ?? [];
    const fresh = groups.filter((_, depth) => {
      const path = groups.slice(0, depth + 1).join('/');
      return !started.has(path) && started.add(path);
    });
    const deep = (group: string) => rows.filter((other) => other.groups?.includes(group)).length;
    return [
      ...fresh.map((group): Drawn => ({ text: group, rows: deep(group) })),
      { text: row.label, columns: 3 - groups.length },
      ...columns.map(({ id }): Drawn => ({ text: figure(`${table.id}.${row.id}.${id}`) })),
    ];
  });
  return [...header, ...body];
}

function drawnReviews(table: TableSpec, figure: (id: string) => string): Drawn[][] {
  const { columns } = table.blocks[0]!;
  const label = ({ label: text }: { label: string }): Drawn => ({ text });
  return [
    [
      { text: '行政复议', columns: 5 },
      { text: '行政诉讼', columns: 10 },
    ],
    [
      ...columns.slice(0, 5).map(({ label: text }): Drawn => ({ text, rows: 2 })),
      { text: '未经复议直接起诉', columns: 5 },
      { text: '复议后起诉', columns: 5 },
    ],
    columns.slice(5).map(label),
    columns.map(({ id }) => ({ text: figure(`${table.id}.${id}`) })),
  ];
}

export type Loss = 'blanks' | 'dropped' | 'repeated';

/** What is left of a drawn table when spans are lost: blanks in the covered cells, nothing, or the text again. */
export function flattened(rows: Drawn[][], loss: Loss): string[][] {
  const { cells, columns } = spannedTable(rows);
  return rows.map((_, r) => {
    const line: string[] = [];
    for (let column = 0; column < columns; column++) {
      const cell = cells.find(
        (c) => r >= c.row && r < c.row + c.rowSpan && column >= c.column && column < c.column + c.columnSpan,
      );
      if (!cell) continue;
      const first = cell.row === r && cell.column === column;
      if (first || loss === 'repeated') line.push(cell.text);
      else if (loss === 'blanks') line.push('');
    }
    return line;
  });
}
