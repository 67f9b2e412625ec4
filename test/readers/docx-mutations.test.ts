import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeHost } from '../../src/batch/node-host.js';
import type { Document } from '../../src/document/document.js';
import { readDocx } from '../../src/readers/docx.js';
import { Unreadable } from '../../src/readers/reader.js';
import { makeDocx, p, r, tbl, tc, tr } from './make-docx.js';

/** The document, or the reason why there is none; anything else that is thrown fails the test. */
async function attempt(bytes: Uint8Array): Promise<Document | string> {
  try {
    return await readDocx({ bytes }, nodeHost);
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride></w:num>';
const styles =
  '<w:style w:type="paragraph" w:styleId="1" w:default="1"><w:name w:val="heading 1"/><w:basedOn w:val="2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="2"><w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
const footnotes = `<w:footnote w:id="1">${p('注')}</w:footnote>`;
const body = [
  p('总体情况', '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  p(
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>一</w:t><w:fldChar w:fldCharType="end"/><w:footnoteReference w:id="1"/></w:r>`,
  ),
  tbl(
    tr(
      tc('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>') + tc('b', '<w:hMerge/>'),
      '<w:gridBefore w:val="1"/>',
    ),
    tr(tc('', '<w:gridSpan w:val="2"/><w:vMerge/>') + tc(tbl(tr(tc('1') + tc('2'))) + p(''))),
  ),
  p(`<w:del>${r('旧')}</w:del><w:ins>${r('新', '<w:b/>')}</w:ins>`, '<w:rPr><w:del/></w:rPr>'),
  p(
    '<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline><wp:extent cx="9999999" cy="9999999"/><a:blip/><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>',
  ),
].join('');

const whole = makeDocx(body, { numbering, styles, footnotes, packed: true });

describe('5,000 files with changed bytes', () => {
  const change = fc.record({
    at: fc.nat(whole.length - 1),
    value: fc.nat(255),
    length: fc.constantFrom(1, 1, 1, 4, 64, 900),
  });

  it('say what they said, or are refused', async () => {
    const original = (await attempt(whole)) as Document;
    const expected = JSON.stringify(original.blocks);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), async (changes, cut) => {
        let bytes = Uint8Array.from(whole);
        for (const { at, value, length } of changes) {
          if (cut) bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
          else bytes.fill(value, at, at + length);
        }
        const read = await attempt(bytes);
        if (typeof read !== 'string') expect(JSON.stringify(read.blocks) === expected).toBe(true);
      }),
      { numRuns: 5000 },
    );
  }, 60_000);
});

/** Changes tags and values so that most results are still well-formed. */
function mutate(xml: string, seeds: number[]): string {
  return seeds.reduce((text, seed) => {
    const tags = [...text.matchAll(/<\/?[\w:]+[^<>]*>/g)];
    if (tags.length === 0) return text;
    const pick = (at: number) => tags[at % tags.length]!;
    const one = pick(seed);
    const other = pick(Math.floor(seed / 7) + 1);
    const [from, to] = one.index < other.index ? [one.index, other.index] : [other.index, one.index];
    switch (seed % 6) {
      case 0: // drop a stretch
        return text.slice(0, from) + text.slice(to);
      case 1: // repeat a stretch
        return text.slice(0, to) + text.slice(from, to) + text.slice(to);
      case 2: // another number
        return text.replace(/"\d+"/g, (number, at: number) =>
          at % 3 === seed % 3 ? `"${(seed % 99999) - 5}"` : number,
        );
      case 3: // another name, at both ends
        return text
          .replaceAll(one[0].replace(/[</ >].*$/, ''), 'w:p')
          .replaceAll(/w:(?:tc|tbl)\b/g, seed % 2 ? 'w:tc' : 'w:tbl');
      case 4: // a whole element goes elsewhere
        return text.replace(/<w:(p|tc|tr|r)>.*?<\/w:\1>/, (element) =>
          seed % 2 ? element + element : `<w:ins>${element}</w:ins>`,
        );
      default: // a character
        return `${text.slice(0, from)}${'<>&"x'[seed % 5]!}${text.slice(from + (seed % 2))}`;
    }
  }, xml);
}

describe('5,000 documents with changed markup', () => {
  it('are read or refused', async () => {
    const codes = new Map<string, number>();
    const seeds = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(seeds, fc.integer({ min: 0, max: 4 }), async (changes, which) => {
        const parts = { numbering, styles, footnotes };
        const name = (['numbering', 'styles', 'footnotes'] as const)[which];
        if (name) parts[name] = mutate(parts[name], changes);
        const bytes = makeDocx(name ? body : mutate(body, changes), parts);
        const read = await attempt(bytes);
        const code = typeof read === 'string' ? read : 'read';
        codes.set(code, (codes.get(code) ?? 0) + 1);
        // What was read can cross threads and be put down.
        if (typeof read !== 'string') expect(() => structuredClone(read)).not.toThrow();
      }),
      { numRuns: 5000 },
    );
    expect(codes.get('read')).toBeGreaterThan(500);
    expect(codes.get('damaged')).toBeGreaterThan(500);
  }, 60_000);
});
