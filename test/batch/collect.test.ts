import { afterAll, describe, expect, it } from '@jest/globals';
import { chmodSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { collect, ioFailure, type CollectOptions } from '../../src/batch/collect.js';
import { folder, removeFolders } from '../config/folder.js';
import { asNobody } from './as-nobody.js';

afterAll(removeFolders);

async function collected(cwd: string, patterns: string[], options: Partial<CollectOptions> = {}) {
  const { targets, ignored, unmatched } = await collect(patterns, { cwd, ...options });
  return {
    files: targets.map(({ path }) => relative(cwd, path)),
    ignored: ignored.map((path) => relative(cwd, path)),
    unmatched,
    failures: targets.flatMap(({ path, failure }) => (failure ? [[relative(cwd, path), failure.code]] : [])),
  };
}

const site = () =>
  folder({
    'b.md': '',
    'a.HTML': '',
    'c.css': '',
    '2023/z.txt': '',
    '2023/年报 #1.md': '',
    'node_modules/x/readme.md': '',
    '.git/description.txt': '',
  });

describe('collect', () => {
  it.each<[string, string[], string[]]>([
    ['a folder: readable files, sorted, no packages', ['.'], ['2023/z.txt', '2023/年报 #1.md', 'a.HTML', 'b.md']],
    ['files in the order given, whatever their ending', ['c.css', 'b.md'], ['c.css', 'b.md']],
    ['each file once', ['b.md', './b.md', '*.md', '.'], ['b.md', '2023/z.txt', '2023/年报 #1.md', 'a.HTML']],
    ['a glob', ['**/*.md'], ['2023/年报 #1.md', 'b.md']],
    ['a glob without an ending', ['2023/*'], ['2023/z.txt', '2023/年报 #1.md']],
    ['a glob that names another ending', ['*.css'], ['c.css']],
    ['braces', ['*.{md,css}'], ['b.md', 'c.css']],
  ])('%s', async (_, patterns, files) =>
    expect(await collected(site(), patterns)).toMatchObject({ files, unmatched: [], failures: [] }),
  );

  it('a file whose name looks like a pattern', async () => {
    expect(await collected(folder({ '[1] a.md': '', '1.md': '' }), ['[1] a.md'])).toMatchObject({
      files: ['[1] a.md'],
    });
  });

  it('names what matches nothing, and goes on', async () => {
    const cwd = folder({ 'a.md': '', 'empty/': '', 'css/x.css': '' });
    expect(await collected(cwd, ['empty', '*.html', 'css', 'a.md'])).toMatchObject({
      files: ['a.md'],
      unmatched: ['empty', '*.html', 'css'],
    });
  });

  it('what an earlier pattern has taken is matched all the same', async () => {
    expect(await collected(folder({ 'a.md': '' }), ['.', 'a.md', '*.md'])).toMatchObject({
      files: ['a.md'],
      unmatched: [],
    });
  });

  it('a missing file is a failure of its own', async () => {
    expect(await collected(folder({ 'a.md': '' }), ['none.md', 'a.md', 'a.md/b.md'])).toMatchObject({
      files: ['none.md', 'a.md', 'a.md/b.md'],
      failures: [
        ['none.md', 'not-found'],
        ['a.md/b.md', 'not-found'],
      ],
    });
  });

  it('obeys .reportlintignore, and says so of files that were named', async () => {
    const cwd = folder({
      '.reportlintignore': '# old\ndrafts/\n*.txt\n!keep.txt\n',
      'a.txt': '',
      'keep.txt': '',
      'drafts/b.md': '',
      'c.md': '',
    });
    expect(await collected(cwd, ['.', 'a.txt', 'drafts/b.md'])).toMatchObject({
      files: ['c.md', 'keep.txt'],
      ignored: ['a.txt', 'drafts/b.md'],
      unmatched: [],
    });
  });

  it('obeys the configuration of each file', async () => {
    const cwd = folder({ 'a.md': '', 'b.md': '' });
    const isIgnored = async (path: string) => path.endsWith('a.md');
    expect(await collected(cwd, ['.', 'a.md'], { isIgnored })).toMatchObject({ files: ['b.md'], ignored: ['a.md'] });
  });

  it('ignore patterns do not reach outside the working directory', async () => {
    const cwd = folder({ '.reportlintignore': '*' });
    const elsewhere = folder({ 'a.md': '' });
    const { targets } = await collect([elsewhere], { cwd });
    expect(targets.map(({ path }) => path)).toEqual([join(elsewhere, 'a.md')]);
  });

  it('follows links to files in a folder, and never links to folders', async () => {
    const cwd = folder({ 'a/x.md': '' });
    symlinkSync(join(cwd, 'a'), join(cwd, 'a/loop'));
    symlinkSync(join(cwd, 'a/x.md'), join(cwd, 'link.md'));
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'broken.md'));
    expect(await collected(cwd, ['.'])).toMatchObject({ files: ['a/x.md', 'link.md'] });
    expect(await collected(cwd, ['**/*.md'])).toMatchObject({ files: ['a/x.md'] });
  });

  it('a folder that may not be read is a failure', async () => {
    const cwd = folder({ 'shut/a.md': '', 'b.md': '' });
    chmodSync(join(cwd, 'shut'), 0);
    const found = await asNobody(cwd, () => collected(cwd, ['.']));
    chmodSync(join(cwd, 'shut'), 0o755);
    expect(found).toMatchObject({ files: ['b.md', 'shut'], failures: [['shut', 'permission']] });
  });
});

describe('ioFailure', () => {
  it.each([
    ['ENOENT', { code: 'not-found' }],
    ['EACCES', { code: 'permission' }],
    ['EPERM', { code: 'permission' }],
    ['EISDIR', { code: 'is-directory' }],
    ['ERR_FS_FILE_TOO_LARGE', { code: 'too-large' }],
    ['EIO', { code: 'io', data: { error: 'EIO' } }],
  ])('%s', (code, failure) => expect(ioFailure(code)).toEqual(failure));
});
