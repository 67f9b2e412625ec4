import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Span } from '../../../src/document/document.js';
import { compliant } from '../../../src/testing/index.js';
import { Unwritable } from '../../../src/writers/unwritable.js';
import { annotateText } from '../../../src/writers/text/annotate.js';
import { encodingOf } from '../../../src/writers/text/encodings.js';
import { writeText } from '../../../src/writers/text/write-text.js';
import { find, places, read, utf8, withChanges, withoutMarks } from './annotated.js';

const decoded = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** A stretch of a place, by fractions of its length. */
function part(span: Span, [a, b]: [number, number]): Span {
  const at = (share: number) => Math.round(share * span.to);
  return { ...span, from: at(Math.min(a, b)), to: at(Math.max(a, b)) };
}

const share = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
const words = fc.string({ unit: fc.constantFrom('改', '1', '<', '&', '|', '"', '>', '}', '+', '=') });
const mark = fc.record({
  place: fc.nat({ max: 400 }),
  share,
  paragraphs: fc.array(words, { minLength: 1, maxLength: 3 }),
});
const change = fc.record({ place: fc.nat({ max: 400 }), share, text: fc.constantFrom('', '改', '12', '<b>', 'a|b') });

describe('annotateText', () => {
  it.each(['html', 'markdown', 'text'] as const)(
    'gives back %s byte for byte without its marks, and what --fix writes with the changes accepted',
    async (format) => {
      const path = { html: 'a.html', markdown: 'a.md', text: 'a.txt' }[format];
      const bytes = utf8(compliant(2023).render(format));
      const document = await read(bytes, path);
      const all = places(document);
      await fc.assert(
        fc.asyncProperty(
          fc.array(mark, { maxLength: 12 }),
          fc.array(change, { maxLength: 8 }),
          async (marks, changes) => {
            const edits = changes.map(({ place, share: own, text }) => ({
              ...part(all[place % all.length]!, own),
              text,
            }));
            const { bytes: copy, refused } = await annotateText(
              { bytes, document },
              marks.map(({ place, share: own, paragraphs }) => ({
                at: part(all[place % all.length]!, own),
                paragraphs,
              })),
              edits,
              'zh',
            );
            const text = decoded(copy, 'utf-8');
            expect(withoutMarks(text, format === 'html')).toBe(decoded(bytes, 'utf-8'));
            const made = edits.filter((edit) => !refused.some((other) => other.edit === edit)).map((edit) => [edit]);
            const { bytes: changed } = await writeText({ bytes, document }, made);
            expect(withChanges(text, format === 'html')).toBe(decoded(changed, 'utf-8'));
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it.each(['gb18030', 'utf-16le', 'utf-16be'])('keeps the encoding %s', async (label) => {
    const source = '<meta charset="gbk"><p>本局请公众登陆网站，A&amp;B的一年。</p>';
    const encoding = encodingOf(label);
    const text = encoding.encode(source)!;
    const mark16 = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] }[label] ?? [];
    const bytes = Uint8Array.from([...mark16, ...text]);
    const document = await read(bytes, 'a.html');
    expect(document.source.encoding).toBe(label);
    const at = find(document, '登陆');
    const copy = await annotateText(
      { bytes, document },
      [{ at, paragraphs: ['注 𠮷 ﷽'] }],
      [{ ...at, text: '登录' }],
      'zh',
    );
    const html = decoded(copy.bytes, label);
    expect(html).toContain('公众<mark class="reportlint" title="注 ');
    expect(html).toMatch(label === 'gb18030' ? /<br>|注 &#134071; &#65021;/ : /注 𠮷 ﷽/);
    expect(withoutMarks(html, true)).toBe(decoded(bytes, label));
  });

  it('writes a question mark where a plain text cannot hold a character', async () => {
    const bytes = encodingOf('gb18030').encode('本局请公众登陆网站的一年。\n')!;
    const document = await read(bytes, 'a.txt');
    const copy = await annotateText(
      { bytes, document },
      [{ at: find(document, '登陆'), paragraphs: ['注𠮷'] }],
      [],
      'zh',
    );
    expect(decoded(copy.bytes, 'gb18030')).toBe('本局请公众{==登陆==}{>>注?<<}网站的一年。\n');
  });

  it('refuses changes that cannot be shown, whole', async () => {
    const bytes = encodingOf('gb18030').encode('本局请公众登陆网站的一年。\n')!;
    const document = await read(bytes, 'a.txt');
    const [a, b, none] = [find(document, '登陆'), find(document, '陆网'), { block: 9, from: 0, to: 1 }];
    const whole = find(document, '一年');
    const changes = [
      { ...a, text: '访问' },
      { ...b, text: '' },
      { ...none, text: 'x' },
      [
        { ...whole, text: '二年' },
        { ...find(document, '本局'), text: '𠮷局' },
      ],
    ];
    const { bytes: copy, refused } = await annotateText({ bytes, document }, [], changes, 'zh');
    expect(refused.map(({ why }) => why)).toEqual(['overlap', 'unmapped', 'group', 'characters']);
    expect(decoded(copy, 'gb18030')).toBe('本局请公众{--登陆--}{++访问++}网站的一年。\n');
  });

  it('is the original where there is nothing to say', async () => {
    const bytes = utf8('<p>甲</p>');
    const copy = await annotateText({ bytes, document: await read(bytes, 'a.html') }, [], [], 'zh');
    expect(copy).toEqual({ bytes, refused: [] });
  });

  it('refuses an encoding that is only read', async () => {
    const document = await read(utf8('<p>甲</p>'), 'a.html');
    document.source.encoding = 'big5';
    await expect(annotateText({ bytes: utf8(''), document }, [], [], 'zh')).rejects.toThrow(Unwritable);
  });
});
