import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Document } from '../../../src/document/document.js';
import { recogniseTables } from '../../../src/report/tables/recognise-tables.js';
import { officialTemplates } from '../../../src/templates/index.js';
import { factCells } from '../../../src/templates/expand.js';
import type { TableSpec } from '../../../src/templates/template.js';
import { documentOf, drawn, flattened, paragraph, plainTable, spannedTable, type Loss } from './layouts.js';

const tables: [string, string, TableSpec][] = officialTemplates.flatMap(({ version, tables }) =>
  tables.map((table): [string, string, TableSpec] => [version, table.id, table]),
);
const figures = fc.array(fc.constantFrom('0', '1', '7', '12', '305', '4410', '', '', '/'), {
  minLength: 175,
  maxLength: 175,
});

interface Truth {
  figure: (id: string) => string;
  expected: Record<string, string>;
}

function truthOf(table: TableSpec, values: string[]): Truth {
  const ids = factCells(table).map(({ id }) => id);
  const expected = Object.fromEntries(ids.map((id, i) => [id, values[i]!]));
  return { figure: (id) => expected[id]!, expected };
}

function states(document: Document, table: TableSpec, version: string): Record<string, string> {
  const contents = [{ part: table.part, blocks: document.blocks.map((_, i) => i) }];
  const { facts } = recogniseTables(document, contents, officialTemplates, version);
  return Object.fromEntries(
    Object.entries(facts).map(([id, { state, value }]) => [id, state === 'number' ? String(value) : state]),
  );
}

function stateOf(raw: string): string {
  if (raw === '') return 'blank';
  return raw === '/' ? 'placeholder' : raw;
}

/** Every figure right; or, of a damaged table, right or not read. */
function wrongFigures(found: Record<string, string>, expected: Record<string, string>, damaged: boolean): string[] {
  return Object.entries(expected).flatMap(([id, raw]) => {
    const got = found[id] ?? 'nothing';
    if (got === stateOf(raw) || (damaged && ['unreadable', 'missing', 'nothing'].includes(got))) return [];
    return [`${id}: ${got} instead of ${stateOf(raw)}`];
  });
}

describe.each(tables)('%s %s', (version, _, table) => {
  it('is read from a grid with exact spans', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const { figure, expected } = truthOf(table, values);
        const document = documentOf([spannedTable(drawn(table, figure))], true);
        expect(wrongFigures(states(document, table, version), expected, false)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each<Loss>(['blanks', 'repeated'])('is read when spans turn into %s', (loss) => {
    fc.assert(
      fc.property(figures, (values) => {
        const { figure, expected } = truthOf(table, values);
        const rows = flattened(drawn(table, figure), loss);
        const document = documentOf([plainTable(rows)]);
        expect(wrongFigures(states(document, table, version), expected, false)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is read when merged cells are left out', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const { figure, expected } = truthOf(table, values);
        const document = documentOf([plainTable(flattened(drawn(table, figure), 'dropped'))]);
        expect(wrongFigures(states(document, table, version), expected, false)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('never yields a wrong figure, whatever is done to its layout', () => {
    const damage = fc.record({
      loss: fc.constantFrom<Loss>('blanks', 'dropped', 'repeated'),
      padding: fc.nat(2),
      ends: fc.array(fc.nat(30), { maxLength: 3 }),
      again: fc.boolean(),
      wrap: fc.option(fc.tuple(fc.nat(30), fc.nat(6))),
      drop: fc.option(fc.nat(30)),
    });
    fc.assert(
      fc.property(figures, damage, (values, { loss, padding, ends, again, wrap, drop }) => {
        const { figure, expected } = truthOf(table, values);
        const lines = flattened(drawn(table, figure), loss);
        const width = Math.max(...lines.map((line) => line.length));
        let rows = padding === 0 ? lines : lines.map((line) => padded(line, padding === 1 ? width : width + 1));
        if (wrap) rows = wrapped(rows, wrap[0], wrap[1]);
        if (drop !== null && drop !== wrap?.[0]) rows = rows.filter((_, i) => i !== drop);
        const header = again && table.id === 'requests' ? rows.slice(0, 3) : [];
        const document = documentOf(pages(rows, ends, header));
        expect(wrongFigures(states(document, table, version), expected, true)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });
});

function padded(line: string[], width: number): string[] {
  return [...line, ...new Array<string>(Math.max(0, width - line.length)).fill('')];
}

/** Moves the end of the last label of a row into a row of its own. */
function wrapped(rows: string[][], at: number, length: number): string[][] {
  const row = rows[at];
  const cell = row?.findLastIndex((text) => /[\u4e00-\u9fff]{4}/.test(text)) ?? -1;
  if (!row || cell < 0 || row[cell]!.length <= length + 2 || length === 0) return rows;
  const cut = row[cell]!.length - length;
  const head = row.map((text, i) => (i === cell ? text.slice(0, cut) : text));
  const tail = row.map((text, i) => (i === cell ? text.slice(cut) : ''));
  return [...rows.slice(0, at), head, tail, ...rows.slice(at + 1)];
}

/** Cuts rows into the tables of several pages, with page numbers between them. */
function pages(rows: string[][], ends: number[], header: string[][]): Block[] {
  const cuts = [...new Set(ends)].filter((end) => end > 3 && end < rows.length).sort((a, b) => a - b);
  return [0, ...cuts].flatMap((from, i) => {
    const piece = rows.slice(from, cuts[i]);
    const table = plainTable(from > 0 ? [...header, ...piece] : piece);
    return from > 0 ? [paragraph(`- ${i + 1} -`), paragraph(''), table] : [table];
  });
}
