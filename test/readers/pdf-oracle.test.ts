import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../src/batch/node-host.js';
import type { Document } from '../../src/document/document.js';
import { readPdf } from '../../src/readers/pdf.js';
import { drafts } from '../fixtures/drafts.js';

/** What another engine finds on the pages. */
async function oracle(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str;
  }
  await task.destroy();
  return text;
}

function textOf({ blocks }: Document): string {
  return blocks
    .flatMap((block) => (block.type === 'table' ? block.cells.map(({ text }) => text) : [block.text]))
    .join('');
}

const sorted = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');

describe('the same characters as pdf.js finds', () => {
  it.each(Object.keys(drafts))(
    '%s',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/formats/${name}.pdf`, import.meta.url)));
      expect(sorted(textOf(await readPdf({ bytes }, nodeHost)))).toBe(sorted(await oracle(bytes)));
    },
    30_000,
  );
});
