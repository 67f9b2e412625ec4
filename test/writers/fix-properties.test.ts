import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { compliant } from '../../src/testing/index.js';
import { make } from '../properties/compose.js';
import { anyDice, type Dice } from '../properties/dice.js';
import { sourceOf } from '../properties/surface.js';
import { bytesOf, correct, linesOf, namesOf, type Correcting, type Format } from './fixing.js';
import { withDefects } from './plant-defects.js';
import { renderDocx } from './render-docx.js';

const RUNS = 4;
const formats: Format[] = ['text', 'markdown', 'html', 'docx'];

/** A made-up report with defects, written as a person or a program might. */
function defective(seed: number, format: Format): { bytes: Uint8Array; dice: Dice } {
  const { builder, dice } = make(seed);
  const report = withDefects(builder, dice);
  if (format === 'docx') return { bytes: renderDocx(report.draft, (text) => cut(text, dice)), dice };
  return { bytes: new TextEncoder().encode(sourceOf(report, dice, [format]).text), dice };
}

/** Programs part a text into runs wherever they please. */
function cut(text: string, dice: Dice): string[] {
  const at = dice.chance(0.5) ? [] : [dice.int(0, text.length), dice.int(0, text.length)].sort((a, b) => a - b);
  return [0, ...at].map((from, index) => text.slice(from, at[index])).filter((piece) => piece !== '');
}

/** What is true of every correction, whatever was wrong. */
function checkRounds({ rounds, document, corrected }: Correcting): void {
  for (const { original, changes, open, left } of rounds) {
    expect(left).toBeLessThan(open);
    const edits = changes.flat();
    const next = rounds[rounds.findIndex((round) => round.original === original) + 1]?.original.document ?? document;
    expect(linesOf(next)).toEqual(linesOf(original.document, edits));
    const inEachOthersWay = edits.filter((edit) =>
      changes.some((other) => !other.includes(edit) && other.some((one) => touches(one, edit))),
    );
    expect(inEachOthersWay).toEqual([]);
  }
  expect(corrected).toHaveLength(rounds.reduce((sum, { changes }) => sum + changes.length, 0));
}

type Place = { block: number; cell?: number; from: number; to: number };

function touches(one: Place, other: Place): boolean {
  return one.block === other.block && one.cell === other.cell && one.from <= other.to && other.from <= one.to;
}

/** The parts of a DOCX file that hold no text. */
function otherParts(bytes: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => name !== 'word/document.xml'));
}

describe('many defects at once', () => {
  describe.each(formats)('in %s', (format) => {
    it('safe fixes: each round lessens them until none is left, brings none, and changes nothing else', async () => {
      await fc.assert(
        fc.asyncProperty(anyDice, async (seed) => {
          const { bytes } = defective(seed, format);
          const fixed = await correct(bytes, format);
          checkRounds(fixed);
          checkSafe(fixed);
          if (format === 'docx') expect(otherParts(fixed.bytes)).toEqual(otherParts(bytes));
          const again = await correct(fixed.bytes.slice(), format);
          expect(again.bytes).toEqual(fixed.bytes);
          expect(namesOf(again.result)).toEqual(namesOf(fixed.result));
        }),
        { numRuns: RUNS },
      );
    });

    it('suggestions as well: each round lessens them, and a second run finds nothing to do', async () => {
      await fc.assert(
        fc.asyncProperty(anyDice, async (seed) => {
          const { bytes } = defective(seed, format);
          const fixed = await correct(bytes, format, { suggestions: true });
          checkRounds(fixed);
          const again = await correct(fixed.bytes.slice(), format, { suggestions: true });
          expect(again.bytes).toEqual(fixed.bytes);
        }),
        { numRuns: RUNS },
      );
    });

    it('corrections of the same words are made in turn', async () => {
      const report = compliant(2023).append('overview', '请登陆,查询网站，落实国办发（2023）12号，公开信息 62多条。');
      const { rounds, result } = await correct(bytesOf(report, format), format, { suggestions: true });
      expect(rounds.length).toBeGreaterThan(1);
      expect(rounds.map(({ open }) => open)).toEqual(rounds.map(({ open }) => open).toSorted((a, b) => b - a));
      expect(result.findings.filter(({ fix }) => fix)).toEqual([]);
    });
  });
});

/** Words by which the report is read: corrected, they may bring to light what could not be read before. */
const signposts = /^(?:table-header|table-row-label|section-heading)-wording$/;

function checkSafe({ before, result, corrected, refused }: Correcting): void {
  const left = result.findings.filter(({ fix }) => fix);
  // What would uncover as much as it puts right is left alone.
  expect(refused.filter(({ why }) => why !== 'no-better')).toEqual([]);
  if (refused.length === 0) expect(left).toEqual([]);
  if (corrected.some(({ ruleId }) => signposts.test(ruleId))) return;
  const known = new Set(before.findings.map(({ ruleId }) => ruleId));
  expect(result.findings.map(({ ruleId }) => ruleId).filter((id) => !known.has(id))).toEqual([]);
}
