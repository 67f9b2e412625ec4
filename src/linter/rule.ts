import type { Dated, Span } from '../document/document.js';
import type {
  Claim,
  Enumeration,
  Fact,
  FactId,
  Part,
  Passage,
  RecognisedTable,
  Report,
  Statement,
  SubHeading,
} from '../report/report.js';
import type { Clause, OrganKind, PartSpec, TableSpec, Template } from '../templates/template.js';
import type { Arithmetic } from './arithmetic.js';

export type Level = 'error' | 'warn' | 'info';
export type ConfiguredLevel = Level | 'off';
/** `fix`: applied by `--fix`, the meaning cannot change; `suggestion`: offered, never applied unasked. */
export type Fixability = 'fix' | 'suggestion' | 'none';
export type Category =
  | 'structure'
  | 'template'
  | 'arithmetic'
  | 'consistency'
  | 'fee'
  | 'content'
  | 'typography'
  | 'privacy'
  | 'publication';

/** A text in the languages there are; Chinese is the one every rule has. */
export interface Words {
  zh: string;
  en?: string;
}

/**
 * `{{name}}` stands for `data.name`; what stands in `{{#name}}…{{/name}}` is said only where there is `data.name`. A
 * message may declare a level below its rule's.
 */
export interface Message extends Words {
  level?: Level;
}

/**
 * A report that shows what a rule is about, as data: a compliant report with something changed. Its words are a caption;
 * `explain` and the documentation show the changes, and a test runs every example that has a report.
 */
export interface Example extends Words {
  report?: ReportChanges;
  /** A whole file instead, as Markdown, where it is no report with something changed. */
  markdown?: string;
  /** Name of the file, where that matters. */
  path?: string;
  /** Only as one of these, where formats differ: a table copied into plain text cannot tell what an HTML table can. */
  formats?: ('text' | 'markdown' | 'html')[];
  options?: Record<string, unknown>;
  /** Of a bad example: the message ids that it is reported with, in the order of their places. */
  reports?: string[];
}

/** What differs from the compliant report of an invented organ. */
export interface ReportChanges {
  /** 2023 if absent. */
  year?: number;
  /** A department if absent. */
  kind?: OrganKind;
  organ?: string;
  title?: string | null;
  /** Paragraphs by part id (or `preface`), in place of those the part has. */
  text?: Record<string, string[]>;
  /** Raw text of cells by fact id. */
  figures?: Record<FactId, string | number>;
  /** Ids of parts that are left out. */
  without?: string[];
  /** Headings by part id. */
  renamed?: Record<string, string>;
  signature?: { organ?: string; date?: string } | null;
  /** What the web page says of itself. */
  meta?: { title?: string; published?: string };
  /** A change that only a rule of the form needs, by the name of the builder's method with its arguments: `['dropRow', 'requests', 'received']`. */
  also?: [method: string, ...given: unknown[]][];
}

/** What a rule needs the format to express; without it the rule is not applicable. */
export type Need = 'headingLevels' | 'metadata' | 'images' | 'narrative';

/**
 * A rule: data, and a synchronous check. Made with {@link defineRule}; recognised by its shape, never by `instanceof`,
 * so that a plugin may bring its own copy of this package.
 */
export interface Rule<Options = Record<string, never>> {
  id: string;
  category: Category;
  scope: 'report';
  /** Level in the preset `recommended`; `off` puts the rule into `all` alone, at warn. */
  level: ConfiguredLevel;
  /** Level in the preset `strict`, where it differs. */
  strictLevel?: Level;
  fix: Fixability;
  /** Template versions it applies to (by the year the report is due under); all if absent. */
  templates?: string[];
  needs?: Need[];
  /** Rules whose finding on the same subject silences this rule's: `section-missing` silences `section-empty`. */
  yieldsTo?: string[];
  /** What it finds must not be repeated: the linter blots it out wherever a line of the file is shown. */
  sensitive?: boolean;
  title: Words;
  /** One or two sentences: what the law or the format wants and why it matters. */
  description: Words;
  /** How to put it right, in one or two sentences; every rule of this package has it. */
  remedy?: Words;
  basis: Clause[];
  messages: Record<string, Message>;
  /** JSON Schema of the rule's options, an object schema whose properties have defaults. */
  options?: object;
  examples: { good: Example[]; bad: Example[] };
  since: string;
  check(context: RuleContext<Options>): void;
}

