import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/document.js';
import { readHtml } from '../../src/readers/html.js';
import { checkOrigins } from './check-origins.js';
import {
  article,
  brokenLines,
  disclosureTable,
  exportedPage,
  modernPage,
  plainMarkup,
  report,
  requestsTable,
  reviewsTable,
  tablePage,
  wordMarkup,
  wpsMarkup,
} from './html-pages.js';
import type { CellSpec } from './html-pages.js';

function read(html: string): Document {
  const document = readHtml(html, { format: 'html', bytes: html.length });
  checkOrigins(document);
  return document;
}

const textsOf = (html: string) => read(html).blocks.map((block) => (block.type === 'table' ? '表' : block.text));

/** What every page must yield: the report, whole, and nothing else. */
const whole = [
  report.title,
  report.preface,
  ...report.parts.flatMap(({ heading, paragraphs, table }) => [heading, ...paragraphs, ...(table ? ['表'] : [])]),
  ...report.signature,
];

const markups = { plainMarkup, wordMarkup, wpsMarkup, brokenLines };
const pages = { modernPage, tablePage, exportedPage };
const combinations = Object.entries(pages).flatMap(([pageName, page]) =>
  Object.entries(markups).map(([markupName, markup]) => [pageName, markupName, page({ markup })] as const),
);

describe('the article of a page', () => {
  it.each(combinations)('%s, %s: holds the report and nothing else', (_page, _markup, html) => {
    expect(textsOf(html)).toEqual(whole);
  });

  it.each(combinations)('%s, %s: has the same tables', (_page, _markup, html) => {
    const texts = read(html)
      .blocks.filter((block) => block.type === 'table')
      .map(({ cells }) => cells.map(({ text }) => text));
    const textOf = (spec: CellSpec) => (typeof spec === 'string' ? spec : spec[0]);
    expect(texts).toEqual([disclosureTable, requestsTable, reviewsTable].map((rows) => rows.flat().map(textOf)));
  });

  it.each([
    ['CRLF', (html: string) => html.replaceAll('\n', '\r\n')],
    ['without line ends', (html: string) => html.replaceAll('\n', '')],
    ['a link that is never closed', (html: string) => html.replace('字体：', '<a href="#">字体：')],
  ])('is found with %s', (_name, change) => {
    expect(textsOf(change(modernPage()))).toEqual(expect.arrayContaining(whole));
  });

  it('is kept where no title stands before it', () => {
    expect(textsOf(`<ul><li><a href="/">首页</a></ul><div>发布时间：2024-01-25</div>${article(plainMarkup)}`)).toEqual(
      whole.slice(1),
    );
  });

  it.each([
    [
      'over two lines',
      '<p>青川市教育局</p><p>2023年政府信息公开工作年度报告</p>',
      ['青川市教育局', '2023年政府信息公开工作年度报告'],
    ],
    [
      'below that of the page',
      `<h1>${report.title}</h1><p>2024-01-25 10:00 来源：办公室</p><p>${report.title}</p>`,
      [report.title],
    ],
    [
      'that differs from that of the page',
      `<h1>${report.title}</h1><p>时间：2024-01-25</p><p>政府信息公开工作年度报告（2023年度）</p>`,
      [report.title, '政府信息公开工作年度报告（2023年度）'],
    ],
    ['in a column of the same name', `<h2>政府信息公开年报</h2><p>打印</p><p>${report.title}</p>`, [report.title]],
  ])('begins with a title %s', (_name, title, expected) => {
    const texts = textsOf(
      `<div><a href="/">首页</a> &gt; <a href="/n">年报</a></div><p>青川要闻</p>${title}${article(plainMarkup)}`,
    );
    expect(texts).toEqual([...expected, ...whole.slice(1)]);
  });

  it.each([
    '<p>【打印】【关闭】</p>',
    '<p>[ 大 中 小 ]</p>',
    '<p>上一篇：青川市财政局2023年政府信息公开工作年度报告</p>',
    '<div class="footer"><p>青川市人民政府</p></div>',
    '<div id="qrcode"><img src="qr.png"></div>',
    '<footer>青川市人民政府</footer>',
    '<p>责任编辑：办公室</p>',
    '<p>版权所有：青川市教育局　地址：人民路1号</p>',
    '<ul><li><a href="/1">青川市财政局2022年年报</a></ul>',
    '<table><tr><td>索引号<td>0001<td>发布机构<td>青川市教育局</table>',
  ])('ends before %s', (furniture) => {
    const html = `<body><h1>${report.title}</h1>${article(plainMarkup)}${furniture}<p>青川市</p></body>`;
    expect(textsOf(html)).toEqual(whole);
  });

  it.each([
    ['a date with hyphens', '<p>2024-01-25</p>', '2024-01-25'],
    ['an attachment', '<p><a href="/a.docx">附件：年度报告.docx</a></p>', '附件：年度报告.docx'],
    [
      'prose',
      '<p>本报告电子版可在青川市人民政府网站下载，如对本报告有疑问，请与青川市教育局办公室联系，电话见网站公布。</p>',
      undefined,
    ],
  ])('ends after %s', (_name, html, text) => {
    const texts = textsOf(`<h1>${report.title}</h1>${article(plainMarkup)}${html}<p>打印本页</p>`);
    expect(texts).toHaveLength(whole.length + 1);
    if (text) expect(texts.at(-1)).toBe(text);
  });

  it('is kept in an element with a misleading name', () => {
    const html = `<div class="nav-content print"><h1>${report.title}</h1>${article(plainMarkup)}<p>青川市</p></div>`;
    expect(textsOf(html)).toEqual([...whole, '青川市']);
  });

  it('is kept in parts of the page where no article should be', () => {
    expect(textsOf(`<nav><p>${report.title}</p>${article(plainMarkup)}</nav>`)).toEqual(
      expect.arrayContaining(whole.slice(2, -2)),
    );
  });

  it('keeps tables that are images', () => {
    const html = `<h1>${report.title}</h1><p>二、主动公开政府信息情况</p><p><img src="t2.png"></p><p>三、收到和处理政府信息公开申请情况</p><p><img src="t3.png" width="600"></p>`;
    expect(read(html).blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'image', 'paragraph', 'image']);
  });

  it('leaves out nothing between the first and the last part', () => {
    const html = `<p>一、总体情况</p><p>浏览次数：5</p><ul><li><a href="/a">年报</a></ul><footer>甲</footer><p>六、其他需要报告的事项</p><p>无。</p>`;
    expect(textsOf(html)).toEqual(['一、总体情况', '浏览次数：5', '年报', '甲', '六、其他需要报告的事项', '无。']);
  });
});

