import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lint } from '../../src/linter/lint.js';
import { presetConfig } from '../../src/lint-source.js';
import { readDocument } from '../../src/readers/read.js';
import { compliant, type DraftFormat, type ReportBuilder } from '../../src/testing/index.js';
import { fix, type Fixed } from '../../src/writers/fix.js';
import { writeText } from '../../src/writers/text/write-text.js';
import { nodeHost } from '../../src/batch/node-host.js';

const config = presetConfig({ preset: 'all', today: '2024-03-01' });
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function fixed(bytes: Uint8Array, path: string, suggestions = false): Promise<Fixed> {
  const read = (content: Uint8Array) => readDocument({ bytes: content, path }, nodeHost);
  return fix(
    { bytes, document: await read(bytes) },
    {
      read,
      lint: (document) => lint(document, path, config),
      write: writeText,
      choice: { suggestions, accepts: () => true },
    },
  );
}

const formats: [format: DraftFormat, path: string][] = [
  ['text', 'a.txt'],
  ['markdown', 'a.md'],
  ['html', 'a.html'],
];

const base = compliant(2023);
/** Defects that have a fix, each with the report that it is planted in. */
const defects: Record<string, (report: ReportBuilder) => ReportBuilder> = {
  'table-row-label-wording': (report) => report.label('requests', 'denied.stateSecret', '1.属于国家密秘'),
  'common-typo': (report) => report.append('overview', '本报告可登陆网站查阅。'),
  'cell-number-format': (report) => report.set('disclosure.regulations.inForce', '１０'),
  'section-heading-wording': (report) => report.rename('overview', '总体情况说明'),
};

describe('fix', () => {
  describe.each(Object.entries(defects))('%s', (rule, plant) => {
    it.each(formats)('%s: the finding is gone, none has come, and nothing else has changed', async (format, path) => {
      const source = plant(base).render(format);
      const before = lint(await readDocument({ bytes: encode(source), path }, nodeHost), path, config);
      const { bytes, result, corrected } = await fixed(encode(source), path);
      const rules = ({ findings }: typeof result) => findings.map(({ ruleId }) => ruleId);
      expect(rules(before)).toContain(rule);
      expect(corrected.map(({ ruleId }) => ruleId)).toContain(rule);
      expect(rules(result)).toEqual(rules(before).filter((id) => id !== rule));
      expect(decode((await fixed(bytes, path)).bytes)).toBe(decode(bytes));
    });
  });
});

void fc;
