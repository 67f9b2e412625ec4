import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../src/batch/node-host.js';
import type { FlowOrigin } from '../../src/document/document.js';
import { readDocx } from '../../src/readers/docx.js';
import { lines, makeDocx, p, r, read, tbl, tc, tr } from './make-docx.js';
import type { Parts } from './make-docx.js';

const del = (inside: string) =>
  `<w:del w:id="1" w:author="x">${inside.replaceAll('w:t ', 'w:delText ').replaceAll('/w:t>', '/w:delText>')}</w:del>`;
const ins = (inside: string) => `<w:ins w:id="2" w:author="x">${inside}</w:ins>`;
const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;
const drawing = (inside: string, size = 5_000_000, alt = '图') =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${size}" cy="${size}"/><wp:docPr id="1" descr="${alt}"/>${inside}</wp:inline></w:drawing></w:r>`;
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string) =>
  `${char('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${char('separate')}${result}${char('end')}`;

describe('text', () => {
  it.each<[string, string, string[]]>([
    ['runs', p(r('青川') + r('市') + r('2023') + r('年')), ['青川市2023年']],
    ['references and CDATA', p(r('一&amp;二&#19977;<![CDATA[<四>]]>')), ['一&二三<四>']],
    ['an empty paragraph', p('') + p(r(' ')) + p('年'), ['年']],
    ['white space that does not count', p('<w:r><w:t>\n 云溪 县 </w:t></w:r><w:r><w:t>人</w:t></w:r>'), ['云溪 县人']],
    ['white space that counts', p(r('云溪 ') + r(' 县')), ['云溪  县']],
    ['indents of ideographic spaces', p('　　云溪县　'), ['云溪县']],
    ['tabs', p(`${r('年')}<w:r><w:tab/><w:t>月</w:t><w:ptab/></w:r>${r('日')}`), ['年\t月\t日']],
    [
      'soft breaks',
      p(`<w:r><w:t>一、总体情况</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t></w:r>`),
      ['一、总体情况', '二', '三'],
    ],
    [
      'hyphens',
      p('<w:r><w:t>0839</w:t><w:noBreakHyphen/><w:t>72</w:t><w:softHyphen/><w:t>00</w:t></w:r>'),
      ['0839-7200'],
    ],
    [
      'symbols',
      p('<w:r><w:t>a</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:char="2460"/><w:sym/></w:r>'),
      ['a①'],
    ],
    ['a formula', p('<m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath>'), ['1+1']],
    [
      'furigana',
      p(
        '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>yún</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>云</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      ['云'],
    ],
    [
      'hyperlinks and smart tags',
      p(
        `<w:hyperlink r:id="rId9">${r('云')}</w:hyperlink><w:smartTag w:element="p"><w:smartTagPr/>${r('溪')}</w:smartTag>`,
      ),
      ['云溪'],
    ],
    [
      'content controls',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('云溪')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ['云溪'],
    ],
    ['custom XML', `<w:customXml w:element="x">${p('云溪')}</w:customXml>`, ['云溪']],
    [
      'comments',
      p(
        `<w:commentRangeStart w:id="0"/>${r('云溪')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      ['云溪'],
    ],
    ['hidden text', p(r('云') + r('密', '<w:vanish/>') + r('溪', '<w:vanish w:val="0"/>')), ['云溪']],
    ['elements nobody knows', p(`<w:future xmlns:f="urn:f"><f:new>${r('云溪')}</f:new></w:future>`), ['云溪']],
    [
      'bold text',
      p(r('云', '<w:b/>') + r(' ') + r('溪', '<w:b w:val="true"/>')) +
        p(r('云', '<w:b/>') + r('溪', '<w:b w:val="0"/>')),
      ['**云 溪**', '云溪'],
    ],
  ])('reads %s', async (_, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });
});

describe('tracked changes', () => {
  it.each<[string, string, string[]]>([
    ['insertions and deletions', p(r('共') + del(r('10')) + ins(r('12')) + r('件')), ['共12件']],
    [
      'what was moved',
      p(`<w:moveFrom>${r('旧')}</w:moveFrom>${r('云')}`) + p(`<w:moveTo>${r('溪')}</w:moveTo>`),
      ['云', '溪'],
    ],
    ['old formatting', p(r('云', '<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>')), ['云']],
    ['a deleted paragraph mark', p('云', '<w:rPr><w:del/></w:rPr>') + p('溪'), ['云溪']],
    ['a deleted paragraph', p(del(r('云')), '<w:rPr><w:del/></w:rPr>') + p('溪'), ['溪']],
    [
      'a deleted mark before a table',
      p('云', '<w:rPr><w:moveFrom/></w:rPr>') + tbl(tr(tc('1') + tc('2'))),
      ['云', '| 1 | 2'],
    ],
    ['a deleted mark at the end', p('云', '<w:rPr><w:del/></w:rPr>'), ['云']],
    [
      'rows',
      tbl(tr(tc('1') + tc('2')), tr(tc('3') + tc('4'), '<w:del/>'), tr(tc('5') + tc('6'), '<w:ins/>')),
      ['| 1 | 2 | 5 | 6'],
    ],
    ['cells', tbl(tr(tc('1') + tc('2', '<w:cellDel/>') + tc('3', '<w:cellIns/>'))), ['| 1 | 3']],
  ])('reads %s as accepted', async (_, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });
});

describe('fields', () => {
  const contents = p(
    char('begin') +
      '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>' +
      char('separate') +
      r('一、总体情况') +
      field('PAGEREF _Toc1', r('1')),
  );

  it.each<[string, string, string[]]>([
    ['a result', p(r('共') + field('=SUM(LEFT)', r('12')) + r('件')), ['共12件']],
    ['a simple field', p(`<w:fldSimple w:instr="DATE">${r('2024年')}</w:fldSimple>`), ['2024年']],
    [
      'a field without a result',
      p(`${r('云')}${char('begin')}<w:r><w:instrText>TC</w:instrText><w:t>x</w:t></w:r>${char('end')}${r('溪')}`),
      ['云溪'],
    ],
    ['a field in the instructions of another', p(field(`IF ${field('PAGE', r('1'))}`, r('云'))), ['云']],
    ['a field that is broken off', p(`${r('云')}${char('begin')}${r('x')}`) + p('溪'), ['云', '溪']],
    [
      'hidden field characters',
      p(
        char('begin').replace('<w:fld', '<w:rPr><w:vanish/></w:rPr><w:fld') +
          '<w:r><w:instrText>X</w:instrText></w:r>' +
          char('end') +
          r('云'),
      ),
      ['云'],
    ],
  ])('reads %s', async (_, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });

  it('leaves out a table of contents', async () => {
    const end = p(r('二、主动公开') + char('end'));
    expect(await lines(contents + end + p('正文'))).toEqual(['正文']);
    expect(await lines(contents + p(char('end') + r('正文')))).toEqual(['正文']);
    const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    expect(await lines(`<w:sdt>${gallery}<w:sdtContent>${p('目录')}</w:sdtContent></w:sdt>${p('正文')}`)).toEqual([
      '正文',
    ]);
    const styles = '<w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/></w:style>';
    expect(await lines(p('一、总体情况 1', '<w:pStyle w:val="10"/>') + p('正文'), { styles })).toEqual(['正文']);
  });

  it('keeps what seems to be contents if they never end', async () => {
    expect(await lines(contents + p('正文'))).toEqual(['一、总体情况1', '正文']);
  });
});

describe('headings', () => {
  const style = (id: string, name: string, inside = '', more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}" ${more}><w:name w:val="${name}"/>${inside}</w:style>`;
  const styles = [
    style('1', 'heading 1'),
    style('a', 'Normal', '', 'w:default="1"'),
    style('Own', '报告标题', '<w:basedOn w:val="1"/><w:rPr><w:b/></w:rPr>'),
    style('L', '正文标题', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('Back', 'x', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    style('Loop', 'y', '<w:basedOn w:val="Pool"/>'),
    style('Pool', 'z', '<w:basedOn w:val="Loop"/>'),
    style('b2', '标题 2'),
    style('H', 'hidden', '<w:rPr><w:vanish/></w:rPr>'),
    '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>',
  ].join('');
  const with_ = (id: string) => `<w:pStyle w:val="${id}"/>`;

  it.each<[string, string, string]>([
    ['by name', with_('1'), '# 云溪'],
    ['by its Chinese name', with_('b2'), '## 云溪'],
    ['by the style it is based on', with_('Own'), '# 云溪'],
    ['by its outline level', with_('L'), '### 云溪'],
    ['by its own outline level', `${with_('a')}<w:outlineLvl w:val="1"/>`, '## 云溪'],
    ['no longer, by the level of body text', with_('Back'), '云溪'],
    ['no longer, by its own level', `${with_('1')}<w:outlineLvl w:val="9"/>`, '云溪'],
    ['not, in a style based on itself', with_('Loop'), '云溪'],
    ['not, in a style that is not there', with_('None'), '云溪'],
    ['not, without a style', '', '云溪'],
  ])('knows a heading %s', async (_, properties, expected) => {
    expect(await lines(p('云溪', properties), { styles })).toEqual([expected]);
  });

  it('knows bold and hidden text by its style', async () => {
    expect(await lines(p(r('云溪', '<w:rStyle w:val="Strong"/>')), { styles })).toEqual(['**云溪**']);
    expect(await lines(p('云溪', with_('H')) + p('年'), { styles })).toEqual(['年']);
  });

  it('tells whether there are any', async () => {
    expect((await read(p('云溪', with_('1')), { styles })).has.headingLevels).toBe(true);
    expect((await read(p('云溪'), { styles })).has.headingLevels).toBe(false);
  });
});

describe('automatic numbers', () => {
  const lvl = (level: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const abstract = (id: number, inside: string) => `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`;
  const num = (id: number, abstractId: number, inside = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${inside}</w:num>`;
  const inList = (list: number | undefined, level?: number) =>
    `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}${list === undefined ? '' : `<w:numId w:val="${list}"/>`}</w:numPr>`;
  const report = abstract(
    0,
    lvl(0, 'chineseCounting', '%1、') + lvl(1, 'chineseCounting', '（%2）') + lvl(2, 'decimal', '%3.'),
  );
  const items = (...places: [number, number][]) => places.map(([list, level]) => p('项', inList(list, level))).join('');

  it.each<[string, string, string, string[]]>([
    [
      'levels, which restart',
      report + num(1, 0),
      items([1, 0], [1, 1], [1, 1], [1, 2], [1, 0], [1, 1]),
      ['一、项', '（一）项', '（二）项', '1. 项', '二、项', '（一）项'],
    ],
    ['lists of one kind, which go on', report + num(1, 0) + num(2, 0), items([1, 0], [2, 0]), ['一、项', '二、项']],
    [
      'a list with a beginning of its own',
      report + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      items([1, 0], [1, 0], [2, 0], [2, 0]),
      ['一、项', '二、项', '一、项', '二、项'],
    ],
    [
      'a level of its own',
      report + num(1, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '%1．')}</w:lvlOverride>`),
      items([1, 0]),
      ['1．项'],
    ],
    [
      'several levels in one',
      abstract(0, lvl(0, 'chineseCounting', '第%1章') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0),
      items([1, 0], [1, 1]),
      ['第一章 项', '1.1 项'],
    ],
    [
      'a level that never restarts',
      abstract(0, lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) + num(1, 0),
      items([1, 0], [1, 1], [1, 0], [1, 1]),
      ['1. 项', '1) 项', '2. 项', '2) 项'],
    ],
    [
      'bullets and lists without numbers',
      abstract(0, lvl(0, 'bullet', '') + lvl(1, 'none', '')) + num(1, 0),
      items([1, 0], [1, 1]),
      ['项', '项'],
    ],
    [
      'numbers of Word’s own',
      abstract(
        0,
        `<w:lvl w:ilvl="0"><w:start w:val="3"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1、"/></w:lvl>`,
      ) + num(1, 0),
      items([1, 0]),
      ['03、项'],
    ],
    ['a list that is not there', report + num(1, 9), items([1, 0], [2, 0], [0, 0]), ['项', '项', '项']],
    [
      'levels that cannot be',
      abstract(0, lvl(99, 'decimal', '%1')) + num(1, 0, '<w:lvlOverride w:ilvl="99"/>'),
      items([1, 99], [1, 0]),
      ['项', '项'],
    ],
  ])('counts %s', async (_, numbering, body, expected) => {
    expect(await lines(body, { numbering })).toEqual(expected);
  });

  it.each([
    ['chineseCounting', '二十一'],
    ['chineseCountingThousand', '二十一'],
    ['japaneseCounting', '二十一'],
    ['ideographDigital', '二一'],
    ['decimal', '21'],
    ['decimalFullWidth', '２１'],
  ])('writes numbers in %s', async (format, expected) => {
    const numbering = abstract(0, lvl(0, format, '%1、').replace('w:val="1"', 'w:val="21"')) + num(1, 0);
    expect(await lines(items([1, 0]), { numbering })).toEqual([`${expected}、项`]);
  });

  it('finds lists through styles', async () => {
    const numbering =
      abstract(
        0,
        lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') +
          lvl(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'),
      ) + num(1, 0);
    const style = (id: string, name: string, list: string, base = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:pPr>${list}</w:pPr></w:style>`;
    const styles =
      style('H1', 'heading 1', inList(1)) +
      style('H2', 'heading 2', inList(1)) +
      style('Based', '小标题', '', '<w:basedOn w:val="H2"/>') +
      style('L', '三', inList(1, 1));
    const of = (id: string, more = '') => p('项', `<w:pStyle w:val="${id}"/>${more}`);
    expect(
      await lines(of('H1') + of('H2') + of('L') + of('H1', inList(0)) + of('H1', inList(undefined, 1)), {
        numbering,
        styles,
      }),
    ).toEqual(['# 一、项', '## （一）项', '（二）项', '# 项', '# （三）项']);
  });

  it('finds lists through styles of lists', async () => {
    const numbering =
      abstract(0, '<w:numStyleLink w:val="List"/>') +
      report.replace('w:abstractNumId="0"', 'w:abstractNumId="1"') +
      num(1, 0) +
      num(2, 1);
    const styles = `<w:style w:type="numbering" w:styleId="List"><w:pPr>${inList(2)}</w:pPr></w:style>`;
    expect(await lines(items([1, 0]), { numbering, styles })).toEqual(['一、项']);
  });

  it('counts in cells, and not what was deleted or hidden', async () => {
    const numbering = report + num(1, 0);
    const item = (text: string, properties = '') => p(text, `${inList(1, 2)}${properties}`);
    const row = (text: string) => tr(tc(item(text)) + tc('0'));
    const gone = item(del(r('无')), '<w:rPr><w:del/></w:rPr>') + item('', '<w:rPr><w:vanish/></w:rPr>');
    expect(await lines(tbl(row('属于国家秘密'), row('其他')) + gone + item('后'), { numbering })).toEqual([
      '| 1. 属于国家秘密 | 0 | 2. 其他 | 0',
      '3. 后',
    ]);
  });

  it('notes that numbers do not stand in the file', async () => {
    const { blocks } = await read(items([1, 0]), { numbering: report + num(1, 0) });
    expect(blocks[0]).toMatchObject({ text: '一、项' });
    expect((blocks[0]!.origin as FlowOrigin).pieces).toEqual([expect.objectContaining({ text: 2, length: 1 })]);
  });
});

describe('what stands aside', () => {
  const shape = (inside: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><wps:wsp><wps:txbx>${box(inside)}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(inside)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const note = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const footnotes = `<w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r('脚注')}${note(1)}`)}</w:footnote>`;
  const endnotes = `<w:endnote w:id="1">${p('尾注')}</w:endnote>`;

  it.each<[string, string, string[]]>([
    ['a text box, once', p(r('云') + shape(p('框')) + r('溪')), ['云溪', '框']],
    [
      'a text box without a choice',
      p(
        `<w:r><mc:AlternateContent><mc:Fallback><w:pict><v:shape><v:textbox>${box(p('框'))}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['框'],
    ],
    ['a table in a text box', p(shape(tbl(tr(tc('1') + tc('2'))))), ['| 1 | 2']],
    ['a text box in a cell', tbl(tr(tc(p(r('1') + shape(p('框')))) + tc('2'))), ['| 1 | 2', '框']],
    ['WordArt', p('<w:r><w:pict><v:shape><v:textpath string="云溪县年报"/></v:shape></w:pict></w:r>'), ['云溪县年报']],
    [
      'alternatives around paragraphs',
      `<mc:AlternateContent><mc:Choice Requires="x">${p('云')}</mc:Choice><mc:Fallback>${p('云')}</mc:Fallback></mc:AlternateContent>`,
      ['云'],
    ],
    [
      'alternatives around runs',
      p(
        `<mc:AlternateContent><mc:Choice Requires="x">${r('云')}</mc:Choice><mc:Fallback>${r('云')}</mc:Fallback></mc:AlternateContent>`,
      ),
      ['云'],
    ],
    [
      'empty alternatives',
      p(
        `<mc:AlternateContent/><w:r><mc:AlternateContent/><w:drawing><mc:AlternateContent/></w:drawing></w:r>${r('云')}`,
      ) + '<mc:AlternateContent/>',
      ['云'],
    ],
    ['notes', p(r('云') + note(1) + r('溪') + note(1, 'endnote') + note(7)), ['云溪', '脚注', '尾注']],
    ['notes in a cell', tbl(tr(tc(p(r('12') + note(1))) + tc('2'))) + p('后'), ['| 12 | 2', '脚注', '后']],
    [
      'pictures',
      p(drawing('<a:graphic><a:blip/></a:graphic>')) +
        p(r('云') + '<w:r><w:pict><v:shape alt="章"><v:imagedata/></v:shape></w:pict></w:r>'),
      ['! 图', '云', '! 章'],
    ],
    [
      'alternatives in a drawing',
      p(
        drawing(
          '<mc:AlternateContent><mc:Choice Requires="x"><a:blip/></mc:Choice><mc:Fallback><a:blip/></mc:Fallback></mc:AlternateContent>',
        ),
      ),
      ['! 图'],
    ],
    [
      'embedded objects',
      p('<w:r><w:object><v:shape><v:imagedata r:id="rId1" o:title="表" xmlns:o="urn:o"/></v:shape></w:object></w:r>'),
      ['! 表'],
    ],
    ['icons, which are none', p(drawing('<a:blip/>', 381_000) + r('云')), ['云']],
  ])('reads %s', async (_, body, expected) => {
    expect(await lines(body, { footnotes, endnotes })).toEqual(expected);
  });

  it('names the part of a note', async () => {
    const { blocks } = await read(p(r('云') + note(1)), { footnotes });
    expect(blocks.map(({ origin }) => origin)).toMatchObject([
      { part: 'word/document.xml', path: [0] },
      { part: 'word/footnotes.xml', path: [1, 0] },
    ]);
  });

  it('says that a part of another format was not read', async () => {
    expect((await read(p('云') + '<w:altChunk r:id="rId5"/>')).notes).toEqual([{ code: 'embedded-part' }]);
    expect((await read(p('云'))).notes).toEqual([]);
  });
});

describe('places', () => {
  it('lead back to the XML', async () => {
    let xml = '';
    const parts: Parts = { rewrite: (written) => (xml = written) };
    const table = tbl(tr(tc('1') + tc(p('') + p(r(' 2') + r('3 ')) + p(r('4&amp;')))));
    const body = p(r('云') + '<w:r><w:br/></w:r>' + r('溪') + '<w:r><w:t> 县 </w:t></w:r>') + table;
    const { blocks } = await read(body, parts);
    const sliceOf = (origin: FlowOrigin) =>
      origin.pieces!.map(({ text, length, source, sourceLength }) => [
        text,
        length,
        xml.slice(source, source + sourceLength),
      ]);
    const [first, second, third] = blocks;
    expect(sliceOf(first!.origin as FlowOrigin)).toEqual([[0, 1, '云']]);
    expect(second!.origin).toMatchObject({ path: [0], offset: 2 });
    expect(sliceOf(second!.origin as FlowOrigin)).toEqual([
      [0, 1, '溪'],
      [1, 1, '县'],
    ]);
    const { start, end } = third!.origin as FlowOrigin;
    expect(xml.slice(start, end)).toBe(table);
    const cell = third?.type === 'table' ? third.cells[1]! : undefined;
    expect(cell?.text).toBe('23\n4&');
    expect(cell?.origin).toMatchObject({ path: [1, 0, 1] });
    expect(sliceOf(cell!.origin as FlowOrigin)).toEqual([
      [0, 1, '2'],
      [1, 1, '3'],
      [3, 2, '4&amp;'],
    ]);
  });

  it('count paragraphs and tables, empty ones too', async () => {
    const { blocks } = await read(p('') + p('云') + tbl(tr(tc('一') + tc('1'))) + p('溪'));
    expect(blocks.map(({ origin }) => (origin as FlowOrigin).path)).toEqual([[1], [2], [3]]);
  });
});

describe('what programs write', () => {
  const body = p(r('云溪') + '<w:r><w:br/></w:r>' + r('县', '<w:vanish/>'));
  const strict = (xml: string) =>
    xml.replace(/http:\/\/schemas\.openxmlformats\.org\/(\w+)\/2006\//g, 'http://purl.oclc.org/ooxml/$1/');

  it.each<[string, (xml: string) => string]>([
    ['other prefixes', (xml) => xml.replaceAll('w:', 'ns0:')],
    ['no prefix', (xml) => xml.replace('xmlns:w=', 'xmlns=').replaceAll(/<(\/?)w:/g, '<$1')],
    ['strict namespaces', strict],
    ['UTF-16', (xml) => `\ufeff${xml}`],
    ['a BOM and a declaration', (xml) => `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n${xml}`],
  ])('reads %s', async (_, rewrite) => {
    expect(await lines(body, { rewrite })).toEqual(['云溪']);
  });

  it('finds the document by its relationship', async () => {
    const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';
    const relation = (target: string) =>
      `<Relationships><Relationship Type="${type}" Target="${target}"/></Relationships>`;
    const other = makeDocx(p('二'));
    const files = (target: string) => ({
      '_rels/.rels': relation(target),
      'word/Main2.xml': '<w:document><w:body><w:p><w:r><w:t>二</w:t></w:r></w:p></w:body></w:document>',
    });
    for (const target of ['word/main2.xml', '/word/Main2.xml', './x/../word/Main2.xml'])
      expect(await lines(p('一'), { files: files(target) })).toEqual(['二']);
    expect(await lines(p('一'), { files: { '_rels/.rels': '<Relationships/>' } })).toEqual(['一']);
    expect((await readDocx({ bytes: other, path: 'a.docx' }, nodeHost)).source).toEqual({
      format: 'docx',
      path: 'a.docx',
      bytes: other.length,
    });
  });

  it.each([
    ['云溪县2023年政府信息公开工作年度报告', '云溪县2023年政府信息公开工作年度报告'],
    ['青川市2019年政府信息公开工作年度报告', undefined],
    ['  ', undefined],
  ])('takes the title %j of the file for %j', async (title, expected) => {
    const core = `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:title>${title}</dc:title><dcterms:created xmlns:dcterms="urn:t">2024-01-01</dcterms:created></cp:coreProperties>`;
    const { metadata } = await read(p('云溪县') + p(' 2023年政府信息公开工作年度报告'), {
      files: { 'docProps/core.xml': core },
    });
    expect(metadata).toEqual({ published: [], ...(expected !== undefined && { title: expected }) });
  });
});

describe('bad files', () => {
  const without = (name: string) => {
    const zip = makeDocx(p('云'));
    const at = Buffer.from(zip).toString('latin1').replaceAll(name, name.replace('d', 'x'));
    return Uint8Array.from(Buffer.from(at, 'latin1'));
  };
  const nested = (depth: number): string => (depth === 0 ? p('云') : tbl(tr(tc(nested(depth - 1) + p('')))));

  it.each<[string, () => Uint8Array, string]>([
    ['a file cut short', () => makeDocx(p('云')).subarray(0, 900), 'damaged'],
    ['a file without a document', () => without('document.xml'), 'damaged'],
    [
      'a document without a body',
      () => makeDocx('', { rewrite: (xml) => xml.replaceAll('w:body', 'w:bodx') }),
      'damaged',
    ],
    ['a document that is not well-formed', () => makeDocx('<w:p>'), 'damaged'],
    ['a document type', () => makeDocx('', { rewrite: (xml) => `<!DOCTYPE x>${xml}` }), 'xml-forbidden'],
    ['entities', () => makeDocx(p('&x;')), 'xml-forbidden'],
    ['5,000 levels', () => makeDocx(nested(1250)), 'too-deep'],
    [
      '5,000 runs in each other',
      () => makeDocx(`<w:p>${'<w:smartTag>'.repeat(5000)}${'</w:smartTag>'.repeat(5000)}</w:p>`),
      'too-deep',
    ],
    [
      'too many cells',
      () => makeDocx(tbl(...Array.from({ length: 201 }, () => tr(tc('1', '<w:gridSpan w:val="99999"/>'))))),
      'too-many-cells',
    ],
    ['a part that is too large', () => makeDocx(p(' '.repeat(17 << 20))), 'too-large'],
    ['too many elements', () => makeDocx('<w:p/>'.repeat(500_001)), 'too-large'],
  ])('refuses %s', async (_, make, code) => {
    await expect(readDocx({ bytes: make() }, nodeHost)).rejects.toThrow(code);
  });

  it('takes its time in proportion to the file', async () => {
    const spaces = ' '.repeat(300_000);
    expect(await lines(`<w:p><w:r><w:t>a${spaces}b</w:t></w:r></w:p>`)).toEqual([`a${spaces}b`]);
    expect(await lines(p('<w:r><w:t>a</w:t><w:br/></w:r>'.repeat(50_000)))).toHaveLength(50_000);
    const footnotes = `<w:footnote w:id="1">${p('注').repeat(3000)}</w:footnote>`;
    expect(await lines(p('<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(3000)), { footnotes })).toHaveLength(3000);
    const level = `<w:lvl w:ilvl="0"><w:lvlText w:val="${'%1'.repeat(5000)}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const [numbered] = await lines(p('项', '<w:numPr><w:numId w:val="1"/></w:numPr>'), { numbering });
    expect(numbered!.length).toBeLessThan(100);
  });

  it('reads tables in each other to a depth that nobody needs', async () => {
    expect(await lines(nested(60))).toEqual(['云']);
  });
});
