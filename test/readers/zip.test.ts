import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { nodeHost } from '../../src/batch/node-host.js';
import { MAX_PART_BYTES, MAX_ZIP_ENTRIES } from '../../src/readers/limits.js';
import { openZip } from '../../src/readers/zip.js';
import { makeZip } from './make-zip.js';
import type { Member } from './make-zip.js';

const open = (members: Member[], options?: Parameters<typeof makeZip>[1]) =>
  openZip(makeZip(members, options), nodeHost);
const text = async (zip: ReturnType<typeof openZip>, name: string) => new TextDecoder().decode(await zip.read(name));
const bomb = () => new Uint8Array(1 << 20);

describe('openZip', () => {
  it('reads what is packed and what is stored', async () => {
    const zip = open([
      { name: 'a/b.xml', content: '云溪县'.repeat(100) },
      { name: 'a/', content: '', stored: true },
      { name: 'c.txt', content: '青川市', stored: true },
      { name: 'empty', content: '' },
    ]);
    expect(zip.names).toEqual(['a/b.xml', 'c.txt', 'empty']);
    expect(await text(zip, 'a/b.xml')).toBe('云溪县'.repeat(100));
    expect(await text(zip, 'c.txt')).toBe('青川市');
    expect(await zip.read('empty')).toHaveLength(0);
    expect(await zip.read('A/b.xml')).toBeUndefined();
  });

  it('reads an archive with a comment, and one with bytes after its end', async () => {
    expect(open([{ name: 'a', content: 'x' }], { comment: 'made by hand' }).names).toEqual(['a']);
    expect(open([{ name: 'a', content: 'x' }], { trailer: '\r\n' }).names).toEqual(['a']);
  });

  it('takes \\ for / and GBK for what is not UTF-8', () => {
    const gbk = Uint8Array.of(0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x74, 0x78, 0x74);
    expect(open([{ name: 'a\\b.xml', content: 'x' }]).names).toEqual(['a/b.xml']);
    expect(open([{ name: './a.xml', content: 'x' }]).names).toEqual(['a.xml']);
    expect(open([{ name: gbk, content: 'x', flags: 0 }]).names).toEqual(['年报.txt']);
  });

  it.each(['../a', 'a/../../b', 'a\\..\\b', '/etc/passwd', '\\\\host\\a', 'C:\\a', '', 'a\0b'])(
    'refuses the name %j',
    (name) => {
      expect(() => open([{ name, content: 'x' }])).toThrow('zip-name');
    },
  );

  it('refuses two files of one name', () => {
    const content = 'x';
    expect(() =>
      open([
        { name: 'a', content },
        { name: 'a', content },
      ]),
    ).toThrow('zip-name');
    expect(() =>
      open([
        { name: 'a/b', content },
        { name: 'a\\b', content },
      ]),
    ).toThrow('zip-name');
  });

  it('refuses more entries than the limit without looking at them', () => {
    expect(() => open([{ name: 'a', content: 'x' }], { count: MAX_ZIP_ENTRIES + 1 })).toThrow('zip-entries');
  });

  it.each<[string, Partial<Member>, string]>([
    ['larger than its header says', { content: bomb(), size: 1000 }, 'zip-bomb'],
    ['larger than the limit by its header', { size: MAX_PART_BYTES + 1 }, 'zip-bomb'],
    ['smaller than its header says', { size: 1000 }, 'damaged'],
    ['of another checksum', { crc: 1 }, 'damaged'],
    ['of another checksum, stored', { crc: 1, stored: true }, 'damaged'],
    ['packed in a way of its own', { method: 14 }, 'zip-method'],
    ['encrypted', { flags: 1 }, 'encrypted'],
    ['not deflated', { method: 8, stored: true, content: '\xff\xff\xff' }, 'damaged'],
  ])('refuses a file %s', async (_, wrong, code) => {
    const zip = open([{ name: 'a', content: 'x', ...wrong }]);
    await expect(zip.read('a')).rejects.toThrow(code);
  });

  it.each<[string, Partial<Member>]>([
    ['without a header of its own', { offset: 3 }],
    ['that begins beyond the end', { offset: 1e6 }],
    ['that goes on beyond the end', { packedSize: 1e6 }],
    ['of another name', { localName: 'b' }],
    ['of a longer name', { localName: 'ab' }],
  ])('refuses a file %s', (_, wrong) => {
    expect(() => open([{ name: 'a', content: 'x', ...wrong }])).toThrow('damaged');
  });

  it('counts what is unpacked in all', async () => {
    const zip = open([{ name: 'a', content: 'x', size: MAX_PART_BYTES }]);
    for (let time = 0; time < 4; time++) await expect(zip.read('a')).rejects.toThrow('damaged');
    await expect(zip.read('a')).rejects.toThrow('zip-bomb');
  });

  it('refuses a directory that ends too early, and a file without one', () => {
    const whole = makeZip([{ name: 'a', content: 'x' }]);
    expect(() => open([{ name: 'a', content: 'x' }], { count: 2 })).toThrow('damaged');
    for (let length = 0; length < whole.length; length++) {
      expect(() => openZip(whole.subarray(0, length), nodeHost)).toThrow('damaged');
    }
  });

  it('reads what another program packed', async () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 3000 }));
    await fc.assert(
      fc.asyncProperty(files, async (members) => {
        const zip = openZip(zipSync(members), nodeHost);
        expect(zip.names).toEqual(Object.keys(members));
        for (const name of zip.names) expect(Buffer.from((await zip.read(name))!)).toEqual(Buffer.from(members[name]!));
      }),
    );
  });

  it('misses no file that the end of the directory does not count', () => {
    const members = ['a', 'b'].map((name) => ({ name, content: 'x' }));
    expect(() => openZip(makeZip(members, { count: 1 }), nodeHost)).toThrow('damaged');
    expect(() => openZip(makeZip(members, { count: 0 }), nodeHost)).toThrow('damaged');
    expect(openZip(makeZip([]), nodeHost).names).toEqual([]);
  });

  it('never ends otherwise than in bytes or in a refusal, whatever is changed', async () => {
    const whole = makeZip([
      { name: 'a', content: '云溪县'.repeat(50) },
      { name: 'b', content: 'x', stored: true },
    ]);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        try {
          const zip = openZip(bytes, nodeHost);
          for (const name of zip.names) await zip.read(name);
        } catch (error) {
          expect((error as Error).name).toBe('Unreadable');
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The same small archive as a program writes it that always uses the large format. */
function zip64(): Uint8Array {
  const small = Buffer.from(makeZip([{ name: 'a', content: 'x', stored: true }]));
  const directory = small.indexOf('PK\x01\x02');
  const end = small.indexOf('PK\x05\x06');
  const wide = (...values: number[]) => {
    const buffer = Buffer.alloc(8 * values.length);
    values.forEach((value, index) => buffer.writeBigUInt64LE(BigInt(value), 8 * index));
    return buffer;
  };
  const entry = Buffer.from(small.subarray(directory, end));
  entry.fill(0xff, 20, 28);
  entry.writeUInt16LE(4 + 24 + 5, 30);
  entry.fill(0xff, 42, 46);
  const other = Buffer.from([0x55, 0x54, 1, 0, 0]);
  const extra = Buffer.concat([other, Buffer.from([1, 0, 24, 0]), wide(1, 1, 0)]);
  const head = Buffer.concat([small.subarray(0, directory), entry, extra]);
  const record = Buffer.concat([
    Buffer.from('PK\x06\x06'),
    wide(44),
    Buffer.alloc(12),
    wide(1, 1, entry.length + extra.length, directory),
  ]);
  const locator = Buffer.concat([
    Buffer.from('PK\x06\x07'),
    Buffer.alloc(4),
    wide(head.length),
    Buffer.from([1, 0, 0, 0]),
  ]);
  const last = Buffer.from(small.subarray(end));
  last.fill(0xff, 8, 20);
  return Buffer.concat([head, record, locator, last]);
}

describe('the large format', () => {
  it('is read', async () => {
    const zip = openZip(zip64(), nodeHost);
    expect(zip.names).toEqual(['a']);
    expect(await text(zip, 'a')).toBe('x');
  });
});
