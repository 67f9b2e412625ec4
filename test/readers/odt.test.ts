import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../src/batch/node-host.js';
import type { Block, Document } from '../../src/document/document.js';
import { readOdt } from '../../src/readers/odt.js';
import { sniff } from '../../src/readers/sniff.js';
import { makeOdt, type OdtParts } from './make-odt.js';
import { makeZip } from './make-zip.js';

const read = (body: string, parts?: OdtParts): Promise<Document> => readOdt({ bytes: makeOdt(body, parts) }, nodeHost);

async function lines(body: string, parts?: OdtParts): Promise<string[]> {
  return (await read(body, parts)).blocks.map(inWords);
}

function inWords(block: Block): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
  if (block.type === 'image') return `! ${block.text}`;
  if (block.type === 'paragraph') return block.bold ? `**${block.text}**` : block.text;
  const cells = block.cells.map(
    ({ row, column, rowSpan, columnSpan, text }) => `${row},${column} ${rowSpan}x${columnSpan} ${text}`,
  );
  return `${block.rows}x${block.columns}: ${cells.join(' | ')}`;
}

const p = (inside: string, style = '') => `<text:p text:style-name="${style}">${inside}</text:p>`;
const h = (inside: string, level = 1, more = '') => `<text:h text:outline-level="${level}" ${more}>${inside}</text:h>`;
const list = (style: string, items: string[], more = '') =>
  `<text:list text:style-name="${style}" ${more}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
const tc = (inside: string, more = '') =>
  `<table:table-cell ${more}>${inside.startsWith('<') ? inside : p(inside)}</table:table-cell>`;
const covered = '<table:covered-table-cell/>';
const tr = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const tbl = (...rows: string[]) => `<table:table>${rows.join('')}</table:table>`;
const frame = (inside: string, size = '5cm') =>
  `<draw:frame svg:width="${size}" svg:height="${size}">${inside}</draw:frame>`;

describe('text', () => {
  const automatic = `
    <style:style style:name="B" style:family="text"><style:text-properties style:font-weight-asian="bold"/></style:style>
    <style:style style:name="W" style:family="text" style:parent-style-name="B"><style:text-properties fo:font-weight="400"/></style:style>
    <style:style style:name="C" style:family="text" style:parent-style-name="B"/>
    <style:style style:name="L" style:family="text" style:parent-style-name="L"/>
    <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
    <style:style style:name="H" style:family="paragraph"><style:text-properties text:display="none"/></style:style>`;

  it.each<[string, string, string[]]>([
    ['paragraphs and headings', h('一、总体情况') + p('正文') + p('') + h('x', 3), ['# 一、总体情况', '正文', '### x']],
    ['a heading without a level', '<text:h>一</text:h>', ['# 一']],
    ['spans', p('云<text:span>溪</text:span><text:a>县</text:a>'), ['云溪县']],
    ['white space, which is folded', p('云\n  溪 <text:span> 县</text:span>'), ['云 溪 县']],
    ['white space that is meant', p('云<text:s text:c="2"/>溪<text:tab/>县<text:s/>年'), ['云  溪\t县 年']],
    ['line breaks', p('云<text:line-break/> 溪'), ['云', '溪']],
    [
      'changes as accepted',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('10')}</text:deletion></text:changed-region></text:tracked-changes>${p('共<text:change text:change-id="1"/><text:change-start/>12<text:change-end/>件')}`,
      ['共12件'],
    ],
    [
      'comments',
      p('云<office:annotation><dc:creator>x</dc:creator><text:p>批注</text:p></office:annotation>溪'),
      ['云溪'],
    ],
    [
      'hidden text',
      p(
        '云<text:span text:style-name="H">密</text:span><text:hidden-text text:is-hidden="true">密</text:hidden-text>溪',
      ) + p('密', 'H'),
      ['云溪'],
    ],
    [
      'bold text',
      p('<text:span text:style-name="B">云</text:span> <text:span text:style-name="C">溪</text:span>') +
        p('<text:span text:style-name="W">云</text:span><text:span text:style-name="L">溪</text:span>'),
      ['**云 溪**', '云溪'],
    ],
    [
      'furigana',
      p('<text:ruby><text:ruby-base>云</text:ruby-base><text:ruby-text>yún</text:ruby-text></text:ruby>'),
      ['云'],
    ],
    [
      'sections',
      `<text:section>${p('云')}</text:section><text:section text:display="none">${p('密')}</text:section>`,
      ['云'],
    ],
    [
      'no table of contents',
      `<text:table-of-content><text:index-body>${p('一、总体情况 1')}</text:index-body></text:table-of-content>${p('云')}`,
      ['云'],
    ],
    [
      'notes',
      p(
        '云<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body></text:note><text:note/>溪',
      ),
      ['云溪', '脚注'],
    ],
    ['text boxes', p(`云${frame(`<draw:text-box>${p('框')}</draw:text-box>`)}溪`), ['云溪', '框']],
    ['shapes with text', `<draw:g><draw:custom-shape>${p('形')}</draw:custom-shape></draw:g>`, ['形']],
    [
      'pictures',
      p(frame('<draw:image/><svg:title>题</svg:title>')) +
        frame('<draw:object/><draw:image/><svg:desc>表</svg:desc>') +
        p(frame('<draw:image/>', '1cm') + frame('<draw:plugin/>') + '<draw:line/>'),
      ['! 题', '! 表'],
    ],
  ])('reads %s', async (_, body, expected) => {
    expect(await lines(body, { automatic })).toEqual(expected);
  });
});

