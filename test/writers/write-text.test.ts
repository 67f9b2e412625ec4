import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeHost } from '../../src/batch/node-host.js';
import type { Document } from '../../src/document/document.js';
import type { Edit } from '../../src/linter/rule.js';
import { readDocument } from '../../src/readers/read.js';
import { Unwritable } from '../../src/writers/unwritable.js';
import { textWith } from '../../src/writers/text-with.js';
import { encodingOf } from '../../src/writers/text/encodings.js';
import { writeText } from '../../src/writers/text/write-text.js';

const read = (bytes: Uint8Array, path: string) => readDocument({ bytes, path }, nodeHost);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Replaces words of a document, wherever the block is that they stand in. */
function replace({ blocks }: Document, words: string, by: string): Edit {
  for (const [block, found] of blocks.entries()) {
    const texts = found.type === 'table' ? found.cells.map(({ text }) => text) : [found.text];
    const at = texts.findIndex((text) => text.includes(words));
    if (at < 0) continue;
    const from = texts[at]!.indexOf(words);
    return { block, ...(found.type === 'table' && { cell: at }), from, to: from + words.length, text: by };
  }
  throw new Error(`no “${words}”`);
}

async function edited(source: string, path: string, edits: [words: string, by: string][]): Promise<string> {
  const bytes = utf8(source);
  const document = await read(bytes, path);
  const written = await writeText(
    { bytes, document },
    edits.map(([words, by]) => [replace(document, words, by)]),
  );
  expect(written.refused).toEqual([]);
  return new TextDecoder().decode(written.bytes);
}

describe('writeText', () => {
  it.each<[name: string, path: string, source: string, words: string, by: string, result: string]>([
    ['text', 'a.txt', '第一行\r\n请登陆网站。\r\n', '登陆', '登录', '第一行\r\n请登录网站。\r\n'],
    ['markdown', 'a.md', '# 标题\n\n请**登陆**网站。\n', '登陆网', '登录网', '# 标题\n\n请**登录**网站。\n'],
    [
      'a Markdown table',
      'a.md',
      '| 甲 | 乙 |\n|---|---|\n| １ | 2 |\n',
      '１',
      '1',
      '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n',
    ],
    ['tags inside the words', 'a.html', '<p>请登<b>陆网</b>站</p>', '登陆网站', '登录网站', '<p>请登<b>录网</b>站</p>'],
    ['words removed across tags', 'a.html', '<p>一<b>二三</b>四</p>', '二三四', '', '<p>一<b></b></p>'],
    ['an entity in the words', 'a.html', '<p>A&amp;B公司</p>', 'A&B', 'A和B', '<p>A和B公司</p>'],
    ['an entity beside the words', 'a.html', '<td>3&nbsp;件</td><p>x</p>', '件', '份', '<td>3&nbsp;份</td><p>x</p>'],
    ['marks of HTML in the new words', 'a.html', '<p>大于十</p>', '大于', '<&>', '<p>&lt;&amp;&gt;十</p>'],
    ['marks of Markdown in the new words', 'a.md', '甲乙丙\n', '乙', 'a*b|c', '甲a\\*b\\|c丙\n'],
    [
      'an attribute and a script of the same words',
      'a.html',
      '<p title="登陆">登陆</p><script>"登陆"</script>',
      '登陆',
      '登录',
      '<p title="登陆">登录</p><script>"登陆"</script>',
    ],
  ])('%s', async (_, path, source, words, by, result) => {
    expect(await edited(source, path, [[words, by]])).toBe(result);
  });

  it('makes several edits at once', async () => {
    const source = '<p>登陆一</p><table><tr><td>１</td><td>２</td></tr></table><p>登陆二</p>';
    const result = await edited(source, 'a.html', [
      ['登陆二', '登录二'],
      ['１', '1'],
      ['登陆一', '登录一'],
      ['２', '2'],
    ]);
    expect(result).toBe('<p>登录一</p><table><tr><td>1</td><td>2</td></tr></table><p>登录二</p>');
  });

  it('leaves out an edit whose characters the encoding does not have, and makes the others', async () => {
    // 请登陆。年的一 in GB 18030
    const bytes = Uint8Array.from([0xc7, 0xeb, 0xb5, 0xc7, 0xc2, 0xbd, 0xa1, 0xa3, 0xc4, 0xea, 0xb5, 0xc4, 0xd2, 0xbb]);
    const document = await read(bytes, 'a.txt');
    const edits = [replace(document, '请', '\u{1f600}'), replace(document, '登陆', '登录')];
    const written = await writeText(
      { bytes, document },
      edits.map((edit) => [edit]),
    );
    expect(new TextDecoder('gb18030').decode(written.bytes)).toBe('请登录。年的一');
    expect(written.refused).toEqual([{ edit: edits[0], why: 'characters' }]);
  });

  it('refuses an encoding that it cannot write', () => {
    expect(() => encodingOf('big5')).toThrow(Unwritable);
  });
});

