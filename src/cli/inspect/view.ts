import { failureOf, type Opened } from '../../batch/lint-files.js';
import type { Block, Document, Span, Table } from '../../document/document.js';
import { locate, locateOrigin } from '../../document/location.js';
import type { Location } from '../../document/location.js';
import type { FactId, Report } from '../../report/report.js';
import { recognise } from '../../report/recognise.js';
import type { Locale } from '../../reporters/reporter.js';
import { sayCode } from '../../reporters/words/words.js';

/** How a file was understood; the JSON of `inspect`. */
export interface View {
  filePath: string;
  error?: { code: string; message: string };
  format?: string;
  encoding?: string | null;
  report?: Pick<Report, 'kind' | 'template'> & {
    title: string | null;
    organ: Report['organ'] | null;
    year: Report['year'] | null;
    period: Report['period'] | null;
    dueTemplate: string | null;
    published: Report['published'];
  };
  parts?: PartView[];
  blocks?: BlockView[];
  tables?: TableView[];
  notes?: { code: string; message: string; line: number | null }[];
}

export interface PartView {
  id: string;
  headings: { text: string; ordinal: number | null; line: number | null; wording: string }[];
  /** Indices of the blocks under it. */
  blocks: number[];
}

export interface BlockView {
  index: number;
  type: Block['type'];
  level?: number;
  line: number | null;
  text: string;
  /** The recognised table that a table block belongs to. */
  table?: string;
}

export interface TableView {
  block: number;
  line: number | null;
  rows: number;
  columns: number;
  /** What it was recognised as: `requests`, of the format of 2021; absent if it is none of the three. */
  id?: string;
  version?: string;
  certainty?: string;
  missingRows?: string[];
  cells: {
    row: number;
    column: number;
    rowSpan: number;
    columnSpan: number;
    text: string;
    line: number | null;
    fact?: FactId;
    state?: string;
    value?: number;
  }[];
}

/** Recognises a document and lays open what was made of it. */
export function view(opened: Opened, locale: Locale): View {
  const { path: filePath, config } = opened;
  const failed = ({ code, data }: ReturnType<typeof failureOf>): View => ({
    filePath,
    error: { code, message: sayCode(locale, 'failure', code, data) },
  });
  if ('failure' in opened) return failed(opened.failure);
  try {
    const { document } = opened;
    const report = recognise(document, config.lint.templates, config.lint.settings);
    return { filePath, ...viewOf(document, report, locale) };
  } catch (error) {
    return failed(failureOf(error));
  }
}

function viewOf(document: Document, report: Report, locale: Locale): Omit<View, 'filePath'> {
  const { kind, template, title, organ, year, period, dueTemplate, published } = report;
  return {
    format: document.source.format,
    encoding: document.source.encoding ?? null,
    report: {
      kind,
      template,
      title: title?.text ?? null,
      organ: organ ?? null,
      year: year ?? null,
      period: period ?? null,
      dueTemplate: dueTemplate ?? null,
      published,
    },
    parts: report.parts.map((part) => ({
      id: part.id,
      headings: part.headings.map(({ text, ordinal, at, wording }) => ({
        text,
        ordinal: ordinal ?? null,
        line: lineOf(document, at),
        wording,
      })),
      blocks: [...new Set(part.content.map(({ block }) => block))],
    })),
    blocks: document.blocks.map((block, index) => blockView(document, report, block, index)),
    tables: document.blocks.flatMap((block, index) =>
      block.type === 'table' ? [tableView(document, report, block, index)] : [],
    ),
    notes: document.notes.map(({ code, data, at }) => ({
      code,
      message: sayCode(locale, 'note', code, data),
      line: at ? lineOf(document, at) : null,
    })),
  };
}

function blockView(document: Document, report: Report, block: Block, index: number): BlockView {
  const line = startLine(locateOrigin(document, block.origin));
  if (block.type !== 'table') {
    return { index, type: block.type, ...(block.type === 'heading' && { level: block.level }), line, text: block.text };
  }
  const table = recognisedAs(report, index);
  return { index, type: 'table', line, text: `${block.rows} × ${block.columns}`, ...(table && { table: table.id }) };
}

function tableView(document: Document, report: Report, table: Table, block: number): TableView {
  const recognised = recognisedAs(report, block);
  const facts = new Map(
    Object.entries(report.facts).flatMap(([id, fact]) =>
      fact.at?.block === block ? [[fact.at.cell, { id, fact }]] : [],
    ),
  );
  return {
    block,
    line: startLine(locateOrigin(document, table.origin)),
    rows: table.rows,
    columns: table.columns,
    ...(recognised && {
      id: recognised.id,
      version: recognised.version,
      certainty: recognised.certainty,
      missingRows: recognised.missingRows,
    }),
    cells: table.cells.map(({ row, column, rowSpan, columnSpan, text, origin }, index) => {
      const found = facts.get(index);
      const fact = found && {
        fact: found.id,
        state: found.fact.state,
        ...(found.fact.value !== undefined && { value: found.fact.value }),
      };
      return { row, column, rowSpan, columnSpan, text, line: startLine(locateOrigin(document, origin)), ...fact };
    }),
  };
}

function recognisedAs(report: Report, block: number) {
  return Object.values(report.tables).find((table) => table?.blocks.includes(block));
}

function lineOf(document: Document, span: Span): number | null {
  return startLine(locate(document, span));
}

function startLine(location: Location): number | null {
  return location.kind === 'text' ? location.start.line : null;
}
