import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { levelsOf, organPresets, presetNames, presets, type Preset, type PresetName } from '../../src/presets/index.js';
import { lintSource } from '../../src/lint-source.js';
import { compliant, type ReportBuilder } from '../../src/testing/index.js';
import { reportlint } from '../cli/fake-io.js';
import { folder, removeFolders } from '../config/folder.js';

afterAll(removeFolders);

const silentOverview = ['全年主动公开政府信息120条，按时答复全部申请；政府信息管理、平台建设、监督保障工作扎实推进。'];

/** Level of each finding by rule. */
async function levels(report: ReportBuilder, preset: PresetName): Promise<Record<string, string>> {
  const { findings } = await lintSource(report.render('text'), { preset, today: '2026-11-21' });
  return Object.fromEntries(findings.map(({ ruleId, level }) => [ruleId, level]));
}

describe('the presets by level of organ', () => {
  it('have the names that may be extended without trust', () => {
    expect(presetNames).toEqual(Object.keys(presets));
  });

  it.each([
    ['government', 'government', 'error'],
    ['township', 'township', 'error'],
    ['department', 'department', undefined],
    ['subdistrict', 'subdistrict', undefined],
    ['recommended', 'government', 'warn'],
  ] as const)('%s: accountability in the report of a %s is reported as %s', async (preset, kind, level) => {
    const found = await levels(compliant(2023, { kind }).prose('overview', silentOverview), preset);
    expect(found['accountability-missing']).toBe(level);
  });

  it.each([
    ['recommended', '2024年3月15日', 'warn'],
    ['government', '2024年3月15日', undefined],
    ['government', '2024年4月15日', 'error'],
    ['department', '2024年3月15日', 'error'],
    ['township', '2024年3月15日', 'warn'],
    ['subdistrict', '2024年3月15日', 'warn'],
    ['zone', '2024年3月15日', undefined],
    ['zone', '2024年4月15日', 'warn'],
  ] as const)('%s: signed on %s is late: %s', async (preset, date, level) => {
    // The name does not tell the kind.
    const organ = preset === 'recommended' ? '临江区和平街道办事处' : '青川古城';
    const found = await levels(compliant(2023, { organ }).signature({ organ, date }), preset);
    expect(found['publication-late']).toBe(level);
  });

  it.each(Object.keys(organPresets))(
    '%s can be extended, together with another, and named on the command line',
    async (name) => {
      const { settings, rules } = presets[name as PresetName];
      const cwd = folder({ '.reportlintrc': { extends: ['strict', name] } });
      const printed = JSON.parse((await reportlint(['--print-config', 'a.md'], { cwd })).out) as typeof presets.strict;
      expect(printed.settings).toEqual(settings);
      expect(printed.rules).toEqual({ ...presets.strict.rules, ...rules });
      const { out } = await reportlint(['--preset', name, '--print-config', 'a.md'], { cwd: folder() });
      expect(JSON.parse(out)).toMatchObject({ settings, rules: levelsOf(name as PresetName) });
      const alone = folder({ '.reportlintrc': { extends: name } });
      expect(JSON.parse((await reportlint(['--print-config', 'a.md'], { cwd: alone })).out)).toMatchObject({
        rules: { ...presets.recommended.rules, ...rules },
      });
    },
  );
});

describe('docs/guides/presets.md', () => {
  const guide = readFileSync('docs/guides/presets.md', 'utf8');

  it.each(presetNames.map((name) => [name]))('tells of %s', (name) => expect(guide).toContain(`| \`${name}\``));

  it('shows a configuration that does what it says', async () => {
    const [, yaml] = /```yaml\n([^]*?)```/u.exec(guide)!;
    const cwd = folder({ '.reportlintrc': yaml! });
    const of = async (path: string) => {
      const { out } = await reportlint(['--print-config', path], { cwd });
      const { settings, rules } = JSON.parse(out) as Required<Preset>;
      return [settings.organKind, rules['accountability-missing'], rules['cell-blank']];
    };
    expect(await of('a.md')).toEqual(['department', 'off', 'error']);
    expect(await of('county/a.md')).toEqual(['government', 'error', 'error']);
    expect(await of('towns/a.md')).toEqual(['township', 'error', 'error']);
  });
});