describe('automatic numbers', () => {
  const level = (at: number, format: string, more: string) =>
    `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`;
  const styles = `
    <text:list-style style:name="R">${level(1, '一, 二, 三, ...', 'style:num-suffix="、"')}${level(2, '一, 二, 三, ...', 'style:num-prefix="（" style:num-suffix="）"')}${level(3, '1', 'style:num-suffix="." text:display-levels="2" text:start-value="3"')}</text:list-style>
    <text:list-style style:name="F">${level(1, '1', 'loext:num-list-format="第%1%条" style:num-suffix="x"')}${level(2, '', '')}<text:list-level-style-bullet text:level="3"/></text:list-style>`;

  it.each<[string, string, string[]]>([
    [
      'levels',
      list('R', [p('甲') + list('', [p('乙'), p('丙') + list('', [p('丁')])]), p('戊') + list('', [p('己')])]),
      ['一、甲', '（一）乙', '（二）丙', '二.3. 丁', '二、戊', '（一）己'],
    ],
    ['lists that begin anew', list('R', [p('甲')]) + list('R', [p('乙')]), ['一、甲', '一、乙']],
    [
      'lists that go on',
      list('R', [p('甲')]) +
        p('文') +
        list('R', [p('乙')], 'text:continue-numbering="true"') +
        list('R', [list('', [p('丙')]), p('丁')], 'text:continue-list="x"'),
      ['一、甲', '文', '二、乙', '（一）丙', '三、丁'],
    ],
    ['only the first paragraph of an item', list('R', [p('甲') + p('乙'), p('丙')]), ['一、甲', '乙', '二、丙']],
    [
      'headers, which have none',
      `<text:list text:style-name="R"><text:list-header>${p('甲')}</text:list-header><text:list-item>${p('乙')}</text:list-item></text:list>`,
      ['甲', '一、乙'],
    ],
    [
      'items with a number of their own',
      `<text:list text:style-name="R"><text:list-item text:start-value="5">${p('甲')}</text:list-item><text:list-item>${p('乙')}</text:list-item></text:list>`,
      ['五、甲', '六、乙'],
    ],
    ['the whole format', list('F', [p('甲') + list('', [p('乙') + list('', [p('丙')])])]), ['第1条 甲', '乙', '丙']],
    ['headings in lists', list('R', [h('总体情况')]), ['# 一、总体情况']],
    ['lists without a style', list('none', [p('甲')]), ['甲']],
  ])('counts %s', async (_, body, expected) => {
    expect(await lines(body, { styles })).toEqual(expected);
  });

  it('counts headings by their outline', async () => {
    const outline = `<text:outline-style>${level(1, '一', 'style:num-suffix="、"').replaceAll('list-level', 'outline-level')}${level(2, '①', '').replaceAll('list-level', 'outline-level')}</text:outline-style>`;
    expect(
      await lines(h('甲') + h('乙', 2) + h('丙', 1, 'text:is-list-header="true"') + h('丁') + h('戊', 3), {
        styles: outline,
      }),
    ).toEqual(['# 一、甲', '## ① 乙', '# 丙', '# 二、丁', '### 戊']);
  });
});