/** Characters of one, two and four bytes in GB 18030, of one to four in UTF-8, of one or two units in UTF-16. */
const characters = fc.constantFrom(...'aZ09 年的一政府信息公开〔2023〕①—“”，。', '\u00e9', '\u{20000}', '\u3400', '€');
const text = fc.array(characters, { minLength: 1, maxLength: 60 }).map((parts) => `年的一${parts.join('')}`);
const encoders: Record<string, (text: string) => Uint8Array> = {
  'utf-8': utf8,
  'utf-8 with a mark': (words) => utf8(`\ufeff${words}`),
  'utf-16le': (words) => Uint8Array.from(Buffer.from(`\ufeff${words}`, 'utf16le')),
  'utf-16be': (words) => Uint8Array.from(Buffer.from(`\ufeff${words}`, 'utf16le').swap16()),
};

describe('bytes outside of the edits', () => {
  it.each(Object.keys(encoders))('stay as they are in %s', async (name) => {
    const encode = encoders[name]!;
    await fc.assert(
      fc.asyncProperty(text, text, fc.nat(), fc.nat(), async (whole, by, a, b) => {
        const bytes = encode(whole);
        const [start, end] = bounds(whole, a, b);
        const encoding = encodingOf(name.replace(' with a mark', ''));
        const [from, to] = encoding.positions(bytes, whole, [start, end]) as [number, number];
        const result = Buffer.concat([bytes.subarray(0, from), encoding.encode(by)!, bytes.subarray(to)]);
        expect(result).toEqual(Buffer.from(encode(whole.slice(0, start) + by + whole.slice(end))));
      }),
    );
  });

  it('are found in GB 18030, whatever the length of the characters before them', () => {
    const decoder = new TextDecoder('gb18030');
    const character = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }).map((one) => [one]),
      fc.constantFrom([0xc4, 0xea], [0xb5, 0xc4], [0xa3, 0xb1], [0x81, 0x40], [0xfe, 0x50]),
      fc.constantFrom([0x81, 0x30, 0x81, 0x30], [0x84, 0x31, 0xa4, 0x37], [0x95, 0x32, 0x82, 0x36]),
    );
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 40 }), fc.nat(), (parts, n) => {
        const at = n % (parts.length + 1);
        const bytes = Uint8Array.from(parts.flat());
        const before = decoder.decode(Uint8Array.from(parts.slice(0, at).flat()));
        const [position] = encodingOf('gb18030').positions(bytes, decoder.decode(bytes), [before.length]);
        expect(position).toBe(parts.slice(0, at).flat().length);
      }),
    );
  });
});

/** Two offsets in order, neither between the halves of a pair. */
function bounds(whole: string, a: number, b: number): [number, number] {
  const offsets = [0];
  for (const character of whole) offsets.push(offsets.at(-1)! + character.length);
  const [one, other] = [a % offsets.length, b % offsets.length];
  return [offsets[Math.min(one, other)]!, offsets[Math.max(one, other)]!];
}

describe('what is written', () => {
  const cell = fc.constantFrom('12', '１２', '公开<b>信</b>息', 'a&amp;b', '&nbsp;3', '一<br>二', '<span>甲</span>乙');
  const html = fc.array(cell, { minLength: 1, maxLength: 8 }).map((cells) => {
    const rows = cells.map((words) => `<tr><td>${words}</td></tr>`).join('\n');
    return `<html><body><p>${cells.join('，')}</p>\n<table>${rows}</table></body></html>`;
  });
  const change = fc.record({
    at: fc.nat(),
    from: fc.nat(),
    to: fc.nat(),
    text: fc.constantFrom('', '新', '3件', '<b>'),
  });

  it('reads as the text with the edits in it', async () => {
    await fc.assert(
      fc.asyncProperty(html, fc.array(change, { maxLength: 4 }), async (source, changes) => {
        const bytes = utf8(source);
        const document = await read(bytes, 'a.html');
        const edits = apart(changes.flatMap((wanted) => editOf(document, wanted)));
        const written = await writeText({ bytes, document }, [edits]);
        expect(written.refused).toEqual([]);
        expect(textWith(await read(written.bytes, 'a.html'), [])).toBe(textWith(document, edits));
      }),
    );
  });
});

interface Change {
  at: number;
  from: number;
  to: number;
  text: string;
}

function editOf({ blocks }: Document, { at, from, to, text: by }: Change): Edit[] {
  const places = blocks.flatMap((block, i) =>
    block.type === 'table'
      ? block.cells.map(({ text: words }, cell) => ({ block: i, cell, words }))
      : [{ block: i, words: block.text }],
  );
  const place = places[at % places.length];
  if (!place || place.words === '') return [];
  const { words, ...span } = place;
  const [start, end] = bounds(words, from, to);
  return start === end && by === '' ? [] : [{ ...span, from: start, to: end, text: by }];
}

/** One edit a block or cell. */
function apart(edits: Edit[]): Edit[] {
  const seen = new Set<string>();
  return edits.filter(({ block, cell }) => {
    const key = `${block}.${cell}`;
    return !seen.has(key) && seen.add(key);
  });
}
