import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { asNobody } from './as-nobody.js';
import { Changed, createFile, replaceFile } from '../../src/batch/replace-file.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const [old, next] = [bytes('旧的内容'), bytes('新的内容，比旧的长')];
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reportlint-'));
  path = join(folder, '报告.md');
  writeFileSync(path, old);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('replaceFile', () => {
  it('replaces the content, keeps the mode and leaves nothing behind', async () => {
    chmodSync(path, 0o640);
    await replaceFile(path, old, next);
    expect(readFileSync(path)).toEqual(Buffer.from(next));
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['报告.md']);
  });

  it('follows a link', async () => {
    symlinkSync(path, join(folder, 'link.md'));
    await replaceFile(join(folder, 'link.md'), old, next);
    expect(readFileSync(path)).toEqual(Buffer.from(next));
    expect(readdirSync(folder).sort()).toEqual(['link.md', '报告.md']);
  });

  it('does not overwrite a file that was changed meanwhile', async () => {
    writeFileSync(path, '别人的改动');
    await expect(replaceFile(path, old, next)).rejects.toThrow(Changed);
    expect(readFileSync(path, 'utf8')).toBe('别人的改动');
    expect(readdirSync(folder)).toEqual(['报告.md']);
  });

  it('says that a file is gone', async () => {
    rmSync(path);
    await expect(replaceFile(path, old, next)).rejects.toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces a file whose name is as long as the system allows', async () => {
    const long = join(folder, `${'长'.repeat(84)}.md`);
    writeFileSync(long, old);
    await replaceFile(long, old, next);
    expect(readFileSync(long)).toEqual(Buffer.from(next));
  });
});

describe('createFile', () => {
  it('makes the folders, and replaces what is there', async () => {
    const created = join(folder, 'a', 'b', 'c.docx');
    await createFile(created, old);
    await createFile(created, next);
    expect(readFileSync(created)).toEqual(Buffer.from(next));
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['c.docx']);
  });
});

describe('whatever happens on the way', () => {
  const calls = ['realpath', 'stat', 'access', 'open', 'write', 'chmod', 'sync', 'readFile', 'rename'];
  const script = () => {
    const file = join(folder, 'replace.mjs');
    const { outputFiles } = buildSync({
      entryPoints: ['src/batch/replace-file.ts'],
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
    });
    writeFileSync(file, outputFiles[0]!.contents);
    return file;
  };

  /** Runs the replacement in a process of its own, in which one call ends the process or fails. */
  function run(call: string, mishap: string, when: 'before' | 'after') {
    const child = `
      import fs from 'node:fs/promises';
      const strike = () => {
        if (${JSON.stringify(mishap)} === 'kill') process.kill(process.pid, 'SIGKILL');
        throw Object.assign(new Error('${mishap}'), { code: '${mishap}' });
      };
      const wrap = (owner, name) => {
        const own = owner[name];
        owner[name] = async function (...given) {
          if ('${when}' === 'before') strike();
          const result = await own.apply(this, given);
          strike();
          return result;
        };
      };
      const { replaceFile } = await import(${JSON.stringify(script())});
      const before = await fs.readFile(${JSON.stringify(path)});
      if (['realpath', 'stat', 'access', 'open', 'readFile', 'rename'].includes('${call}')) wrap(fs, '${call}');
      else {
        const handle = await fs.open(${JSON.stringify(path)});
        const prototype = Object.getPrototypeOf(handle);
        await handle.close();
        wrap(prototype, '${call}' === 'write' ? 'writeFile' : '${call}');
      }
      try {
        await replaceFile(${JSON.stringify(path)}, before, new TextEncoder().encode('新的内容，比旧的长'));
      } catch (error) {
        process.exitCode = error.code === '${mishap}' ? 3 : 4;
      }
    `;
    return spawnSync(process.execPath, ['--input-type=module', '-e', child], { encoding: 'utf8' });
  }

  it.each(calls.flatMap((call) => [[call, 'before'] as const, [call, 'after'] as const]))(
    'a process that is killed at %s (%s) leaves the old or the new content',
    (call, when) => {
      const { signal } = run(call, 'kill', when);
      expect(signal).toBe('SIGKILL');
      const wanted = call === 'rename' && when === 'after' ? next : old;
      expect(readFileSync(path)).toEqual(Buffer.from(wanted));
    },
  );

  it.each([
    ['write', 'ENOSPC'],
    ['sync', 'EIO'],
    ['open', 'EROFS'],
    ['rename', 'EXDEV'],
    ['chmod', 'EPERM'],
  ])('%s fails with %s: the original stays, nothing is left beside it, the error is told', (call, code) => {
    const { status, stderr } = run(call, code, 'before');
    expect([status, stderr]).toEqual([3, '']);
    expect(readFileSync(path)).toEqual(Buffer.from(old));
    rmSync(join(folder, 'replace.mjs'));
    expect(readdirSync(folder)).toEqual(['报告.md']);
  });

  it('a folder that may not be written to', async () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    writeFileSync(join(locked, 'a.md'), old);
    chmodSync(locked, 0o555);
    await asNobody(folder, () => expect(replaceFile(join(locked, 'a.md'), old, next)).rejects.toThrow(/EACCES/));
    chmodSync(locked, 0o755);
    expect(readdirSync(locked)).toEqual(['a.md']);
  });
});
