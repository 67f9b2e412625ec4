import CFB from 'cfb';
import { readWord } from '../../src/readers/doc.js';
import type { Document } from '../../src/document/document.js';

/** Characters with the modifiers of their own. */
export interface Run {
  text: string;
  sprms?: number[];
}

/** A paragraph; its last character is its mark. */
export interface Para {
  runs: Run[];
  sprms?: number[];
  style?: number;
}

/** A Word 97 document, byte by byte. */
export interface DocParts {
  paragraphs: Para[];
  /** Characters of the main text, footnotes, headers, macros, comments, endnotes, text boxes; all are main if absent. */
  lengths?: number[];
  /** Cuts the text into pieces at these positions; the pieces are stored from the last to the first. */
  cuts?: number[];
  /** Index of pieces that are stored in one byte a character. */
  narrow?: number[];
  /** Modifiers over a piece: the stretches, and by piece the two bytes that name one. */
  changes?: { stretches?: number[][]; prm: Record<number, number> };
  /** Parts of the table stream by their index in the FIB; `after` stands behind a part but is not counted in it. */
  tables?: Record<number, { bytes: number[]; after?: number[] }>;
  data?: number[];
  flags?: number;
  ident?: number;
  version?: number;
}

export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): number[] => [...u16(value), ...u16(value >>> 16)];
export const sprm = (code: number, ...operand: number[]): number[] => [...u16(code), ...operand];
export const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

/** A paragraph of plain text. */
export const p = (text: string, sprms: number[] = [], style = 0): Para => ({
  runs: [{ text: `${text}\r` }],
  sprms,
  style,
});
/** A run, and a paragraph of runs. */
export const r = (text: string, ...sprms: number[]): Run => ({ text, sprms });
export const pr = (runs: Run[], sprms: number[] = [], mark: Run = r('\r')): Para => ({ runs: [...runs, mark], sprms });

export const inTable = sprm(0x2416, 1);
/** A cell of a table that is not nested. */
export const tc = (text: string): Para => ({ runs: [{ text: `${text}\x07` }], sprms: inTable });
/** The mark at the end of a row, with its edges, the flags of its cells and more modifiers. */
export function rowEnd(edges: number[], flags: number[] = [], ...more: number[]): Para {
  return { runs: [{ text: '\x07' }], sprms: [...inTable, ...sprm(0x2417, 1), ...definition(edges, flags), ...more] };
}

export function definition(edges: number[], flags: number[] = []): number[] {
  const cells = flags.flatMap((flag) => [...u16(flag), ...Array<number>(18).fill(0)]);
  const operand = [edges.length - 1, ...edges.flatMap(u16), ...cells];
  return [...u16(0xd608), ...u16(operand.length + 1), ...operand];
}

/** A row: cells, then its end. */
export function row(texts: string[], edges: number[], flags?: number[], ...more: number[]): Para[] {
  return [...texts.map(tc), rowEnd(edges, flags, ...more)];
}

const textAt = 1024;

