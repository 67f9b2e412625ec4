import { describe, expect, it } from '@jest/globals';
import type { LintConfig } from '../../src/linter/config.js';
import type { AnyRule, Example } from '../../src/linter/rule.js';
import { rules } from '../../src/rules/index.js';
import { exampleReport } from '../../src/testing/index.js';
import {
  bytesOf,
  correct,
  everything,
  linesOf,
  lintAs,
  namesOf,
  readAs,
  type Correcting,
  type Format,
} from './fixing.js';

/** A report with the defect of a rule, taken from its examples. */
interface Case {
  title: string;
  rule: AnyRule;
  example: Example;
  format: Format;
  /** The rule that would otherwise report it in turn. */
  without?: string;
}

/** What a suggestion brings to light, because only the office can write it. */
const uncovered: Record<string, string[]> = { 'section-missing': ['section-empty empty part:other'] };

/** Reports besides the examples, for rules whose examples have no correction while all rules are on. */
const more: Record<string, Pick<Case, 'example' | 'without'>> = {
  'table-balance-mismatch': {
    example: { zh: '四项中一项填错', report: { figures: { 'requests.carriedForward.natural': 2 } } },
    without: 'table-total-mismatch',
  },
};

const fixable = rules.filter(({ fix }) => fix !== 'none');

/** HTML tells all that a DOCX file can. */
function formatsOf({ formats = ['text', 'markdown', 'html'] }: Example): Format[] {
  return formats.includes('html') ? [...formats, 'docx'] : formats;
}

const cases = fixable.flatMap((rule): Case[] => {
  const examples = rule.examples.bad.filter(({ report }) => report).map((example) => ({ example }));
  const all = [...examples, ...(more[rule.id] ? [more[rule.id]!] : [])];
  return all.flatMap((one) =>
    formatsOf(one.example).map((format) => ({ title: `${one.example.zh}, as ${format}`, rule, format, ...one })),
  );
});

function configFor({ rule, example, without }: Case): LintConfig {
  const enabled = everything.rules
    .filter((entry) => entry.rule.id !== without)
    .map((entry) => (entry.rule === rule ? { ...entry, options: { ...entry.options, ...example.options } } : entry));
  return { ...everything, rules: enabled };
}

/** The rules and formats in which a correction was seen. */
const seen = new Set<string>();

async function check(one: Case): Promise<void> {
  const { rule, example, format } = one;
  const bytes = bytesOf(exampleReport(example.report!), format);
  const config = configFor(one);
  const { findings } = lintAs(await readAs(bytes, format), format, config);
  const found = findings.filter(({ ruleId }) => ruleId === rule.id);
  expect(found).not.toEqual([]);
  const suggestions = !found.some(({ fix }) => fix);
  const options = { suggestions, config, accepts: ({ ruleId }: { ruleId: string }) => ruleId === rule.id };
  const fixed = await correct(bytes, format, options);
  // Among several suggestions it is for the office to choose.
  if (suggestions && found.every((finding) => finding.suggestions.length !== 1)) return expect(fixed.bytes).toBe(bytes);
  seen.add(`${rule.id} ${suggestions ? 'suggestion' : 'fix'} ${format}`);

  expect(fixed.refused).toEqual([]);
  const others = namesOf(fixed.before).filter((name) => !name.startsWith(`${rule.id} `));
  expect(namesOf(fixed.result)).toEqual([...others, ...(uncovered[rule.id] ?? [])].sort());

  expect(fixed.rounds).toHaveLength(1);
  const [{ original, changes }] = fixed.rounds as [Correcting['rounds'][0]];
  expect(linesOf(fixed.document)).toEqual(linesOf(original.document, changes.flat()));
  expect(linesOf(fixed.document)).not.toEqual(linesOf(original.document));

  expect((await correct(fixed.bytes, format, options)).bytes).toBe(fixed.bytes);
}

describe('the finding is gone, none has come, the rest of the text is as it was, and nothing is left to do', () => {
  describe.each(fixable.map(({ id }) => id))('%s', (id) => {
    const own = cases.filter(({ rule }) => rule.id === id);
    it.each(own)('$title', check);

    it.each(['html', 'docx'])('is seen to be corrected in %s', (format) => {
      const [{ rule }] = own as [Case];
      expect(seen).toContain(`${id} ${rule.fix} ${format}`);
    });
  });
});