/** A rule whatever its options are. */
export type AnyRule = Rule<Record<string, unknown>>;

/** The identity function: gives a rule its type. `Options` is what the schema in `options` admits. */
export function defineRule<Options = Record<string, never>>(rule: Rule<Options>): Rule<Options> {
  return rule;
}

/** What a rule is given: read-only views over the report. A rule never reads a cell by index, and knows no format. */
export interface RuleContext<Options = Record<string, never>> {
  readonly report: Report;
  readonly options: Options;
  /** The template due for the year, or what the tables look like if there is no year. */
  readonly template: Template;
  /** All known templates by version, for what a table has that is not the due one's. */
  templateOf(version: string): Template | undefined;
  /** The document states no year, so that what is due is unknown: rules of version and duty do not apply. */
  readonly provisional: boolean;
  /** The file's format can tell rows and columns exactly (a Word table can, a table copied into text cannot). */
  readonly exactGrid: boolean;
  /** The file's format tells where a paragraph ends; in text and on pages a line's end may be a converter's. */
  readonly exactParagraphs: boolean;
  /** The file's format holds tables without prose, as a workbook does, so that no part is expected. */
  readonly tablesAlone: boolean;
  part(id: string): Part | undefined;
  partSpec(id: string): PartSpec | undefined;
  table(id: string): RecognisedTable | undefined;
  /** The specification of the shape that a found table has. */
  shape(id: string): TableSpec | undefined;
  fact(id: FactId): Fact | undefined;
  claims(...measures: string[]): Claim[];
  enumerations(): Enumeration[];
  statements<Kind extends Statement['kind']>(kind: Kind): Extract<Statement, { kind: Kind }>[];
  /** Sub-headings （一）（二）… of a part, in order. */
  subHeadings(part: string): SubHeading[];
  /** Prose paragraphs, of one part or of the whole report. */
  passages(part?: string): Passage[];
  /** Clauses of prose: stretches between ，。；：！？ inside one passage. */
  clauses(part?: string): ProseClause[];
  /** Place of a stretch of a passage's text in the document; the first piece's part if it crosses blocks. */
  spanOf(passage: Passage, from: number, to: number): Span;
  /** Raw text of the document at a place. */
  textAt(span: Span): string;
  /** Images that stand in a part. */
  images(part: string): Span[];
  /** Whether another rule is on for this file, for rules that report the same thing in turn. */
  isOn(ruleId: string): boolean;
  /** Result of checking all relations of the tables, computed once. */
  arithmetic(): Arithmetic;
  /** Dates of publication, the earliest first. */
  published(): Dated[];

  finding(finding: RawFinding): void;
  /** The check lacks what it needs; it neither passes nor accuses. `reason` is a key of `messages`. */
  undecided(outcome: RawUndecided): void;
}

export interface ProseClause {
  text: string;
  passage: Passage;
  /** Offsets in the passage's text. */
  from: number;
  to: number;
}

export interface RawFinding {
  messageId: string;
  data?: Record<string, string | number>;
  /** Fact ids, beginnings of fact ids, or `part:<id>`: what the finding is about. */
  subject: string[];
  /** Further cells that play a role. */
  related?: string[];
  at: Span;
  /** Below the rule's own level, never above it. */
  level?: Level;
  /** Edits that correct it; only from a rule declared `fix`, and only if meaning cannot change. */
  fix?: Edit[];
  suggestions?: Suggestion[];
}

export interface RawUndecided {
  reason: string;
  data?: Record<string, string | number>;
  subject: string[];
  at?: Span;
}

/** Replace a stretch of a block's text. */
export interface Edit {
  block: number;
  cell?: number;
  from: number;
  to: number;
  text: string;
}

export interface Suggestion {
  /** Key of `messages`. */
  messageId: string;
  data?: Record<string, string | number>;
  edits: Edit[];
}

export type { Clause, OrganKind };
