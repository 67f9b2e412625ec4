import type { Document } from '../document/document.js';
import { textAt } from '../document/location.js';
import { normaliseLabel } from '../document/normalise.js';
import type { Report } from '../report/report.js';
import { hash } from './hash.js';
import type { Secrets } from './conceal.js';
import type { Finding } from './result.js';

/**
 * Version 1: rule, message, subjects, organ, year, the words at the place without white space and width, and the
 * how-manieth of its like it is; never path, line, locale or message text. So a finding keeps its fingerprint when the
 * file is moved, converted or edited elsewhere. The findings have to be in the order of the document. The words of a
 * finding that must not be repeated are left out: few enough numbers begin and end alike to try them all.
 */
export function withFingerprints(
  findings: Finding[],
  document: Document,
  report: Report,
  secrets?: Secrets,
): Finding[] {
  const seen = new Map<string, number>();
  const owner = [report.organ ? normaliseLabel(report.organ.name) : '', report.year?.value ?? ''];
  return findings.map((finding) => {
    const { ruleId, messageId, subject, at } = finding;
    const key = JSON.stringify([
      1,
      ruleId,
      messageId,
      subject.toSorted(),
      ...owner,
      secrets?.rules.has(ruleId) ? '' : normaliseLabel(textAt(document, at)),
    ]);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return { ...finding, fingerprint: hash(`${key}#${occurrence}`) };
  });
}
