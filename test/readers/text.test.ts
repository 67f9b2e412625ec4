import { describe, expect, it } from '@jest/globals';
import { locate, sourceRange } from '../../src/document/location.js';
import { outline, read } from './text-helpers.js';

describe('lines', () => {
  it.each([
    ['LF', '一、总体情况\n\n正文。'],
    ['CRLF', '一、总体情况\r\n\r\n正文。'],
    ['CR', '一、总体情况\r\r正文。'],
    ['form feed', '一、总体情况\f正文。'],
    ['mixed', '\n\n 　一、总体情况 \r\n正文。\u00a0'],
  ])('end with %s', (_, text) => {
    expect(outline(text)).toEqual(['p 一、总体情况', 'p 正文。']);
  });

  it('are blocks of their own, also within a sentence', () => {
    expect(outline('健全依申请公开\n工作机制。')).toEqual(['p 健全依申请公开', 'p 工作机制。']);
  });

  it('keep their place', () => {
    const document = read('\r\n　　云溪县民政局 \r\n');
    expect(locate(document, { block: 0, from: 0, to: 3 })).toEqual({
      kind: 'text',
      start: { line: 2, column: 3, offset: 4 },
      end: { line: 2, column: 6, offset: 7 },
    });
  });

  it.each(['', '\n\n', ' \t ', '\u200b\n\ufeff'])('of nothing are no blocks: %j', (text) => {
    expect(outline(text)).toEqual([]);
  });
});

