import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import CFB from 'cfb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { MAX_PART_BYTES } from '../../src/readers/limits.js';
import { sayCode } from '../../src/reporters/words/words.js';
import { compliant } from '../../src/testing/index.js';
import { folder, removeFolders } from '../config/folder.js';
import { makeDoc, p as paragraph } from '../readers/make-doc.js';
import { makeDocx, p, tbl, tc, tr } from '../readers/make-docx.js';
import { makeOdt } from '../readers/make-odt.js';
import { line, makePdf, text, textWith } from '../readers/make-pdf.js';
import { makeXlsx } from '../readers/make-xlsx.js';
import { makeZip, type Member } from '../readers/make-zip.js';
import { writeOfd, writePages, xml } from '../readers/ofd-writer.js';
import { reportlint } from './fake-io.js';

afterAll(removeFolders);

const good = compliant(2023);
const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
const saved = (ending: string) => fixture(`formats/compliant-2023.${ending}`);
const cutOff = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length * 0.6));
const utf8 = (words: string) => new TextEncoder().encode(words);

function compound(...names: string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const name of names) CFB.utils.cfb_add(container, name, Buffer.alloc(5000, 1));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** A DOCX with a member of its own, or another in the place of one of its. */
function docxWith(...members: Member[]): Uint8Array {
  const usual = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '' },
  ];
  return makeZip([...usual.filter(({ name }) => !members.some((own) => own.name === name)), ...members]);
}

const ofdWith = (content: string, ...members: Member[]): Uint8Array =>
  writePages([{ texts: [], lines: [] }], {
    members: [{ name: 'Doc_0/Pages/Page_0/Content.xml', content: xml('Page', content) }, ...members],
  });
const ofdLayer = (content: string) => `<Content><Layer Type="Body" ID="1">${content}</Layer></Content>`;

const picture =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >> stream\n0\nendstream';
const scan = { content: 'q 595 0 0 842 0 0 cm /Im Do Q', resources: '/XObject << /Im 100 0 R >>' };
const garbled = textWith('1 0 0 1 60 600', 12, '甲乙丙丁戊己庚辛', 'F2');
const entities = '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;&b;&b;">]>';

const deep = (open: string, close: string) => open.repeat(5000) + close.repeat(5000);
const rows = (count: number, row: string) => Array.from({ length: count }, () => row).join('');
/** Lines of a grid of 450 rows and columns, on a page of five square metres. */
const places = Array.from({ length: 451 }, (_, i) => 20 + 10 * i);
const grid = places.flatMap((at) => [line(20, at, 4520, at), line(at, 20, at, 4520)]);

interface Bad {
  what: string;
  name: string;
  bytes: () => Uint8Array;
  code: string;
  /** What to do, in the words of the message. */
  advice: RegExp;
}

const groups: Record<
  string,
  { code: string; advice: RegExp; files: [what: string, name: string, () => Uint8Array][] }
