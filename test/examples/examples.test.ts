import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { parseYaml } from '../../src/config/load-file.js';
import { validateConfig } from '../../src/config/validate.js';
import { lintSource } from '../../src/lint-source.js';
import type { Result } from '../../src/linter/result.js';

const root = new URL('../../', import.meta.url);
const settings = { today: '2026-11-21' };

function lintExample(path: string): Promise<Result> {
  return lintSource(readFileSync(new URL(`examples/${path}`, root)), { ...settings, path });
}

describe('the examples', () => {
  it.each(readdirSync(new URL('examples/compliant', root)))('%s is compliant, beyond doubt', async (name) => {
    const { findings, undecided, notes } = await lintExample(`compliant/${name}`);
    expect({ findings, undecided, notes }).toEqual({ findings: [], undecided: [], notes: [] });
  });

  it.each([
    [
      '白石镇人民政府2023.md',
      [
        '5 accountability-missing',
        '9 enumeration-sum-mismatch',
        '11 narrative-requests-mismatch',
        '15 common-typo',
        '28 cell-unit',
        '66 table-total-mismatch',
        '79 section-missing',
        '79 passage-duplicated',
      ],
    ],
    [
      '临江区财政局2022.txt',
      [
        '3 period-mismatch',
        '8 enumeration-sum-mismatch',
        '12 placeholder-unfilled',
        '14 repeated-word',
        '15 subheading-sequence',
        '16 placeholder-unfilled',
        '25 cell-placeholder',
        '42 cell-blank',
        '61 table-total-mismatch',
        '68 table-total-mismatch',
        '73 fee-statement-missing',
      ],
    ],
    [
      '青川市水利局2021.html',
      [
        '27 legal-basis-outdated',
        '38 template-version-mismatch',
        '54 procurement-unit-missing',
        '61 table-total-mismatch',
        '81 template-version-mismatch',
        '85 section-number',
        '95 fee-statement-missing',
        '98 publication-late',
      ],
    ],
    ['和平街道办事处2024.md', ['17 common-typo', '79 section-heading-wording']],
  ])('%s shows what it is meant to show', async (name, expected) => {
    const { findings, crashes } = await lintExample(`defective/${name}`);
    const found = findings.map(({ location, ruleId }) => `${location.kind === 'text' ? location.start.line : 0} ${ruleId}`);
    expect(found.sort(byLine)).toEqual([...expected].sort(byLine));
    expect(crashes).toEqual([]);
  });

  it('has a suppression with a reason', async () => {
    const { suppressed } = await lintExample('defective/和平街道办事处2024.md');
    expect(suppressed.map(({ suppression }) => suppression)).toEqual([
      { kind: 'inSource', reason: '区司法局统一要求：未下放的职权填“/”' },
    ]);
  });
});

it('has an example of a configuration that is valid', async () => {
  const config = await parseYaml(readFileSync(new URL('.reportlintrc.example', root), 'utf8'));
  await expect(validateConfig(config, '.reportlintrc.example')).resolves.toBe(config);
});

function byLine(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
