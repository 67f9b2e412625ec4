import { failureOf, type Opened } from '../../batch/lint-files.js';
import type { Block, Document, Span } from '../../document/document.js';
import type { Report } from '../../report/report.js';
import { recognise } from '../../report/recognise.js';
import type { Locale } from '../../reporters/reporter.js';
import { sayCode } from '../../reporters/words/words.js';
import type { Template } from '../../templates/template.js';
import { factViews, type FactView } from './facts.js';
import { wherever, type Where } from './where.js';
import { recognisedAs, tableView, type TableView } from './tables.js';

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
  facts?: FactView[];
  notes?: ({ code: string; message: string } & Where)[];
}

export interface PartView {
  id: string;
  headings: ({
    text: string;
    ordinal: number | null;
    wording: Report['parts'][number]['headings'][number]['wording'];
  } & Where)[];
  /** Indices of the blocks under it. */
  blocks: number[];
}

export interface BlockView extends Where {
  index: number;
  type: Block['type'];
  level?: number;
  text: string;
  /** The recognised table that a table block belongs to. */
  table?: string;
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
    const { templates, settings } = config.lint;
    return { filePath, ...viewOf(document, recognise(document, templates, settings), templates, locale) };
  } catch (error) {
    return failed(failureOf(error));
  }
}

function viewOf(document: Document, report: Report, templates: Template[], locale: Locale): Omit<View, 'filePath'> {
  const { kind, template, title, organ, year, period, dueTemplate, published } = report;
  const where = (span: Span | undefined) => wherever(document, span, locale);
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
        wording,
        ...where(at),
      })),
      blocks: [...new Set(part.content.map(({ block }) => block))],
    })),
    blocks: document.blocks.map((block, index) => blockView(report, block, index, where)),
    tables: document.blocks.flatMap((block, index) =>
      block.type === 'table' ? [tableView(report, block, index, where)] : [],
    ),
    facts: factViews(report, templates, locale, where),
    notes: document.notes.map(({ code, data, at }) => ({
      code,
      message: sayCode(locale, 'note', code, data),
      ...where(at),
    })),
  };
}

function blockView(report: Report, block: Block, index: number, where: (span: Span) => Where): BlockView {
  const { type } = block;
  const place = where({ block: index, from: 0, to: type === 'table' ? 0 : block.text.length });
  if (block.type !== 'table')
    return { index, type, ...(block.type === 'heading' && { level: block.level }), text: block.text, ...place };
  const table = recognisedAs(report, index);
  return { index, type, text: `${block.rows} × ${block.columns}`, ...(table && { table: table.id }), ...place };
}
