import { describe, expect, it } from '@jest/globals';
import { parse } from 'parse5';
import { annotateText } from '../../../src/writers/text/annotate.js';
import { annotated, find, read, utf8 } from '../text/annotated.js';

const sign = (number: number) =>
  `<sup class="reportlint" id="reportlint-at-${number}"><a href="#reportlint-${number}">[${number}]</a></sup>`;
const mark = (words: string, title = '注') => `<mark class="reportlint" title="${title}">${words}</mark>`;

/** The page as far as its body ends. */
const body = (html: string) => html.slice(0, html.indexOf('<section class="reportlint"'));

describe('an annotated page', () => {
  it('has the words marked, with a number that leads to the note, and the way back', async () => {
    const html = await annotated('<html><body><p>请登陆网站。</p></body></html>\n', 'a.html', [
      ['登陆', '【错误】“登陆”<误>', '依据：条例'],
    ]);
    expect(html).toContain(`请${mark('登陆', '【错误】“登陆”&lt;误&gt;&#10;依据：条例')}${sign(1)}网站`);
    expect(html).toMatch(
      /<ol><li id="reportlint-1" value="1">【错误】“登陆”&lt;误&gt;<br>依据：条例 <a href="#reportlint-at-1">↩<\/a><\/li><\/ol><\/section><\/body><\/html>\n$/,
    );
    expect(html).toContain('<h2>reportlint 检查意见</h2>');
  });

  it.each<[name: string, source: string, words: string, result: string]>([
    ['tags', '<p>请登<b>陆网</b>站</p>', '登陆网', `<p>请${mark('登')}<b>${mark('陆网')}${sign(1)}</b>站</p>`],
    ['an entity', '<p>A&amp;B公司</p>', 'A&B', `<p>${mark('A&amp;B')}${sign(1)}公司</p>`],
    [
      'a blank cell',
      '<table border><tr><th>乙</th><th>丙</th></tr><tr><td>甲</td><td></td></tr></table>',
      '',
      `<table border><tr><th>乙</th><th>丙</th></tr><tr><td>甲</td><td>${sign(1)}</td></tr></table>`,
    ],
    [
      'a link',
      '<p><a href="/x">登陆</a></p>',
      '登陆',
      `<p><a href="/x">${mark('登陆')}<sup class="reportlint" id="reportlint-at-1">[1]</sup></a></p>`,
    ],
  ])('is marked piece by piece across %s', async (_, source, words, result) => {
    expect(body(await annotated(source, 'a.html', [[words, '注']]))).toBe(result);
  });

  it('shows changes beside the marks, one never inside half of the other', async () => {
    const html = await annotated(
      '<p>请登陆网站。</p>',
      'a.html',
      [
        ['登陆', '注'],
        ['陆网站', '又'],
      ],
      [
        ['登陆', '登录'],
        ['。', '！'],
      ],
    );
    expect(body(html)).toBe(
      `<p>请${mark('登')}${mark('<del class="reportlint">陆</del>', '注&#10;&#10;又')}<ins class="reportlint">录</ins>${sign(1)}` +
        `${mark('网站', '又')}${sign(2)}<del class="reportlint">。</del><ins class="reportlint">！</ins></p>`,
    );
  });

  it('says of a table in its first cell what is said of it as a whole', async () => {
    const bytes = utf8('<p>甲</p><table><tr><td>乙</td><td>1</td></tr></table>');
    const document = await read(bytes, 'a.html');
    const block = document.blocks.findIndex(({ type }) => type === 'table');
    const copy = await annotateText(
      { bytes, document },
      [{ at: { block, from: 0, to: 0 }, paragraphs: ['注'] }],
      [],
      'en',
    );
    const html = new TextDecoder().decode(copy.bytes);
    expect(body(html)).toBe(`<p>甲</p><table><tr><td>${sign(1)}乙</td><td>1</td></tr></table>`);
    expect(html).toContain('lang="en"');
    expect(html).toContain('Findings of reportlint');
  });

  it('keeps a note without a place', async () => {
    const bytes = utf8('<p>甲</p>');
    const document = await read(bytes, 'a.html');
    const copy = await annotateText(
      { bytes, document },
      [{ at: { block: 7, from: 0, to: 0 }, paragraphs: ['注'] }],
      [],
      'zh',
    );
    expect(new TextDecoder().decode(copy.bytes)).toMatch(
      /^<p>甲<\/p><section .+<li id="reportlint-1" value="1">注<\/li>/,
    );
  });

  it('stands in front of an image', async () => {
    const html = await annotated('<p>甲</p><img src="a.png" alt="表" width="300" height="200">', 'a.html', [
      ['表', '注'],
    ]);
    expect(body(html)).toBe(`<p>甲</p>${sign(1)}<img src="a.png" alt="表" width="300" height="200">`);
  });

  it('takes the end of the body from the page, not from its scripts', async () => {
    const html = await annotated('<body><p>登陆</p><script>"</body>"</script></body><!-- </body> -->', 'a.html', [
      ['登陆', '注'],
    ]);
    expect(html).toMatch(/<script>"<\/body>"<\/script><section [^]+<\/section><\/body><!-- <\/body> -->$/);
  });

  it('has anchors of its own in a copy of a copy', async () => {
    const once = await annotated('<p>请登陆网站。</p>', 'a.html', [['登陆', '甲']]);
    const twice = await annotated(once, 'a.html', [['网站', '乙']]);
    expect(twice).toContain('id="reportlint2-at-1"');
    const ids = [...twice.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps titles short where many notes meet', async () => {
    const comments = Array.from({ length: 40 }, (): [string, string] => ['登陆', '长'.repeat(100)]);
    const html = await annotated('<p>登陆</p>', 'a.html', comments);
    expect(/title="([^"]*)"/.exec(html)![1]!.length).toBeLessThan(1100);
    expect(html.match(/<li /g)).toHaveLength(40);
  });

  it('adds nothing that a browser would mend', async () => {
    const source =
      '<!doctype html><html><head><title>x</title></head><body><table><tr><th>乙</th><th>丙</th></tr><tr><td>登陆</td><td></td></tr></table></body></html>';
    const html = await annotated(
      source,
      'a.html',
      [
        ['登陆', '注'],
        ['', '又'],
      ],
      [['登陆', '登录']],
    );
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(find(await read(utf8(html), 'a.html'), '登陆录')).toBeDefined();
  });
});
