import { describe, expect, it } from '@jest/globals';
import { covers } from '../../src/linter/subjects.js';
import { withoutYielding } from '../../src/linter/yields.js';
import { ruleNamed } from './helpers.js';

describe('covers', () => {
  it.each([
    ['requests', 'requests', true],
    ['requests', 'requests.received.natural', true],
    ['requests.denied', 'requests.denied.stateSecret.natural', true],
    ['requests.denied', 'requests.deniedElsewhere', false],
    ['requests.received.natural', 'requests.received', false],
    ['part:requests', 'part:requests', true],
    ['part:requests', 'requests.received.natural', true],
    ['part:requests', 'requests', true],
    ['part:other', 'part:overview', false],
    ['requests', 'part:requests', true],
    ['requests.received', 'part:requests', false],
    ['reviews', 'requests', false],
  ])('%s speaks for %s: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected);
  });
});

describe('withoutYielding', () => {
  const rules = [
    ruleNamed('section-missing'),
    ruleNamed('template-unsupported'),
    ruleNamed('section-empty', { yieldsTo: ['section-missing', 'template-unsupported'] }),
    ruleNamed('common-typo'),
  ].map((rule) => ({ rule }));
  const said = (ruleId: string, ...subject: string[]) => ({ ruleId, subject });
  const left = (...findings: { ruleId: string; subject: string[] }[]) => withoutYielding(findings, findings, rules);

  it.each([
    ['the same subject', said('section-empty', 'part:requests')],
    ['a cell of the part', said('section-empty', 'requests.received.natural')],
  ])('drops what another rule has said of %s', (_, finding) => {
    const missing = said('section-missing', 'part:requests');
    expect(left(missing, finding)).toEqual([missing]);
  });

  it('keeps what is said of another subject, or by a rule that does not yield', () => {
    const findings = [
      said('section-missing', 'part:requests'),
      said('section-empty', 'part:other'),
      said('section-empty'),
      said('section-empty', 'part:requests', 'part:other'),
      said('common-typo', 'part:requests'),
    ];
    expect(left(...findings)).toEqual(findings);
  });

  it('takes several findings together', () => {
    const missing = [said('section-missing', 'part:requests'), said('section-missing', 'part:other')];
    expect(left(...missing, said('section-empty', 'part:requests', 'part:other'))).toEqual(missing);
  });

  it('is silenced wholly by a finding on the whole report', () => {
    const unsupported = said('template-unsupported');
    expect(left(unsupported, said('section-empty', 'part:other'), said('section-empty'))).toEqual([unsupported]);
  });
});
