import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeHost } from '../../src/batch/node-host.js';
import type { Document } from '../../src/document/document.js';
import { locateOrigin } from '../../src/document/location.js';
import { readPdf } from '../../src/readers/pdf.js';
import { Unreadable } from '../../src/readers/reader.js';
import { makePdf, rowsOf, table, text } from './make-pdf.js';

const cells = rowsOf([
  ['规章', '0', '12'],
  ['规范性文件', '3', '45'],
]);
const drawn = table({ x: 60, y: 700, widths: [120, 60, 60], heights: [20, 20], cells });
const seeds = [
  readFileSync(new URL('../fixtures/formats/compliant-2020.pdf', import.meta.url)),
  Buffer.from(makePdf([{ content: text(60, 760, 12, '一、总体情况') + drawn }, { content: drawn }])),
];

/** A change at a part of the file: a byte overwritten, a stretch cut out, doubled, or zeroed. */
const change = fc.record({
  kind: fc.constantFrom('set', 'cut', 'double', 'zero', 'digit'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  byte: fc.integer({ min: 0, max: 255 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function mutated(seed: Buffer, changes: Change[]): Uint8Array {
  return changes.reduce<Buffer>((bytes, { kind, at, length, byte }) => {
    const from = Math.floor(at * (bytes.length - 1));
    const stretch = bytes.subarray(from, from + length);
    const [before, after] = [bytes.subarray(0, from), bytes.subarray(from + length)];
    switch (kind) {
      case 'set':
        return Buffer.concat([before, Buffer.from([byte]), bytes.subarray(from + 1)]);
      case 'digit':
        return Buffer.from(
          bytes
            .toString('latin1')
            .replace(/\d+/g, (digits, offset: number) =>
              offset >= from && offset < from + length ? String(byte * length) : digits,
            ),
          'latin1',
        );
      case 'cut':
        return Buffer.concat([before, after]);
      case 'double':
        return Buffer.concat([before, stretch, stretch, after]);
      default:
        return Buffer.concat([before, Buffer.alloc(stretch.length), after]);
    }
  }, seed);
}

/** Every place can be found, and no cell stands outside of its table. */
function check(document: Document): void {
  for (const block of document.blocks) {
    locateOrigin(document, block.origin);
    if (block.type !== 'table') continue;
    for (const cell of block.cells) {
      locateOrigin(document, cell.origin);
      if (cell.row + cell.rowSpan > block.rows || cell.column + cell.columnSpan > block.columns)
        throw new Error('outside');
    }
  }
}

const seconds = Number(process.env.MUTATION_SECONDS ?? 8);

describe('files that were damaged at random', () => {
  it(
    'are read or refused, without a crash',
    async () => {
      let slowest = 0;
      const property = fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (seed, changes) => {
          const bytes = mutated(seed, changes);
          const start = performance.now();
          try {
            check(await readPdf({ bytes }, nodeHost));
          } catch (error) {
            if (!(error instanceof Unreadable)) throw error;
          }
          slowest = Math.max(slowest, performance.now() - start);
        },
      );
      await fc.assert(property, { numRuns: 10_000, interruptAfterTimeLimit: seconds * 1000 });
      expect(slowest).toBeLessThan(5000);
    },
    seconds * 2000 + 20_000,
  );
});
