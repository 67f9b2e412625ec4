/** A page of a PDF made by hand: its size in points and its content stream, y upward. */
export interface PdfPage {
  content: string;
  width?: number;
  height?: number;
  rotate?: number;
  /** Left and lower edge of the page's box. */
  origin?: [number, number];
  /** Entries of the page's resources besides the fonts. */
  resources?: string;
  /** Further entries of the page's dictionary. */
  extra?: string;
  /** The content is compressed: each character a byte. */
  compressed?: boolean;
}

export interface PdfOptions {
  /** Entries of the information dictionary. */
  info?: string;
  /** Objects by number from 100 on, for resources to refer to. */
  objects?: Record<number, string>;
  /** Entries of the trailer. */
  trailer?: string;
}

const fonts = `/F1 4 0 R /F2 7 0 R /F3 10 0 R`;
const fixed = [
  // Chinese without an embedded font: Adobe's own set, characters named in UTF-16.
  '4 0 obj << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >> endobj',
  '5 0 obj << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 6 0 R >> endobj',
  '6 0 obj << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> endobj',
  // The same in vertical lines.
  '10 0 obj << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-V /DescendantFonts [5 0 R] >> endobj',
  // Characters drawn without saying which they are.
  '7 0 obj << /Type /Font /Subtype /Type0 /BaseFont /Secret /Encoding /Identity-H /DescendantFonts [8 0 R] >> endobj',
  '8 0 obj << /Type /Font /Subtype /CIDFontType2 /BaseFont /Secret /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 9 0 R >> endobj',
  '9 0 obj << /Type /FontDescriptor /FontName /Secret /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> endobj',
];

/** Writes a PDF with a valid cross-reference table. */
export function makePdf(
  pages: readonly PdfPage[],
  { info = '', objects = {}, trailer = '' }: PdfOptions = {},
): Uint8Array {
  const numbers = pages.map((_, i) => 1000 + 2 * i);
  const parts = [
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    `2 0 obj << /Type /Pages /Count ${pages.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >> endobj`,
    `3 0 obj << ${info} >> endobj`,
    ...fixed,
    ...Object.entries(objects).map(([number, object]) => `${number} 0 obj ${object} endobj`),
    ...pages.flatMap((page, i) => pageObjects(page, numbers[i]!)),
  ];
  return assembled(parts, trailer);
}

function pageObjects(page: PdfPage, number: number): string[] {
  const {
    content,
    width = 595,
    height = 842,
    rotate = 0,
    origin = [0, 0],
    resources = '',
    extra = '',
    compressed,
  } = page;
  const filter = compressed ? '/Filter /FlateDecode ' : '';
  const box = [origin[0], origin[1], origin[0] + width, origin[1] + height].join(' ');
  return [
    `${number} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [${box}] /Rotate ${rotate} /Contents ${number + 1} 0 R /Resources << /Font << ${fonts} >> ${resources} >> ${extra} >> endobj`,
    `${number + 1} 0 obj << ${filter}/Length ${content.length} >> stream\n${content}\nendstream endobj`,
  ];
}

function assembled(parts: string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>([[0, 0]]);
  for (const part of parts) {
    offsets.set(Number.parseInt(part, 10), text.length);
    text += `${part}\n`;
  }
  const start = text.length;
  const size = Math.max(...offsets.keys()) + 1;
  text += `xref\n0 1\n0000000000 65535 f \n`;
  for (const [number, offset] of offsets)
    if (number > 0) text += `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer << /Size ${size} /Root 1 0 R /Info 3 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Operators that write a text with its first character at a point of the baseline. */
export function text(x: number, y: number, size: number, words: string): string {
  return textWith(`1 0 0 1 ${x} ${y}`, size, words);
}

/** The same under a matrix of six numbers. */
export function textWith(matrix: string, size: number, words: string, font = 'F1'): string {
  return `BT /${font} ${size} Tf ${matrix} Tm <${hex(words)}> Tj ET\n`;
}

export function hex(words: string): string {
  return Array.from({ length: words.length }, (_, i) => words.charCodeAt(i).toString(16).padStart(4, '0')).join('');
}

export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S\n`;
}

/** Ways in which programs draw the border of a cell. */
export const borders = {
  strokedLines: (x: number, y: number, width: number, height: number): string =>
    line(x, y, x + width, y) +
    line(x, y + height, x + width, y + height) +
    line(x, y, x, y + height) +
    line(x + width, y, x + width, y + height),
  strokedRectangles: (x: number, y: number, width: number, height: number): string =>
    `${x} ${y} ${width} ${height} re S\n`,
  thinFills: (x: number, y: number, width: number, height: number): string =>
    `${x} ${y} ${width} 0.5 re f ${x} ${y + height} ${width} 0.5 re f ${x} ${y} 0.5 ${height} re f ${x + width} ${y} 0.5 ${height} re f\n`,
  framesFilled: (x: number, y: number, width: number, height: number): string =>
    `${x} ${y} ${width} ${height} re ${x + 1} ${y + 1} ${width - 2} ${height - 2} re f*\n`,
  dotted: (x: number, y: number, width: number, height: number): string => {
    let dots = '';
    for (let at = 0; at <= width; at += 2) dots += `${x + at} ${y} 1 0.5 re f ${x + at} ${y + height} 1 0.5 re f\n`;
    for (let at = 0; at <= height; at += 2) dots += `${x} ${y + at} 0.5 1 re f ${x + width} ${y + at} 0.5 1 re f\n`;
    return dots;
  },
};

export interface CellDrawing {
  row: number;
  column: number;
  rowSpan?: number;
  columnSpan?: number;
  text: string;
}

export interface TableDrawing {
  /** Left edge, and upper edge with y upward. */
  x: number;
  y: number;
  widths: number[];
  heights: number[];
  cells: CellDrawing[];
  size?: number;
  border?: (x: number, y: number, width: number, height: number) => string;
}

/** A table whose cells are drawn one by one, their text in lines from the upper left. */
export function table({
  x,
  y,
  widths,
  heights,
  cells,
  size = 10,
  border = borders.strokedLines,
}: TableDrawing): string {
  const sum = (values: number[], from: number, count: number) =>
    values.slice(from, from + count).reduce((total, value) => total + value, 0);
  return cells
    .map(({ row, column, rowSpan = 1, columnSpan = 1, text: words }) => {
      const left = x + sum(widths, 0, column);
      const top = y - sum(heights, 0, row);
      const width = sum(widths, column, columnSpan);
      const height = sum(heights, row, rowSpan);
      const lines = words === '' ? [] : words.split('\n');
      const drawn = lines.map((one, i) => text(left + 3, top - size * (1 + 1.2 * i), size, one)).join('');
      return border(left, top - height, width, height) + drawn;
    })
    .join('');
}

/** Rows of plain cells. */
export function rowsOf(rows: string[][]): CellDrawing[] {
  return rows.flatMap((cells, row) => cells.map((words, column) => ({ row, column, text: words })));
}