> = {
  'with a password': {
    code: 'encrypted',
    advice: /去掉打开密码/u,
    files: [
      ['a PDF of LibreOffice', 'a.pdf', () => fixture('bad/encrypted.pdf')],
      ['a DOCX', 'a.docx', () => compound('/EncryptionInfo', '/EncryptedPackage')],
      ['a DOC', 'a.doc', () => makeDoc({ paragraphs: [paragraph('一、总体情况')], flags: 0x0100 })],
      [
        'an ODT',
        'a.odt',
        () => makeOdt('', { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
      ],
      [
        'an OFD',
        'a.ofd',
        () =>
          ofdWith(
            '',
            { name: 'Doc_0/Document.xml', content: Buffer.from([1, 2, 3, 200]) },
            { name: 'Encryptions.xml', content: xml('Encryptions', '') },
          ),
      ],
      ['a member of an archive', 'a.zip', () => makeZip([{ name: 'b.docx', content: 'x', flags: 1 }])],
    ],
  },
  'without text': {
    code: 'scanned',
    advice: /先做 OCR/u,
    files: [
      ['a scan as PDF', 'a.pdf', () => makePdf([scan], { objects: { 100: picture } })],
      [
        'an OFD that wraps a picture',
        'a.ofd',
        () => ofdWith(ofdLayer('<ImageObject ID="2" Boundary="0 0 210 297" ResourceID="3"/>')),
      ],
    ],
  },
  'with text that nobody can read': {
    code: 'garbled-text',
    advice: /重新导出.*OCR/u,
    files: [
      ['a PDF whose fonts name no characters', 'a.pdf', () => makePdf([{ content: garbled }])],
      [
        'an OFD in private characters',
        'a.ofd',
        () =>
          ofdWith(
            ofdLayer(
              '<TextObject ID="2" Boundary="0 0 90 9" Font="2" Size="4"><TextCode X="0" Y="4" DeltaX="4 4 4">\ue001\ue002\ue003\ue004</TextCode></TextObject>',
            ),
          ),
      ],
    ],
  },
  'cut off': {
    code: 'damaged',
    advice: /重新保存或重新下载/u,
    files: [
      ...['docx', 'doc', 'odt', 'pdf', 'xlsx'].map((ending): [string, string, () => Uint8Array] => [
        ending,
        `a.${ending}`,
        () => cutOff(saved(ending)),
      ]),
      ['ofd', 'a.ofd', () => cutOff(writeOfd(good.draft))],
      ['zip', 'a.zip', () => cutOff(makeZip([{ name: 'a.md', content: good.render('markdown') }]))],
    ],
  },
  'that unpacks to more than its header says': {
    code: 'zip-bomb',
    advice: /确认文件来源/u,
    files: ['docx', 'odt', 'xlsx', 'ofd', 'zip'].map((ending): [string, string, () => Uint8Array] => [
      ending,
      `a.${ending}`,
      () =>
        makeZip(
          bombs[ending]!.map(({ name, bomb }) => (bomb ? lying(name) : (small[name] ?? { name, content: '<a/>' }))),
        ),
    ]),
  },
  'with a document type or entities': {
    code: 'xml-forbidden',
    advice: /重新保存/u,
    files: [
      ['docx', 'a.docx', () => docxWith({ name: 'word/document.xml', content: `${entities}<a>&c;</a>` })],
      [
        'odt',
        'a.odt',
        () =>
          makeZip([
            { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
            { name: 'content.xml', content: `${entities}<a>&c;</a>` },
          ]),
      ],
      ['ofd', 'a.ofd', () => ofdWith('', { name: 'Doc_0/Document.xml', content: `${entities}<a>&c;</a>` })],
      [
        'xlsx',
        'a.xlsx',
        () =>
          makeXlsx({
            sheets: [{ name: 'S' }],
            members: [{ name: 'xl/workbook.xml', content: `${entities}<a>&c;</a>` }],
          }),
      ],
    ],
  },
  'with names that lead out of it': {
    code: 'zip-name',
    advice: /重新打包或另存/u,
    files: [
      ['docx', 'a.docx', () => docxWith({ name: '../../x.xml', content: '' })],
      ['zip', 'a.zip', () => makeZip([{ name: '../a.md', content: good.render('markdown') }])],
      ['zip with an absolute path', 'a.zip', () => makeZip([{ name: '/etc/a.md', content: '' }])],
    ],
  },
  'with a table of over 200,000 cells': {
    code: 'too-many-cells',
    advice: /检查合并单元格/u,
    files: [
      ['docx', 'a.docx', () => makeDocx(tbl(rows(201, tr(tc('1', '<w:gridSpan w:val="1000"/>')))))],
      [
        'odt',
        'a.odt',
        () =>
          makeOdt(
            '<table:table><table:table-row table:number-rows-repeated="9999"><table:table-cell table:number-columns-repeated="99"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
          ),
      ],
      ['html', 'a.html', () => utf8(`<table>${`<tr><td colspan="1000">1`.repeat(201)}</table>`)],
      [
        'markdown',
        'a.md',
        () => utf8(`|${'a|'.repeat(450)}\n|${'-|'.repeat(450)}\n${`|${'1|'.repeat(450)}\n`.repeat(450)}`),
      ],
      [
        'xlsx',
        'a.xlsx',
        () => makeXlsx({ sheets: [{ name: 'S', data: rows(201, `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`) }] }),
      ],
      [
        'pdf',
        'a.pdf',
        () => makePdf([{ content: [text(60, 4600, 12, '一、总体情况'), ...grid].join(''), width: 4700, height: 4700 }]),
      ],
    ],
  },
  '5,000 levels deep': {
    code: 'too-deep',
    advice: /另存为纯文本/u,
    files: [
      ['docx', 'a.docx', () => makeDocx(deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>') + p('完'))],
      ['odt', 'a.odt', () => makeOdt(deep('<text:section>', '</text:section>'))],
      ['html', 'a.html', () => utf8(deep('<div>', '</div>'))],
      ['html of tables', 'a.html', () => utf8(deep('<table><tr><td>', '</td></tr></table>'))],
      ['ofd', 'a.ofd', () => ofdWith(ofdLayer(deep('<PageBlock ID="2">', '</PageBlock>')))],
      ['xlsx', 'a.xlsx', () => makeXlsx({ sheets: [{ name: 'S', data: deep('<row>', '</row>') }] })],
    ],
  },
  'of no known format': {
    code: 'binary',
    advice: /另存为/u,
    files: [['bytes', 'a.doc', () => Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 8, 0, 0, 0, 1, 2, 0])]],
  },
};

/** The parts in which a bomb lies, and those that are there besides. */
const bombs: Record<string, { name: string; bomb?: boolean }[]> = {
  docx: [{ name: '[Content_Types].xml' }, { name: 'word/document.xml', bomb: true }],
  odt: [{ name: 'mimetype' }, { name: 'content.xml', bomb: true }],
  xlsx: [{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml', bomb: true }],
  ofd: [{ name: 'OFD.xml', bomb: true }],
  zip: [{ name: '年报.md', bomb: true }],
};

const small: Record<string, Member> = {
  mimetype: { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
};

const zeros = Buffer.alloc(MAX_PART_BYTES + 1, ' ');
const lying = (name: string): Member => ({ name, content: zeros, size: 1000 });

const cases = Object.entries(groups).flatMap(([group, { code, advice, files }]) =>
  files.map(([what, name, bytes]): Bad => ({ what: `${what} ${group}`, name, bytes, code, advice })),
);

interface Said {
  filePath: string;
  messages: { fatal?: boolean; code?: string; message: string }[];
}

describe('a file that cannot be read', () => {
  it.each(cases)(
    'is refused by name, and the others are linted: $what',
    async ({ name, bytes, code, advice }) => {
      const cwd = folder({ 'before.md': good.render('markdown'), 'z/after.html': good.render('html') });
      writeFileSync(join(cwd, name), bytes());
      const ran = await reportlint(['before.md', name, 'z', '-f', 'terminal', '-f', 'json=out.json'], { cwd });
      expect(ran).toMatchObject({ code: 2, err: '' });
      const results = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as Said[];
      const [before, bad, after] = results;
      expect(results).toHaveLength(3);
      expect([before!.messages, after!.messages]).toEqual([[], []]);
      expect(bad!.filePath.startsWith(join(cwd, name))).toBe(true);
      expect(bad!.messages).toMatchObject([{ fatal: true, code }]);
      const [{ message }] = bad!.messages as [{ message: string }];
      expect(message).toMatch(advice);
      expect(message).not.toMatch(/undefined|\{\{|[(（][a-z-]+[)）]/u);
      // The words are broken to the width of the output.
      expect(ran.out.replace(/\s+/gu, '')).toContain(message.replace(/\s+/gu, ''));
    },
    30_000,
  );

  it('has a message of its own for every reason, in both languages', () => {
    for (const locale of ['zh', 'en'] as const) {
      const codes = [...new Set(cases.map(({ code }) => code))];
      const messages = codes.map((code) => sayCode(locale, 'failure', code, { percent: 60, name: '../a' }));
      expect(new Set(messages).size).toBe(codes.length);
    }
  });
});
