import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { View } from '../../src/cli/inspect/view.js';
import type { Extracted } from '../../src/cli/extracted.js';
import { folder, removeFolders } from '../config/folder.js';
import { makeZip } from '../readers/make-zip.js';
import { writeOfd } from '../readers/ofd-writer.js';
import { drafts } from '../fixtures/drafts.js';
import { reportlint } from './fake-io.js';

afterAll(removeFolders);

const name = 'defective-2023';
const fixture = (ending: string) => readFileSync(new URL(`../fixtures/formats/${name}.${ending}`, import.meta.url));

function bytesOf(ending: string): Uint8Array {
  return ending === 'ofd' ? writeOfd(drafts[name]!.draft) : fixture(ending);
}

function folderWith(ending: string): string {
  const cwd = folder({});
  writeFileSync(join(cwd, `a.${ending}`), bytesOf(ending));
  return cwd;
}

const inFlow = {
  part: /^ +第 \d+ 段 +overview +1 +规范 +总体情况/mu,
  fact: /requests\.received\.natural +12 +第 2 张表第 4 行第 4 列 +表三 · 一、/u,
  block: /#\d+ +第 2 张表 +表格 +28 × 10 +requests/u,
};
const onPages = {
  part: /第 1 页（\d+,\d+–\d+,\d+ 毫米） +overview +1 +规范 +总体情况/u,
  fact: /requests\.received\.natural +12 +第 \d 页（\d+,\d+–\d+,\d+ 毫米） +表三 · 一、/u,
  block: /#\d+ +第 \d 页（\d+,\d+–\d+,\d+ 毫米） +表格 +28 × 10 +requests/u,
};
const inSheets = {
  fact: /requests\.received\.natural +12 +工作表“收到和处理政府信息公开申请情况”D5 +表三 · 一、/u,
  block: /#\d+ +工作表“收到和处理政府信息公开申请情况”A2 +表格 +28 × 10 +requests/u,
};

describe('inspect', () => {
  it.each([
    ['docx', inFlow],
    ['doc', inFlow],
    ['odt', inFlow],
    ['pdf', onPages],
    ['ofd', onPages],
    ['xlsx', inSheets],
  ])('says where things stand in %s', async (ending, patterns) => {
    const { code, out, err } = await reportlint(['inspect', `a.${ending}`], { cwd: folderWith(ending) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const pattern of Object.values(patterns)) expect(out).toMatch(pattern);
    expect(out).toMatch(/disclosure\.adminFees\.amountWan +文字（“约2\.35”） /u);
    expect(out).toMatch(/requests\.received\.otherOrg +空白 /u);
    expect(out).toMatch(/disclosure\.licensing\.decisions +36（“36件”） /u);
    expect(out).not.toMatch(/undefined|null|NaN|\[object|\{\{/u);
  });

  it.each(['zh', 'en'])('tells what was joined over the ends of pages (%s)', async (locale) => {
    const { out } = await reportlint(['inspect', 'a.pdf', '--locale', locale], { cwd: folderWith('pdf') });
    const words = {
      zh: /第 1 页末的表格与第 2 页开头的表格已接为一张 +第 2 页（/u,
      en: /page 1.*page 2.* +page 2 \(/u,
    };
    expect(out).toMatch(words[locale as 'zh']);
  });

  it.each(['docx', 'doc', 'odt', 'pdf', 'ofd', 'xlsx'])('gives each place of %s as data', async (ending) => {
    const { out } = await reportlint(['inspect', `a.${ending}`, '-f', 'json'], { cwd: folderWith(ending) });
    const [{ blocks = [], tables = [], facts = [], parts = [] }] = JSON.parse(out) as [View];
    const kind = { pdf: 'page', ofd: 'page', xlsx: 'sheet' }[ending] ?? 'flow';
    const headings = parts.flatMap((part) => part.headings);
    const places = [...blocks, ...tables.flatMap(({ cells }) => cells), ...facts, ...headings];
    expect(facts).toHaveLength(200);
    for (const { line, position, location } of places) {
      expect(line).toBeNull();
      expect(position).toMatch(/^(?:第|工作表)/u);
      expect(location?.kind).toBe(kind);
    }
  });

  it('names the members of an archive', async () => {
    const cwd = folder({});
    writeFileSync(join(cwd, 'a.zip'), makeZip([{ name: '民政局/年报.docx', content: fixture('docx') }]));
    const { code, out } = await reportlint(['inspect', 'a.zip'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain(`${join(cwd, 'a.zip')}!/民政局/年报.docx\n`);
    expect(out).toMatch(inFlow.fact);
  });
});

describe('extract', () => {
  it.each([
    ['docx', '第 2 张表第 4 行第 4 列'],
    ['xlsx', '工作表“收到和处理政府信息公开申请情况”D5'],
    ['pdf', expect.stringMatching(/^第 2 页（/u)],
  ])('says where a figure of %s stands', async (ending, position) => {
    const cwd = folderWith(ending);
    const [data] = JSON.parse((await reportlint(['extract', `a.${ending}`], { cwd })).out) as [Extracted];
    expect(data.facts['requests.received.natural']).toMatchObject({ value: 12, line: null, position });
  });
});
