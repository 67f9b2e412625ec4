import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../src/batch/node-host.js';
import { isArchive, readArchive } from '../../src/readers/archive.js';
import { Unreadable } from '../../src/readers/reader.js';
import { encodeGbk } from './encode-gbk.js';
import { makeXlsx } from './make-xlsx.js';
import { makeZip, type Member } from './make-zip.js';

/** Names of the members, and the code of what went wrong; the archive's own failure stands under the empty name. */
async function membersOf(bytes: Uint8Array): Promise<string[]> {
  const members: string[] = [];
  try {
    for await (const member of readArchive({ bytes }, nodeHost)) {
      members.push('failure' in member ? `${member.name} ${member.failure.code}` : member.name);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    members.push(` ${error.code}`);
  }
  return members;
}

const report = { name: 'a.txt', content: '正文' };
const book = makeXlsx({ sheets: [{ name: 'S' }] });
const zip = (name: string, ...members: Member[]): Member => ({ name, content: makeZip(members), stored: true });

describe('members', () => {
  it.each<[string, Member[], string[]]>([
    ['in their order', [{ name: 'b/b.docx', content: 'x' }, report], ['b/b.docx', 'a.txt']],
    [
      'with names in GBK',
      [{ name: encodeGbk('民政局/年度报告.txt'), content: 'x', flags: 0 }],
      ['民政局/年度报告.txt'],
    ],
    [
      'in folders',
      [
        { name: 'b/', content: '', stored: true },
        { name: 'b/a.txt', content: 'x' },
      ],
      ['b/a.txt'],
    ],
    [
      'without what systems leave behind',
      [
        report,
        { name: '__MACOSX/._a.txt', content: 'x' },
        { name: 'b/.DS_Store', content: 'x' },
        { name: '.git/a.txt', content: 'x' },
        { name: 'b/Thumbs.db', content: '\xd0\xcf\x11\xe0' },
        { name: 'desktop.ini', content: 'x' },
        { name: 'b/~$报告.docx', content: 'x' },
      ],
      ['a.txt'],
    ],
    [
      'without pictures and other files',
      [
        report,
        { name: 'a.jpg', content: Buffer.from('ffd8ff', 'hex') },
        { name: 'p.txt', content: Buffer.from('\x89PNG', 'latin1') },
        { name: 'a.css', content: 'p {}' },
      ],
      ['a.txt'],
    ],
    [
      'by their bytes where the name does not tell',
      [
        { name: '报告', content: '%PDF-1.4' },
        { name: 'b.bak', content: '%PDF-1.4' },
      ],
      ['报告', 'b.bak'],
    ],
    [
      'that are empty',
      [
        { name: 'a.docx', content: '' },
        { name: 'b', content: '' },
      ],
      ['a.docx'],
    ],
    [
      'that are packages',
      [{ name: 'a.xlsx', content: book, stored: true }, zip('b.docx', { name: 'word/document.xml', content: '' })],
      ['a.xlsx', 'b.docx'],
    ],
    [
      'that are encrypted',
      [{ name: 'a.docx', content: 'x', flags: 1 }, { name: 'a.png', content: 'x', flags: 1 }, report],
      ['a.docx encrypted', 'a.txt'],
    ],
    [
      'that are damaged',
      [
        { ...report, crc: 1 },
        { name: 'b.txt', content: 'x' },
      ],
      ['a.txt damaged', 'b.txt'],
    ],
    [
      'that lie about their size, and nothing after them',
      [
        { ...report, content: 'x'.repeat(5000), size: 10 },
        { name: 'b.txt', content: 'x' },
      ],
      ['a.txt zip-bomb'],
    ],
    [
      'of an archive within',
      [zip('区/局.zip', report, { name: 'b/b.md', content: '#' }), report],
      ['区/局.zip!/a.txt', '区/局.zip!/b/b.md', 'a.txt'],
    ],
    [
      'not of archives deeper than that',
      [zip('a.zip', zip('b.zip', report), report)],
      ['a.zip!/b.zip archive-nested', 'a.zip!/a.txt'],
    ],
    [
      'not of a damaged archive within',
      [{ name: 'a.zip', content: makeZip([report]).subarray(0, 60) }, report],
      ['a.zip damaged', 'a.txt'],
    ],
    ['that are archives of another kind', [{ name: 'a.rar', content: 'Rar!\x1a\x07' }, report], ['a.rar', 'a.txt']],
    ['none', [], [' archive-empty']],
    [
      'none but junk',
      [
        { name: '__MACOSX/a.txt', content: 'x' },
        { name: 'a.exe', content: 'MZ' },
      ],
      [' archive-empty'],
    ],
    ['none under a name that leads out', [{ name: '../a.txt', content: 'x' }], [' zip-name']],
    ['none of two under one name', [report, report], [' zip-name']],
  ])('%s', async (_, members, expected) => {
    expect(await membersOf(makeZip(members))).toEqual(expected);
  });

  it('are not looked for in a file that is too large', async () => {
    const bytes = new Uint8Array(256 * 1024 * 1024 + 1);
    expect(await membersOf(bytes)).toEqual([' too-large']);
  });

  it('a defect of ours is no failure of the archive', async () => {
    const broken = { inflate: () => Promise.resolve(undefined as never) };
    const all = readArchive({ bytes: makeZip([report]) }, broken);
    await expect(all.next()).rejects.toThrow(TypeError);
  });
});

describe('isArchive', () => {
  it.each<[string, Uint8Array, boolean]>([
    ['a zip of files', makeZip([report]), true],
    ['a zip of packages', makeZip([{ name: 'a.xlsx', content: book, stored: true }]), true],
    ['a zip without files', makeZip([]), true],
    ['a damaged zip', makeZip([report]).subarray(0, 60), true],
    ['a workbook', book, false],
    [
      'a presentation',
      makeZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'ppt/presentation.xml', content: '' },
      ]),
      false,
    ],
    [
      'an OpenDocument text',
      makeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }]),
      false,
    ],
    ['a RAR', Buffer.from('Rar!\x1a\x07'), false],
    ['a text', Buffer.from('PK'), false],
  ])('%s', (_, bytes, expected) => {
    expect(isArchive({ bytes })).toBe(expected);
  });
});
