import { describe, expect, it } from '@jest/globals';
import type { SourceInfo } from '../../src/document/document.js';
import type { LintConfig } from '../../src/linter/config.js';
import { lint } from '../../src/linter/lint.js';
import type { AnyRule } from '../../src/linter/rule.js';
import { readText } from '../../src/readers/text.js';
import { compliant } from '../../src/testing/report-builder.js';
import { configOf, ruleNamed } from './helpers.js';

function run(text: string, rules: AnyRule[], changes: Partial<LintConfig> = {}) {
  const source: SourceInfo = { format: 'markdown', path: 'a.md', bytes: text.length, text };
  return lint(readText(text, source), 'a.md', configOf(rules, changes));
}

const source = compliant(2023).append('other', '第一处。').append('other', '第二处。').render('markdown');

/** Reports every paragraph that holds 处. */
const places = ruleNamed('places', {
  check({ passages, spanOf, finding }) {
    for (const passage of passages().toReversed()) {
      const index = passage.text.indexOf('处。');
      if (index >= 0) finding({ messageId: 'wrong', subject: ['part:other'], at: spanOf(passage, index, index + 1) });
    }
  },
});

describe('lint', () => {
  it('gives findings in the order of the document, with places and fingerprints', () => {
    const { filePath, report, findings, excerpt } = run(source, [places]);
    expect(filePath).toBe('a.md');
    expect(report).toMatchObject({ dueTemplate: '2021', year: { value: 2023 } });
    const lines = source.split('\n');
    expect(findings).toMatchObject([
      {
        place: { kind: 'part', part: 'other' },
        location: { start: { line: lines.indexOf('第一处。') + 1, column: 3 } },
      },
      {
        place: { kind: 'part', part: 'other' },
        location: { start: { line: lines.indexOf('第二处。') + 1, column: 3 } },
      },
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(findings.map(({ location }) => excerpt!(location)?.lines)).toEqual([['第一处。'], ['第二处。']]);
  });

  it('is deterministic', () => {
    const plain = () => ({ ...run(source, [places]), excerpt: undefined, textAround: undefined, seat: undefined });
    expect(plain()).toEqual(plain());
  });

  it('takes more outcomes of a rule than a call takes arguments', () => {
    const many = ruleNamed('many', {
      check({ undecided }) {
        for (let n = 0; n < 300_000; n++) undecided({ reason: 'wrong', subject: [] });
      },
    });
    const document = readText(source, { format: 'markdown', bytes: source.length, text: source });
    expect(lint(document, 'a.md', configOf([many])).undecided).toHaveLength(300_000);
  });

  it('lets one rule yield to another, also where it is undecided', () => {
    const yielding = ruleNamed('yielding', {
      yieldsTo: ['places'],
      check({ finding, undecided }) {
        finding({ messageId: 'wrong', subject: ['part:other'], at: { block: 0, from: 0, to: 1 } });
        undecided({ reason: 'wrong', subject: ['part:other'] });
        undecided({ reason: 'wrong', subject: ['part:overview'] });
      },
    });
    const alone = run(source, [yielding]);
    expect([alone.findings.length, alone.undecided.length]).toEqual([1, 2]);
    const together = run(source, [yielding, places]);
    expect(together.findings.map(({ ruleId }) => ruleId)).toEqual(['places', 'places']);
    expect(together.undecided.map(({ subject }) => subject)).toEqual([['part:overview']]);
  });

  it('goes on after a crash', () => {
    const crashing = ruleNamed('crashing', {
      check() {
        throw new Error('boom');
      },
    });
    const { crashes, findings } = run(source, [crashing, places]);
    expect(crashes).toEqual([{ ruleId: 'crashing', error: 'boom' }]);
    expect(findings).toHaveLength(2);
  });

  it('obeys comments, and keeps the fingerprints of what is left', () => {
    const commented = source.replace('第一处。', '<!-- reportlint-disable-next-line places -- 已核对 -->\n\n第一处。');
    const before = run(source, [places]).findings.map(({ fingerprint }) => fingerprint);
    const { findings, suppressed } = run(commented, [places]);
    expect(suppressed).toMatchObject([{ fingerprint: before[0], suppression: { kind: 'inSource', reason: '已核对' } }]);
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([before[1]]);
  });

  it('runs one rule alone on what is no report', () => {
    const unrecognised = ruleNamed('report-unrecognised', {
      check({ finding }) {
        finding({ messageId: 'wrong', subject: [], at: { block: 0, from: 0, to: 1 } });
      },
    });
    const { findings } = run('今天天气很好，处处有鲜花处。\n', [unrecognised, places]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['report-unrecognised']);
  });
});
