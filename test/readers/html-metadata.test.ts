import { describe, expect, it } from '@jest/globals';
import { readHtml } from '../../src/readers/html.js';
import { readDate } from '../../src/readers/html/dates.js';
import { article, plainMarkup, report } from './html-pages.js';

const metadataOf = (html: string) => readHtml(html, { format: 'html', bytes: html.length }).metadata;
const body = (above: string) => `<body>${above}<h1>${report.title}</h1>${article(plainMarkup)}</body>`;

describe('readDate', () => {
  it.each([
    ['2024-01-25', '2024-01-25'],
    ['2024-1-5 10:00:00', '2024-01-05'],
    ['2024年1月5日', '2024-01-05'],
    ['2024/02/29', '2024-02-29'],
    ['2024.1.5', '2024-01-05'],
    ['20240125', '2024-01-25'],
    ['20240125103000', '2024-01-25'],
    ['2024-01-31T16:30:00Z', '2024-02-01'],
    ['2024-01-31T23:30:00+08:00', '2024-01-31'],
    ['2024-01-31T10:00', '2024-01-31'],
    ['2023-02-29', undefined],
    ['2024-13-01', undefined],
    ['2024-99-99T00:00:00Z', undefined],
    ['1月25日', undefined],
    ['2024-01-250', undefined],
    ['', undefined],
  ])('%j is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('metadata of a page', () => {
  it.each([
    ['<meta name="PubDate" content="2024-01-25 10:00">', 'meta:PubDate'],
    ['<meta name=publishdate content=2024-01-25>', 'meta:publishdate'],
    ['<meta property="article:published_time" content="2024-01-25T10:00:00+08:00">', 'meta:article:published_time'],
    ['<meta name="DC.Date" content="2024年1月25日">', 'meta:DC.Date'],
    ['<meta name="OriginalDate" content="2024/1/25">', 'meta:OriginalDate'],
  ])('takes the date of %s', (meta, from) => {
    expect(metadataOf(`<head>${meta}${meta}</head>`).published).toContainEqual({ date: '2024-01-25', from });
  });

  it.each([
    '<meta name="PubDate" content="">',
    '<meta name="PubDate">',
    '<meta content="2024-01-25">',
    '<meta name="lastmodified" content="2024-01-25">',
    '<meta name="description" content="2024-01-25">',
  ])('takes no date of %s', (meta) => {
    expect(metadataOf(`<head>${meta}</head>`).published).toEqual([]);
  });

  it.each([
    ['<title> 甲\n乙 </title>', '甲 乙'],
    ['<title>甲-青川市</title><meta name="ArticleTitle" content="甲">', '甲'],
    ['<title></title>', undefined],
    ['<title>甲</title><svg><title>乙</title></svg>', '甲'],
  ])('takes the title of %s', (head, title) => {
    expect(metadataOf(`<head>${head}</head>`).title).toBe(title);
  });

  it.each([
    ['<meta charset="gb2312">', 'gb2312'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=GBK">', 'GBK'],
    ['<meta http-equiv="Content-Type" content="text/html">', undefined],
  ])('takes the declared character set of %s', (head, charset) => {
    expect(metadataOf(`<head>${head}</head>`).charset).toBe(charset);
  });

  it.each([
    ['<p>发布时间：2024-01-25 10:00　来源：办公室</p>', 'page:发布时间'],
    ['<p>发布日期：2024年1月25日</p>', 'page:发布日期'],
    ['<p>时间：2024/1/25</p>', 'page:时间'],
    ['<table><tr><td>索引号<td>001<tr><td>生成日期<td>2024-01-25</table>', 'page:生成日期'],
    ['<ul><li>索 引 号：001<li><b>公开日期：</b>2024-01-25</ul>', 'page:公开日期'],
    ['<dl><dt>发布日期：<dd>2024-01-25</dl>', 'page:发布日期'],
  ])('takes the date that the page shows: %s', (above, from) => {
    expect(metadataOf(body(above)).published).toEqual([{ date: '2024-01-25', from }]);
  });

  it.each(['<p>2024-01-25 10:00 来源：办公室 浏览次数：5</p>', '<p>[2024-01-25]</p>', '<p>2024-1-25 10:00:00</p>'])(
    'takes the date below the title: %s',
    (below) => {
      const { published } = metadataOf(`<h1>${report.title}</h1>${below}${article(plainMarkup)}`);
      expect(published).toEqual([{ date: '2024-01-25', from: 'page' }]);
    },
  );

  it.each([
    '<p>成文日期：2024-01-25</p>',
    '<p>更新时间：2024-01-25</p>',
    '<ul><li><a href="/a">2024-01-25 通知</a></ul>',
    '<p>2024年1月25日</p>',
  ])('takes no other date: %s', (above) => {
    expect(metadataOf(body(above)).published).toEqual([]);
  });
});