describe('a page without a report', () => {
  it('is left as it is, but for its furniture', () => {
    const html =
      '<nav>首页</nav><p>当前位置：首页 &gt; 要闻</p><h1>青川市召开会议</h1><p>会议强调，要抓好落实。</p><p>版权所有</p>';
    const { blocks, notes } = read(html);
    expect(blocks).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  it('keeps everything if all of it is furniture', () => {
    expect(textsOf('<p>首页&gt;年报</p>')).toEqual(['首页>年报']);
  });

  it.each([
    ['<a href="/2023.pdf">青川市教育局2023年年报.pdf</a>', '青川市教育局2023年年报.pdf'],
    [
      '附件：<a href="/x/2023%E5%B9%B4.ofd?v=1"></a><a href="/b.docx"><span>年报</span>全文</a>',
      '2023年.ofd、年报全文',
    ],
    ['<a href="%E5%B.zip"> </a>', '%E5%B.zip'],
  ])('that only links attachments says so: %s', (links, files) => {
    expect(read(`<h1>${report.title}</h1><p>${links}</p>`).notes).toEqual([
      { code: 'attachment-only', data: { files } },
    ]);
  });

  it('says nothing of attachments beside an article', () => {
    expect(read(`<p>${'会议强调，要抓好落实。'.repeat(60)}</p><a href="a.pdf">附件</a>`).notes).toEqual([]);
    expect(read(`${article(plainMarkup)}<a href="a.pdf">附件</a>`).notes).toEqual([]);
  });

  it('that lists links is an index', () => {
    const items = Array.from(
      { length: 20 },
      (_, index) => `<li><a href="/${index}">青川市${2000 + index}年年度报告</a><span>2024-01-25</span>`,
    );
    expect(read(`<p>政府信息公开年报</p><ul>${items.join('')}</ul>`).notes).toEqual([{ code: 'index-page' }]);
  });
});
