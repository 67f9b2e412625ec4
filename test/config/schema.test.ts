import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { editorSchema } from '../../src/config/index.js';
import { rules } from '../../src/rules/index.js';

describe('the published schema of the configuration', () => {
  const published = JSON.parse(readFileSync('schema/config.schema.json', 'utf8')) as object;
  const validate = new Ajv({ strict: false }).compile(published);

  it('is what the rules say now (else: npm run generate)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(editorSchema(rules))));
  });

  it.each<[string, object, boolean]>([
    ['nothing', {}, true],
    ['levels', { rules: { 'cell-blank': 'off', 'section-missing': 2, 'acme/own': ['warn', { x: 1 }] } }, true],
    ['exact', { rules: { 'cell-blank': ['error', { exact: true }] } }, true],
    ['an unknown rule', { rules: { 'cell-blnk': 'off' } }, false],
    ['an unknown option', { rules: { 'cell-blank': ['error', { max: 1 }] } }, false],
    ['a wrong level', { rules: { 'cell-blank': 'fatal' } }, false],
    ['rules in an override', { overrides: [{ files: '*', rules: { 'cell-blnk': 'off' } }] }, false],
    ['an unknown key', { rule: {} }, false],
  ])('%s: %j is %s', (_, config, sound) => expect(validate(config)).toBe(sound));

  it('has an entry for every rule', () => {
    const { definitions } = published as { definitions: { rules: { properties: object } } };
    expect(Object.keys(definitions.rules.properties).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});
