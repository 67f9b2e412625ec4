import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { nodeHost } from '../../../src/batch/node-host.js';
import type { Edit } from '../../../src/linter/rule.js';
import { openZip } from '../../../src/readers/zip.js';
import { annotate } from '../../../src/writers/docx/index.js';
import type { Annotation } from '../../../src/writers/docx/index.js';
import { p, tbl, tc, tr } from '../../readers/make-docx.js';
import type { Parts } from '../../readers/make-docx.js';
import { makeZip } from '../../readers/make-zip.js';
import { by, draft, partOf, readBytes } from './file.js';
import { checkOrder } from './schema-order.js';

const edit = (from: number, to: number, text: string, block = 0): Edit => ({ block, from, to, text });
const note = (from: number, to: number, block = 0, cell?: number): Annotation => ({
  at: { block, from, to, ...(cell !== undefined && { cell }) },
  paragraphs: ['发现'],
});
const t = (text: string) => `<w:t>${text}</w:t>`;
const run = (inside: string, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${inside}</w:r>`;
const bold = '<w:b/>';
const change = (id: number) => `w:id="${id}" w:author="reportlint" w:date="2026-11-21T15:00:00Z"`;
const ins = (id: number, inside: string) => `<w:ins ${change(id)}>${inside}</w:ins>`;
const del = (id: number, text: string, look = '') =>
  `<w:del ${change(id)}>${run(`<w:delText>${text}</w:delText>`, look)}</w:del>`;
const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>${run(`<w:commentReference w:id="${id}"/>`)}`;

async function annotated(body: string, annotations: Annotation[], edits: Edit[] = [], parts: Parts = {}) {
  const bytes = draft(body, parts);
  const { bytes: written, refused } = await annotate(bytes, await readBytes(bytes), annotations, edits, by, nodeHost);
  expect(refused).toEqual([]);
  const xml = await partOf(written);
  checkOrder(xml);
  return { body: xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('</w:body>')), written, bytes };
}

