import { describe, expect, it } from '@jest/globals';
import { annotateText } from '../../../src/writers/text/annotate.js';
import { annotated, read, utf8 } from '../text/annotated.js';

describe('CriticMarkup', () => {
  it.each<[name: string, path: string, source: string, words: string, result: string]>([
    ['words', 'a.txt', '第一行\r\n请登陆网站。\r\n', '登陆', '第一行\r\n请{==登陆==}{>>注｜二<<}网站。\r\n'],
    ['a heading', 'a.md', '# 标题\n\n正文\n', '标题', '# {==标题==}{>>注｜二<<}\n\n正文\n'],
    ['emphasis', 'a.md', '请**登陆**网站。\n', '登陆网', '请**{==登陆==}**{==网==}{>>注｜二<<}站。\n'],
    [
      'a blank cell',
      'a.md',
      '| 甲 | 乙 |\n|---|---|\n| 1 |  |\n',
      '',
      '| 甲 | 乙 |\n|---|---|\n| 1 |{>>注｜二<<}  |\n',
    ],
    [
      'lines of one cell',
      'a.md',
      '<table>\n<tr><th>甲</th><th>乙</th></tr>\n<tr><td>请登\n陆网站</td><td>1</td></tr>\n</table>\n',
      '请登 陆网站',
      '<table>\n<tr><th>甲</th><th>乙</th></tr>\n<tr><td>{==请登==}\n{==陆网站==}{>>注｜二<<}</td><td>1</td></tr>\n</table>\n',
    ],
  ])('marks %s', async (_, path, source, words, result) => {
    expect(await annotated(source, path, [[words, '注', '二']])).toBe(result);
  });

  it('shows changes', async () => {
    const text = await annotated(
      '请登陆网站。\n',
      'a.txt',
      [['登陆', '注']],
      [
        ['登陆', '登录'],
        ['网站', ''],
      ],
    );
    expect(text).toBe('请{==登==}{--陆--}{++录++}{>>注<<}{--网站--}。\n');
  });

  it('keeps a comment on one line, in one cell, and whole', async () => {
    const text = await annotated('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n', 'a.md', [['2', 'a | b\n c\td <<} e']]);
    expect(text).toContain('| {==2==}{>>a ｜ b c d << } e<<} |');
  });

  it('puts what has no place at the end', async () => {
    const bytes = utf8('甲\n');
    const document = await read(bytes, 'a.txt');
    const copy = await annotateText(
      { bytes, document },
      [{ at: { block: 7, from: 0, to: 0 }, paragraphs: ['注'] }],
      [],
      'zh',
    );
    expect(new TextDecoder().decode(copy.bytes)).toBe('甲\n{>>注<<}');
  });
});
