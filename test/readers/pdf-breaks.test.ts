import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../src/batch/node-host.js';
import type { Document } from '../../src/document/document.js';
import { readPdf } from '../../src/readers/pdf.js';
import { recognise } from '../../src/report/recognise.js';
import { officialTemplates } from '../../src/templates/index.js';
import { drafts } from '../fixtures/drafts.js';
import { readDraft } from '../testing/lint-all.js';
import { layPages } from './lay-pages.js';
import { makePdf } from './make-pdf.js';
import { printed } from './print-pdf.js';

function factsOf(document: Document): Record<string, string> {
  const { facts } = recognise(document, officialTemplates, {});
  return Object.fromEntries(Object.entries(facts).map(([id, { state, value }]) => [id, String(value ?? state)]));
}

// The page grows by less than a row each time, so that its end comes to every row of each table.
const heights = Array.from({ length: 14 }, (_, i) => 120 + i * 9.7);

describe.each(Object.keys(drafts))('%s, on pages of any height', (name) => {
  const expected = factsOf(readDraft(drafts[name]!, 'html'));

  it.each(heights)('%d mm', async (height) => {
    const size = { width: 210, height, margin: 22 };
    const pages = layPages(drafts[name]!.draft, size).map((page) => printed(page, size));
    const found = factsOf(await readPdf({ bytes: makePdf(pages) }, nodeHost));
    const other = Object.keys({ ...expected, ...found }).filter((id) => found[id] !== expected[id]);
    expect(other.filter((id) => found[id] !== 'unreadable')).toEqual([]);
    expect(other.length).toBeLessThan(8);
  });
});

describe('saved by LibreOffice', () => {
  it.each(Object.keys(drafts))('%s holds the facts of the page', async (name) => {
    const bytes = readFileSync(new URL(`../fixtures/formats/${name}.pdf`, import.meta.url));
    const document = await readPdf({ bytes }, nodeHost);
    expect(factsOf(document)).toEqual(factsOf(readDraft(drafts[name]!, 'html')));
    expect(textOf(document)).toBe(textOf(readDraft(drafts[name]!, 'html')));
  });
});

/** All there is to read, without white space and the ends of paragraphs. */
function textOf({ blocks }: Document): string {
  const texts = blocks.flatMap((block) =>
    block.type === 'table' ? block.cells.map((cell) => cell.text) : [block.text],
  );
  return texts.join('').replace(/\s/g, '');
}
