/** What a reader found on the page, free of the format it came from. Plain data: structured-cloneable. */
export interface Document {
  source: SourceInfo;
  metadata: Metadata;
  /** What the format can express at all; a rule that needs more is not applicable. */
  has: Capabilities;
  blocks: Block[];
  /** Markup comments, in order: the carriers of suppressions. */
  comments: Comment[];
  notes: ReaderNote[];
}

export interface SourceInfo {
  /** Name of the reader: `text`, `markdown`, `html`, … */
  format: string;
  path?: string;
  /** Path of the archive that the file was taken from. */
  archive?: string;
  /** Size of the input in bytes. */
  bytes: number;
  /** The decoded text without BOM, for formats that have lines. */
  text?: string;
  /** Character encoding that was used, as a WHATWG label. */
  encoding?: string;
}

export interface Metadata {
  title?: string;
  /** Dates of publication that the page or the file names of itself. */
  published: Dated[];
  /** Declared character set, whether it was right or not. */
  charset?: string;
}

/** A calendar date as `YYYY-MM-DD`, and where it stands if it stands in a block. */
export interface Dated {
  date: string;
  /** What named it: `meta:PubDate`, `signature`, … */
  from: string;
  at?: Span;
}

export interface Capabilities {
  /** Headings carry a level of their own in the markup. */
  headingLevels: boolean;
  metadata: boolean;
  images: boolean;
  /** Prose, not only tables. */
  narrative: boolean;
  /** Rows and columns of tables are exact, not reconstructed from separators or ruling lines. */
  grid: boolean;
}

export type Block = Heading | Paragraph | Table | Image;

interface Placed {
  origin: Origin;
}

/** A heading that the markup marks as one; level 1 is the highest. */
export interface Heading extends Placed {
  type: 'heading';
  level: number;
  text: string;
}

export interface Paragraph extends Placed {
  type: 'paragraph';
  text: string;
  /** The whole paragraph is set in bold. */
  bold?: boolean;
}

export interface Image extends Placed {
  type: 'image';
  /** Alternative text, empty if there is none. */
  text: string;
}

/** A sparse grid; rows and columns are 0-based, cells in reading order. */
export interface Table extends Placed {
  type: 'table';
  rows: number;
  columns: number;
  cells: Cell[];
}

export interface Cell extends Placed {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
}

/** What connects a block's or cell's text with the bytes it was read from. */
export type Origin = TextOrigin | FlowOrigin | PageOrigin | SheetOrigin;

/** Offsets are in `source.text`, end exclusive. */
export interface TextOrigin {
  kind: 'text';
  start: number;
  end: number;
  /** Where the block's text is not the source's slice from `start`: pieces in order, each mapping text to source. */
  pieces?: Piece[];
}

/** A stretch of a block's text and the stretch of the source it stands for; of unequal length only for atoms such as `&nbsp;`. */
export interface Piece {
  text: number;
  length: number;
  source: number;
  sourceLength: number;
}

/** A paragraph in a word processor's flow: package part and the path of indices to it (body index, row, cell, paragraph). */
export interface FlowOrigin {
  kind: 'flow';
  part: string;
  path: number[];
  /** Where the block's text begins in that of the paragraph; 0 if absent. */
  offset?: number;
  /** Offsets of the paragraph, cell or table in the XML text of the part; absent where a format has none. */
  start?: number;
  end?: number;
  /** The stretches of the text that stand in the part; what they leave out was generated, as automatic numbers are. */
  pieces?: Piece[];
}

/** Lines of text on pages; offsets are in the block's text. */
export interface PageOrigin {
  kind: 'page';
  lines: { from: number; to: number; page: number; box: Box }[];
}

/** A cell of a spreadsheet, in A1 notation. */
export interface SheetOrigin {
  kind: 'sheet';
  sheet: string;
  cell: string;
}

/** In points from the page's top left corner, after rotation. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A place inside a block's text, or inside the text of one cell of a table. Offsets are 0-based UTF-16, `to` exclusive. */
export interface Span {
  block: number;
  /** Index in `Table.cells`. */
  cell?: number;
  from: number;
  to: number;
}

/** The text of a markup comment, without its delimiters. */
export interface Comment {
  text: string;
  origin: Origin;
  /** Index of the first block that follows the comment; `blocks.length` if none does. */
  before: number;
}

/** Something the reader could not be sure of; words are made of it when it is reported. */
export interface ReaderNote {
  code: string;
  data?: Record<string, string | number>;
  at?: Span;
}
