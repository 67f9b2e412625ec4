import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../src/batch/node-host.js';
import type { Document } from '../../src/document/document.js';
import { readOfd } from '../../src/readers/ofd.js';
import { sniff } from '../../src/readers/sniff.js';
import { Unreadable } from '../../src/readers/reader.js';
import { recognise } from '../../src/report/recognise.js';
import type { Report } from '../../src/report/report.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant } from '../../src/testing/index.js';
import { drafts } from '../fixtures/drafts.js';
import { accusations, lintDocument, readDraft } from '../testing/lint-all.js';
import { a4 } from './lay-pages.js';
import { makeZip } from './make-zip.js';
import { writeOfd, writePages, xml, type OfdStyle } from './ofd-writer.js';

const read = (bytes: Uint8Array): Promise<Document> => readOfd({ bytes }, nodeHost);
const recognised = (document: Document): Report => recognise(document, officialTemplates, {});

/** What each cell says, without the place where it stands. */
function factsOf({ facts }: Report): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([id, { at: _, ...fact }]) => [id, fact]));
}

const styles: [string, OfdStyle][] = [
  ['as it is usual', {}],
  ['with a prefix', { prefix: true, deltas: 'repeated' }],
  ['with a matrix for every text', { matrix: true, deltas: 'repeated', prefix: true }],
  ['with a text for every character', { deltas: 'single' }],
  ['with fills for lines', { rules: 'fill' }],
  ['with rectangles for lines', { rules: 'rectangle', absolute: true }],
  ['with templates', { templates: true, prefix: true }],
  ['with graphic units', { units: true }],
  ['on lying pages', { size: { width: 297, height: 210, margin: 20 } }],
];

describe.each(styles)('OFD %s', (_, style) => {
  it.each(Object.keys(drafts))('holds the facts and the findings of %s', async (name) => {
    const draft = drafts[name]!;
    const document = await read(writeOfd(draft.draft, style));
    const expected = readDraft(draft, 'text');
    expect(factsOf(recognised(document))).toEqual(factsOf(recognised(expected)));
    expect(accusations(lintDocument(document))).toEqual(accusations(lintDocument(expected)));
  });
});

describe('pages', () => {
  it.each(Array.from({ length: 24 }, (_, i) => i))('are broken anywhere: %s', async (more) => {
    const draft = compliant(2023).append('overview', '其他工作按计划完成。'.repeat(6 * more));
    const document = await read(writeOfd(draft.draft, { size: { ...a4, height: 260 } }));
    expect(factsOf(recognised(document))).toEqual(factsOf(recognised(readDraft(draft, 'text'))));
  });
});

/** One page of A4 that holds what is given. */
async function readContent(content: string, style: OfdStyle & { page?: string } = {}): Promise<Document> {
  const page = {
    name: 'Doc_0/Pages/Page_0/Content.xml',
    content: xml('Page', style.page ?? `<Content><Layer>${content}</Layer></Content>`, style),
  };
  return read(writePages([{ texts: [], lines: [] }], { ...style, members: [page, ...(style.members ?? [])] }));
}

const textsIn = ({ blocks }: Document): string[] =>
  blocks.map((block) => (block.type === 'table' ? 'table' : block.text));

const text = (attributes: string, code: string, content: string, inner = '') =>
  `<TextObject Boundary="20 20 150 10" Font="1" Size="5" ${attributes}>${inner}<TextCode X="0" Y="5" ${code}>${content}</TextCode></TextObject>`;

