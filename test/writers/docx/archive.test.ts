import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { nodeHost } from '../../../src/batch/node-host.js';
import { openZip } from '../../../src/readers/zip.js';
import { readRecords } from '../../../src/writers/docx/archive/members.js';
import { rewriteZip } from '../../../src/writers/docx/archive.js';
import { makeZip } from '../../readers/make-zip.js';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Header, data and descriptor of each member, as they lie in the file. */
function packed(bytes: Uint8Array): Map<string, string> {
  const { members } = readRecords(bytes);
  return new Map(
    members.map(({ name, local, localEnd }) => [name, Buffer.from(bytes.subarray(local, localEnd)).toString('hex')]),
  );
}

const content = fc.string({ maxLength: 200 });
const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}\.xml$/), fc.record({ content, stored: fc.boolean() }), {
  minKeys: 1,
  maxKeys: 6,
});

describe('a zip file with changed members', () => {
  it('has those changed, and all others byte for byte in their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}\.xml$/), content),
        fc.string(),
        async (old, changed, comment) => {
          const bytes = makeZip(
            Object.entries(old).map(([name, member]) => ({ name, ...member })),
            { comment: comment.replace(/[^a-z]/g, '') },
          );
          const changes = new Map(Object.entries(changed).map(([name, text]) => [name, encode(text)]));
          const written = rewriteZip(bytes, changes);
          const zip = openZip(written, nodeHost);
          expect(zip.names).toEqual([...new Set([...Object.keys(old), ...changes.keys()])]);
          const before = packed(bytes);
          const after = packed(written);
          for (const name of zip.names) {
            expect(decode(await zip.read(name))).toBe(changed[name] ?? old[name]!.content);
            if (!changes.has(name)) expect(after.get(name)).toBe(before.get(name));
          }
          // Another reader sees the same.
          expect(Object.keys(unzipSync(written)).sort()).toEqual([...zip.names].sort());
          expect(rewriteZip(bytes, changes)).toEqual(written);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps what stands in front of it, folders, flags and the comment', () => {
    const zip = makeZip(
      [
        { name: 'a/', content: '', stored: true },
        { name: 'a/甲.xml', content: '一' },
      ],
      { comment: 'by WPS' },
    );
    const written = rewriteZip(zip, new Map([['a/甲.xml', encode('二')]]));
    expect(readRecords(written).members.map(({ name }) => name)).toEqual(['a/', 'a/甲.xml']);
    expect(decode(readRecords(written).comment)).toBe('by WPS');
    expect(decode(unzipSync(written)['a/甲.xml'])).toBe('二');
  });

  it('is refused if its members lie in each other', () => {
    const bytes = makeZip([
      { name: 'a', content: '一', stored: true },
      { name: 'b', content: '二', stored: true, offset: 4 },
    ]);
    expect(() => rewriteZip(bytes, new Map())).toThrow('damaged');
    expect(() => rewriteZip(new Uint8Array(40), new Map())).toThrow('damaged');
  });

  it('copies descriptors with the data they describe, and needs none itself', async () => {
    // Its sizes stand behind the data, as in files that were written as a stream.
    const descriptor = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('PK\x07\x08'), Buffer.alloc(12)]);
    const plain = makeZip([
      { name: 'a', content: '一', stored: true, flags: 1 << 3 },
      { name: 'b', content: '二', stored: true, flags: 1 << 3 },
    ]);
    const { members } = readRecords(plain);
    const [first, second] = members.map(({ local, localEnd }) => plain.subarray(local, localEnd)) as [
      Uint8Array,
      Uint8Array,
    ];
    const directory = Buffer.from(plain.subarray(members[1]!.localEnd));
    directory.writeUInt32LE(first.length + 16, 46 + 1 + 42);
    directory.writeUInt32LE(first.length + second.length + 32, directory.length - 6);
    const bytes = Buffer.concat([descriptor(first), descriptor(second), directory]);
    const written = rewriteZip(bytes, new Map([['b', encode('三')]]));
    expect(packed(written).get('a')).toBe(packed(bytes).get('a'));
    expect(decode(await openZip(written, nodeHost).read('b'))).toBe('三');
    expect(readRecords(written).members[1]!.entry[8]! & 8).toBe(0);
  });

  it('reads the large format, which some programs write for small files', async () => {
    const plain = makeZip([
      { name: 'b', content: '零', stored: true },
      { name: 'a', content: '一', stored: true },
    ]);
    const { members } = readRecords(plain);
    const wide = members.map(({ entry, local }) => {
      const record = Buffer.from(entry);
      const field = Buffer.alloc(28);
      field.writeUInt16LE(1, 0);
      field.writeUInt16LE(24, 2);
      field.writeUInt32LE(record.readUInt32LE(24), 4);
      field.writeUInt32LE(record.readUInt32LE(20), 12);
      field.writeUInt32LE(local, 20);
      for (const at of [20, 24, 42]) record.writeUInt32LE(0xffffffff, at);
      record.writeUInt16LE(28, 30);
      return Buffer.concat([record, field]);
    });
    const begin = members[1]!.localEnd;
    const end = Buffer.from(plain.subarray(plain.length - 22));
    end.writeUInt32LE(Buffer.concat(wide).length, 12);
    const bytes = Buffer.concat([plain.subarray(0, begin), ...wide, end]);
    const written = rewriteZip(bytes, new Map([['b', encode('很长的新内容')]]));
    const zip = openZip(written, nodeHost);
    expect([decode(await zip.read('a')), decode(await zip.read('b'))]).toEqual(['一', '很长的新内容']);
  });
});
