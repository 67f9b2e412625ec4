import type { Template } from '../templates/template.js';
import type { Draft, DraftPart, DraftTable } from './draft.js';
import { withCells, withLabel, withoutColumn, withoutCornerNote, withoutRow, withRow } from './edit-table.js';
import { figuresOf } from './figures.js';
import { render } from './render.js';
import type { DraftFormat } from './render.js';

const ordinals = '一二三四五六七八九十';

/** A report that is written by words. Every word gives a new builder and leaves the one it was said to as it was. */
export class ReportBuilder {
  constructor(
    readonly draft: Draft,
    private readonly templates: Template[],
  ) {}

  /** The source text in a format. */
  render(format: DraftFormat): string {
    return render(this.draft, format);
  }

  /** Sets the raw text of one cell by its fact id. */
  set(fact: string, text: string | number): ReportBuilder {
    return this.figures({ [fact]: text });
  }

  /** Sets the raw texts of several cells by their fact ids. */
  figures(texts: Record<string, string | number>): ReportBuilder {
    return Object.entries(texts).reduce<ReportBuilder>(
      (builder, [id, text]) => builder.edit(tableOf(id), (table) => withCells(table, { [id]: String(text) })),
      this,
    );
  }

  /** Leaves a cell out of its row, so that the row is ragged. */
  dropCell(fact: string): ReportBuilder {
    return this.edit(tableOf(fact), (table) => withCells(table, { [fact]: null }));
  }

  dropRow(table: string, row: string): ReportBuilder {
    return this.edit(table, (found) => withoutRow(found, row));
  }

  dropColumn(table: string, column: string): ReportBuilder {
    return this.edit(table, (found) => withoutColumn(found, column));
  }

  addRow(table: string, label: string, values: string[]): ReportBuilder {
    return this.edit(table, (found) => withRow(found, label, values));
  }

  /** Another label for a row, a column (`row.column` where several have it), a caption or a group. */
  label(table: string, id: string, text: string): ReportBuilder {
    return this.edit(table, (found) => withLabel(found, id, text));
  }

  noCornerNote(): ReportBuilder {
    return this.edit('requests', withoutCornerNote);
  }

  /** Gives a table the shape of another version, with that version's figures; say it before `set`. */
  shape(table: string, version: string): ReportBuilder {
    const spec = this.templates.find((known) => known.version === version)?.tables.find(({ id }) => id === table);
    if (!spec) throw new Error(`The template ${version} has no table “${table}”.`);
    return this.edit(table, () => ({ spec, cells: figuresOf(spec) }));
  }

  dropTable(table: string): ReportBuilder {
    this.demandTable(table);
    return this.mapParts((part) => ({ ...part, tables: part.tables.filter((id) => id !== table) }));
  }

  /** Puts a table under another part. */
  moveTable(table: string, to: string): ReportBuilder {
    return this.dropTable(table).part(to, (part) => ({ ...part, tables: [...part.tables, table] }));
  }

  /** A picture in a part, in place of its tables. */
  image(partId: string): ReportBuilder {
    return this.part(partId, (part) => ({ ...part, tables: [], image: true }));
  }

  drop(partId: string): ReportBuilder {
    return this.with({ parts: this.draft.parts.filter((part) => part !== this.find(partId)) });
  }

  /** Puts the parts in an order; parts keep their numbers and those that are not named are left out. */
  order(partIds: string[]): ReportBuilder {
    return this.with({ parts: partIds.map((id) => this.find(id)) });
  }

  /** A second part of the same heading, without tables, right after the first. */
  duplicate(partId: string, paragraphs?: string[]): ReportBuilder {
    const original = this.find(partId);
    const copy = { ...original, tables: [], paragraphs: paragraphs ?? original.paragraphs };
    return this.with({ parts: this.draft.parts.flatMap((part) => (part === original ? [part, copy] : [part])) });
  }

  /** Numbers the parts as they stand. */
  renumber(): ReportBuilder {
    return this.with({ parts: this.draft.parts.map((part, index) => ({ ...part, ordinal: ordinals[index] ?? '' })) });
  }

  rename(partId: string, heading: string): ReportBuilder {
    return this.part(partId, (part) => ({ ...part, heading }));
  }

  number(partId: string, ordinal: string): ReportBuilder {
    return this.part(partId, (part) => ({ ...part, ordinal }));
  }

  noNumber(partId: string): ReportBuilder {
    return this.number(partId, '');
  }

  /** The whole heading line of a part, number included. */
  heading(partId: string, line: string): ReportBuilder {
    return this.part(partId, (part) => ({ ...part, ordinal: '', heading: line }));
  }

  prose(partId: string, paragraphs: string[]): ReportBuilder {
    return this.part(partId, (part) => ({ ...part, paragraphs }));
  }

  append(partId: string, paragraph: string): ReportBuilder {
    return this.part(partId, (part) => ({ ...part, paragraphs: [...part.paragraphs, paragraph] }));
  }

  /** Replaces words in the preface and the prose of all parts; they have to be there. */
  replace(words: string, by: string): ReportBuilder {
    const { preface, parts } = this.draft;
    const change = (text: string): string => text.replaceAll(words, by);
    const changed = {
      preface: preface.map(change),
      parts: parts.map((part) => ({ ...part, paragraphs: part.paragraphs.map(change) })),
    };
    if (JSON.stringify(changed) === JSON.stringify({ preface, parts }))
      throw new Error(`The prose does not hold “${words}”.`);
    return this.with(changed);
  }

  title(title: string | null): ReportBuilder {
    return this.with({ title });
  }

  /** Another organ in title, preface, prose and signature. */
  organ(name: string): ReportBuilder {
    const old = this.draft.signature?.organ;
    if (!old) throw new Error('Name the organ before the signature is taken away.');
    return new ReportBuilder(JSON.parse(JSON.stringify(this.draft).replaceAll(old, name)) as Draft, this.templates);
  }

  preface(text: string | string[] | null): ReportBuilder {
    return this.with({ preface: text === null ? [] : [text].flat() });
  }

  signature(signature: Draft['signature']): ReportBuilder {
    return this.with({ signature });
  }

  meta(meta: Draft['meta']): ReportBuilder {
    return this.with({ meta });
  }

  private with(changes: Partial<Draft>): ReportBuilder {
    return new ReportBuilder({ ...this.draft, ...changes }, this.templates);
  }

  private edit(table: string, change: (table: DraftTable) => DraftTable): ReportBuilder {
    const found = this.demandTable(table);
    return this.with({ tables: { ...this.draft.tables, [table]: change(found) } });
  }

  private part(partId: string, change: (part: DraftPart) => DraftPart): ReportBuilder {
    const found = this.find(partId);
    return this.mapParts((part) => (part === found ? change(part) : part));
  }

  private mapParts(change: (part: DraftPart) => DraftPart): ReportBuilder {
    return this.with({ parts: this.draft.parts.map(change) });
  }

  private find(partId: string): DraftPart {
    const part = this.draft.parts.find(({ id }) => id === partId);
    if (!part)
      throw new Error(`The report has no part “${partId}”: ${this.draft.parts.map(({ id }) => id).join(', ')}.`);
    return part;
  }

  private demandTable(table: string): DraftTable {
    const found = this.draft.tables[table];
    if (!found) throw new Error(`The report has no table “${table}”: ${Object.keys(this.draft.tables).join(', ')}.`);
    return found;
  }
}

function tableOf(fact: string): string {
  return fact.slice(0, fact.indexOf('.'));
}
