import type { Document } from '../document/document.js';
import { wholeText } from '../document/location.js';
import { recognise } from '../report/recognise.js';
import type { LintConfig } from './config.js';
import { createViews } from './context.js';
import { excerptOf } from './excerpt.js';
import { withFingerprints } from './fingerprint.js';
import type { Result } from './result.js';
import { runRule } from './run-rule.js';
import { inOrder } from './sort.js';
import { suppress } from './suppress.js';
import { withoutYielding } from './yields.js';

/** Judges one document. Synchronous and pure: the same document and configuration give the same result. */
export function lint(document: Document, filePath: string, config: LintConfig): Result {
  const report = recognise(document, config.templates, config.settings);
  const views = createViews(document, report, config);
  const outcomes = config.rules.map((enabled) => runRule(enabled, document, views, config));
  const said = outcomes.flatMap(({ findings }) => findings);
  const findings = withFingerprints(inOrder(withoutYielding(said, said, config.rules)), document, report);
  const undecided = outcomes.flatMap((outcome) => outcome.undecided);
  return {
    filePath,
    report,
    ...suppress(findings, document, report, config),
    undecided: withoutYielding(undecided, said, config.rules),
    notes: document.notes,
    crashes: outcomes.flatMap(({ crash }) => crash ?? []),
    excerpt: (location) => excerptOf(document, location),
    textAround: (span) => wholeText(document, span),
  };
}
