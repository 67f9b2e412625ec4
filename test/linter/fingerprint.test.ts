import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/linter/result.js';
import { withFingerprints } from '../../src/linter/fingerprint.js';
import { hash } from '../../src/linter/hash.js';
import { inOrder } from '../../src/linter/sort.js';
import { documentOf, findingAt, reportOf } from './helpers.js';

const organ = { name: '青川市民政局', kind: 'department' as const, from: 'title' as const };
const year = { value: 2023, evidence: [], conflict: false };

function fingerprints(text: string, changes: Partial<Finding>[] = [{}], report = reportOf({ organ, year })): string[] {
  const document = documentOf(text);
  const findings = changes.map((change) => findingAt(document, 'a-rule', document.blocks.length - 1, change));
  return withFingerprints(findings, document, report).map(({ fingerprint }) => fingerprint);
}

describe('withFingerprints', () => {
  const [usual] = fingerprints('青川市民政局 12件');

  it('is version 1 for good: a change would upset every baseline', () => {
    expect(usual).toBe('03fdd88c64d60f0ced9bcd77c13d');
  });

  it.each([
    ['the place in the file', fingerprints('前言\n青川市民政局 12件')],
    ['white space and width of the words', fingerprints('青川市　民政局１２件')],
    ['the message text and level', fingerprints('青川市民政局 12件', [{ level: 'info', data: { count: 3 } }])],
  ])('does not depend on %s', (_, found) => {
    expect(found).toEqual([usual]);
  });

  it.each([
    ['the rule', fingerprints('青川市民政局 12件', [{ ruleId: 'b-rule' }])],
    ['the message', fingerprints('青川市民政局 12件', [{ messageId: 'other' }])],
    ['the subject', fingerprints('青川市民政局 12件', [{ subject: ['requests'] }])],
    ['the words', fingerprints('青川市民政局 13件')],
    ['the organ', fingerprints('青川市民政局 12件', [{}], reportOf({ year }))],
    ['the year', fingerprints('青川市民政局 12件', [{}], reportOf({ organ }))],
  ])('depends on %s', (_, found) => {
    expect(found).not.toEqual([usual]);
  });

  it('does not depend on the order of subjects', () => {
    const subjects = [
      ['requests', 'reviews'],
      ['reviews', 'requests'],
    ];
    const [one, other] = subjects.map((subject) => fingerprints('12件', [{ subject }]));
    expect(one).toEqual(other);
  });

  it('tells the first from the second of its like', () => {
    const twice = fingerprints('青川市民政局 12件', [{}, {}]);
    expect(twice[0]).toBe(usual);
    expect(twice[1]).not.toBe(usual);
  });
});

describe('hash', () => {
  it('differs for texts that differ', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (a, b) => (hash(a) === hash(b)) === (a === b),
      ),
    );
  });

  it('has 28 digits', () => {
    fc.assert(fc.property(fc.string(), (text) => /^[0-9a-f]{28}$/.test(hash(text))));
  });
});

describe('inOrder', () => {
  it('goes by place, then by rule and message', () => {
    const document = documentOf('甲乙丙\n丁');
    const at = (block: number, from: number, to: number) => ({ at: { block, from, to } });
    const findings = [
      findingAt(document, 'b-rule', 1),
      findingAt(document, 'b-rule', 0, at(0, 1, 2)),
      findingAt(document, 'a-rule', 0, { ...at(0, 1, 2), messageId: 'z' }),
      findingAt(document, 'a-rule', 0, { ...at(0, 1, 2), messageId: 'a' }),
      findingAt(document, 'c-rule', 0, at(0, 0, 2)),
      findingAt(document, 'd-rule', 0, at(0, 0, 1)),
      findingAt(document, 'a-rule', 0, { at: { block: 1, cell: 0, from: 0, to: 0 } }),
    ];
    const order = inOrder(findings).map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
    expect(order).toEqual([
      'd-rule wrong',
      'c-rule wrong',
      'a-rule a',
      'a-rule z',
      'b-rule wrong',
      'b-rule wrong',
      'a-rule wrong',
    ]);
  });
});