describe('a tracked change', () => {
  const other = 'w:id="7" w:author="张三"';

  it.each<[string, string, Edit, string]>([
    [
      'replaces words',
      p(run(t('共17件'), bold)),
      edit(1, 3, '18'),
      p(run(t('共'), bold) + del(0, '17', bold) + ins(1, run(t('18'), bold)) + run(t('件'), bold)),
    ],
    ['deletes words', p(run(t('甲乙'))), edit(1, 2, ''), p(run(t('甲')) + del(0, '乙'))],
    ['inserts words', p(run(t('甲丙'))), edit(1, 1, '乙'), p(run(t('甲')) + ins(0, run(t('乙'))) + run(t('丙')))],
    [
      'inserts behind all that it replaces',
      p(run(t('〔')) + run(t('21')) + run(t('〕'))),
      edit(0, 4, '甲'),
      p(del(0, '〔') + del(1, '21') + del(2, '〕') + ins(3, run(t('甲')))),
    ],
    ['keeps blanks', p(run(t('甲 乙'))), edit(2, 3, ''), p(run('<w:t xml:space="preserve">甲 </w:t>') + del(0, '乙'))],
    [
      'deletes tabs',
      p(run(`${t('甲')}<w:tab/>${t('乙')}`)),
      edit(1, 2, ''),
      p(run(t('甲')) + `<w:del ${change(0)}>${run('<w:tab/>')}</w:del>` + run(t('乙'))),
    ],
    [
      'deletes inside an insertion',
      p(`<w:ins ${other}>${run(t('甲乙丙'))}</w:ins>`),
      edit(1, 2, ''),
      p(`<w:ins ${other}>${run(t('甲'))}${del(8, '乙')}${run(t('丙'))}</w:ins>`),
    ],
    [
      'parts an insertion',
      p(`<w:ins ${other}>${run(t('甲丙'))}</w:ins>`),
      edit(1, 1, '乙'),
      p(
        `<w:ins ${other}>${run(t('甲'))}</w:ins>${ins(8, run(t('乙')))}<w:ins ${other.replace('7', '9')}>${run(t('丙'))}</w:ins>`,
      ),
    ],
    [
      'stands behind an insertion',
      p(`<w:ins ${other}>${run(t('甲'))}</w:ins>`),
      edit(1, 1, '乙'),
      p(`<w:ins ${other}>${run(t('甲'))}</w:ins>${ins(8, run(t('乙')))}`),
    ],
    [
      'gives a change of format to both sides, and to no new words',
      p(run(t('甲丙'), `${bold}<w:rPrChange ${other}><w:rPr/></w:rPrChange>`)),
      edit(1, 1, '乙'),
      p(
        run(t('甲'), `${bold}<w:rPrChange ${other}><w:rPr/></w:rPrChange>`) +
          ins(8, run(t('乙'), bold)) +
          run(t('丙'), `${bold}<w:rPrChange ${other.replace('7', '9')}><w:rPr/></w:rPrChange>`),
      ),
    ],
    [
      'stands in a link',
      p(`<w:hyperlink r:id="rId1">${run(t('网站'))}</w:hyperlink>`),
      edit(0, 1, '本'),
      p(`<w:hyperlink r:id="rId1">${del(0, '网')}${ins(1, run(t('本')))}${run(t('站'))}</w:hyperlink>`),
    ],
    [
      'marks the end of a new paragraph',
      p(run(t('甲')), '<w:jc w:val="left"/><w:rPr><w:b/></w:rPr>'),
      edit(1, 1, '\n乙'),
      p(run(t('甲')), `<w:jc w:val="left"/><w:rPr><w:ins ${change(0)}/><w:b/></w:rPr>`) +
        p(ins(1, run(t('乙'))), '<w:jc w:val="left"/><w:rPr><w:b/></w:rPr>'),
    ],
    [
      'marks the end of one in a paragraph without properties',
      p(run(t('甲'))),
      edit(0, 0, '乙\n'),
      p(ins(1, run(t('乙'))), `<w:rPr><w:ins ${change(0)}/></w:rPr>`) + p(run(t('甲'))),
    ],
    [
      'leaves the mark of another to the paragraph it is of',
      p(run(t('甲')), `<w:rPr><w:ins ${other}/></w:rPr>`),
      edit(1, 1, '\n乙'),
      p(run(t('甲')), `<w:rPr><w:ins ${change(8)}/></w:rPr>`) +
        p(ins(9, run(t('乙'))), `<w:rPr><w:ins ${other}/></w:rPr>`),
    ],
    [
      'parts an insertion into paragraphs',
      p(`<w:ins ${other}>${run(t('甲乙'))}</w:ins>`),
      edit(1, 1, '\n'),
      p(`<w:ins ${other}>${run(t('甲'))}</w:ins>`, `<w:rPr><w:ins ${change(8)}/></w:rPr>`) +
        p(`<w:ins ${other.replace('7', '9')}>${run(t('乙'))}</w:ins>`),
    ],
  ])('%s', async (_, body, wanted, expected) => {
    expect((await annotated(body, [], [wanted])).body).toBe(expected);
  });

  it('marks the ends of paragraphs that are joined in a cell', async () => {
    const table = (inside: string) =>
      tbl(tr(tc('项目') + tc('件数')), tr(tc(inside) + tc('5')), tr(tc('总计') + tc('5')));
    const body = table(
      p(run(t('一')), '<w:rPr><w:b/></w:rPr><w:pPrChange w:id="3" w:author="x"><w:pPr/></w:pPrChange>') +
        p(run(t('二'))),
    );
    const { body: written } = await annotated(body, [], [{ block: 0, cell: 2, from: 1, to: 2, text: '' }]);
    expect(written).toBe(
      table(
        p(
          run(t('一')),
          `<w:rPr><w:del ${change(4)}/><w:b/></w:rPr><w:pPrChange w:id="3" w:author="x"><w:pPr/></w:pPrChange>`,
        ) + p(run(t('二'))),
      ),
    );
  });
});

