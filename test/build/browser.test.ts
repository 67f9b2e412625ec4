import { describe, expect, it } from '@jest/globals';
import { build, type Metafile } from 'esbuild';
import { createContext, Script } from 'node:vm';
import { compliant } from '../../src/testing/index.js';

describe('the core runs in a browser', () => {
  async function bundle() {
    const result = await build({
      entryPoints: ['src/core.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'reportlint',
      target: 'es2022',
      supported: { 'dynamic-import': true },
      logLevel: 'silent',
    });
    return { code: result.outputFiles[0]!.text, inputs: result.metafile as Metafile, warnings: result.warnings };
  }

  it('without any module of Node', async () => {
    const { inputs, warnings } = await bundle();
    const imports = Object.values(inputs.inputs).flatMap((input) =>
      input.imports.filter(({ external }) => external).map(({ path }) => path),
    );
    expect(imports).toEqual([]);
    expect(warnings).toEqual([]);
    const folders = Object.keys(inputs.inputs).flatMap((path) => /^src\/(\w+)\//u.exec(path)?.[1] ?? []);
    expect(folders).not.toEqual(expect.arrayContaining(['config']));
    for (const folder of ['config', 'batch', 'cli', 'testing']) expect(folders).not.toContain(folder);
  });

  it('and lints a report where there is no process, no Buffer and no require', async () => {
    const { code } = await bundle();
    // What a browser has besides the language.
    const page = createContext({
      TextEncoder,
      TextDecoder,
      structuredClone,
      setTimeout,
      console,
      text: compliant(2023).drop('other').render('markdown'),
    });
    new Script(`${code}\nvar done = reportlint.lintSource(text, { path: 'a.md' });`).runInContext(page);
    const result = (await page.done) as { findings: { ruleId: string }[] };
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['section-missing']);
  });
});
