import { describe, expect, it } from '@jest/globals';
import { rules } from '../../src/rules/index.js';
import { lintDocument, readDraft } from '../testing/lint-all.js';
import { compliant } from '../../src/testing/index.js';
import type { Document } from '../../src/document/document.js';

/** The tables of a draft, as a format without prose gives them. */
function tablesOf(document: Document): Document {
  const has = { ...document.has, narrative: false, headingLevels: false, images: false };
  return { ...document, has, blocks: document.blocks.filter(({ type }) => type === 'table') };
}

describe('a document of tables alone', () => {
  it.each([2020, 2023])('of a compliant report for %s has no finding', (year) => {
    const document = tablesOf(readDraft(compliant(year, { kind: 'government' }), 'html'));
    const { findings, undecided, crashes } = lintDocument({
      ...document,
      source: { ...document.source, path: `${year}年.xlsx` },
    });
    expect({
      findings: findings.filter(({ ruleId }) => ruleId !== 'procurement-unit-missing'),
      undecided,
      crashes,
    }).toEqual({
      findings: [],
      undecided: [],
      crashes: [],
    });
  });

  it('is still judged by its figures', () => {
    const document = tablesOf(readDraft(compliant(2023).set('requests.received.natural', 99), 'html'));
    expect(lintDocument(document).findings.map(({ ruleId }) => ruleId)).toContain('table-total-mismatch');
  });

  it('lacks a table only if there are others', () => {
    const some = (...ids: string[]) => {
      const report = ids.reduce((draft, id) => draft.dropTable(id), compliant(2023));
      return lintDocument(tablesOf(readDraft(report, 'html'))).findings.map(({ ruleId, level, subject }) => [
        ruleId,
        level,
        subject,
      ]);
    };
    expect(some('reviews')).toEqual([['table-missing', 'warn', ['reviews']]]);
    expect(some('reviews', 'disclosure')).not.toContainEqual(expect.arrayContaining(['table-missing']));
  });
});

it.each(['structure', 'content', 'typography'])(
  'every rule of %s asks for prose, or for what only prose has',
  (category) => {
    const free = rules.filter((rule) => rule.category === category && !rule.needs?.length).map(({ id }) => id);
    expect(free).toEqual(category === 'structure' ? ['report-unrecognised'] : []);
  },
);
