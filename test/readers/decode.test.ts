import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/readers/decode.js';
import { Unreadable } from '../../src/readers/reader.js';
import { firstInvalid } from '../../src/readers/utf8.js';
import { encodeBig5, encodeGbk } from './encode-gbk.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const words = '青川市教育局2023年政府信息公开工作年度报告，共收到申请6件。';
const page = (charset: string, body = words) =>
  `<html><head><meta charset="${charset}"></head><body>${body}</body></html>`;

function failure(bytes: Uint8Array): Unreadable {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return error;
  }
  throw new Error('was decoded');
}

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(words), 'utf-8'],
    ['UTF-8 with BOM', utf8(`\ufeff${words}`), 'utf-8'],
    ['GBK without a declaration', encodeGbk(words), 'gb18030'],
  ])('reads %s', (_name, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: words, encoding });
  });

  it.each(['gb2312', 'GBK', 'gb_2312-80', 'x-gbk', 'gb18030', 'utf-8', 'iso-8859-1', 'big5', 'unknown'])(
    'reads a GBK page that declares %s',
    (charset) => {
      expect(decode(encodeGbk(page(charset)))).toEqual({ text: page(charset), encoding: 'gb18030' });
    },
  );

  it('reads a UTF-8 page that declares gb2312', () => {
    expect(decode(utf8(page('gb2312'))).text).toBe(page('gb2312'));
  });

  it('reads characters of four bytes, which Node does not know as gbk', () => {
    const bytes = Uint8Array.of(...encodeGbk('charset=gbk 青'), 0x82, 0x35, 0x8f, 0x33, ...encodeGbk('县，'));
    expect(decode(bytes).text).toBe('charset=gbk 青龦县，');
  });

  it('reads a page declared as big5', () => {
    const text = page('big5', '政府資訊公開的年度報告，共收到申請6件。'.repeat(5));
    expect(decode(encodeBig5(text))).toEqual({ text, encoding: 'big5' });
  });

  it.each([
    ['utf-16le', Uint8Array.of(0xff, 0xfe, 0x52, 0x97, 0xdd, 0x5d)],
    ['utf-16be', Uint8Array.of(0xfe, 0xff, 0x97, 0x52, 0x5d, 0xdd)],
  ])('reads %s by its BOM', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: '青川', encoding });
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['white space', utf8(' \r\n\t')],
    ['a BOM', utf8('\ufeff')],
  ])('refuses %s as empty', (_name, bytes) => {
    expect(failure(bytes).code).toBe('empty');
  });

  it('refuses binary bytes', () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
    expect(failure(bytes).code).toBe('binary');
  });

  it('takes a text with a stray control character', () => {
    expect(decode(utf8(`${words}\u0001${words}`)).text).toContain(words);
  });

  it('names the first byte that is not UTF-8 where no other encoding fits', () => {
    const bytes = Uint8Array.of(...utf8('abc 报'), 0xff, 0xff, 0x20);
    expect(failure(bytes)).toMatchObject({ code: 'encoding-undetermined', data: { offset: 7 } });
  });

  it('does not take damaged UTF-8 for GBK', () => {
    const bytes = Uint8Array.of(...utf8(words), 0xe6, 0x8a, 0x0a, ...utf8(words));
    expect(failure(bytes)).toMatchObject({ code: 'encoding-undetermined', data: { offset: utf8(words).length } });
  });

  it('does not take Chinese without a common character for GBK', () => {
    const bytes = encodeGbk('檢'.repeat(400));
    expect(failure(bytes).code).toBe('encoding-undetermined');
  });

  it('gives back every text that is written as UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((text) => /\S/.test(text) && !/[\p{Cc}\ufeff]/u.test(text)),
        (text) => {
          expect(decode(utf8(text)).text).toBe(new TextDecoder().decode(utf8(text)));
        },
      ),
    );
  });
});

describe('firstInvalid', () => {
  it('agrees with the decoder on what is valid', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const { offset } = firstInvalid(bytes);
        const isValid = (end: number) => {
          try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end)) !== undefined;
          } catch {
            return false;
          }
        };
        expect(isValid(offset)).toBe(true);
        expect(offset === bytes.length).toBe(isValid(bytes.length));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['overlong', [0xe0, 0x80, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['overlong of four', [0xf0, 0x80, 0x80, 0x80]],
    ['no beginning', [0x80]],
  ])('refuses what is %s', (_name, bytes) => {
    expect(firstInvalid(Uint8Array.from(bytes))).toEqual({ offset: 0, characters: 0 });
  });
});
