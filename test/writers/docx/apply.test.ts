import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../../src/batch/node-host.js';
import type { Edit } from '../../../src/linter/rule.js';
import { applyEdits } from '../../../src/writers/docx/index.js';
import type { Change } from '../../../src/writers/docx/index.js';
import { p, r, tbl, tc, tr } from '../../readers/make-docx.js';
import type { Parts } from '../../readers/make-docx.js';
import { draft, partOf, readBytes, textsOf } from './file.js';

async function apply(body: string, changes: Change[], parts: Parts = {}) {
  const bytes = draft(body, parts);
  const { bytes: written, refused } = await applyEdits(bytes, await readBytes(bytes), changes, nodeHost);
  const xml = await partOf(written);
  return {
    body: xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('</w:body>')),
    refused: refused.map(({ why }) => why),
    texts: textsOf(await readBytes(written)),
  };
}

const edit = (from: number, to: number, text: string, block = 0): Edit => ({ block, from, to, text });
const inCell = (cell: number, from: number, to: number, text: string): Edit => ({ block: 0, cell, from, to, text });
const t = (text: string) => `<w:t>${text}</w:t>`;
const run = (inside: string, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${inside}</w:r>`;
const bold = '<w:b/>';
const figures = tr(tc('总计') + tc('12') + tc('30')) + tr(tc('其中') + tc('7') + tc('9'));

describe('an edit in a paragraph', () => {
  it.each<[string, string, Edit, string]>([
    ['replaces words of a run', p(run(t('本年度受理申请'))), edit(1, 3, '年'), p(run(t('本年受理申请')))],
    [
      'replaces words of several runs, in the type of the first',
      p(run(t('〔'), bold) + run(t('2021')) + run(t('〕'))),
      edit(0, 6, '（2023）'),
      p(run(t('（2023）'), bold)),
    ],
    ['changes a number as a whole', p(run(t('共17件'))), edit(1, 3, '18'), p(run(t('共18件')))],
    ['keeps what does not change as it is written', p(run(t('a&#38;b，c'))), edit(4, 5, 'd'), p(run(t('a&amp;b，d')))],
    ['escapes new words', p(run(t('甲乙'))), edit(1, 1, ' <&>"'), p(run(t('甲 &lt;&amp;&gt;&quot;乙')))],
    [
      'keeps blanks at an end',
      p(run(t('甲乙丙'))),
      edit(1, 3, ' 丁 '),
      p(run('<w:t xml:space="preserve">甲 丁 </w:t>')),
    ],
    ['writes tabs as elements', p(run(t('甲乙'))), edit(1, 1, '\t'), p(run(`${t('甲')}<w:tab/>${t('乙')}`))],
    ['takes tabs away', p(run(`${t('甲')}<w:tab/>${t('乙')}`)), edit(1, 2, ''), p(run(t('甲') + t('乙')))],
    ['takes empty runs away', p(run(t('甲')) + run(t('乙'), bold)), edit(1, 2, ''), p(run(t('甲')))],
    [
      'keeps marks between runs',
      p(
        `${run(t('甲'))}<w:proofErr w:type="spellStart"/>${run(t('乙'))}<w:bookmarkStart w:id="1" w:name="a"/>${run(t('丙'))}`,
      ),
      edit(0, 3, '丁'),
      p(`<w:proofErr w:type="spellStart"/>${run(t('丁'))}<w:bookmarkStart w:id="1" w:name="a"/>`),
    ],
    [
      'keeps attributes of runs and what else is in them',
      p(`<w:r w:rsidR="00AB"><w:lastRenderedPageBreak/>${t('甲乙')}</w:r>`),
      edit(1, 2, '丙'),
      p(`<w:r w:rsidR="00AB"><w:lastRenderedPageBreak/>${t('甲丙')}</w:r>`),
    ],
    [
      'adds to the words, and not to the link behind them',
      p(`${run(t('见'))}<w:hyperlink r:id="rId1">${run(t('网站'))}</w:hyperlink>`),
      edit(1, 1, '本'),
      p(`${run(t('见本'))}<w:hyperlink r:id="rId1">${run(t('网站'))}</w:hyperlink>`),
    ],
    [
      'adds behind the link it follows',
      p(`<w:hyperlink r:id="rId1">${run(t('网站'))}</w:hyperlink>${run(t('。'))}`),
      edit(2, 2, '等'),
      p(`<w:hyperlink r:id="rId1">${run(t('网站'))}</w:hyperlink>${run(t('等。'))}`),
    ],
    [
      'parts a paragraph',
      p(run(t('甲乙'), bold), '<w:jc w:val="center"/>'),
      edit(1, 1, '\n丙\n'),
      p(run(t('甲'), bold), '<w:jc w:val="center"/>') +
        p(run(t('丙'), bold), '<w:jc w:val="center"/>') +
        p(run(t('乙'), bold), '<w:jc w:val="center"/>'),
    ],
    [
      'leaves the end of a section with the last paragraph',
      p(run(t('甲')), '<w:jc w:val="center"/><w:sectPr><w:type w:val="nextPage"/></w:sectPr>'),
      edit(1, 1, '\n乙'),
      p(run(t('甲')), '<w:jc w:val="center"/>') +
        p(run(t('乙')), '<w:jc w:val="center"/><w:sectPr><w:type w:val="nextPage"/></w:sectPr>'),
    ],
    [
      'goes into the insertion of another',
      p(`<w:ins w:id="1" w:author="x">${run(t('甲乙'))}</w:ins>`),
      edit(1, 2, '丙'),
      p(`<w:ins w:id="1" w:author="x">${run(t('甲丙'))}</w:ins>`),
    ],
    ['changes nothing where nothing differs', p(run(t(' 甲 '))), edit(0, 1, '甲'), p(run(t(' 甲 ')))],
  ])('%s', async (_, body, change, expected) => {
    expect(await apply(body, [change])).toMatchObject({ body: expected, refused: [] });
  });

  it('stands beside others, in their order', async () => {
    const { texts } = await apply(p(run(t('甲乙丙丁'))), [
      edit(4, 4, '五'),
      edit(2, 2, '二'),
      edit(0, 1, '一'),
      edit(2, 2, '三'),
    ]);
    expect(texts).toEqual(['一乙二三丙丁五']);
  });

  it('gives a parted paragraph no identity of another', async () => {
    const { body } = await apply(
      `<w:p w:rsidR="1" w14:paraId="0A" w14:textId="0B">${run(t('甲乙'))}</w:p>`,
      [edit(1, 1, '\n')],
      {
        rewrite: (xml) =>
          xml.replace('xmlns:w=', 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w='),
      },
    );
    expect(body).toBe(
      `<w:p w:rsidR="1" w14:paraId="0A" w14:textId="0B">${run(t('甲'))}</w:p><w:p w:rsidR="1">${run(t('乙'))}</w:p>`,
    );
  });
});

describe('an edit in a cell', () => {
  const table = (first: string) =>
    tbl(tr(tc('项目') + tc('件数') + tc('金额')), tr(first + tc('5') + tc('6')), figures);
  const withCell = (inside: string) => table(tc(inside));

  it.each<[string, string, Edit, string]>([
    [
      'fills an empty one in the type of its mark',
      p('', '<w:jc w:val="center"/><w:rPr><w:sz w:val="30"/></w:rPr>'),
      inCell(3, 0, 0, '0'),
      p(run(t('0'), '<w:sz w:val="30"/>'), '<w:jc w:val="center"/><w:rPr><w:sz w:val="30"/></w:rPr>'),
    ],
    [
      'fills a paragraph that is one tag',
      '<w:p w:rsidR="1"/>',
      inCell(3, 0, 0, '0'),
      `<w:p w:rsidR="1">${run(t('0'))}</w:p>`,
    ],
    [
      'keeps the properties of a paragraph that are one tag',
      '<w:p><w:pPr/></w:p>',
      inCell(3, 0, 0, '0'),
      `<w:p><w:pPr/>${run(t('0'))}</w:p>`,
    ],
    [
      'fills one of blanks in their type',
      p(run(t('  '), bold)),
      inCell(3, 0, 0, '0'),
      p(run(t('0'), bold) + run(t('  '), bold)),
    ],
    [
      'fills one whose text is hidden with words that are not',
      p(run(t('隐'), `${bold}<w:vanish/>`)),
      inCell(3, 0, 0, '0'),
      p(run(t('0'), bold) + run(t('隐'), `${bold}<w:vanish/>`)),
    ],
    [
      'joins its lines',
      p(run(`<w:t xml:space="preserve">国家 </w:t><w:br/>${t('秘密')}`)),
      inCell(3, 0, 5, '国家秘密'),
      p(run(t('国家') + t('秘密'))),
    ],
    [
      'joins its paragraphs: the last one gives the form',
      p(run(t('国家')), '<w:jc w:val="left"/>') + p('') + p(run(t('秘密')), '<w:jc w:val="right"/>'),
      inCell(3, 0, 5, '国家秘密'),
      p(run(t('国家')) + run(t('秘密')), '<w:jc w:val="right"/>'),
    ],
    [
      'keeps bookmarks between paragraphs',
      `${p(run(t('一')))}<w:bookmarkEnd w:id="1"/>${p(run(t('二')))}`,
      inCell(3, 1, 2, ''),
      p(`${run(t('一'))}<w:bookmarkEnd w:id="1"/>${run(t('二'))}`),
    ],
  ])('%s', async (_, inside, change, expected) => {
    expect(await apply(withCell(inside), [change])).toMatchObject({ body: withCell(expected), refused: [] });
  });

  it('finds the paragraph of a cell in a content control', async () => {
    const control = (inside: string) => table(tc(`<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`));
    expect((await apply(control(p('')), [inCell(3, 0, 0, '0')])).body).toBe(control(p(run(t('0')))));
  });
});

describe('an edit that is not safe', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${char('begin')}<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>${char('separate')}${run(t('12'))}${char('end')}`;
  const control = (properties: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(t('12'))}</w:sdtContent></w:sdt>`;
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const box = (inside: string, copy: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${inside}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${copy}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it.each<[string, string, Change, string[]]>([
    ['in the result of a field', p(field), edit(0, 2, '13'), ['field']],
    ['behind the result of a field', p(field), edit(2, 2, '件'), ['field']],
    ['in a simple field', p(`<w:fldSimple w:instr="DATE">${run(t('12'))}</w:fldSimple>`), edit(0, 2, '13'), ['field']],
    ['in a formula', p('<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>'), edit(0, 2, '13'), ['math']],
    ['in moved text', p(`<w:moveTo w:id="1" w:author="x">${run(t('12'))}</w:moveTo>`), edit(0, 2, '13'), ['moved']],
    ['in a locked control', p(control('<w:lock w:val="sdtContentLocked"/>')), edit(0, 2, '13'), ['control']],
    ['in a control that is bound to data', p(control('<w15:dataBinding w:xpath="x"/>')), edit(0, 2, '13'), ['control']],
    ['in a control that shows what to fill in', p(control('<w:showingPlcHdr/>')), edit(0, 2, '13'), ['control']],
    [
      'in furigana',
      p('<w:r><w:ruby><w:rubyBase><w:r><w:t>云</w:t></w:r></w:rubyBase></w:ruby></w:r>'),
      edit(0, 1, '雨'),
      ['drawing'],
    ],
    ['in an automatic number', p(run(t('总体情况')), numbered), edit(0, 1, '二'), ['generated']],
    ['in front of an automatic number', p(run(t('总体情况')), numbered), edit(0, 0, '第'), ['generated']],
    [
      'that parts a link',
      p(`<w:hyperlink r:id="rId1">${run(t('网站'))}</w:hyperlink>`),
      edit(1, 1, '\n'),
      ['structure'],
    ],
    ['of a text box that stands twice and not alike', p(box(p('框内'), p('框外'))), edit(0, 1, '盒'), ['text-box']],
    ['with characters that XML cannot hold', p('甲'), edit(0, 1, '\u0001'), ['characters']],
    ['with half a character', p('甲'), edit(0, 1, '\uD83D'), ['characters']],
    ['of half a character', p('𠮷'), edit(0, 1, ''), ['characters']],
    ['beyond the text', p('甲'), edit(0, 2, '乙'), ['unmapped']],
    ['of no block', p('甲'), edit(0, 0, '乙', 9), ['unmapped']],
    [
      'with one that cannot be made',
      p(run(t('甲乙')) + field),
      [edit(0, 1, '丙'), edit(2, 4, '13')],
      ['group', 'field'],
    ],
    ['in a change that contradicts itself', p('甲乙丙'), [edit(0, 2, '丁'), edit(1, 3, '戊')], ['group', 'overlap']],
  ])('%s', async (_, body, change, refused) => {
    const before = await apply(body, [], { numbering });
    expect(await apply(body, [change], { numbering })).toEqual({ ...before, body, refused });
  });

  it('overlaps an earlier one, which is made', async () => {
    const { body, refused } = await apply(p(run(t('甲乙丙'))), [edit(0, 2, '丁'), edit(1, 3, '戊')]);
    expect([body, refused]).toEqual([p(run(t('丁丙'))), ['overlap']]);
  });

  it('leaves the words around an automatic number to be changed', async () => {
    const { texts } = await apply(p(run(t('总体情况')), numbered), [edit(0, 6, '一、总体概况')], { numbering });
    expect(texts).toEqual(['一、总体概况']);
  });

  it('changes a text box and its copy alike', async () => {
    const { body } = await apply(p(box(p(run(t('框内'))), p(run(t('框内'))))), [edit(1, 2, '外')]);
    expect(body).toBe(p(box(p(run(t('框外'))), p(run(t('框外'))))));
  });
});

describe('other parts and other writers', () => {
  it('changes footnotes', async () => {
    const footnotes = `<w:footnote w:id="1">${p(run(t('注释')))}</w:footnote>`;
    const bytes = draft(p(`${r('甲')}<w:r><w:footnoteReference w:id="1"/></w:r>`), { footnotes });
    const { bytes: written } = await applyEdits(bytes, await readBytes(bytes), [edit(0, 1, '附', 1)], nodeHost);
    expect(await partOf(written, 'word/footnotes.xml')).toContain(run(t('附释')));
    expect(await partOf(written)).toBe(await partOf(bytes));
  });

  it.each<[string, (xml: string) => string, string]>([
    [
      'another prefix',
      (xml) => xml.replaceAll(/(<\/?|\s)w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0='),
      '<ns0:r><ns0:t>甲 丙</ns0:t></ns0:r>',
    ],
    [
      'no prefix',
      (xml) => xml.replaceAll(/(<\/?|\s)w:/g, '$1').replace('xmlns:w=', 'xmlns='),
      '<r><t>甲</t><tab/><t>丙</t></r>',
    ],
    [
      'the strict form',
      (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      '<w:r><w:t>甲丙</w:t></w:r>',
    ],
    [
      'another encoding',
      (xml) => `<?xml version="1.0" encoding="GB2312"?>${xml}`,
      '<?xml version="1.0" encoding="UTF-8"?>',
    ],
  ])('writes as the file does: %s', async (name, rewrite, expected) => {
    const ascii = name === 'another encoding';
    const body = p(run(t(ascii ? 'ab' : '甲乙')));
    const bytes = draft(body, { rewrite });
    const text = name === 'another prefix' ? ' 丙' : name === 'no prefix' ? '\t丙' : '丙';
    const { bytes: written } = await applyEdits(bytes, await readBytes(bytes), [edit(1, 2, text)], nodeHost);
    expect(await partOf(written)).toContain(expected);
  });

  it('gives back the same bytes where nothing changes', async () => {
    const bytes = draft(p('甲'));
    expect((await applyEdits(bytes, await readBytes(bytes), [], nodeHost)).bytes).toBe(bytes);
  });
});