describe('texts', () => {
  const deltas = 'DeltaX="g 3 5"';
  it.each<[string, string, string[]]>([
    ['with distances', text('', deltas, '政府信息'), ['政府信息']],
    ['with too few distances', text('', 'DeltaX="5"', '政府信息公开'), ['政府信息公开']],
    ['with too many distances', text('', 'DeltaX="g 9999999 5"', '政府信息'), ['政府信息']],
    ['with distances that are none', text('', 'DeltaX="g x 5 5 y 5 5"', '政府信息'), ['政府信息']],
    ['without distances', text('', '', '2023年公开'), ['2023年公开']],
    ['with gaps that part words', text('', 'DeltaX="5 20 5"', '公开信息'), ['公开 信息']],
    ['with blanks', text('', 'DeltaX="2.5 2.5 2.5"', '1 2 '), ['1 2']],
    ['one below the other', text('', 'DeltaX="0 0 0" DeltaY="g 3 8"', '政府信息'), ['政', '府', '信', '息']],
    [
      'in several pieces',
      `<TextObject Boundary="20 20 150 10" Size="5"><TextCode X="0" Y="5">公开</TextCode><TextCode X="10" Y="5">信息</TextCode></TextObject>`,
      ['公开信息'],
    ],
    ['that are hidden', text('Visible="false"', deltas, '政府信息') + text('', deltas, '公开工作'), ['公开工作']],
    [
      'without a size',
      text('', deltas, '公开工作') +
        '<TextObject Boundary="20 40 9 9"><TextCode X="0" Y="5">无</TextCode></TextObject>',
      ['公开工作'],
    ],
    ['that are set wide', text('HScale="2"', '', '公开'), ['公开']],
    ['that mean another sign', text('', 'DeltaX="5"', '⻓⻅'), ['长见']],
    [
      'of two letters in one glyph',
      text(
        '',
        'DeltaX="2.5 5 2.5 2.5"',
        'offic公',
        '<CGTransform CodePosition="1" CodeCount="2" GlyphCount="1"><Glyphs>9</Glyphs></CGTransform>',
      ),
      ['offic公'],
    ],
    [
      'of one letter in two glyphs',
      text(
        '',
        'DeltaX="5 0 5 5"',
        '公é开',
        '<CGTransform CodePosition="1" CodeCount="1" GlyphCount="2"><Glyphs>8 9</Glyphs></CGTransform>',
      ),
      ['公é开'],
    ],
    [
      'of as many glyphs as letters',
      text(
        '',
        deltas,
        '政府信息',
        '<CGTransform CodePosition="0" CodeCount="4" GlyphCount="4"><Glyphs>1 2 3 4</Glyphs></CGTransform>',
      ),
      ['政府信息'],
    ],
    [
      'moved by a matrix',
      text('CTM="1 0 0 1 0 20"', deltas, '政府信息') + text('', deltas, '公开工作'),
      ['公开工作', '政府信息'],
    ],
    [
      'slanting',
      text('CTM="0.7 0.7 -0.7 0.7 0 0"', deltas, '水印水印') + text('', 'DeltaX="g 5 5"', '政府信息公开'),
      ['政府信息公开'],
    ],
    [
      'without a place',
      text('', deltas, '政府信息').replace('X="0"', 'X="a"') + text('', deltas, '公开工作'),
      ['公开工作'],
    ],
    [
      'in blocks and layers',
      `<PageBlock><PageBlock>${text('', deltas, '政府信息')}</PageBlock></PageBlock>`,
      ['政府信息'],
    ],
  ])('%s', async (_, content, expected) => {
    expect(textsIn(await readContent(content))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['to the right', text('CTM="0 1 -1 0 100 0"', 'DeltaX="g 5 5"', '政府信息公开')],
    ['to the left', text('CTM="0 -1 1 0 50 120"', 'DeltaX="g 5 5"', '政府信息公开')],
    ['upside down', text('CTM="-1 0 0 -1 120 50"', 'DeltaX="g 5 5"', '政府信息公开')],
    ['character by character', text('ReadDirection="90" CharDirection="90"', 'DeltaY="g 5 5"', '政府信息公开')],
    ['as they run', text('ReadDirection="270" CharDirection="270" CTM="1 0 0 1 50 80"', '', '政府信息公开')],
  ])('turned %s', async (_, content) => {
    const document = await readContent(content);
    expect(textsIn(document)).toEqual(['政府信息公开']);
    const [block] = document.blocks;
    const { box } = block!.origin.kind === 'page' ? block!.origin.lines[0]! : { box: undefined! };
    const long = box.right - box.left > 50;
    expect(long).toBe(content.includes('-1 0 0 -1'));
    for (const edge of [box.left, box.right]) expect(edge >= 0 && edge <= 596).toBe(true);
  });

  it('have their place in points', async () => {
    const document = await readContent(text('', 'DeltaX="5"', '公开'));
    const [block] = document.blocks;
    const mm = 72 / 25.4;
    const box = { left: 20 * mm, right: 30 * mm, top: (25 - 4.3) * mm, bottom: (25 + 0.7) * mm };
    expect(block!.origin).toEqual({
      kind: 'page',
      lines: [
        {
          from: 0,
          to: 2,
          page: 1,
          box: Object.fromEntries(Object.entries(box).map(([edge, at]) => [edge, expect.closeTo(at, 1)])),
        },
      ],
    });
  });

  it('start at the corner of the page', async () => {
    const page = `<Area><PhysicalBox>10 10 100 100</PhysicalBox></Area><Content><Layer>${text('', 'DeltaX="5"', '公开')}</Layer></Content>`;
    const { blocks } = await readContent('', { page });
    expect(blocks[0]!.origin).toMatchObject({ lines: [{ box: { left: expect.closeTo((10 * 72) / 25.4, 1) } }] });
  });
});

describe('lines', () => {
  const cell = (x: number, y: number, content: string) =>
    `<TextObject Boundary="${x} ${y} 9 5" Size="4"><TextCode X="0" Y="4">${content}</TextCode></TextObject>`;
  const words = cell(22, 23, '甲') + cell(42, 23, '1') + cell(22, 33, '乙') + cell(42, 33, '2');
  const grid = (attributes: string, data: string) =>
    `<PathObject Boundary="20 20 40 20" ${attributes}><AbbreviatedData>${data}</AbbreviatedData></PathObject>`;
  const lines = 'M 0 0 L 40 0 M 0 10 L 40 10 M 0 20 L 40 20 M 0 0 L 0 20 M 20 0 L 20 20 M 40 0 L 40 20';

  it.each<[string, string, boolean]>([
    ['of one path', grid('', lines), true],
    ['that begin with S', grid('', lines.replaceAll('M', 'S')), true],
    ['in small letters, with commas', grid('', lines.toLowerCase().replace(/(\d) (\d)/g, '$1,$2')), true],
    ['of closed frames', grid('', 'M 0 0 L 40 0 L 40 20 L 0 20 C M 0 10 L 40 10 M 20 0 L 20 20'), true],
    ['among curves', grid('', `${lines} M 1 1 Q 2 2 3 3 B 1 1 2 2 3 3 A 1 1 0 0 1 4 4 x 9 C L`), true],
    [
      'under a matrix',
      grid('CTM="2 0 0 2 0 0"', 'M 0 0 L 20 0 M 0 5 L 20 5 M 0 10 L 20 10 M 0 0 L 0 10 M 10 0 L 10 10 M 20 0 L 20 10'),
      true,
    ],
    ['neither stroked nor filled', grid('Stroke="false"', lines), false],
    ['that are shading', grid('Stroke="false" Fill="true"', 'M 0 0 L 40 0 L 40 20 L 0 20 C'), false],
    ['of so many fills that they are a picture', grid('Stroke="false" Fill="true"', 'M 0 0 L 1 0 '.repeat(600)), false],
    ['without data', '<PathObject Boundary="0 0 1 1"/>', false],
  ])('%s', async (_, path, expected) => {
    const { blocks } = await readContent(path + words);
    expect(blocks.some(({ type }) => type === 'table')).toBe(expected);
    if (expected)
      expect(blocks).toMatchObject([
        { type: 'table', rows: 2, columns: 2, cells: ['甲', '1', '乙', '2'].map((content) => ({ text: content })) },
      ]);
  });

  it('that are too many are no table', async () => {
    const document = await readContent(grid('', 'L 1 1 '.repeat(50_001)) + words);
    expect(document.notes).toContainEqual({ code: 'drawing-skipped', data: { page: 1 } });
    expect(textsIn(document)).not.toContain('table');
  });
});

describe('pictures and units', () => {
  it('pictures stand where they are drawn', async () => {
    const { blocks } = await readContent(
      `<ImageObject Boundary="50 100 60 40" ResourceID="3"/><ImageObject ResourceID="4"/>${text('', '', '公开')}`,
    );
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'image']);
  });

  it('a unit that holds itself, or is not there, ends', async () => {
    const unit =
      '<CompositeGraphicUnit ID="7"><Content><CompositeObject Boundary="0 0 1 1" ResourceID="7"/><CompositeObject ResourceID="8"/></Content></CompositeGraphicUnit>';
    const members = [
      {
        name: 'Doc_0/Pages/Page_0/Res.xml',
        content: xml('Res', `<CompositeGraphicUnits>${unit}</CompositeGraphicUnits><Fonts/>`),
      },
    ];
    const page = `<PageRes>Res.xml</PageRes><Content><Layer><CompositeObject Boundary="0 0 9 9" ResourceID="7"/>${text('', '', '公开')}</Layer></Content>`;
    expect(textsIn(await readContent('', { page, members }))).toEqual(['公开']);
  });
});

