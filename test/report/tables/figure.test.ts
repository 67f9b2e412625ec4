import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looksLikeValue, parseFigure } from '../../../src/report/tables/figure.js';

const count = { unit: 'count', kind: 'count' } as const;
const delta = { unit: 'count', kind: 'delta' } as const;
const wan = { unit: 'wan', kind: 'money' } as const;
const bare = { unit: 'none', kind: 'money' } as const;

describe('parseFigure', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    [' 12 ', 12],
    ['\u300012\u00a0', 12],
    ['１２', 12],
    ['1,234', 1234],
    ['1，234', 1234],
    ['12,345,678', 12345678],
    ['-3', -3],
    ['－3', -3],
    ['—3', -3],
    ['+19', 19],
    ['1.', 1],
    ['0.00', 0],
    ['007', 7],
    ['-0', 0],
  ])('reads %j as %d', (raw, value) => {
    expect(parseFigure(raw, count)).toEqual({
      state: 'number',
      value,
      written: value === 0 ? expect.anything() : value,
      raw,
    });
  });

  it.each([
    ['3件', count, 3, 3, '件'],
    ['3 件', count, 3, 3, '件'],
    ['5万件', count, 50000, 5, '万件'],
    ['251000元', wan, 25.1, 251000, '元'],
    ['251000（元）', wan, 25.1, 251000, '元'],
    ['25.1万元', wan, 25.1, 25.1, '万元'],
    ['25.1万', wan, 25.1, 25.1, '万'],
    ['2.3亿元', wan, 23000, 2.3, '亿元'],
    ['3千元', wan, 0.3, 3, '千元'],
    ['799800元', bare, 799800, 799800, '元'],
  ])('reads %j with its unit', (raw, column, value, written, unit) => {
    expect(parseFigure(raw, column)).toEqual({ state: 'number', value, written, unit, raw });
  });

  it.each([
    ['22（其中修订16件）', '其中修订16件'],
    ['22其中修订16件', '其中修订16件'],
    ['22[1]', '1'],
    ['22*', '*'],
  ])('keeps the words beside the number of %j', (raw, note) => {
    expect(parseFigure(raw, count)).toMatchObject({ state: 'number', value: 22, note });
  });

  it.each([
    ['↑19', 19],
    ['减少3', -3],
    ['增2', 2],
  ])('reads the change %j', (raw, value) => {
    expect(parseFigure(raw, delta)).toMatchObject({ state: 'number', value });
    expect(parseFigure(raw, count).state).toBe('text');
  });

  it.each(['', ' ', '\t', '\u00a0', '\u3000', '\u200b', '\ufeff \n'])('takes %j for blank', (raw) => {
    expect(parseFigure(raw, count)).toEqual({ state: 'blank', raw });
  });

  it.each(['/', '-', '—', '－', '——', '无', '\\', '*', '…', ' 无 ', '不适用', 'N/A'])(
    'takes %j for a placeholder',
    (raw) => {
      expect(parseFigure(raw, count)).toEqual({ state: 'placeholder', raw });
    },
  );

  it.each(['1 2', '1\n2', '1, 234', '1. 5', '1,23', '12,34,567', '3\ufffd', '99999999999999999999'])(
    'does not read %j',
    (raw) => {
      expect(parseFigure(raw, count)).toEqual({ state: 'unreadable', raw });
    },
  );

  it.each(['三', '零', '〇', 'O', '1e5', '详见附件', '2023年', '3人', '5%', '3/4', '1-2', '12元', 'x'.repeat(300)])(
    'takes %j for text',
    (raw) => {
      expect(parseFigure(raw, count)).toEqual({ state: 'text', raw });
    },
  );

  it('takes a count in a cell of money for text', () => {
    expect(parseFigure('3件', wan).state).toBe('text');
    expect(parseFigure('3件', bare).state).toBe('text');
  });

  it('reads every whole number in every notation', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom('', ' ', '\u3000'), (number, space) => {
        const wide = String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        for (const raw of [String(number), wide, number.toLocaleString('en'), `${space}${number}${space}`])
          expect(parseFigure(raw, count).value).toBe(number);
      }),
    );
  });

  it('never turns text into a number that does not stand there', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const { state, written } = parseFigure(raw, count);
        if (state !== 'number') return;
        expect(
          raw.replace(/\D/gu, (c) => (/[０-９]/.test(c) ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : '')),
        ).toContain(String(Math.trunc(Math.abs(written!))));
      }),
    );
  });

  it('is fast on hostile input', () => {
    const start = performance.now();
    parseFigure(`${'1,111'.repeat(30)}x`, count);
    parseFigure(' '.repeat(100_000) + 'x', count);
    parseFigure('1 '.repeat(100_000), count);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('looksLikeValue', () => {
  it.each(['3件', '251000元', '无', '/', '12', ''])('%j may be a value', (text) => {
    expect(looksLikeValue(text)).toBe(true);
  });
  it.each(['规章', '1.属于国家秘密', '其他', '一、本年新收政府信息公开申请数量'])('%j is a label', (text) => {
    expect(looksLikeValue(text)).toBe(false);
  });
});
