import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rules } from '../../src/rules/index.js';
import { make } from './compose.js';
import { anyDice } from './dice.js';
import { planters, unplantable } from './planters/index.js';
import type { Planter } from './planters/planter.js';
import { inWords, lintSource } from './run.js';
import { sourceOf, type Source } from './surface.js';

const RUNS = 12;

/** The file with the defect; undefined where the report cannot have it. */
function defective(planter: Planter, seed: number): Source | undefined {
  const made = make(seed);
  const builder = planter.plant(made);
  if (!builder) return undefined;
  const { format, text } = sourceOf(builder, made.dice, planter.formats);
  const damaged = planter.damage?.(text) ?? text;
  return planter.damage && damaged === text ? undefined : { format, text: damaged };
}

/** One finding of the rule, and none of another that would be a second accusation. */
function expectOnly({ rule, also = [] }: Planter, source: Source): void {
  const result = lintSource(source);
  const found = result.findings.filter(({ ruleId }) => ruleId === rule);
  const others = result.findings.filter(
    ({ ruleId, level }) => level !== 'info' && ruleId !== rule && !also.includes(ruleId),
  );
  if (found.length === 1 && others.length === 0) return;
  const said = [`${found.length} findings of ${rule}`, ...inWords(result, [...found, ...others])];
  throw new Error(['', ...said, '', source.text].join('\n'));
}

const titled = planters.map((planter): [string, Planter] => [
  [planter.rule, planter.name].filter(Boolean).join(': '),
  planter,
]);

describe('a defect planted into a compliant report', () => {
  it.each(titled)(
    'is found, and nothing else: %s',
    (_, planter) => {
      fc.assert(
        fc.property(anyDice, (seed) => {
          const source = defective(planter, seed);
          fc.pre(source !== undefined);
          expectOnly(planter, source!);
        }),
        { numRuns: RUNS, maxSkipsPerRun: 200 },
      );
    },
    30_000,
  );

  it('there is for every rule that is on', () => {
    const planted = new Set([...planters.map(({ rule }) => rule), ...unplantable]);
    const without = rules.filter(({ id, level }) => level !== 'off' && !planted.has(id)).map(({ id }) => id);
    expect(without).toEqual([]);
  });
});
