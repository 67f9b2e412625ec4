import fc from 'fast-check';
import { p, tbl, tc, tr } from '../../readers/make-docx.js';

/** Numbers of the changes in a document are made distinct afterwards. */
const other = 'w:id="#" w:author="张三" w:date="2026-01-01T00:00:00Z"';
const words = fc.constantFrom(
  '政府',
  '信息公开',
  '17',
  '5',
  '年',
  '  ',
  ' 县 ',
  'a&amp;b',
  '&lt;一&gt;',
  '〔',
  '2023',
  '&#19977;',
  '𠮷野',
  '1',
);
const properties = fc.constantFrom(
  '',
  '',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="32"/></w:rPr>',
  '<w:rPr/>',
  `<w:rPr><w:i/><w:rPrChange ${other}><w:rPr/></w:rPrChange></w:rPr>`,
);
const space = fc.constantFrom(' xml:space="preserve"', '');
const text = fc.tuple(words, space).map(([word, attribute]) => `<w:t${attribute}>${word}</w:t>`);
const inRun = fc.oneof(
  { weight: 6, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:tab/>',
      '<w:br/>',
      '<w:noBreakHyphen/>',
      '<w:lastRenderedPageBreak/>',
      '<w:sym w:font="x" w:char="2460"/>',
    ),
  },
);
const run = fc
  .tuple(properties, fc.array(inRun, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' w:rsidR="00AB12CD"'))
  .map(([look, inside, attribute]) => `<w:r${attribute}>${look}${inside.join('')}</w:r>`);
const runs = fc.array(run, { minLength: 1, maxLength: 3 }).map((several) => several.join(''));
const deleted = (xml: string) => xml.replaceAll(/<(\/?)w:t(?=[ >])/g, '<$1w:delText');
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const around = (before: string, after: string) => runs.map((inside) => before + inside + after);
const box = (inside: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><w:txbxContent>${inside}</w:txbxContent></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>©</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const inParagraph = fc.oneof(
  { weight: 10, arbitrary: run },
  { weight: 3, arbitrary: around(`<w:ins ${other}>`, '</w:ins>') },
  { weight: 2, arbitrary: runs.map((inside) => `<w:del ${other}>${deleted(inside)}</w:del>`) },
  { weight: 1, arbitrary: around(`<w:moveTo ${other}>`, '</w:moveTo>') },
  { weight: 1, arbitrary: around('<w:hyperlink r:id="rId9">', '</w:hyperlink>') },
  { weight: 1, arbitrary: around('<w:smartTag w:element="p"><w:smartTagPr/>', '</w:smartTag>') },
  { weight: 1, arbitrary: around('<w:sdt><w:sdtPr/><w:sdtContent>', '</w:sdtContent></w:sdt>') },
  {
    weight: 1,
    arbitrary: around(
      '<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>',
      '</w:sdtContent></w:sdt>',
    ),
  },
  {
    weight: 1,
    arbitrary: around(
      `${char('begin')}<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>${char('separate')}`,
      char('end'),
    ),
  },
  { weight: 1, arbitrary: around('<w:fldSimple w:instr="DATE">', '</w:fldSimple>') },
  { weight: 1, arbitrary: fc.constant('<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<w:proofErr w:type="spellStart"/>',
      '<w:bookmarkStart w:id="#" w:name="a"/>',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>',
    ),
  },
  { weight: 1, arbitrary: runs.map((inside) => box(p(inside))) },
  { weight: 1, arbitrary: fc.constant('<w:r><w:footnoteReference w:id="§"/></w:r>') },
);
const paragraphProperties = fc.constantFrom(
  '',
  '',
  '<w:jc w:val="center"/>',
  '<w:spacing w:line="360"/><w:rPr><w:sz w:val="30"/></w:rPr>',
  `<w:rPr><w:ins ${other}/><w:b/></w:rPr>`,
  `<w:rPr/><w:pPrChange ${other}><w:pPr/></w:pPrChange>`,
);
const paragraph = fc
  .tuple(fc.array(inParagraph, { maxLength: 5 }), paragraphProperties, fc.boolean())
  .map(([inside, look, isShort]) => (inside.length === 0 && isShort ? '<w:p/>' : p(inside.join(''), look)));
const cell = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((inside) => tc(inside.join('')));
const row = fc.tuple(cell, cell, cell).map((cells) => tr(cells.join('')));
/** Rows of figures, so that it is a table of data whatever is in the others. */
const table = fc
  .array(row, { minLength: 1, maxLength: 2 })
  .map((rows) =>
    tbl(
      tr(tc('项目') + tc('件数') + tc('金额')),
      ...rows,
      tr(tc('总计') + tc('12') + tc('30')),
      tr(tc('其中') + tc('7') + tc('9')),
    ),
  );

/** Bodies of documents with all that stands in those of offices. */
export const bodies = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 4 })
  .map((blocks) => {
    let id = 100;
    let notes = 0;
    const oneNote = blocks.join('').replaceAll('w:id="§"', () => `w:id="${notes++ === 0 ? 1 : 99}"`);
    const body = `${oneNote}${p('完')}<w:sectPr/>`.replaceAll('w:id="#"', () => `w:id="${id++}"`);
    // The copy of a text box is equal to it in all, as Word writes it.
    return body.replaceAll(/<w:txbxContent>([^©]*?)<\/w:txbxContent>([^©]*?)©/g, (_, inside: string, between: string) =>
      [`<w:txbxContent>`, inside, `</w:txbxContent>`, between, inside].join(''),
    );
  });

export const footnotes = `<w:footnote w:id="1">${p('<w:r><w:footnoteRef/></w:r><w:r><w:t>注</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>释</w:t></w:r>')}</w:footnote>`;