describe('tables', () => {
  it.each<[string, string, string[]]>([
    [
      'spans',
      tbl(
        tr(tc('a', 'table:number-columns-spanned="2"'), covered, tc('b', 'table:number-rows-spanned="2"')),
        tr(tc('c'), tc('d'), covered),
      ),
      ['2x3: 0,0 1x2 a | 0,2 2x1 b | 1,0 1x1 c | 1,1 1x1 d'],
    ],
    [
      'header rows and groups',
      tbl(
        `<table:table-column/><table:table-header-rows>${tr(tc('a'), tc('b'))}</table:table-header-rows>`,
        `<table:table-row-group>${tr(tc('c'), tc('d'))}</table:table-row-group>`,
      ),
      ['2x2: 0,0 1x1 a | 0,1 1x1 b | 1,0 1x1 c | 1,1 1x1 d'],
    ],
    [
      'repeated cells and rows',
      tbl(
        `<table:table-row table:number-rows-repeated="2">${tc('a', 'table:number-columns-repeated="2"')}</table:table-row>`,
      ),
      ['2x2: 0,0 1x1 a | 0,1 1x1 a | 1,0 1x1 a | 1,1 1x1 a'],
    ],
    [
      'spans beyond the end',
      tbl(tr(tc('a'), tc('b', 'table:number-rows-spanned="9" table:number-columns-spanned="x"')), tr(tc('c'), covered)),
      ['2x2: 0,0 1x1 a | 0,1 2x1 b | 1,0 1x1 c'],
    ],
    [
      'spans without covered cells',
      tbl(tr(tc('a'), tc('b', 'table:number-columns-spanned="2"'))),
      ['1x3: 0,0 1x1 a | 0,1 1x2 b'],
    ],
    [
      'spans over cells that are not covered',
      tbl(tr(tc('a', 'table:number-columns-spanned="7"'), tc('b'), tc('c'))),
      ['1x3: 0,0 1x1 a | 0,1 1x1 b | 0,2 1x1 c'],
    ],
    [
      'hidden rows',
      tbl(
        tr(tc('a'), tc('b')),
        tr(tc('c'), tc('d')).replace('<table:table-row', '<table:table-row table:visibility="collapse"'),
      ),
      ['1x2: 0,0 1x1 a | 0,1 1x1 b'],
    ],
    [
      'boxes in cells',
      tbl(tr(tc(p(`a${frame(`<draw:text-box>${p('框')}</draw:text-box>`)}`)), tc('b'))) + p('后'),
      ['1x2: 0,0 1x1 a | 0,1 1x1 b', '框', '后'],
    ],
  ])('are laid out: %s', async (_, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });
});

describe('files', () => {
  it('are known by their type', () => {
    const spreadsheet = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true };
    expect(sniff({ bytes: makeOdt('') })).toBe('odt');
    expect(sniff({ bytes: makeZip([spreadsheet]) })).toBe('zip');
  });

  it('name their source and their title', async () => {
    const bytes = makeOdt(h('云溪县年报'), { title: '云溪县年报' });
    const document = await readOdt({ bytes, path: 'a.odt' }, nodeHost);
    expect(document).toMatchObject({
      source: { format: 'odt', path: 'a.odt' },
      metadata: { title: '云溪县年报' },
      has: { headingLevels: true },
    });
    expect(document.blocks[0]!.origin).toMatchObject({ kind: 'flow', part: 'content.xml', path: [0] });
    expect((await read(p('x'), { title: '别的' })).metadata).toEqual({ published: [] });
  });

  it.each<[string, () => Uint8Array, string]>([
    [
      'encrypted',
      () => makeOdt('', { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
      'encrypted',
    ],
    ['without content', () => makeZip([{ name: 'styles.xml', content: '<a/>' }]), 'damaged'],
    ['of another kind', () => makeZip([{ name: 'content.xml', content: '<a/>' }]), 'damaged'],
    [
      'with too many cells',
      () =>
        makeOdt(
          tbl(
            `<table:table-row table:number-rows-repeated="9999">${tc('a', 'table:number-columns-repeated="999"')}</table:table-row>`,
          ),
        ),
      'too-many-cells',
    ],
    [
      'with tables repeated in tables',
      () => {
        const many = (inside: string) =>
          tbl(
            `<table:table-row table:number-rows-repeated="99">${tc(inside, 'table:number-columns-repeated="99"')}</table:table-row>`,
          );
        return makeOdt(many(many(many('x'))));
      },
      'too-many-cells',
    ],
    ['that are too large', () => makeOdt(p(' '.repeat(17 << 20))), 'too-large'],
    ['nested too deeply', () => makeOdt('<text:section>'.repeat(5000) + '</text:section>'.repeat(5000)), 'too-deep'],
  ])('are refused %s', async (_, make, code) => {
    await expect(readOdt({ bytes: make() }, nodeHost)).rejects.toThrow(code);
  });
});
