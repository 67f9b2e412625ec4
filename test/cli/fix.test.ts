import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { cpSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import type { Extracted } from '../../src/cli/extracted.js';
import { compliant } from '../../src/testing/index.js';
import { encodingOf } from '../../src/writers/text/encodings.js';
import { folder, removeFolders } from '../config/folder.js';
import { reportlint } from './fake-io.js';

afterAll(removeFolders);

/** Two safe fixes, one suggestion, and one defect that nobody but the office can correct. */
const faulty = compliant(2023)
  .append('overview', '本报告可登陆网站查阅。')
  .label('requests', 'denied.stateSecret', '1.属于国家密秘')
  .set('requests.denied.stateSecret.business', '');
const unfixable = faulty.replace('全年收到政府信息公开申请15件', '全年收到政府信息公开申请19件');
const fixtures = new URL('../fixtures/formats/', import.meta.url);

interface File {
  filePath: string;
  messages: { ruleId: string }[];
  correction?: {
    written: boolean;
    corrected: { ruleId: string }[];
    refused: { code: string }[];
    failure: { code: string } | null;
  };
}

async function json(argv: string[], cwd: string): Promise<{ code: number; err: string; files: File[] }> {
  const { code, out, err } = await reportlint([...argv, '-f', 'json'], { cwd });
  return { code, err, files: JSON.parse(out) as File[] };
}

const rulesIn = (list: { ruleId: string }[] = []) => list.map(({ ruleId }) => ruleId).sort();

describe('--fix', () => {
  it.each(['text', 'markdown', 'html'] as const)('corrects %s in the file, and only what is safe', async (format) => {
    const source = faulty.render(format);
    const cwd = folder({ 'a.txt': source });
    const { code, files } = await json(['--fix', '.'], cwd);
    expect(rulesIn(files[0]!.correction?.corrected)).toEqual(['common-typo', 'table-row-label-wording']);
    expect(rulesIn(files[0]!.messages)).toEqual(['cell-blank']);
    expect(code).toBe(0);
    const wanted = source.replace('登陆', '登录').replace('国家密秘', '国家秘密');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(wanted);
  });

  it('lets what is left decide the exit code', async () => {
    const cwd = folder({ 'a.md': unfixable.render('markdown') });
    const { code, files } = await json(['a.md', '--fix'], cwd);
    expect(code).toBe(1);
    expect(rulesIn(files[0]!.messages)).toEqual(['cell-blank', 'narrative-requests-mismatch']);
  });

  it('corrects a DOCX file', async () => {
    const cwd = folder({});
    cpSync(new URL('faulty-2024.docx', fixtures), join(cwd, 'a.docx'));
    const { files } = await json(['a.docx', '--fix'], cwd);
    expect(rulesIn(files[0]!.correction?.corrected)).toEqual([
      'cell-number-format',
      'cell-unit',
      'table-row-label-wording',
    ]);
    const { out } = await reportlint(['extract', 'a.docx'], { cwd });
    const [{ facts }] = JSON.parse(out) as [Extracted];
    expect(facts['requests.carriedOver.natural']).toMatchObject({ raw: '1', value: 1 });
    const again = await json(['a.docx', '--fix'], cwd);
    expect(again.files[0]!.correction).toMatchObject({ written: false, corrected: [] });
  });

  it('writes nothing into formats that are only read, and says so', async () => {
    const cwd = folder({});
    for (const format of ['doc', 'odt', 'pdf', 'xlsx'])
      cpSync(new URL(`faulty-2024.${format}`, fixtures), join(cwd, `a.${format}`));
    const before = readdirSync(cwd).map((name) => readFileSync(join(cwd, name)));
    const { files } = await json(['--fix', '.'], cwd);
    expect(files.map(({ correction }) => correction?.failure?.code)).toEqual(Array(4).fill('format-unwritable'));
    expect(files.every(({ messages }) => messages.length > 3)).toBe(true);
    expect(readdirSync(cwd).map((name) => readFileSync(join(cwd, name)))).toEqual(before);
  });

  it('leaves a file alone that has nothing to correct', async () => {
    const cwd = folder({ 'a.md': compliant(2023).render('markdown') });
    const { mtimeMs } = statSync(join(cwd, 'a.md'));
    const { files } = await json(['a.md', '--fix'], cwd);
    expect(files[0]!.correction).toMatchObject({ written: false, corrected: [], failure: null });
    expect(statSync(join(cwd, 'a.md')).mtimeMs).toBe(mtimeMs);
  });

  it('keeps the encoding of a page in GBK', async () => {
    const gbk = (text: string) => Buffer.from(encodingOf('gb18030').encode(text)!);
    const source = faulty.render('html').replaceAll(/utf-8/gi, 'gbk');
    const cwd = folder({});
    writeFileSync(join(cwd, 'a.html'), gbk(source));
    await json(['a.html', '--fix', '--fix-type', 'typography'], cwd);
    expect(readFileSync(join(cwd, 'a.html'))).toEqual(gbk(source.replace('登陆', '登录')));
  });

  it('takes suggestions only where asked to', async () => {
    const cwd = folder({ 'a.md': faulty.render('markdown') });
    const { files } = await json(['a.md', '--fix', '--fix-suggestions'], cwd);
    expect(rulesIn(files[0]!.correction?.corrected)).toEqual(['cell-blank', 'common-typo', 'table-row-label-wording']);
    expect(files[0]!.messages).toEqual([]);
  });

  it('--fix-type: only the categories that are named', async () => {
    const cwd = folder({ 'a.md': faulty.render('markdown') });
    const { files } = await json(['a.md', '--fix', '--fix-type', 'typography'], cwd);
    expect(rulesIn(files[0]!.correction?.corrected)).toEqual(['common-typo']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('国家密秘');
  });

  it('says that a file could not be written, and goes on', async () => {
    const cwd = folder({ 'a.md': faulty.render('markdown'), 'b.md': faulty.render('markdown') });
    const access = jest.spyOn(fs, 'access');
    access.mockImplementation(async (path) => {
      if (String(path).endsWith('a.md'))
        throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'access' });
    });
    const { code, files } = await json(['--fix', '.'], cwd);
    access.mockRestore();
    expect(code).toBe(2);
    expect(files.map(({ correction }) => [correction?.written, correction?.failure?.code])).toEqual([
      [false, 'permission'],
      [true, undefined],
    ]);
  });

  it('has no file to write when reading from standard input', async () => {
    const { code, err } = await reportlint(['--stdin', '--fix'], { cwd: folder({}), stdin: faulty.render('text') });
    expect(code).toBe(2);
    expect(err).toContain('--fix-dry-run');
  });
});