describe('a comment', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${char('begin')}<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>${char('separate')}${run(t('12'))}${char('end')}`;
  const math = '<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>';
  const box = `<w:r><w:pict><w:txbxContent>${p(run(t('框')))}</w:txbxContent></w:pict></w:r>`;

  it.each<[string, string, Annotation, string]>([
    [
      'words of a run',
      p(run(t('甲乙丙'), bold)),
      note(1, 2),
      p(run(t('甲'), bold) + start(0) + run(t('乙'), bold) + end(0) + run(t('丙'), bold)),
    ],
    [
      'words of several runs',
      p(run(t('甲')) + run(t('乙'))),
      note(0, 2),
      p(start(0) + run(t('甲')) + run(t('乙')) + end(0)),
    ],
    ['a point', p(run(t('甲乙'))), note(1, 1), p(run(t('甲')) + start(0) + end(0) + run(t('乙')))],
    [
      'words in an insertion, outside of which it stands',
      p(`<w:ins w:id="7" w:author="x">${run(t('甲乙'))}</w:ins>`),
      note(0, 1),
      p(
        `${start(8)}<w:ins w:id="7" w:author="x">${run(t('甲'))}</w:ins>${end(8)}<w:ins w:id="9" w:author="x">${run(t('乙'))}</w:ins>`,
      ),
    ],
    ['a field as a whole', p(run(t('共')) + field), note(1, 2), p(run(t('共')) + start(0) + field + end(0))],
    [
      'a simple field',
      p(`<w:fldSimple w:instr="DATE">${run(t('12'))}</w:fldSimple>`),
      note(1, 2),
      p(`${start(0)}<w:fldSimple w:instr="DATE">${run(t('12'))}</w:fldSimple>${end(0)}`),
    ],
    [
      'a link',
      p(`<w:hyperlink r:id="rId1">${run(t('网站'))}</w:hyperlink>`),
      note(0, 1),
      p(`${start(0)}<w:hyperlink r:id="rId1">${run(t('网站'))}</w:hyperlink>${end(0)}`),
    ],
    [
      'words in a smart tag',
      p(`<w:smartTag w:element="p">${run(t('甲乙'))}</w:smartTag>`),
      note(0, 1),
      p(`<w:smartTag w:element="p">${start(0)}${run(t('甲'))}${end(0)}${run(t('乙'))}</w:smartTag>`),
    ],
    ['a formula', p(math), note(0, 1), p(start(0) + math + end(0))],
    ['the place of a text box', p(run(t('甲')) + box), note(0, 1, 1), p(run(t('甲')) + start(0) + box + end(0))],
    [
      'a picture',
      p('<w:r><w:drawing><wp:inline><wp:extent cx="9999999" cy="9999999"/><a:blip/></wp:inline></w:drawing></w:r>'),
      note(0, 0),
      p(
        `${start(0)}<w:r><w:drawing><wp:inline><wp:extent cx="9999999" cy="9999999"/><a:blip/></wp:inline></w:drawing></w:r>${end(0)}`,
      ),
    ],
  ])('stands at %s', async (_, body, annotation, expected) => {
    expect((await annotated(body, [annotation])).body).toBe(expected);
  });

  it('stands at what is changed, and at what comes', async () => {
    const { body } = await annotated(p(run(t('甲乙丙'))), [note(1, 2), note(2, 3)], [edit(1, 2, '丁')]);
    expect(body).toBe(
      p(run(t('甲')) + start(0) + del(2, '乙') + start(1) + ins(3, run(t('丁'))) + end(0) + run(t('丙')) + end(1)),
    );
  });

  const table = (inside: string) =>
    tbl(tr(tc('项目') + tc('件数')), tr(tc(inside) + tc('5')), tr(tc('总计') + tc('5')));

  it.each<[string, string, Annotation, Edit[], string]>([
    ['an empty cell', p(''), note(0, 0, 0, 2), [], p(start(0) + end(0))],
    [
      'an empty cell of one tag that is filled',
      '<w:p/>',
      note(0, 0, 0, 2),
      [{ block: 0, cell: 2, from: 0, to: 0, text: '0' }],
      p(start(0) + ins(1, run(t('0'))) + end(0)),
    ],
    [
      'the paragraphs of a cell',
      p(run(t('一'))) + p(run(t('二'))),
      note(0, 3, 0, 2),
      [],
      p(start(0) + run(t('一'))) + p(run(t('二')) + end(0)),
    ],
  ])('stands at %s', async (_, inside, annotation, edits, expected) => {
    expect((await annotated(table(inside), [annotation], edits)).body).toBe(table(expected));
  });

  it('on a whole table stands at its first cell', async () => {
    const { body } = await annotated(table(p('')), [note(0, 0)]);
    expect(body).toContain('项目');
    expect(body.indexOf('<w:commentRangeStart')).toBeLessThan(body.indexOf('</w:tc>'));
  });

  it('on a footnote stands at its reference', async () => {
    const footnotes = `<w:footnote w:id="1">${p(run(t('注')))}</w:footnote>`;
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const { body } = await annotated(p(run(t('甲')) + reference), [note(0, 1, 1)], [], { footnotes });
    expect(body).toBe(p(run(t('甲')) + start(2) + reference + end(2)));
  });

  it('on a note that nothing in the text leads to any more stands at the first paragraph', async () => {
    const footnotes = `<w:footnote w:id="1">${p(run(t('注')))}</w:footnote>`;
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const bytes = draft(p(run(t('甲')) + reference), { footnotes });
    const document = await readBytes(bytes);
    const without = draft(p(run(t('甲'))), { footnotes });
    const { bytes: written } = await annotate(without, document, [note(0, 1, 1)], [], by, nodeHost);
    expect(await partOf(written)).toContain(p(start(2) + run(t('甲')) + end(2)));
  });

  it('on a picture in a text box stands at the box', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:extent cx="9999999" cy="9999999"/><a:blip/></wp:inline></w:drawing></w:r>';
    const holder = `<w:r><w:pict><w:txbxContent>${p(picture)}</w:txbxContent></w:pict></w:r>`;
    expect((await annotated(p(holder), [note(0, 0)])).body).toBe(p(start(0) + holder + end(0)));
  });

  it('on a sum that is a field in a cell of its own stands around all of it', async () => {
    expect((await annotated(table(p(field)), [note(0, 2, 0, 2)])).body).toBe(table(p(start(0) + field + end(0))));
  });

  it('on a document without text stands at its first paragraph', async () => {
    expect((await annotated(p(''), [note(0, 0)])).body).toBe(p(start(0) + end(0)));
  });
});

describe('the part of comments', () => {
  const annotation: Annotation = {
    at: { block: 0, from: 0, to: 1 },
    paragraphs: ['发现\n第二行', '依据：<一>&\u0001', ''],
  };

  it('is made, declared and related to the document', async () => {
    const { written } = await annotated(p('甲'), [annotation]);
    expect(await partOf(written, 'word/comments.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
        '<w:comment w:id="0" w:author="reportlint" w:date="2026-11-21T15:00:00Z" w:initials="re">' +
        '<w:p><w:r><w:annotationRef/></w:r><w:r><w:t>发现</w:t></w:r></w:p><w:p><w:r><w:t>第二行</w:t></w:r></w:p>' +
        '<w:p><w:r><w:t>依据：&lt;一&gt;&amp;</w:t></w:r></w:p><w:p/></w:comment></w:comments>',
    );
    expect(await partOf(written, '[Content_Types].xml')).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    );
    expect(await partOf(written, 'word/_rels/document.xml.rels')).toContain(
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    );
    expect(openZip(written, nodeHost).names.at(-1)).toBe('word/comments.xml');
    checkOrder(await partOf(written, 'word/comments.xml'));
  });

  const related = (target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${target}" Target="${target}.xml"/></Relationships>`;

  it.each<[string, string, string]>([
    [
      'with comments',
      '<x:comments xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:comment x:id="41"/></x:comments>',
      '<x:comment x:id="41"/><x:comment x:id="42" ',
    ],
    [
      'without any',
      '<x:comments xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      '2006/main"><x:comment x:id="0" ',
    ],
  ])('that is there is gone on with: %s', async (_, comments, expected) => {
    const files = { 'word/comments.xml': comments, 'word/_rels/document.xml.rels': related('comments') };
    const { written, bytes } = await annotated(p('甲'), [annotation], [], { files });
    const xml = await partOf(written, 'word/comments.xml');
    expect(xml).toContain(expected);
    expect(xml).toMatch(/<\/x:p><x:p\/><\/x:comment><\/x:comments>$/);
    for (const same of ['[Content_Types].xml', 'word/_rels/document.xml.rels'])
      expect(await partOf(written, same)).toBe(await partOf(bytes, same));
  });

  it('comes with relationships where the document has none', async () => {
    const zip = makeZip(
      Object.entries(unzipSync(draft(p('甲'))))
        .filter(([name]) => name !== 'word/_rels/document.xml.rels')
        .map(([name, content]) => ({ name, content })),
    );
    const { bytes } = await annotate(zip, await readBytes(zip), [annotation], [], by, nodeHost);
    expect(await partOf(bytes, 'word/_rels/document.xml.rels')).toMatch(
      /<Relationship Id="rId1" [^>]*Target="comments.xml"\/>/,
    );
  });

  it('gets a name and a number that are free, and the addresses of the strict form', async () => {
    const files = {
      'word/Comments.xml': '<x/>',
      'word/_rels/document.xml.rels': related('settings'),
      'word/settings.xml': '<x/>',
    };
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const rewrite = (xml: string) =>
      xml.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', strict);
    const { written } = await annotated(p('甲'), [annotation], [], { files, rewrite });
    expect(await partOf(written, 'word/comments1.xml')).toContain(`xmlns:w="${strict}"`);
    expect(await partOf(written, 'word/_rels/document.xml.rels')).toContain(
      '<Relationship Id="rId3" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments" Target="comments1.xml"/>',
    );
  });

  it('has numbers above those in use, but not above the largest', async () => {
    const taken = '<w:bookmarkStart w:id="5" w:name="a"/><w:bookmarkStart w:id="2147483647" w:name="b"/>';
    expect((await annotated(p(taken + run(t('甲'))), [annotation])).body).toContain('<w:commentRangeStart w:id="6"/>');
  });
});
