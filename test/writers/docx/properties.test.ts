import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeHost } from '../../../src/batch/node-host.js';
import type { Document } from '../../../src/document/document.js';
import type { Edit } from '../../../src/linter/rule.js';
import { annotate, applyEdits } from '../../../src/writers/docx/index.js';
import { draft, by, partOf, readBytes, textsOf } from './file.js';
import { essence, settle } from './oracle.js';
import { bodies, footnotes } from './random-body.js';
import { checkOrder } from './schema-order.js';
import { makeDocx } from '../../readers/make-docx.js';

/** An edit of whatever block or cell the numbers lead to. */
interface Wish {
  block: number;
  cell: number;
  from: number;
  length: number;
  text: string;
}

const wish = fc.record<Wish>({
  block: fc.nat(1000),
  cell: fc.nat(1000),
  from: fc.nat(1000),
  length: fc.nat(6),
  text: fc.oneof(
    fc.constantFrom(
      '',
      '0',
      '17',
      '不予公开',
      'a & b',
      '<总计>',
      '一\n二',
      '\n三、主动公开',
      '四\n',
      'x\ty',
      ' 空 ',
      '𠮷',
    ),
    fc.string({ maxLength: 4, unit: fc.constantFrom('政', '府', '1', '&', ' ') }),
  ),
});

function editOf({ blocks }: Document, wanted: Wish): Edit | undefined {
  const editable = blocks.flatMap((block, index) => (block.type === 'image' ? [] : [index]));
  const index = editable[wanted.block % editable.length];
  const block = index === undefined ? undefined : blocks[index];
  if (index === undefined || !block || block.type === 'image') return undefined;
  const cell = block.type === 'table' ? wanted.cell % block.cells.length : undefined;
  const text = block.type === 'table' ? block.cells[cell!]!.text : block.text;
  const from = wanted.from % (text.length + 1);
  const to = Math.min(text.length, from + wanted.length);
  return { block: index, ...(cell !== undefined && { cell }), from, to, text: wanted.text };
}

/** What the texts are when edits are made: a line is a paragraph, blanks around it do not count. */
function edited(document: Document, edits: Edit[]): (string | string[])[] {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const change = (text: string, block: number, cell?: number) => {
    const own = edits
      .map((edit, order) => ({ ...edit, order }))
      .filter((edit) => edit.block === block && edit.cell === cell);
    own.sort((a, b) => b.from - a.from || b.to - a.to || b.order - a.order);
    return own.reduce(
      (changed, { from, to, text: inserted }) => changed.slice(0, from) + inserted + changed.slice(to),
      text,
    );
  };
  return document.blocks.flatMap((block, index): (string | string[])[] => {
    if (block.type !== 'table') return lines(change(block.text, index));
    return [block.cells.map(({ text }, cell) => lines(change(text, index, cell)).join('\n'))];
  });
}

const cases = fc.record({ body: bodies, wishes: fc.array(wish, { minLength: 1, maxLength: 8 }) });
const counts = { made: 0, refused: new Map<string, number>() };

describe('random edits of random documents', () => {
  it('are made in the text and nowhere else, and can be accepted and rejected', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ body, wishes }) => {
        const bytes = draft(body, { footnotes });
        const document = await readBytes(bytes);
        const edits = wishes.flatMap((wanted) => editOf(document, wanted) ?? []);
        const { bytes: changed, refused } = await applyEdits(bytes, document, edits, nodeHost);
        const refusedEdits = new Set(refused.map(({ edit }) => edit));
        const made = edits.filter((edit) => !refusedEdits.has(edit));
        counts.made += made.length;
        for (const { why } of refused) counts.refused.set(why, (counts.refused.get(why) ?? 0) + 1);
        const read = await readBytes(changed);
        expect(inAnyOrder(textsOf(read))).toEqual(inAnyOrder(edited(document, made)));

        const annotations = wishes.flatMap((wanted) => {
          const at = editOf(document, wanted);
          return at ? [{ at, paragraphs: ['发现', '依据：甲'] }] : [];
        });
        const tracked = await annotate(bytes, document, annotations, edits, by, nodeHost);
        expect(tracked.refused).toEqual(refused);
        for (const part of ['word/document.xml', 'word/footnotes.xml']) {
          const original = await partOf(bytes, part);
          const xml = await partOf(tracked.bytes, part);
          checkOrder(xml);
          expect(essence(settle(xml, 'reportlint', 'reject'))).toEqual(
            essence(settle(original, 'reportlint', 'reject')),
          );
          const accepted = settle(xml, 'reportlint', 'accept');
          const applied = await partOf(changed, part);
          expect(charactersOf(accepted)).toEqual(charactersOf(settle(applied, 'reportlint', 'accept')));
        }
        const whole = makeDocx('', {
          files: {
            'word/document.xml': settle(await partOf(tracked.bytes), 'reportlint', 'accept'),
            'word/_rels/document.xml.rels': await partOf(bytes, 'word/_rels/document.xml.rels'),
            'word/footnotes.xml': settle(await partOf(tracked.bytes, 'word/footnotes.xml'), 'reportlint', 'accept'),
          },
        });
        expect(textsOf(await readBytes(whole))).toEqual(textsOf(read));
        expect(textsOf(await readBytes(tracked.bytes))).toEqual(textsOf(read));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 200) },
    );
    expect(counts.made).toBeGreaterThan(200);
    if (process.env['RUNS']) console.log(counts);
  }, 600_000);
});

/** Where a paragraph is parted, its text box may stand before a part of it or behind. */
function inAnyOrder(texts: (string | string[])[]): string[] {
  return texts.map((text) => JSON.stringify(text)).sort();
}

/** Characters alone, in their paragraphs: whose insertion they stand in differs where text was written into another's. */
function charactersOf(xml: string): string {
  return essence(xml)
    .map((line) => /\/(?:t|delText)=(.) /su.exec(line)?.[1] ?? (/\/p[^/]*$/.test(line) ? '\n' : ''))
    .join('');
}
