import { afterAll, describe, expect, it } from '@jest/globals';
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compliant } from '../../src/testing/index.js';
import { folder, removeFolders } from '../config/folder.js';
import { reportlint } from './fake-io.js';

afterAll(removeFolders);

const fixtures = new URL('../fixtures/formats/', import.meta.url);
const faulty = compliant(2023)
  .append('overview', '本报告可登陆网站查阅。')
  .set('requests.denied.stateSecret.business', '');

function drafts(names: Record<string, string>, texts: Record<string, string> = {}): string {
  const cwd = folder(texts);
  for (const [name, fixture] of Object.entries(names)) cpSync(new URL(fixture, fixtures), join(cwd, name));
  return cwd;
}

const partOf = (path: string, part: string) => strFromU8(unzipSync(readFileSync(path))[part]!);
const annotate = (cwd: string, ...more: string[]) =>
  reportlint(['.', '--annotate', 'out', '-f', 'json=out/result.json', ...more], { cwd });

describe('--annotate', () => {
  it('writes a DOCX copy with comments and tracked changes, and leaves the draft alone', async () => {
    const cwd = drafts({ 'a.docx': 'faulty-2024.docx' });
    const before = readFileSync(join(cwd, 'a.docx'));
    const { code, err } = await annotate(cwd);
    expect(code).toBe(1);
    expect(err).toContain('1 份标注副本');
    const comments = partOf(join(cwd, 'out/a.docx'), 'word/comments.xml');
    expect(comments).toContain('w:author="reportlint"');
    expect(comments).toContain('依据：');
    expect(comments).toContain('5.属于三类内部事务[-的-]信息');
    const document = partOf(join(cwd, 'out/a.docx'), 'word/document.xml');
    expect(document).toMatch(/<w:del [^>]*>.*?<w:delText[^>]*>的</su);
    expect(document).not.toContain('>2.35<');
    expect(readFileSync(join(cwd, 'a.docx'))).toEqual(before);
  });

  it('makes suggestions tracked changes only where asked to', async () => {
    const cwd = drafts({ 'a.docx': 'faulty-2024.docx' });
    const inserted = () => partOf(join(cwd, 'out/a.docx'), 'word/document.xml').match(/<w:ins /gu)?.length ?? 0;
    await annotate(cwd);
    const safe = inserted();
    await annotate(cwd, '--fix-suggestions');
    expect(inserted()).toBeGreaterThan(safe);
  });

  it('marks text, Markdown and HTML, and puts a page beside what is only read', async () => {
    const cwd = drafts(
      { 'c.pdf': 'faulty-2024.pdf', 'd.doc': 'faulty-2024.doc' },
      { 'a.md': faulty.render('markdown'), 'b.html': faulty.render('html') },
    );
    await annotate(cwd);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.md', 'b.html', 'c.pdf.html', 'd.doc.html', 'result.json']);
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toMatch(/登.*\{--陆--\}\{\+\+录\+\+\}/u);
    expect(readFileSync(join(cwd, 'out/b.html'), 'utf8')).toContain('<mark class="reportlint"');
    expect(readFileSync(join(cwd, 'out/c.pdf.html'), 'utf8')).toContain('第 2 页');
  });

  it('keeps the folders of the drafts, and does not lint its own copies', async () => {
    const cwd = folder({ 'x/a.md': faulty.render('markdown'), 'y/a.md': faulty.render('markdown') });
    await annotate(cwd);
    await annotate(cwd);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['result.json', 'x', 'y']);
    expect(JSON.parse(readFileSync(join(cwd, 'out/result.json'), 'utf8'))).toHaveLength(2);
  });

  it('writes nothing for a report without findings', async () => {
    const cwd = folder({ 'a.md': compliant(2023).render('markdown') });
    const { code, err } = await annotate(cwd);
    expect(code).toBe(0);
    expect(err).toContain('0 份');
    expect(existsSync(join(cwd, 'out/a.md'))).toBe(false);
  });

  it('refuses a signed document, goes on with the others and ends with exit code 2', async () => {
    const cwd = drafts({ 'a.docx': 'faulty-2024.docx', 'b.docx': 'faulty-2024.docx' });
    const parts = unzipSync(readFileSync(join(cwd, 'a.docx')));
    writeFileSync(join(cwd, 'a.docx'), zipSync({ ...parts, '_xmlsignatures/sig1.xml': strToU8('<Signature/>') }));
    const { code, err } = await annotate(cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/a\.docx.*签名/u);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['b.docx', 'result.json']);
  });

  it('says that a copy could not be written', async () => {
    const cwd = folder({ 'a.md': faulty.render('markdown'), out: 'a file' });
    const { code, err } = await reportlint(['a.md', '--annotate', 'out'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/a\.md：无法写入副本/u);
  });

  it.each([
    [['--annotate', '.'], '不能是当前文件夹'],
    [['--annotate', 'out', '--fix'], '请选其一'],
    [['--annotate'], '--annotate'],
  ])('%j is bad usage', async (given, words) => {
    const cwd = folder({ 'a.md': faulty.render('markdown') });
    const { code, err } = await reportlint(['a.md', ...given], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(cwd)).toEqual(['a.md']);
  });
});
