import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../src/rules/index.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const block = /<!-- 文件：(\S+) -->\n\n```\w+\n([^]*?)```\n/gu;
const guides = readdirSync(new URL('docs/guides', root)).map((name) => `docs/guides/${name}`);

describe.each(guides)('%s', (path) => {
  const blocks = [...read(path).matchAll(block)].map(([, file, code]) => [file!, code!] as const);

  it('shows code that other tests run', () => expect(read(path)).toContain('```'));

  it.each(blocks.length > 0 ? blocks : [['package.json', read('package.json')]])('shows %s as it is', (file, code) => expect(code).toBe(read(file)));

  it('names rules that there are', () => {
    const known = rules.map(({ id }) => id);
    const named = [...read(path).matchAll(/`([a-z]+(?:-[a-z]+)*-(?:missing|mismatch|late|blank|typo))`/gu)];
    for (const [, id] of named) expect(known).toContain(id);
  });
});
