import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../src/batch/node-host.js';
import type { Document } from '../../src/document/document.js';
import { readOfd } from '../../src/readers/ofd.js';
import { recognise } from '../../src/report/recognise.js';
import type { Report } from '../../src/report/report.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant } from '../../src/testing/index.js';
import { drafts } from '../fixtures/drafts.js';
import { accusations, lintDocument, readDraft } from '../testing/lint-all.js';
import { a4 } from './lay-pages.js';
import { writeOfd, type OfdStyle } from './ofd-writer.js';

const read = (bytes: Uint8Array): Promise<Document> => readOfd({ bytes }, nodeHost);
const recognised = (document: Document): Report => recognise(document, officialTemplates, {});

/** What each cell says, without the place where it stands. */
function factsOf({ facts }: Report): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([id, { at: _, ...fact }]) => [id, fact]));
}

const styles: [string, OfdStyle][] = [
  ['as it is usual', {}],
  ['with a prefix', { prefix: true, deltas: 'repeated' }],
  ['with a matrix for every text', { matrix: true, deltas: 'repeated', prefix: true }],
  ['with a text for every character', { deltas: 'single' }],
  ['with fills for lines', { rules: 'fill' }],
  ['with rectangles for lines', { rules: 'rectangle', absolute: true }],
  ['with templates', { templates: true, prefix: true }],
  ['with graphic units', { units: true }],
  ['on lying pages', { size: { width: 297, height: 210, margin: 20 } }],
];

describe.each(styles)('OFD %s', (_, style) => {
  it.each(Object.keys(drafts))('holds the facts and the findings of %s', async (name) => {
    const draft = drafts[name]!;
    const document = await read(writeOfd(draft.draft, style));
    const expected = readDraft(draft, 'text');
    expect(factsOf(recognised(document))).toEqual(factsOf(recognised(expected)));
    expect(accusations(lintDocument(document))).toEqual(accusations(lintDocument(expected)));
  });
});

describe('pages', () => {
  it.each(Array.from({ length: 24 }, (_, i) => i))('are broken anywhere: %s', async (more) => {
    const draft = compliant(2023).append('overview', '其他工作按计划完成。'.repeat(6 * more));
    const document = await read(writeOfd(draft.draft, { size: { ...a4, height: 260 } }));
    expect(factsOf(recognised(document))).toEqual(factsOf(recognised(readDraft(draft, 'text'))));
  });
});
