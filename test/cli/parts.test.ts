import { describe, expect, it } from '@jest/globals';
import { PassThrough, Writable } from 'node:stream';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { aligned, clip, pad } from '../../src/cli/columns.js';
import { csvRecord } from '../../src/cli/csv.js';
import displayWidth from '../../src/cli/display-width.js';
import { processIo, sinkOf } from '../../src/cli/io.js';
import { showProgress } from '../../src/cli/progress.js';
import type { Session } from '../../src/cli/session.js';
import { count, emptySummary, exitCode } from '../../src/cli/tally.js';

describe('displayWidth', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
  const others = fc.constantFrom(
    ...'，。；：！？、（）《》〈〉“”‘’…—·〔〕【】％０９ＡｚⅠ①②０件 \u3000﻿×→←│─┌○●■★√±㎡Ωа',
  );
  const ascii = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));

  it('measures what reports hold as string-width does', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(han, others, ascii), { maxLength: 40 }), (characters) => {
        const text = characters.join('');
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
    );
  });

  it.each([
    ['', 0],
    ['abc', 3],
    ['（七）总计', 10],
    ['\u001b[31m红\u001b[39m', 2],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['𠮷', 2],
    ['😀', 2],
    ['한글', 4],
    ['ｱ', 1],
  ])('%j is %i columns wide', (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(stringWidth(text)).toBe(width);
  });
});

describe('columns', () => {
  it('align by display width; the last is not padded', () =>
    expect(
      aligned([
        ['规则', 'a', 'x'],
        ['id', '中文', 'longer'],
      ]),
    ).toEqual(['规则  a     x', 'id    中文  longer']));

  it.each([
    ['总计', 6, '总计  '],
    ['总计', 2, '总计'],
  ])('pad %s to %i', (text, width, padded) => expect(pad(text, width)).toBe(padded));

  it.each([
    ['一二三四五', 10, '一二三四五'],
    ['一二三四五六', 10, '一二三四…'],
    ['a\n b', 10, 'a b'],
  ])('clip %j to %i', (text, width, clipped) => expect(clip(text, width)).toBe(clipped));
});

describe('csvRecord', () => {
  it.each<[string | number | null, string]>([
    ['plain', 'plain'],
    [null, ''],
    [-3, '-3'],
    [0.5, '0.5'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['+19', '+19'],
    ['-19', '-19'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-', "'-"],
    ['+cmd|x', "'+cmd|x"],
  ])('%j', (value, written) => expect(csvRecord([value])).toBe(`${written}\r\n`));
});

describe('sinkOf', () => {
  it('waits for a slow reader', async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const sink = sinkOf(stream);
    let done = false;
    const writing = sink.write('long').then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(done).toBe(false);
    stream.read();
    await writing;
    expect(done).toBe(true);
  });

  it('a reader who goes away is no error', async () => {
    const gone = Object.assign(new Error('EPIPE'), { code: 'EPIPE' });
    const stream = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, callback) => callback(gone) });
    const sink = sinkOf(stream);
    await sink.write('a');
    expect(sink.closed).toBe(true);
    await sink.write('b');
  });

  it('the process has all of it', () => expect(processIo()).toMatchObject({ cwd: process.cwd(), env: process.env }));
});

describe('exit code', () => {
  const result = (more: object) => ({
    filePath: 'a',
    findings: [],
    suppressed: [],
    undecided: [],
    notes: [],
    crashes: [],
    ...more,
  });
  const of = (more: object, limits: { maxWarnings?: number; failOnUndecided?: boolean } = {}) => {
    const summary = emptySummary();
    count(summary, result(more));
    return exitCode(summary, { failOnUndecided: false, ...limits });
  };
  const finding = (level: string) => ({ findings: [{ level }] });

  it.each<[string, number, number]>([
    ['nothing', of({}), 0],
    ['an info', of(finding('info')), 0],
    ['a warning', of(finding('warn')), 0],
    ['a warning too many', of(finding('warn'), { maxWarnings: 0 }), 1],
    ['an error', of(finding('error')), 1],
    ['undecided', of({ undecided: [{}] }), 0],
    ['undecided, where it counts', of({ undecided: [{}] }, { failOnUndecided: true }), 1],
    ['a crash', of({ crashes: [{}] }), 2],
    ['a crash beside an error', of({ ...finding('error'), crashes: [{}] }), 2],
    ['a failure', of({ failure: { code: 'empty' } }), 2],
  ])('%s', (_, code, expected) => expect(code).toBe(expected));

  it('counts what can be fixed and what is suppressed', () => {
    const summary = emptySummary();
    count(
      summary,
      result({ findings: [{ level: 'warn', fix: {} }, { level: 'info' }], suppressed: [{}, {}] }) as never,
    );
    expect(summary).toMatchObject({ files: 1, warnings: 1, infos: 1, fixable: 1, suppressed: 2 });
    count(summary, result({ readOnly: true, findings: [{ level: 'warn', fix: {} }] }) as never);
    expect(summary).toMatchObject({ files: 2, warnings: 2, fixable: 1 });
  });
});

describe('progress', () => {
  const session = (stdout: boolean, stderr: boolean) => {
    let text = '';
    const sink = (isTTY: boolean) => ({ isTTY, write: (more: string) => Promise.resolve(void (text += more)) });
    const io = { stdout: sink(stdout), stderr: sink(stderr) };
    return {
      session: { io, tell: (_: string, data: object) => JSON.stringify(data) } as unknown as Session,
      text: () => text,
    };
  };
  const toScreen = [{ output: { format: 'terminal' } }];

  it.each([
    ['on a terminal', false, true, 9, true],
    ['where results show on the screen', true, true, 9, false],
    ['without a terminal', false, false, 9, false],
    ['for one file', false, true, 1, false],
  ])('%s', async (_, stdout, stderr, files, shows) => {
    const { session: fake, text } = session(stdout, stderr);
    const progress = showProgress(fake, files, toScreen);
    await progress.show(1);
    expect(text()).toBe('');
    await new Promise((resolve) => setTimeout(resolve, 520));
    await progress.show(2);
    await progress.clear();
    await progress.clear();
    expect(text()).toBe(shows ? '\r{"done":2,"all":9}\r\u001b[K' : '');
  });
});