describe('--fix-dry-run', () => {
  it('shows a unified diff and writes nothing', async () => {
    const source = faulty.render('markdown');
    const cwd = folder({ 'a.md': source });
    const { out, code } = await reportlint(['a.md', '--fix-dry-run'], { cwd });
    expect(out).toMatch(/^ +-.*登陆网站.*\n +\+.*登录网站/mu);
    expect(out).toContain('可改正');
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(source);
  });

  it('names the cells of a DOCX file', async () => {
    const cwd = folder({});
    cpSync(new URL('faulty-2024.docx', fixtures), join(cwd, 'a.docx'));
    const before = readFileSync(join(cwd, 'a.docx'));
    const { out } = await reportlint(['a.docx', '--fix-dry-run'], { cwd });
    expect(out).toMatch(/-表三 · 二、上年结转政府信息公开申请数量 · 自然人: 1件\n +\+表三 · .* · 自然人: 1\n/u);
    expect(readFileSync(join(cwd, 'a.docx'))).toEqual(before);
  });

  it('works on standard input', async () => {
    const { out } = await reportlint(['--stdin', '--fix-dry-run'], { cwd: folder({}), stdin: faulty.render('text') });
    expect(out).toContain('登录网站');
  });
});

describe('compare', () => {
  const cwd = folder({
    'old.md': compliant(2022).render('markdown'),
    'new.html': compliant(2023).set('requests.received.natural', 14).render('html'),
    'empty.md': '',
  });

  it('puts two reports side by side, whatever their formats', async () => {
    const { code, out, err } = await reportlint(['compare', 'old.md', 'new.html'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/本年新收政府信息公开申请数量 · 自然人 +12 +14 +\+2\n/u);
  });

  it('writes JSON and a page', async () => {
    const { code } = await reportlint(['compare', 'old.md', 'new.html', '-f', 'json=c.json', '-f', 'html=c.html'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'c.json'), 'utf8'))).toMatchObject({
      old: { year: 2022 },
      new: { year: 2023 },
    });
    expect(readFileSync(join(cwd, 'c.html'), 'utf8')).toContain('<td>+2</td>');
  });

  it.each([
    [['old.md'], '两个文件'],
    [['old.md', 'new.html', 'old.md'], '两个文件'],
    [['old.md', 'missing.md'], '找不到文件'],
    [['old.md', 'empty.md'], '空'],
    [['old.md', 'new.html', '-f', 'sarif'], 'sarif'],
  ])('%j: exit code 2 and why', async (given, words) => {
    const { code, out, err } = await reportlint(['compare', ...given], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(existsSync(join(cwd, 'sarif'))).toBe(false);
  });
});
