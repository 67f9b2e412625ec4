import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compact } from '../../../src/report/compact.js';
import { readNarrative } from '../../../src/report/narrative/read-narrative.js';
import type { Claim } from '../../../src/report/report.js';
import { bureau, passagesOf } from './passages.js';
import { aside, inWords, negation, sentence, type Phrasing } from './phrasings.js';

/** Claims of the measures that tables hold, as the generator writes them down. */
function claimsIn(texts: string[]) {
  const passages = passagesOf(texts.map((text) => compact(text).text));
  return readNarrative(passages, bureau)
    .claims.filter(({ measure }) => /^(?:requests|reviews|disclosure)\./.test(measure))
    .map(briefly);
}

function briefly({ measure, value, comparison, negated, scope }: Claim): Phrasing['claims'][number] {
  return { measure, value, approximate: comparison === 'approximate', negated, organ: scope.organ };
}

const sorted = (claims: Phrasing['claims']) => claims.map((claim) => JSON.stringify(claim)).sort();

describe('the claims of prose', () => {
  it('are those that a sentence was made of', () => {
    fc.assert(
      fc.property(sentence, ({ text, claims }) => {
        expect(sorted(claimsIn([text]))).toEqual(sorted(claims));
      }),
      { numRuns: 2000 },
    );
  });

  it('are zero where there was none', () => {
    fc.assert(
      fc.property(negation, ({ text, claims }) => {
        expect(sorted(claimsIn([text]))).toEqual(sorted(claims));
      }),
      { numRuns: 200 },
    );
  });

  it('are not taken from other business, before or behind', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, aside, negation), { minLength: 1, maxLength: 4 }), (phrasings) => {
        const texts = phrasings.map(({ text }) => text);
        const claims = phrasings.flatMap((phrasing) => phrasing.claims);
        expect(sorted(claimsIn(texts))).toEqual(sorted(claims));
      }),
      { numRuns: 1000 },
    );
  });

  it('never come from an aside in the same sentence', () => {
    fc.assert(
      fc.property(aside, sentence, (first, second) => {
        const found = claimsIn([`${first.text.slice(0, -1)}；${second.text}`]);
        const known = sorted(second.claims);
        // What stands behind other business may be left unread, and is never read as something else.
        for (const claim of sorted(found)) expect(known).toContain(claim);
      }),
      { numRuns: 500 },
    );
  });

  it('take linear time over what is no sentence', () => {
    const noise = fc.stringMatching(/^[未发生因政府信息公开引的行复议诉讼制规范性文件许可处罚共12，、（）]{0,120}$/);
    fc.assert(
      fc.property(noise, (text) => {
        claimsIn([text.repeat(30)]);
        return true;
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it.each([
    [0, '零'],
    [10, '十'],
    [15, '十五'],
    [105, '一百零五'],
    [1010, '一千零一十'],
  ])('%d is spoken %s', (value, words) => {
    expect(inWords(value)).toBe(words);
  });
});