export function makeDoc(parts: DocParts): Uint8Array {
  const { word, table } = makeStreams(parts);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/WordDocument', Buffer.from(word));
  CFB.utils.cfb_add(container, '/1Table', Buffer.from(table));
  if (parts.data) CFB.utils.cfb_add(container, '/Data', Buffer.from(parts.data));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

export function makeStreams(parts: DocParts): { word: number[]; table: number[] } {
  const text = parts.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const pieces = cut(text, parts);
  const offsetAt = (position: number): number => {
    const piece = pieces.find(({ from, to }) => position >= from && position < to) ?? pieces.at(-1)!;
    return piece.offset + (position - piece.from) * piece.width;
  };
  const bytes: number[] = Array<number>(textAt).fill(0);
  for (const piece of [...pieces].sort((a, b) => a.offset - b.offset)) {
    const slice = text.slice(piece.from, piece.to);
    for (const byte of piece.width === 1 ? Buffer.from(slice, 'latin1') : utf16(slice)) bytes.push(byte);
  }
  const characters: Stretch[] = [];
  const paragraphs: Stretch[] = [];
  let at = 0;
  for (const { runs, sprms = [], style = 0 } of parts.paragraphs) {
    const start = at;
    for (const run of runs) {
      characters.push({
        from: at,
        to: at + run.text.length,
        bytes: run.sprms?.length ? [run.sprms.length, ...run.sprms] : [],
      });
      at += run.text.length;
    }
    const properties = [...u16(style), ...sprms];
    if (properties.length % 2 === 0) properties.push(0);
    paragraphs.push({ from: start, to: at, bytes: [(properties.length + 1) / 2, ...properties] });
  }
  const table: number[] = [];
  const ranges: Record<number, [number, number]> = {};
  const add = (index: number, part: number[], after: number[] = []): void => {
    ranges[index] = [table.length, part.length];
    table.push(...part, ...after);
  };
  add(12, pages(bytes, characters, 1, offsetAt, pieces));
  add(13, pages(bytes, paragraphs, 13, offsetAt, pieces));
  add(33, clx(pieces, parts));
  for (const [index, { bytes: part, after }] of Object.entries(parts.tables ?? {})) add(Number(index), part, after);
  writeFib(bytes, parts, text.length, ranges);
  return { word: bytes, table };
}

interface Stretch {
  from: number;
  to: number;
  bytes: number[];
}

interface Piece {
  from: number;
  to: number;
  offset: number;
  width: 1 | 2;
}

function cut(text: string, { cuts = [], narrow = [] }: DocParts): Piece[] {
  const edges = [0, ...cuts, text.length];
  let offset = textAt;
  const stored = edges.slice(1).map((to, i) => ({ from: edges[i]!, to, width: (narrow.includes(i) ? 1 : 2) as 1 | 2 }));
  return stored
    .reverse()
    .map((piece) => {
      const placed = { ...piece, offset };
      offset += (piece.to - piece.from) * piece.width;
      return placed;
    })
    .reverse();
}

/** Properties of stretches in the order of their bytes, in as many pages as it takes. */
function pages(
  word: number[],
  all: Stretch[],
  entry: number,
  offsetAt: (at: number) => number,
  pieces: Piece[],
): number[] {
  const split = all.flatMap((stretch) =>
    pieces.flatMap((piece) => {
      const [from, to] = [Math.max(stretch.from, piece.from), Math.min(stretch.to, piece.to)];
      return from < to ? [{ start: offsetAt(from), end: offsetAt(to - 1) + piece.width, bytes: stretch.bytes }] : [];
    }),
  );
  split.sort((a, b) => a.start - b.start);
  const written: { first: number; last: number; page: number }[] = [];
  while (split.length > 0) {
    while (word.length % 512) word.push(0);
    const page = Array<number>(512).fill(0);
    const taken: typeof split = [];
    let free = 510;
    while (split[0]) {
      const need = split[0].bytes.length + (split[0].bytes.length & 1);
      if (4 * (taken.length + 2) + (taken.length + 1) * entry > free - need) break;
      free -= need;
      split[0].bytes.forEach((byte, i) => (page[free + i] = byte));
      taken.push({ ...split.shift()!, bytes: need > 0 ? [free / 2] : [0] });
    }
    taken.forEach(({ start, bytes }, i) => {
      u32(start).forEach((byte, k) => (page[4 * i + k] = byte));
      page[4 * (taken.length + 1) + i * entry] = bytes[0]!;
    });
    u32(taken.at(-1)!.end).forEach((byte, k) => (page[4 * taken.length + k] = byte));
    page[511] = taken.length;
    written.push({ first: taken[0]!.start, last: taken.at(-1)!.end, page: word.length / 512 });
    word.push(...page);
  }
  return [
    ...written.flatMap(({ first }) => u32(first)),
    ...u32(written.at(-1)?.last ?? 0),
    ...written.flatMap(({ page }) => u32(page)),
  ];
}

function clx(pieces: Piece[], { changes }: DocParts): number[] {
  const stretches = (changes?.stretches ?? []).flatMap((bytes) => [1, ...u16(bytes.length), ...bytes]);
  const positions = [...pieces.map(({ from }) => from), pieces.at(-1)!.to].flatMap(u32);
  const entries = pieces.flatMap(({ offset, width }, i) => [
    ...u16(0),
    ...u32(width === 1 ? (offset * 2) | 0x40000000 : offset),
    ...u16(changes?.prm[i] ?? 0),
  ]);
  return [...stretches, 2, ...u32(positions.length + entries.length), ...positions, ...entries];
}

function writeFib(word: number[], parts: DocParts, length: number, ranges: Record<number, [number, number]>): void {
  const put = (at: number, bytes: number[]): void => bytes.forEach((byte, i) => (word[at + i] = byte));
  put(0, u16(parts.ident ?? 0xa5ec));
  put(2, u16(parts.version ?? 0xc1));
  put(10, u16(0x0200 | (parts.flags ?? 0)));
  put(32, u16(14));
  put(62, u16(22));
  (parts.lengths ?? [length]).forEach((value, i) => put(76 + 4 * i, u32(value)));
  put(152, u16(93));
  for (const [index, [offset, size]] of Object.entries(ranges))
    put(154 + 8 * Number(index), [...u32(offset), ...u32(size)]);
}

export function readParts(parts: DocParts): Document {
  return readWord({ bytes: makeDoc(parts) });
}

/** What a reader found, a line a block: `# ` headings, `**` bold, `! ` pictures, `| ` cells with their spans. */
export function shown({ blocks }: Document): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
    if (block.type === 'image') return [`! ${block.text}`];
    if (block.type === 'paragraph') return [block.bold ? `**${block.text}**` : block.text];
    return Array.from({ length: block.rows }, (_, row) =>
      block.cells
        .filter((cell) => cell.row === row)
        .map(({ column, rowSpan, columnSpan, text }) => {
          const spans = (columnSpan > 1 ? `+${columnSpan}` : '') + (rowSpan > 1 ? `/${rowSpan}` : '');
          return `| ${column}${spans}: ${text}`;
        })
        .join(' '),
    );
  });
}

export function lines(paragraphs: Para[], parts: Omit<DocParts, 'paragraphs'> = {}): string[] {
  return shown(readParts({ paragraphs, ...parts }));
}
