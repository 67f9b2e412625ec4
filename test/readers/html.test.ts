import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Document } from '../../src/document/document.js';
import { locate } from '../../src/document/location.js';
import { readHtml } from '../../src/readers/html.js';
import { checkOrigins } from './check-origins.js';

function read(text: string): Document {
  const document = readHtml(text, { format: 'html', bytes: text.length });
  checkOrigins(document);
  return document;
}

/** Blocks in short: `h2:text`, `p:text`, `b:text` for bold, `img:alt`, `table:RxC`. */
function outline(text: string): string[] {
  return read(text).blocks.map(short);
}

function short(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level}:${block.text}`;
    case 'paragraph':
      return `${block.bold ? 'b' : 'p'}:${block.text}`;
    case 'image':
      return `img:${block.text}`;
    case 'table':
      return `table:${block.rows}x${block.columns}`;
  }
}

describe('readHtml', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>甲</p><p>乙', ['p:甲', 'p:乙']],
    ['headings', '<h1>甲</h1><h3>乙</h3>', ['h1:甲', 'h3:乙']],
    ['a heading on two lines', '<h1>甲<br>乙</h1>', ['h1:甲', 'h1:乙']],
    ['text between blocks', '甲<div>乙<p>丙</p>丁</div>戊', ['p:甲', 'p:乙', 'p:丙', 'p:丁', 'p:戊']],
    ['line breaks', '<div>甲<br>乙<br/><br>丙</div>', ['p:甲', 'p:乙', 'p:丙']],
    ['inline elements', '<p><span>甲</span><font>乙</font><a name=x>丙</a><o:p>丁</o:p></p>', ['p:甲乙丙丁']],
    ['lists without their markers', '<ol><li>甲<li>乙</ol>', ['p:甲', 'p:乙']],
    ['definition lists', '<dl><dt>甲<dd>乙</dl>', ['p:甲', 'p:乙']],
    ['white space', '<p>\n  甲\n\t乙  丙 </p>', ['p:甲 乙 丙']],
    ['white space across elements', '<p>甲 <b> 乙</b> <i> </i> 丙</p>', ['p:甲 乙 丙']],
    ['no-break spaces', '<p>&nbsp;甲&nbsp;&nbsp;乙&nbsp;</p><p>&nbsp;</p>', ['p:甲\u00a0\u00a0乙']],
    ['full-width spaces at the ends', '<p>　　甲　乙　</p>', ['p:甲　乙']],
    ['references', '<p>&ldquo;甲&rdquo;&amp;&lt;&#x4E59;&#20057;&#128512;</p>', ['p:“甲”&<乙乙😀']],
    ['references without semicolon', '<p>&copy2024 &notit; &unknown; & &#;</p>', ['p:©2024 ¬it; &unknown; & &#;']],
    ['references of white space', '<p>甲&#10;&#32;乙</p>', ['p:甲 乙']],
    ['preformatted text', '<pre>\n甲  乙\n\n丙 &amp; 丁\r\n戊</pre>', ['p:甲  乙', 'p:丙 & 丁', 'p:戊']],
    ['text preformatted by style', '<div style="white-space: pre-wrap">甲\n乙</div>', ['p:甲', 'p:乙']],
    ['bold paragraphs', '<p><b>甲</b> <strong>乙</strong></p><p><b>甲</b>乙</p>', ['b:甲 乙', 'p:甲乙']],
    [
      'bold by style',
      '<p style="font-weight:700">甲</p><p><b style="FONT-WEIGHT: normal">乙</b></p><p style="font-weight:bold">丙</p>',
      ['b:甲', 'p:乙', 'b:丙'],
    ],
    [
      'nothing that is not shown',
      '<p>甲</p><script>乙</script><style>丙</style><noscript>丁</noscript><template><p>戊</p></template><select><option>己</select>' +
        '<button>庚</button><textarea>辛</textarea><svg><text>壬</text></svg><p hidden>癸</p><p style="display: none">子</p>' +
        '<span style="a:b;visibility:hidden">丑</span><iframe>寅</iframe><object>卯</object>',
      ['p:甲'],
    ],
    ['images', '<p>甲<img src="a.png" alt="表二">乙</p><img src=b.png>', ['p:甲', 'img:表二', 'p:乙', 'img:']],
    ['no icons', '<img src=a.gif width=16><img src=a.gif height="40px"><img alt="x"><p>甲</p>', ['p:甲']],
    ['a fragment without a page', '甲', ['p:甲']],
    ['a page without content', '<html><head><title>甲</title></head></html>', []],
    ['text after the body', '<body>甲</body></html>乙', ['p:甲乙']],
    ['unclosed elements', '<div><p>甲<div>乙<p><b>丙<p>丁', ['p:甲', 'p:乙', 'b:丙', 'b:丁']],
    ['ignored tags inside a text', '<p>甲</x>乙</em>丙', ['p:甲乙丙']],
    ['characters that are dropped', '<p>甲\0乙</p>', ['p:甲乙']],
    ['text put into a table', '<table>甲<tr>乙<td>丙<td>1<tr><td>丁<td>2</table>', ['p:甲乙', 'table:2x2']],
    ['a caption', '<table><caption>甲</caption><tr><td>乙<td>丙</table>', ['p:甲', 'table:1x2']],
  ])('reads %s', (_name, html, expected) => {
    expect(outline(html)).toEqual(expected);
  });

  it('says what a page can express', () => {
    const { has } = read('<h2>甲</h2>');
    expect(has).toEqual({ headingLevels: true, metadata: true, images: true, narrative: true, grid: true });
    expect(read('<p>甲').has.headingLevels).toBe(false);
  });

  it('finds line and column past CRLF, references and astral characters', () => {
    const document = read('<p>\r\n𠮷&nbsp;a\r\n  &lt;乙</p>');
    const text = (document.blocks[0] as { text: string }).text;
    expect(text).toBe('𠮷\u00a0a <乙');
    const at = (from: number, to: number) => locate(document, { block: 0, from, to });
    expect(at(3, 4)).toMatchObject({ start: { line: 2, column: 9, offset: 13 }, end: { column: 10 } });
    expect(at(5, 6)).toMatchObject({ start: { line: 3, column: 3 }, end: { line: 3, column: 7 } });
    expect(at(6, 7)).toMatchObject({ start: { line: 3, column: 7 }, end: { line: 3, column: 8 } });
  });

  it('keeps comments with the block that follows, but not those of a word processor', () => {
    const html =
      '<!-- a --><p>甲<!-- b --></p><!--[if gte mso 9]><xml></xml><![endif]--><p>乙</p><table><tr><td><!-- c -->1<td>2</table>\n<!-- d -->';
    const { comments, source } = read(html);
    expect(comments.map(({ text, before }) => [text, before])).toEqual([
      [' a ', 0],
      [' b ', 1],
      [' c ', 3],
      [' d ', 3],
    ]);
    for (const { text, origin } of comments) {
      if (origin.kind === 'text') expect(source.text!.slice(origin.start, origin.end)).toBe(`<!--${text}-->`);
    }
  });

  it('places images', () => {
    const { blocks, source } = read('<p>甲<img src="a.png">乙</p>');
    expect(blocks[1]!.origin).toEqual({ kind: 'text', start: 4, end: 21 });
    expect(source.text!.slice(4, 21)).toBe('<img src="a.png">');
  });

  it.each([
    ['elements', '<div>'.repeat(10_000)],
    ['tables', '<table><tr><td>'.repeat(10_000)],
    ['formatting', Array.from({ length: 10_000 }, (_, index) => `<font size=${index}>`).join('')],
  ])('refuses %s nested without end', (_name, html) => {
    expect(() => read(`${html}甲`)).toThrow(expect.objectContaining({ code: 'too-deep', data: { limit: 512 } }));
  });

  it('refuses formatting that is left open and repeated in every paragraph', () => {
    const open = Array.from({ length: 400 }, (_, index) => `<font size=${index}>`).join('');
    expect(() => read(`<p>${open}${'<p>甲'.repeat(5000)}`)).toThrow(expect.objectContaining({ code: 'too-deep' }));
  });

  it('reads what is nested deeply but not without end', () => {
    expect(outline(`${'<div>'.repeat(500)}甲`)).toEqual(['p:甲']);
  });

  const word = fc.constantFrom(
    '甲',
    '乙 丙',
    '12',
    ' ',
    '\r\n  ',
    '&nbsp;',
    '&ldquo;丁&rdquo;',
    '&amp',
    '&#x1F600;',
    '𠮷',
    '\t戊\r',
    '<',
    '&unknown;',
    '\0',
  );
  const tag = fc.constantFrom(
    'p',
    'div',
    'span',
    'b',
    'td',
    'tr',
    'table',
    'h2',
    'li',
    'pre',
    'font',
    'a',
    'th',
    'tbody',
  );
  const token = fc.oneof(
    word,
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom('<br>', '</>', '<!--x-->', '<td colspan=3>', '<td rowspan=0>', '<img src=a>', '<td hidden>'),
  );

  it('leads every character back to the source, whatever the markup', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        read(tokens.join(''));
      }),
      { numRuns: 3000 },
    );
  });

  it('shows what the markup of one paragraph says, folded', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('甲', ' ', '\n', '\r\n', '乙', '<b>丙</b>', '<i> </i>', '&amp;'), { maxLength: 20 }),
        (tokens) => {
          const [block] = read(`<p>${tokens.join('')}</p>`).blocks;
          const expected = tokens
            .join('')
            .replace(/<.*?>/g, '')
            .replace('&amp;', '&')
            .replaceAll('&amp;', '&')
            .replace(/\s+/g, ' ')
            .trim();
          expect(block?.type === 'paragraph' ? block.text : '').toBe(expected);
        },
      ),
    );
  });
});
