import type { Block, Dated, Span } from '../document/document.js';
import type { OrganKind, Unit } from '../templates/template.js';

/** What a document says, as a disclosure report. Plain data: structured-cloneable. */
export interface Report {
  title?: Title;
  organ?: Organ;
  /** Whose report it is in the words of title, preface and signature. */
  organNames: OrganName[];
  year?: YearReading;
  /** Sentences that say of a year what a report says of its own. */
  reportedYears: ReportedYear[];
  period?: Period;
  published: Dated[];
  /** The date line after the last part, with the organ's name above it where there is one. */
  signature?: Signature;
  /** Version of the template due for the year; parts and duties come from it. Undefined if the year is unknown or disputed between templates. */
  dueTemplate?: string;
  /** The version that parts and labels were matched with: the due one, or what the tables look like. */
  template: string;
  /** `report`; `old-format` (before 2019); `unrecognised`, with what it seems to be. */
  kind: 'report' | 'old-format' | 'unrecognised';
  unrecognised?: 'empty' | 'attachment-only' | 'index-page' | 'other';
  preface: Span[];
  parts: Part[];
  tables: Partial<Record<string, RecognisedTable>>;
  facts: Record<FactId, Fact>;
  passages: Passage[];
  claims: Claim[];
  enumerations: Enumeration[];
  statements: Statement[];
}

/** `table.row.column`, see `templates/expand.ts`. */
export type FactId = string;

export interface Title {
  /** White space removed. */
  text: string;
  /** The lines it stands on; empty if only the metadata or the file name has it. */
  at: Span[];
  from: 'body' | 'metadata';
}

export interface Organ {
  /** As written, white space removed. */
  name: string;
  kind: OrganKind;
  at?: Span;
  from: 'settings' | 'title' | 'metadata' | 'preface' | 'signature' | 'prose' | 'path';
}

/** A name of the organ that reports, at one of the places where it stands. */
export interface OrganName {
  /** As written, white space removed. */
  name: string;
  from: 'title' | 'preface' | 'signature';
  at: Span;
}

/** 2023年，我局收到申请3件: a year with figures of disclosure, requests, cases or fees, without comparison or plan. */
export interface ReportedYear {
  year: number;
  part?: string;
  passage: number;
  /** Place of the year with 年. */
  at: Span;
}

export interface YearReading {
  value: number;
  evidence: {
    year: number;
    from: 'settings' | 'title' | 'metadata' | 'period' | 'signature' | 'publication' | 'prose' | 'path';
    at?: Span;
  }[];
  /** The candidates contradict each other and nothing decides between them. */
  conflict: boolean;
}

/** The stated statistical period; dates as `YYYY-MM-DD`. */
export interface Period {
  from: string;
  to: string;
  /** The second year was left out in the text and taken from the first. */
  toYearImplied: boolean;
  at: Span;
}

export interface Signature {
  organ?: { name: string; at: Span };
  date?: Dated;
}

export interface Part {
  id: string;
  headings: PartHeading[];
  /** What stands under the headings, in order, without the headings. */
  content: Span[];
}

export interface PartHeading {
  /** As written, white space and ordinal removed. */
  text: string;
  /** The number the heading carries, 1-based; absent if it carries none. */
  ordinal?: number;
  /** Place of the heading's words with the ordinal. */
  at: Span;
  /** Place of the ordinal with its mark (一、); absent if there is none. */
  ordinalAt?: Span;
  /** Markup level, where the format has levels and marks it. */
  level?: number;
  wording: 'official' | 'accepted' | 'tolerated' | 'other';
}

/** A sub-heading （一）… in a part, alone on its line or leading a paragraph. */
export interface SubHeading {
  ordinal: number;
  /** Its words up to the first mark of punctuation. */
  text: string;
  /** Its words up to the end of the sentence: 规范流程，做好依申请公开工作. */
  sentence: string;
  at: Span;
  ordinalAt: Span;
}

export interface RecognisedTable {
  id: string;
  /** Part it was found under. */
  part?: string;
  /** Template version whose shape it has. */
  version: string;
  /** Decisive and weak markers of every version found in it. */
  markers: { version: string; label: string; strength: 'decisive' | 'weak'; at: Span }[];
  /** Indices of the blocks it is made of; more than one if a page break split it. */
  blocks: number[];
  headers: FoundLabel[];
  rows: FoundRow[];
  /** Row ids of the shape that no row was matched with. */
  missingRows: string[];
  /** Column ids of the shape that are absent in every row. */
  missingColumns: string[];
  /** Rows that hold numbers and match nothing. */
  extraRows: { label: string; at: Span }[];
  /** Rows with fewer or more values than the shape; their facts are `unreadable`. */
  raggedRows: { row: string; expected: number; found: number; at: Span }[];
  cornerNote?: Span;
  /** The blank cell in the corner, where the note belongs. */
  blankCorner?: Span;
  /** `doubtful`: at least one row had more than one possible alignment. */
  certainty: 'exact' | 'resolved' | 'doubtful';
}

