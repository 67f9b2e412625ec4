import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/document.js';
import type { Finding, Result } from '../../src/linter/result.js';
import type { Edit } from '../../src/linter/rule.js';
import { fix, MAX_ROUNDS, type Fixed } from '../../src/writers/fix.js';
import { edited } from '../../src/writers/text-with.js';
import type { Written } from '../../src/writers/writer.js';

/** A report of one paragraph, in which lower-case letters are wrong and to be written in upper case. */
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function documentOf(text: string): Document {
  return {
    source: { format: 'text', bytes: text.length, text },
    metadata: { published: [] },
    has: { headingLevels: false, metadata: false, images: false, narrative: true, grid: false },
    blocks: [{ type: 'paragraph', text, origin: { kind: 'text', start: 0, end: text.length } }],
    comments: [],
    notes: [],
  };
}

const paragraph = ({ blocks }: Document) => (blocks[0]!.type === 'table' ? '' : blocks[0]!.text);

type Correct = (letter: string, at: number, text: string) => string;

const upper: Correct = (letter) => letter.toUpperCase();

function lintWith(correct: Correct) {
  return (document: Document): Result => {
    const text = paragraph(document);
    const findings = [...text.matchAll(/[a-z]/g)].map(({ 0: letter, index }): Finding => {
      const edits = [{ block: 0, from: index, to: index + 1, text: correct(letter, index, text) }];
      return {
        ruleId: 'lower-case',
        fingerprint: letter,
        fix: { edits, ranges: [] },
        suggestions: [],
        subject: [],
      } as unknown as Finding;
    });
    return { filePath: 'a.txt', findings, suppressed: [], undecided: [], notes: [], crashes: [] };
  };
}

interface Faults {
  correct?: Correct;
  /** Edits that the writer refuses. */
  refuses?(edit: Edit): boolean;
  /** What else becomes of the text. */
  spoils?(text: string): string;
}

async function run(
  text: string,
  { correct = upper, refuses = () => false, spoils = (written) => written }: Faults,
): Promise<Fixed & { tried: string[][] }> {
  const tried: string[][] = [];
  const fixed = await fix(
    { bytes: bytesOf(text), document: documentOf(text) },
    {
      read: (bytes) => Promise.resolve(documentOf(textOf(bytes))),
      lint: lintWith(correct),
      write: ({ document }, changes): Promise<Written> => {
        const edits = changes.flat();
        tried.push(edits.map((edit) => paragraph(document).slice(edit.from, edit.to)));
        const refused = edits.filter(refuses).map((edit) => ({ edit, why: 'field' }));
        return Promise.resolve({ bytes: bytesOf(spoils(edited(paragraph(document), edits))), refused });
      },
      choice: { suggestions: false, accepts: () => true },
    },
  );
  return { ...fixed, tried };
}

describe('fix', () => {
  it('makes all that can be made at once in one round', async () => {
    const { bytes, corrected, refused, result, tried } = await run('.a.b.c.', {});
    expect(textOf(bytes)).toBe('.A.B.C.');
    expect(corrected.map(({ fingerprint }) => fingerprint)).toEqual(['a', 'b', 'c']);
    expect({ refused, findings: result.findings, rounds: tried.length }).toEqual({
      refused: [],
      findings: [],
      rounds: 1,
    });
  });

  it('lets what touches wait for the next round', async () => {
    const { bytes, tried } = await run('.abc.d.', {});
    expect(textOf(bytes)).toBe('.ABC.D.');
    expect(tried).toEqual([['a', 'c', 'd'], ['b']]);
  });

  it('finds the one that cannot be made among many, and makes the others', async () => {
    const { bytes, corrected, refused, tried } = await run('.a.b.c.d.e.f.g.', { refuses: ({ from }) => from === 11 });
    expect(textOf(bytes)).toBe('.A.B.C.D.E.f.G.');
    expect(corrected).toHaveLength(6);
    expect(refused).toEqual([{ edit: { block: 0, from: 11, to: 12, text: 'F' }, why: 'field' }]);
    expect(tried.length).toBeLessThan(12);
  });

  it('makes nothing that reads otherwise than it should', async () => {
    const { bytes, refused } = await run('.a.b.', { spoils: (text) => text.replace('.B', ',B') });
    expect(textOf(bytes)).toBe('.A.b.');
    expect(refused).toEqual([{ edit: { block: 0, from: 3, to: 4, text: 'B' }, why: 'reads-otherwise' }]);
  });

  it('makes nothing that brings up as much as it puts right', async () => {
    const { bytes, refused } = await run('.A.b.', { correct: () => 'q' });
    expect(textOf(bytes)).toBe('.A.b.');
    expect(refused.map(({ why }) => why)).toEqual(['no-better']);
  });

  it(`goes no further than ${MAX_ROUNDS} rounds`, async () => {
    const letters = 'abcdefghijklmnop';
    const { tried, result } = await run(letters, {
      // Every correction but that of the first letter is none.
      correct: (letter, at, text) => (/[a-z]/.exec(text)!.index === at ? letter.toUpperCase() : letter),
    });
    expect(tried.length).toBeGreaterThanOrEqual(MAX_ROUNDS);
    expect(result.findings).toHaveLength(letters.length - MAX_ROUNDS);
  });

  it('leaves a file as it is, to the byte, where there is nothing to correct', async () => {
    const { bytes, tried } = await run('.A.', {});
    expect(textOf(bytes)).toBe('.A.');
    expect(tried).toEqual([]);
  });
});