describe('headings', () => {
  it.each([
    ['# 标题', 'h1 标题'],
    ['## 一、总体情况 ##', 'h2 一、总体情况'],
    ['###### （一）主动公开', 'h6 （一）主动公开'],
    ['##一、总体情况', 'h2 一、总体情况'],
    ['#一、总体情况', 'h1 一、总体情况'],
    ['#2023年报告', 'h1 2023年报告'],
    ['  ### **三、收到和处理政府信息公开申请情况**', 'h3 三、收到和处理政府信息公开申请情况'],
    ['**## 二、主动公开政府信息情况**', 'h2 二、主动公开政府信息情况'],
    ['**##** 二、主动公开', 'h2 ** 二、主动公开'],
    ['# C#', 'h1 C#'],
    ['<h2 align="center">一、总体情况</h2>', 'h2 一、总体情况'],
    ['#政务公开# 话题', 'p #政务公开# 话题'],
    ['####### 七级', 'p ####### 七级'],
    ['**一、总体情况**', 'b 一、总体情况'],
    ['__一、__**总体情况**', 'b 一、总体情况'],
    ['**一、****总体情况**', 'b 一、总体情况'],
    ['**一是**加强领导。', 'p 一是加强领导。'],
    ['<h2>一、总体情况', 'p 一、总体情况'],
  ])('%s', (text, expected) => {
    expect(outline(text)).toEqual([expected]);
  });

  it.each([
    ['标题\n===\n\n正文', ['h1 标题', 'p 正文']],
    ['标题\n---', ['h2 标题']],
    ['第一行\n标题\n---\n正文', ['p 第一行', 'p 标题', 'p 正文']],
    ['标题\n---\n正文', ['p 标题', 'p 正文']],
    ['这是一个句子。\n-----\n\n正文', ['p 这是一个句子。', 'p 正文']],
  ])('underlined: %j', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('give the document levels, if there are any', () => {
    expect(read('## 一、总体情况').has.headingLevels).toBe(true);
    expect(read('**一、总体情况**').has.headingLevels).toBe(false);
  });

  it('without text are nothing', () => {
    expect(outline('##\n正文\n# ')).toEqual(['p 正文']);
  });
});

describe('comments', () => {
  it('are taken out and stand before the block that follows', () => {
    const text = '<!-- 一 -->\n正文<!--二-->继续\n<!-- 三\n三 -->\n\n结尾 <!-- 四 -->';
    const document = read(text);
    expect(outline(text)).toEqual(['p 正文继续', 'p 结尾']);
    expect(document.comments.map(({ text: words, before }) => [words, before])).toEqual([
      [' 一 ', 0],
      ['二', 1],
      [' 三\n三 ', 1],
      [' 四 ', 2],
    ]);
    expect(document.comments[1]!.origin).toEqual({ kind: 'text', start: 13, end: 21 });
  });

  it('do not separate the rows of a table', () => {
    const document = read('信息内容\t本年制发件数\n<!-- 说明 -->\n规章\t3<!-- 已核 -->');
    expect(document.blocks).toMatchObject([{ rows: 2, cells: [{}, {}, { text: '规章' }, { text: '3' }] }]);
    expect(document.comments.map(({ before }) => before)).toEqual([1, 1]);
  });

  it.each([
    ['<!-->文', '文', ''],
    ['<!---->文', '文', ''],
  ])('of nothing: %s', (text, words, comment) => {
    expect(read(text)).toMatchObject({ blocks: [{ text: words }], comments: [{ text: comment }] });
  });

  it('that are never closed are text', () => {
    expect(outline('<!-- 未完\n正文')).toEqual(['p <!-- 未完', 'p 正文']);
  });
});

describe('images', () => {
  it.each([
    ['![表一](a.png)', ['image 表一']],
    ['![](a.png) ![二](b.png "图")', ['image ', 'image 二']],
    ['<img src="a.png" alt="表二"/>', ['image 表二']],
    ["<img alt='表三' src=a.png>", ['image 表三']],
    ['<img src="a.png">', ['image ']],
    ['如图![表一](a.png)所示', ['p 如图表一所示']],
    ['！[表一]', ['p ！[表一]']],
  ])('%s', (text, expected) => {
    expect(outline(text, 'markdown')).toEqual(expected);
  });

  it('can be expressed by Markdown', () => {
    expect(read('', 'markdown').has).toMatchObject({ images: true, narrative: true, grid: false });
    expect(read('').has.images).toBe(false);
  });
});

describe('decoration', () => {
  it.each([
    ['```text\n一、总体情况\n```', ['p 一、总体情况']],
    ['~~~\n正文\n~~~', ['p 正文']],
    ['甲\n\n---\n\n***\n\n* * *\n\n======\n\n──────\n\n乙', ['p 甲', 'p 乙']],
    ['> 引用\n>> 再引', ['p 引用', 'p 再引']],
    ['- 第一\n* 第二\n+ 第三\n• 第四', ['p 第一', 'p 第二', 'p 第三', 'p 第四']],
    ['1. 第一\n    缩进', ['p 1. 第一', 'p 缩进']],
    ['- 3 -\n第3页', ['p - 3 -', 'p 第3页']],
    ['<div align="center">\n正文\n</div>', ['p 正文']],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('of low lines is a rule in Markdown, and a blank to be filled in elsewhere', () => {
    expect(outline('____', 'markdown')).toEqual([]);
    expect(outline('____')).toEqual(['p ____']);
  });
});

describe('front matter', () => {
  it('tells title and date, and is no block', () => {
    const text = '---\ntitle: "青川市民政局2023年政府信息公开工作年度报告"\ndate: 2024-1-5 10:00\ntags: [a]\n---\n正文';
    const document = read(text);
    expect(document.metadata).toEqual({
      title: '青川市民政局2023年政府信息公开工作年度报告',
      published: [{ date: '2024-01-05', from: 'front-matter:date' }],
    });
    expect(document.has.metadata).toBe(true);
    expect(sourceRange(document, { block: 0, from: 0, to: 2 })).toEqual([text.indexOf('正文'), text.length]);
  });

  it.each([
    ['no key', '---\n正文\n---\n结尾'],
    ['no end', '---\ntitle: 题\n正文'],
    ['not at the beginning', '正文\n---\ntitle: 题\n---\n'],
  ])('is none with %s', (_, text) => {
    const document = read(text);
    expect(document.has.metadata).toBe(false);
    expect(document.metadata).toEqual({ published: [] });
  });

  it('may hold a date that is none', () => {
    expect(read('---\r\ndate: 明天\r\n---\r\n').metadata).toEqual({ published: [] });
  });
});