describe('documents', () => {
  const code = async (reading: Promise<unknown>): Promise<unknown> =>
    reading.then(
      () => undefined,
      (error: unknown) => (error instanceof Unreadable ? [error.code, error.data] : error),
    );
  const words = text('', '', '政府信息公开');

  it('have a title and attachments', async () => {
    const members = [
      {
        name: 'Doc_0/Attachs/Attachments.xml',
        content: xml('Attachments', '<Attachment ID="1" Name="原件.docx"><FileLoc>a</FileLoc></Attachment>'),
      },
    ];
    const extra = '<Attachments>Attachs/Attachments.xml</Attachments><Annotations>Annots/none.xml</Annotations>';
    const document = await readContent(words, { members, extra, title: '2023年报告' });
    expect(document.metadata.title).toBe('2023年报告');
    expect(document.notes).toEqual([{ code: 'attachments-ignored', data: { files: '原件.docx' } }]);
    expect(document).toMatchObject({ source: { format: 'ofd' }, has: { narrative: true, grid: false } });
  });

  it('are all read where there are several', async () => {
    const root = '<DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody>';
    const members = [{ name: 'OFD.xml', content: xml('OFD', root + root) }];
    expect(textsIn(await readContent(words.replace('20 20', '20 120'), { members }))).toEqual([
      '政府信息公开',
      '政府信息公开',
    ]);
  });

  it('are found under other letters and slashes', async () => {
    const members = [
      { name: 'OFD.xml', content: xml('OFD', '<DocBody><DocRoot>./doc_0\\DOCUMENT.xml</DocRoot></DocBody>') },
    ];
    expect(textsIn(await readContent(words, { members }))).toEqual(['政府信息公开']);
  });

  it('need no size', async () => {
    const members = [
      {
        name: 'Doc_0/Document.xml',
        content: xml('Document', '<CommonData/><Pages><Page ID="1" BaseLoc="Doc_0/Pages/Page_0/Content.xml"/></Pages>'),
      },
    ];
    expect(textsIn(await readContent(words, { members }))).toEqual(['政府信息公开']);
  });

  const noise = { name: 'Doc_0/Document.xml', content: Buffer.from([1, 2, 3, 200, 201]) };
  it.each<[string, () => Promise<unknown>, string, object]>([
    [
      'pictures alone',
      () => readContent('<ImageObject Boundary="0 0 210 297" ResourceID="3"/>'),
      'scanned',
      { pages: 1 },
    ],
    [
      'outlines alone',
      () =>
        readContent(
          '<PathObject Boundary="0 0 9 9" Fill="true"><AbbreviatedData>M 0 0 L 9 9 L 0 9 C</AbbreviatedData></PathObject>',
        ),
      'scanned',
      { pages: 1 },
    ],
    ['nothing', () => readContent(''), 'empty', { pages: 1 }],
    [
      'characters that nobody knows',
      () => readContent(text('', '', '\ue001\ue002\ue003公开')),
      'garbled-text',
      { percent: 60 },
    ],
    [
      'encrypted parts',
      () => readContent(words, { members: [noise, { name: 'Encryptions.xml', content: xml('Encryptions', '') }] }),
      'encrypted',
      {},
    ],
    ['damaged parts', () => readContent(words, { members: [noise] }), 'damaged', { part: 'Doc_0/Document.xml' }],
    [
      'a document type',
      () =>
        readContent(words, { members: [{ name: 'Doc_0/Document.xml', content: '<!DOCTYPE Document><Document/>' }] }),
      'xml-forbidden',
      { part: 'Doc_0/Document.xml' },
    ],
    [
      'no document',
      () => readContent(words, { members: [{ name: 'OFD.xml', content: xml('OFD', '') }] }),
      'damaged',
      { part: 'Document.xml' },
    ],
    [
      'a document without its root',
      () => readContent(words, { members: [{ name: 'OFD.xml', content: xml('OFD', '<DocBody/>') }] }),
      'damaged',
      { part: 'OFD.xml' },
    ],
    ['no OFD.xml', () => read(makeZip([{ name: 'a', content: '' }])), 'damaged', { part: 'OFD.xml' }],
    [
      'a page that is not there',
      () =>
        readContent(words, {
          members: [{ name: 'Doc_0/Document.xml', content: xml('Document', '<Pages><Page ID="1"/></Pages>') }],
        }),
      'damaged',
      { page: 1 },
    ],
    [
      'too many pages',
      () =>
        readContent(words, {
          members: [
            { name: 'Doc_0/Document.xml', content: xml('Document', `<Pages>${'<Page/>'.repeat(501)}</Pages>`) },
          ],
        }),
      'too-many-pages',
      { pages: 501, limit: 500 },
    ],
  ])('with %s', async (_, reading, expected, data) => {
    expect(await code(reading())).toEqual([expected, data]);
  });

  it('with an encryption that is over are read', async () => {
    const members = [{ name: 'Encryptions.xml', content: xml('Encryptions', '') }];
    expect(textsIn(await readContent(words, { members }))).toEqual(['政府信息公开']);
  });
});

it('is told by its bytes', () => {
  expect(sniff({ bytes: writePages([]) })).toBe('ofd');
  expect(sniff({ bytes: makeZip([{ name: 'a.txt', content: 'x' }]) })).toBe('zip');
});
