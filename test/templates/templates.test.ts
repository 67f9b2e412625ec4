import { describe, expect, it } from '@jest/globals';
import * as clauses from '../../src/templates/clauses.js';
import { expand, factCells } from '../../src/templates/expand.js';
import { officialTemplates } from '../../src/templates/index.js';
import type { Template } from '../../src/templates/template.js';

const byVersion = Object.fromEntries(officialTemplates.map((template) => [template.version, template]));

function cellsOf(template: Template, table: string): string[] {
  return factCells(template.tables.find(({ id }) => id === table)!).map(({ id }) => id);
}

describe('official templates', () => {
  it.each([
    ['2019', 'disclosure', 22],
    ['2019', 'requests', 161],
    ['2019', 'reviews', 15],
    ['2021', 'disclosure', 10],
    ['2021', 'requests', 175],
    ['2021', 'reviews', 15],
  ])('%s %s has %d figures', (version, table, figures) => {
    expect(cellsOf(byVersion[version]!, table)).toHaveLength(figures);
  });

  it.each([
    'disclosure.regulations.issued',
    'disclosure.adminFees.amountWan',
    'requests.denied.stateSecret.natural',
    'requests.otherHandling.feeOverdue.total',
    'reviews.litigationDirect.total',
  ])('names %s in the 2021 version', (id) => {
    expect(cellsOf(byVersion['2021']!, id.split('.')[0]!)).toContain(id);
  });

  it('has one row （六） in 2019 and three in 2021', () => {
    const rows = (version: string) =>
      cellsOf(byVersion[version]!, 'requests').filter((id) => id.includes('.otherHandling'));
    expect(rows('2019')).toHaveLength(7);
    expect(rows('2021')).toHaveLength(21);
  });

  it('covers consecutive years without overlap', () => {
    const [first, second] = officialTemplates;
    expect(first!.years).toEqual({ from: 2019, to: 2020 });
    expect(second!.years).toEqual({ from: 2021 });
  });

  describe.each(officialTemplates)('$version', (template) => {
    it('has unique fact ids', () => {
      const ids = template.tables.flatMap(factCells).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('has unique ids of parts, relations and duties', () => {
      for (const list of [template.parts, template.relations, template.duties]) {
        const ids = list.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    });

    it('relates facts that exist', () => {
      const known = new Set(template.tables.flatMap(factCells).map(({ id }) => id));
      const relations = template.tables.flatMap(({ id }) => expand(template, id));
      expect(relations.length).toBeGreaterThan(30);
      for (const { left, right } of relations)
        for (const { fact } of [...left, ...right]) expect(known).toContain(fact);
    });

    it('sums every row of outcomes once', () => {
      const total = template.relations.find(({ id }) => id === 'requests-outcome-total')!;
      const rows = template.tables.find(({ id }) => id === 'requests')!.blocks[0]!.rows.map(({ id }) => id);
      const outside = ['received', 'carriedOver', 'outcomeTotal', 'carriedForward'];
      expect(total.right.map(({ ref }) => ref)).toEqual(rows.filter((row) => !outside.includes(row)));
    });

    it('has markers that are labels of its own', () => {
      for (const { blocks, markers } of template.tables) {
        const labels = {
          column: blocks.flatMap(({ columns }) => columns.map(({ label }) => label)),
          row: blocks.flatMap(({ rows }) => rows.map(({ label }) => label)),
          caption: blocks.map(({ caption }) => caption),
        };
        for (const { on, label } of markers) expect(labels[on]).toContain(label);
      }
    });

    it('rests on clauses that are listed', () => {
      const listed = Object.values(clauses).flatMap((group) => ('id' in group ? [group] : Object.values(group)));
      const cited = [
        ...template.basis,
        ...template.relations.flatMap(({ basis }) => basis),
        ...template.duties.flatMap(({ basis }) => basis),
      ];
      for (const clause of cited) expect(listed).toContain(clause);
      expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    });
  });

  /** The annexes are forms and the standards whole books: what they say is their labels, and too much to quote. */
  const unquoted = ['format-2019-annex', 'format-2021-annex', 'gb-15834', 'gb-15835', 'wuwei-2025'];
  const listed = Object.values(clauses).flatMap((group) => ('id' in group ? [group] : Object.values(group)));

  it.each(listed.map((clause) => [clause.id, clause]))('%s has document, number, words and years', (id, clause) => {
    expect([clause.document, clause.number]).toEqual([expect.stringMatching(/./u), expect.stringMatching(/./u)]);
    expect(clause.years.from).toBeGreaterThanOrEqual(2019);
    expect(clause.years.to ?? clause.years.from).toBeGreaterThanOrEqual(clause.years.from);
    expect(clause.words === undefined).toBe(unquoted.includes(id));
  });

  it('has no marker that another version has too', () => {
    const seen = new Map<string, string>();
    for (const { version, tables } of officialTemplates)
      for (const { id, markers } of tables)
        for (const { on, label } of markers) {
          const key = `${id} ${on} ${label}`;
          expect(seen.get(key) ?? version).toBe(version);
          seen.set(key, version);
        }
  });
});
