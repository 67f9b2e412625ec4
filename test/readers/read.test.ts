import { describe, expect, it } from '@jest/globals';
import { MAX_INPUT_BYTES, MAX_TEXT_BYTES } from '../../src/readers/limits.js';
import { readDocument } from '../../src/readers/read.js';
import type { Host, Reader } from '../../src/readers/reader.js';
import { encodeGbk } from './encode-gbk.js';
import { tablePage } from './html-pages.js';

const host: Host = { inflate: () => Promise.reject(new Error('not needed')) };
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readDocument', () => {
  it.each([
    ['# 年报\n', 'a.md', 'markdown'],
    ['年报\n', 'a.txt', 'text'],
    ['年报\n', undefined, 'text'],
    ['<p>年报</p>', 'a.html', 'html'],
  ])('reads %j of %s as %s', async (text, path, format) => {
    const document = await readDocument({ bytes: utf8(text), ...(path && { path }) }, host);
    expect(document.source).toEqual({
      format,
      bytes: utf8(text).length,
      encoding: 'utf-8',
      text,
      ...(path && { path }),
    });
    expect(document.blocks.map((block) => block.type !== 'table' && block.text)).toEqual(['年报']);
  });

  it('reads the tables in HTML that a Markdown text holds', async () => {
    const text = '正文\n\n<TABLE><tr><td>行政许可</td><td>12</td></tr></TABLE>\n';
    const { blocks } = await readDocument({ bytes: utf8(text), path: 'a.md' }, host);
    expect(blocks).toMatchObject([{ text: '正文' }, { cells: [{ text: '行政许可' }, { text: '12' }] }]);
  });

  it.each(['gb2312', 'utf-8', null])('reads a GBK page that declares %s', async (charset) => {
    const page = tablePage({ charset });
    const { source, metadata, blocks } = await readDocument({ bytes: encodeGbk(page), path: 'a.htm' }, host);
    expect(source).toMatchObject({ encoding: 'gb18030', text: page });
    expect(metadata.charset).toBe(charset ?? undefined);
    expect(blocks.filter(({ type }) => type === 'table')).toHaveLength(3);
  });

  it.each([
    ['%PDF-1.7', 'pdf'],
    ['{\\rtf1', 'rtf'],
  ])('says of %j which format it is', async (text, format) => {
    await expect(readDocument({ bytes: utf8(text) }, host)).rejects.toMatchObject({
      code: 'format-unsupported',
      data: { format },
    });
  });

  it.each([
    [0, 'empty', {}],
    [MAX_TEXT_BYTES + 1, 'too-large', { bytes: MAX_TEXT_BYTES + 1, limit: MAX_TEXT_BYTES }],
    [MAX_INPUT_BYTES + 1, 'too-large', { bytes: MAX_INPUT_BYTES + 1, limit: MAX_INPUT_BYTES }],
  ])('refuses %i bytes of text as %s', async (length, code, data) => {
    const bytes = new Uint8Array(length).fill(0x61);
    await expect(readDocument({ bytes }, host)).rejects.toMatchObject({ name: 'Unreadable', code, data });
  });

  it("asks a plugin's reader first", async () => {
    const document = await readDocument({ bytes: utf8('<p>年报</p>') }, host);
    const reader: Reader = {
      format: 'own',
      accepts: ({ path }) => path === 'a.own',
      read: () => Promise.resolve({ ...document, notes: [{ code: 'own' }] }),
    };
    expect((await readDocument({ bytes: utf8('<p>年报</p>'), path: 'a.own' }, host, [reader])).notes).toEqual([
      { code: 'own' },
    ]);
    expect((await readDocument({ bytes: utf8('<p>年报</p>'), path: 'a.txt' }, host, [reader])).notes).toEqual([]);
  });
});
