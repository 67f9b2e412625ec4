import { describe, expect, it } from '@jest/globals';
import CFB from 'cfb';
import { readFileSync } from 'node:fs';
import { Bytes } from '../../src/readers/doc/bytes.js';
import { openCompound } from '../../src/readers/doc/compound.js';
import { readDoc, readWord } from '../../src/readers/doc.js';
import { sniff } from '../../src/readers/sniff.js';
import { Unreadable } from '../../src/readers/reader.js';
import { sayCode } from '../../src/reporters/words/words.js';
import { inTable, makeDoc, makeStreams, p, r, row, sprm, u16, u32 } from './make-doc.js';
import type { DocParts } from './make-doc.js';

const fixtures = [
  'formats/compliant-2020',
  'formats/compliant-2023',
  'formats/defective-2023',
  'formats/varied-2022',
  'doc/features',
];
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}.doc`, import.meta.url)));
const report = fixture('formats/compliant-2023');

function codeOf(bytes: Uint8Array): string {
  try {
    readWord({ bytes });
    return 'read';
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    for (const locale of ['zh', 'en'] as const)
      expect(sayCode(locale, 'failure', error.code, error.data)).not.toMatch(`[（(]${error.code}[)）]`);
    return [error.code, error.data.format].filter(Boolean).join(' ');
  }
}

/** A compound file with streams of these names. */
function compound(...names: string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const name of names) CFB.utils.cfb_add(container, name, Buffer.from('content'));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

const plain: DocParts = { paragraphs: [p('云溪县')] };

describe('what cannot be read', () => {
  it.each<[string, Uint8Array, string]>([
    ['an encrypted document', makeDoc({ ...plain, flags: 0x0100 }), 'encrypted'],
    ['an encrypted DOCX', compound('/EncryptionInfo', '/EncryptedPackage'), 'encrypted'],
    ['a document of Word 95', makeDoc({ ...plain, ident: 0xa5dc, version: 0x68 }), 'word-too-old'],
    ['a document of Word 6', makeDoc({ ...plain, version: 0x65 }), 'word-too-old'],
    ['a workbook', compound('/Workbook'), 'format-unsupported xls'],
    ['a workbook of Excel 95', compound('/Book'), 'format-unsupported xls'],
    ['a presentation', compound('/PowerPoint Document'), 'format-unsupported ppt'],
    ['another compound file', compound('/Contents'), 'format-unsupported compound'],
    ['a document inside another file', compound('/ObjectPool/_1/WordDocument', '/Workbook'), 'format-unsupported xls'],
    ['a document without its tables', compound('/WordDocument'), 'damaged'],
    ['a head alone', report.slice(0, 512), 'damaged'],
    ['half a file', report.slice(0, report.length >> 1), 'damaged'],
    ['lengths that the pieces do not hold', makeDoc({ ...plain, lengths: [999] }), 'damaged'],
    ['negative lengths', makeDoc({ ...plain, lengths: [4, -1] }), 'damaged'],
    [
      'pieces that contradict each other after a fast save',
      makeDoc({ ...plain, lengths: [999], flags: 0x0004 }),
      'fast-saved',
    ],
    ['a fast save that is whole', makeDoc({ ...plain, flags: 0x0004 }), 'read'],
    [
      'tables in tables without end',
      makeDoc({ paragraphs: [p('1', [...inTable, ...sprm(0x6649, ...u32(100_000))])] }),
      'too-deep',
    ],
  ])('is named: %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('is told by its bytes, not by its name', async () => {
    expect(sniff({ bytes: report, path: 'a.wps' })).toBe('doc');
    expect(sniff({ bytes: new TextEncoder().encode('<html>'), path: 'a.doc' })).toBe('html');
    await expect(readDoc({ bytes: report.slice(0, 600) })).rejects.toThrow('damaged');
    expect((await readDoc({ bytes: report, path: 'a.wps' })).source).toEqual({
      format: 'doc',
      bytes: report.length,
      path: 'a.wps',
    });
  });

  it('is nothing in half: a file cut anywhere is damaged or whole', () => {
    const whole = JSON.stringify(readWord({ bytes: report }).blocks);
    for (let length = 0; length < report.length; length += 997) {
      const bytes = report.slice(0, length);
      if (codeOf(bytes) === 'read') expect(JSON.stringify(readWord({ bytes }).blocks)).toBe(whole);
    }
  });
});

describe('the container', () => {
  it.each(fixtures)('gives the same streams as cfb: %s', (name) => {
    const bytes = fixture(name);
    const known = CFB.read(Buffer.from(bytes), { type: 'buffer' });
    const { names, stream } = openCompound(bytes);
    expect(names).toContain('WordDocument');
    for (const own of names)
      expect(stream(own)?.array).toEqual(new Uint8Array(CFB.find(known, `/${own}`)!.content as Uint8Array));
  });

  it('knows sectors of 4096 bytes and tables beyond the header', () => {
    // 109 sectors of the allocation table stand in the header: 6.8 MB.
    const large = new Uint8Array(8_000_000).map((_, i) => i * 7);
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/Large', Buffer.from(large));
    const { stream } = openCompound(new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer));
    expect(Buffer.from(stream('Large')!.array).equals(Buffer.from(large))).toBe(true);
    expect(stream('Small')).toBeUndefined();
  });

  it('does not follow a chain in a circle', () => {
    const bytes = report.slice();
    const view = new DataView(bytes.buffer);
    const fat = (view.getUint32(76, true) + 1) * 512;
    // Every sector is followed by the one before it, the first by the last.
    for (let sector = 0; sector < 128; sector++) view.setUint32(fat + 4 * sector, (sector + 127) % 128, true);
    expect(codeOf(bytes)).not.toBe('read');
  });

  it('takes no sector for two streams, nor twice for one', () => {
    const whole = makeDoc({ paragraphs: [p('x'.repeat(6000))] });
    const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
    const table = 512 * (view.getUint32(76, true) + 1);
    const first = Array.from({ length: 128 }, (_, sector) => view.getUint32(table + 4 * sector, true));
    const inChain = first.findIndex((next, sector) => next === sector + 1 && first[next] === next + 1);
    expect(codeOf(whole)).toBe('read');
    view.setUint32(table + 4 * (inChain + 1), inChain, true);
    expect(codeOf(whole)).toBe('damaged');
  });

  it('asks for no byte outside', () => {
    const bytes = new Bytes(Uint8Array.of(1, 2, 3, 4));
    expect([bytes.u8(3), bytes.u16(2), bytes.s16(0), bytes.u32(0), bytes.s32(0), bytes.slice(4, 0).length]).toEqual([
      4, 0x0403, 0x0201, 0x04030201, 0x04030201, 0,
    ]);
    for (const ask of [
      () => bytes.u8(4),
      () => bytes.u16(3),
      () => bytes.s16(-1),
      () => bytes.u32(1),
      () => bytes.s32(1),
      () => bytes.slice(3, 2),
      () => bytes.slice(1, -1),
    ])
      expect(ask).toThrow('damaged');
  });
});

describe('hostile files', () => {
  it('make no more text than they have bytes', () => {
    const { word, table } = makeStreams({ paragraphs: [p('x'.repeat(3000))] });
    const count = 700;
    const pieces = [
      ...Array.from({ length: count + 1 }, (_, i) => u32(i * 3000)).flat(),
      ...Array.from({ length: count }, () => [0, 0, ...u32(1024), 0, 0]).flat(),
    ];
    const put = (at: number, bytes: number[]) => bytes.forEach((byte, i) => (word[at + i] = byte));
    put(154 + 8 * 33, [...u32(table.length), ...u32(pieces.length + 5)]);
    put(76, u32(count * 3000));
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/WordDocument', Buffer.from(word));
    CFB.utils.cfb_add(container, '/1Table', Buffer.from([...table, 2, ...u32(pieces.length), ...pieces]));
    expect(codeOf(new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer))).toBe('too-large');
  });

  it('are refused when their rows and columns are too many', () => {
    const rows = Array.from({ length: 700 }, (_, i) => row(['1', '2'], [-32_000, 90 * i - 31_000, 32_700])).flat();
    expect(codeOf(makeDoc({ paragraphs: rows }))).toBe('too-many-cells');
  });

  it('are refused when their tables are too many', () => {
    const depth = (levels: number) => [...inTable, ...sprm(0x6649, ...u32(levels))];
    const paragraphs = Array.from({ length: 120 }, (_, i) => p('1', i % 2 ? [] : depth(400)));
    expect(codeOf(makeDoc({ paragraphs }))).toBe('too-many-cells');
  });

  it('are refused when their fields or paragraphs are too many', () => {
    expect(codeOf(makeDoc({ paragraphs: [p('\x13\x14'.repeat(600))] }))).toBe('too-deep');
    expect(codeOf(makeDoc({ paragraphs: [p('\r'.repeat(200_001))], narrow: [0] }))).toBe('too-many-lines');
  });

  it('are refused when their table definitions are too long', () => {
    const length = 60_000;
    const data = [...u16(length), ...Array<number>(length + 2000).fill(0)];
    const paragraphs = Array.from({ length: 600 }, (_, i) => ({
      runs: [r('1\x07')],
      sprms: [...sprm(0x4a43, ...u16(i)), ...sprm(0x6646, ...u32(0))],
    }));
    expect(codeOf(makeDoc({ paragraphs, data }))).toBe('too-large');
  });
});
