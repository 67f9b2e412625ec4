import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Document, Origin, TextOrigin } from '../../src/document/document.js';
import { sourceRange } from '../../src/document/location.js';
import { Unreadable } from '../../src/readers/reader.js';
import { read } from './text-helpers.js';

const word = fc.constantFrom(
  ...[
    '第二十条第（一）项',
    '信息内容',
    '本年制发件数',
    '规章',
    '行政许可',
    '申请人情况',
    '自然人',
    '总计',
    '（七）总计',
  ],
  ...[
    '三、本年度办理结果',
    '1.属于国家秘密',
    '其他对外管理',
    '服务事项',
    '行政复议',
    '行政诉讼',
    '结果维持',
    '0',
    '12',
    '/',
    '-',
  ],
  ...[
    '一、总体情况',
    '2023年，我局认真贯彻。',
    '**一是**',
    '__',
    '*',
    '&nbsp;',
    '&#65;',
    '<br>',
    '\\',
    '<!-- c -->',
    '<!--',
    '-->',
  ],
  ...[
    '[a](b)',
    '![图](c.png)',
    '<http://a.cn>',
    '<table><tr><td>1</td></tr></table>',
    '<td>',
    '---',
    '===',
    '```',
    '# ',
    '##',
    '> ',
    '- ',
  ],
);
const separator = fc.constantFrom(
  '',
  ' ',
  '  ',
  '\t',
  '\t\t',
  '|',
  ' | ',
  '│',
  '├',
  '　',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\n\t',
  '\n|',
  '\n│',
);
const layout = fc.array(fc.tuple(separator, word), { maxLength: 60 }).map((parts) => parts.flat().join(''));
const document = fc.oneof(
  layout,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Every origin with the text it stands for. */
function placed({ blocks }: Document): { block: number; cell?: number; text: string; origin: Origin }[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'table') return [{ block: index, text: block.text, origin: block.origin }];
    return block.cells.map(({ text, origin }, cell) => ({ block: index, cell, text, origin }));
  });
}

function inOrder(origins: Origin[], end: number): void {
  let last = 0;
  for (const origin of origins as TextOrigin[]) {
    expect(origin.start).toBeGreaterThanOrEqual(last);
    expect(origin.end).toBeGreaterThanOrEqual(origin.start);
    expect(origin.end).toBeLessThanOrEqual(end);
    last = origin.start;
  }
}

describe('of any text', () => {
  it('every block and cell is the slice of the source at its origin, piece by piece', () => {
    fc.assert(
      fc.property(document, (text) => {
        const result = read(text, 'markdown');
        for (const { block, cell, text: words, origin } of placed(result)) {
          const { start, end, pieces } = origin as TextOrigin;
          const all = pieces ?? [{ text: 0, length: end - start, source: start, sourceLength: end - start }];
          for (const piece of all) {
            if (piece.length !== piece.sourceLength) continue;
            const span = {
              block,
              ...(cell === undefined ? {} : { cell }),
              from: piece.text,
              to: piece.text + piece.length,
            };
            const range = sourceRange(result, span)!;
            expect(text.slice(...range)).toBe(words.slice(span.from, span.to));
          }
          expect(all.reduce((length, piece) => length + piece.length, 0)).toBe(words.length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('origins stand in order and inside the text, and texts are trimmed', () => {
    fc.assert(
      fc.property(document, (text) => {
        const result = read(text);
        inOrder(
          result.blocks.map(({ origin }) => origin),
          text.length,
        );
        inOrder(
          result.comments.map(({ origin }) => origin),
          text.length,
        );
        for (const { text: words } of placed(result)) expect(words).toBe(words.trim());
        for (const comment of result.comments) expect(comment.before).toBeLessThanOrEqual(result.blocks.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('nothing that stands in the text is lost', () => {
    const plain = fc
      .array(
        fc.tuple(
          fc.constantFrom('\t', '\n', '  ', '\n\n', '\n\t', '\t\t'),
          fc.constantFrom('规章', '行政许可', '0', '12', '其他对外管理', '信息内容', '正文。', '三、收到'),
        ),
        { maxLength: 50 },
      )
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(plain, (text) => {
        const words = placed(read(text)).map((entry) => entry.text);
        expect(words.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 1500 },
    );
  });

  it('nothing but Unreadable is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (text) => {
        try {
          expect(structuredClone(read(text))).toEqual(read(text));
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
    );
  });
});