export interface FoundLabel {
  /** Column id, or `caption:…`, or `group:…` for a header that spans columns. */
  id: string;
  expected: string;
  found: string;
  at: Span;
  /** The alignment rested on this label having been read as `expected`, so it must not be rewritten by itself. */
  decisive: boolean;
}

export interface FoundRow {
  /** Row id; several for a group label such as （三）不予公开, which names no figures of its own, as `group:…`. */
  id: string;
  expected: string;
  /** Pieces split by a page break are joined. */
  found: string;
  /** Where the label's pieces stand. */
  at: Span[];
  decisive: boolean;
}

/** The content of one numeric cell. */
export interface Fact {
  state: 'number' | 'blank' | 'placeholder' | 'text' | 'unreadable' | 'missing';
  /** In the unit of the cell's definition: 件, or 万元. */
  value?: number;
  /** The number as it stands there, before conversion. */
  written?: number;
  /** The unit as it stands there: 件, 元, 万元, … */
  unit?: string;
  /** Words beside the number: 其中修订16件. */
  note?: string;
  raw: string;
  at?: Span;
}

/** A paragraph as a reader sees it: pieces cut apart by page ends are joined, white space that carries no meaning is gone. */
export interface Passage {
  text: string;
  /** Part id, or `preface`; absent after the signature. */
  part?: string;
  /** For each piece: where it begins in `text`, and which block (and cell) its characters are from. */
  pieces: { at: number; block: number }[];
  /** For each character of `text` its offset in the block it is from. */
  offsets: number[];
  /** Sub-heading or title line rather than a sentence. */
  heading: boolean;
}

/** A number that the narrative states. */
export interface Claim {
  /**
   * What is counted:
   * - `requests.received`, `.handled`, `.answered`, `.carriedOver`, `.carriedForward`, and by outcome `requests.granted`, …
   * - `reviews.review.total`, `.upheld`, …; `reviews.litigation.…` whichever way it came to court, else `reviews.litigationDirect.…`
   * - `disclosure.normativeDocs.issued`, `.repealed`, `.inForce`, `.revised`; `disclosure.regulations.…`
   * - `disclosure.licensing.decisions`, `disclosure.penalties.decisions`, `disclosure.coercion.decisions`
   * - `disclosure.adminFees`, in the unit stated
   * - `information.disclosed.…`: pieces of information, by what they are called
   * - `growth` (%), `increase` (against last year) and `share` (%), of what `of` and `ratio` say
   */
  measure: string;
  value: number;
  comparison: 'exact' | 'approximate';
  unit: string;
  /** Whose figure it is: the report's own organ, another or a smaller body, or a sub-count of a kind. */
  scope: { organ: 'own' | 'other'; words?: string; column?: string };
  /** 含上年结转: the number includes what was carried over. */
  includesCarriedOver: boolean;
  /** Stated as 未收到, 无 or 没有 rather than as a number. */
  negated: boolean;
  /** Of a growth or increase: the measure that grew. */
  of?: string;
  /** Of a percentage: how many decimals it is stated with. */
  decimals?: number;
  /** Of a share: the counts it may be the share of. */
  ratio?: Ratio;
  passage: number;
  at: Span;
}

/** 其中网络申请25件，占比86%: which counts the words may mean. */
export interface Ratio {
  /** What the share is said of: the count right before it, or the sum of the last ones. */
  parts: number[];
  /** Every count before it that may be the whole. */
  wholes: number[];
  /** There is one part and one whole that it can only mean. */
  plain?: { part: number; whole: number };
}

/** A total and its parts: 共公开416条，其中：网站44条…. */
export interface Enumeration {
  total: { value: number; unit: string; words: string; at: Span; comparison: 'exact' | 'approximate' };
  /** The flat list of items in order; `depth` > 0 for items nested in brackets or under an inner 其中. */
  items: EnumerationItem[];
  /** Sums of every admissible reading of the list. */
  sums: number[];
  /** The list says of itself that it is not complete: 等, 主要. */
  open: boolean;
  /** The list ends in 其他…, so that it must be complete. */
  remainder: boolean;
  /** The items are channels (网站, 微博, 微信), which may publish the same thing. */
  channels: boolean;
  passage: number;
  at: Span;
}

export interface EnumerationItem {
  words: string;
  value: number;
  unit: string;
  comparison: 'exact' | 'approximate';
  depth: number;
  /** 各N件: how many things the number is for. */
  times: number;
  at: Span;
}

/** Something the narrative says that is no count. */
export type Statement =
  | {
      kind: 'fee';
      part?: string;
      certainty: 'certain' | 'unclassified';
      /** What it says of the charge: none, no notice was issued, charged. Absent if that is not plain. */
      said?: 'none' | 'notNotified' | 'charged';
      /** What was charged, in 元. */
      amount?: number;
      /** The fee was counted by request (按件) or by volume (按量), where the words name one of them alone. */
      basis?: 'request' | 'volume';
      at: Span;
    }
  /** All requests were closed: 全部办结. */
  | { kind: 'allClosed'; scope: 'own' | 'other'; at: Span }
  | { kind: 'parts'; count?: number; names: string[]; at: Span };

export type { Block, Unit };
