/**
 * The vocabulary in which a version of the official report format is written down.
 * A template is data only: read beside the official form it can be checked line by line.
 */
export interface Template {
  /** The year the format was issued: `2019`, `2021`. */
  version: string;
  /** Report years (the years reported on) for which it is prescribed; open-ended without `to`. */
  years: { from: number; to?: number };
  basis: Clause[];
  parts: PartSpec[];
  tables: TableSpec[];
  relations: Relation[];
  duties: Duty[];
}

/** A provision of law or of the official format; the words are quoted and stay Chinese. */
export interface Clause {
  id: string;
  document: string;
  /** Document number, such as 国务院令第711号. */
  number?: string;
  article?: string;
  words?: string;
  /** Report years in which it applies; open-ended without `to`. */
  years: { from: number; to?: number };
}

export interface PartSpec {
  /** `overview`, `disclosure`, `requests`, `reviews`, `problems`, `other`. */
  id: string;
  ordinal: string;
  /** Official heading without its ordinal. */
  heading: string;
  /** Other wordings: `accepted` ones are as good as the official one, `tolerated` ones are reported as an info. */
  variants: { heading: string; standing: 'accepted' | 'tolerated' }[];
  content: 'prose' | 'table' | 'any';
  /** What the prose has to cover, in the conventional order. */
  aspects?: AspectSpec[];
}

export interface AspectSpec {
  id: string;
  heading: string;
  /** Wordings of a sub-heading that stand for this aspect; one contained in the sub-heading suffices. */
  synonyms: string[];
  /** Wordings that stand for it in a sub-heading alone; in prose they say nothing of it. */
  headings?: string[];
  /** Words that show the aspect is covered in prose without sub-headings. */
  keywords: string[];
}

/** One of the three tables: a stack of blocks, each with columns and rows of its own. */
export interface TableSpec {
  /** First segment of the fact ids: `disclosure`, `requests`, `reviews`. */
  id: string;
  part: string;
  /** How reports name the table: 表二, 表三, 表四. */
  name: { zh: string; en: string };
  /** Explanation printed in the corner cell. */
  cornerNote?: string;
  blocks: BlockSpec[];
  /** Labels by which this version is told from the others. */
  markers: Marker[];
}

export interface BlockSpec {
  /** Row that spans the block: 第二十条第（一）项. */
  caption?: string;
  /** Header of the label column: 信息内容. */
  labelHeader?: string;
  columns: ColumnSpec[];
  /** One row with an empty id and label where the form has a data row without a name. */
  rows: RowSpec[];
}

export interface ColumnSpec {
  id: string;
  label: string;
  /** Headers above it, outermost first. */
  groups?: string[];
  unit: Unit;
  /** What may stand in the cells; `delta` alone may be negative, `money` alone may have decimals. */
  kind: 'count' | 'delta' | 'money';
}

/** 件 and its like; 万元; `none` where the form names no unit. */
export type Unit = 'count' | 'wan' | 'none';

export interface RowSpec {
  id: string;
  label: string;
  /** Labels to the left of it, outermost first: 三、本年度办理结果, （三）不予公开. */
  groups?: string[];
}

/** A label that only one version has. */
export interface Marker {
  on: 'column' | 'row' | 'caption';
  label: string;
  /** A weak marker alone does not decide the version. */
  strength: 'decisive' | 'weak';
}

export interface Relation {
  id: string;
  kind: 'balance' | 'total' | 'bound' | 'series';
  table: string;
  /** Along which axis the relation repeats; without it the refs are whole fact ids less the table. */
  along?: 'columns' | 'rows' | 'groups';
  /** The columns, rows or column groups it repeats over; all of them if absent. */
  over?: string[];
  left: Term[];
  op: '=' | '>=';
  right: Term[];
  /** Allowed difference in the unit of the cells; 0 if absent. */
  tolerance?: number;
  basis: Clause[];
  /** The relation is printed in the official form, not implied by it. */
  official: boolean;
}

/** `ref` is a row id along columns, a column id along rows, the column's last segment along groups. */
export interface Term {
  ref: string;
  factor?: number;
  /** 0 the report's own year, −1 the year before. */
  year?: 0 | -1;
}

/** Something the report must say besides its parts and tables. */
export interface Duty {
  id: string;
  part: string;
  /** Kinds of organ it binds; all if absent. */
  organs?: OrganKind[];
  basis: Clause[];
}

export type OrganKind = 'government' | 'department' | 'township' | 'subdistrict' | 'zone' | 'other' | 'unknown';
