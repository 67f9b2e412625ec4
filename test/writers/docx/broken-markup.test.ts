import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeHost } from '../../../src/batch/node-host.js';
import type { Document } from '../../../src/document/document.js';
import type { Edit } from '../../../src/linter/rule.js';
import { Unreadable } from '../../../src/readers/reader.js';
import { annotate, applyEdits } from '../../../src/writers/docx/index.js';
import { by, draft, readBytes, textsOf } from './file.js';
import { bodies, footnotes } from './random-body.js';

/** Elements where no program would put them: each number drops, repeats, moves or wraps one. */
function disturb(xml: string, seeds: number[]): string {
  return seeds.reduce((text, seed) => {
    const elements = [
      ...text.matchAll(/<w:(r|p|t|ins|del|tc|pPr|rPr|hyperlink|sdt)(?: [^<>]*)?>(?:(?!<w:\1[ >]).)*?<\/w:\1>/gs),
    ];
    const element = elements[seed % elements.length];
    if (!element) return text;
    const [whole] = element;
    const before = text.slice(0, element.index);
    const behind = text.slice(element.index + whole.length);
    switch (seed % 5) {
      case 0:
        return before + behind;
      case 1:
        return before + whole + whole + behind;
      case 2:
        return before + behind.replace('</w:p>', () => `${whole}</w:p>`);
      case 3:
        return `${before}<w:ins w:id="1" w:author="x">${whole}</w:ins>${behind}`;
      default:
        return `${before}<w:p>${whole}</w:p>${behind}`;
    }
  }, xml);
}

async function readable(bytes: Uint8Array): Promise<Document | undefined> {
  try {
    return await readBytes(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

it('makes what of an edit it can in markup that no program writes, and leaves what can be read', async () => {
  const seeds = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 4 });
  let made = 0;
  await fc.assert(
    fc.asyncProperty(bodies, seeds, fc.nat(100), async (body, changes, pick) => {
      const bytes = draft(disturb(body, changes), { footnotes });
      const document = await readable(bytes);
      if (!document || document.blocks.length === 0) return;
      const index = pick % document.blocks.length;
      const block = document.blocks[index]!;
      const cell = block.type === 'table' ? pick % block.cells.length : undefined;
      const text = block.type === 'table' ? block.cells[cell!]!.text : block.text;
      const at = { block: index, ...(cell !== undefined && { cell }), from: 0, to: Math.min(1, text.length) };
      const edit: Edit = { ...at, text: '改' };
      const { bytes: changed, refused } = await applyEdits(bytes, document, [edit], nodeHost);
      const { bytes: annotated } = await annotate(bytes, document, [{ at, paragraphs: ['一'] }], [edit], by, nodeHost);
      const all = (read: Document) => textsOf(read).flat().join('').replace(/\s/g, '');
      const after = await readBytes(changed);
      expect(all(await readBytes(annotated))).toBe(all(after));
      if (refused.length > 0) return expect(all(after)).toBe(all(document));
      made++;
      const expected = structuredClone(document);
      const target = expected.blocks[index]!;
      const holder = target.type === 'table' ? target.cells[cell!]! : target;
      holder.text = `改${text.slice(at.to)}`;
      expect(all(after)).toBe(all(expected));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
  expect(made).toBeGreaterThan(30);
}, 600_000);
