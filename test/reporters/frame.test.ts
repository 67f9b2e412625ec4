import { describe, expect, it } from '@jest/globals';
import type { Finding, Result } from '../../src/linter/result.js';
import { frame, markedText } from '../../src/reporters/terminal/frame.js';

const at = { block: 3, from: 6, to: 10 };

describe('the text that is shown with a finding', () => {
  it('is the paragraph where the format has no lines', () => {
    const finding = {
      at,
      location: { kind: 'flow', part: 'word/document.xml', path: [3], from: 6, to: 10 },
    } as unknown as Finding;
    const result = { textAround: () => '本机关全年收到申请三件。' } as unknown as Result;
    const marked = markedText(finding, result)!;
    expect(marked).toEqual({ text: '本机关全年收到申请三件。', from: 6, to: 10, number: '' });
    expect(frame(marked, 40)).toEqual({
      before: '本机关全年收',
      marked: '到申请三',
      after: '件。',
      indent: 12,
      length: 8,
    });
  });

  it('is the line of the source where it has', () => {
    const location = {
      kind: 'text',
      start: { line: 7, column: 3, offset: 60 },
      end: { line: 7, column: 5, offset: 62 },
    };
    const result = { excerpt: () => ({ line: 7, lines: ['全年收到'] }) } as unknown as Result;
    expect(markedText({ at, location } as Finding, result)).toEqual({ text: '全年收到', from: 2, to: 4, number: '7' });
  });

  it('is nothing for an empty place, or where the text is gone', () => {
    expect(frame({ text: '全年收到', from: 2, to: 2, number: '1' }, 40)).toBeUndefined();
    expect(markedText({ at, location: { kind: 'page' } } as Finding, {} as Result)).toBeUndefined();
  });
});
