import type { Document } from '../document/document.js';
import { wholeText } from '../document/location.js';
import { seatOf } from '../document/seat.js';
import { isWritable } from '../document/writable.js';
import { recognise } from '../report/recognise.js';
import { conceal, secretsOf } from './conceal.js';
import type { LintConfig } from './config.js';
import { createViews } from './context.js';
import { excerptOf } from './excerpt.js';
import { withFingerprints } from './fingerprint.js';
import type { Crash, Finding, Result, Undecided } from './result.js';
import { runRule } from './run-rule.js';
import { inOrder } from './sort.js';
import { measured, type Stats } from './stats.js';
import { suppress } from './suppress.js';
import { withoutYielding } from './yields.js';

/** Judges one document. Synchronous and pure: the same document and configuration give the same result. */
export function lint(document: Document, filePath: string, config: LintConfig): Result {
  const stats: Stats | undefined = config.stats ? { recognise: 0, rules: {} } : undefined;
  const report = measured(stats && ((ms) => (stats.recognise = ms)), () =>
    recognise(document, config.templates, config.settings),
  );
  const views = createViews(document, report, config);
  const said: Finding[] = [];
  const open: Undecided[] = [];
  const crashes: Crash[] = [];
  for (const enabled of config.rules) {
    const spent = stats && ((ms: number) => (stats.rules[enabled.rule.id] = ms));
    const outcome = measured(spent, () => runRule(enabled, document, views, config));
    // One by one: a call takes only so many arguments, and a hostile file gives more findings.
    for (const finding of outcome.findings) said.push(finding);
    for (const undecided of outcome.undecided) open.push(undecided);
    if (outcome.crash) crashes.push(outcome.crash);
  }
  const secrets = secretsOf(said, document, config.rules);
  const findings = withFingerprints(inOrder(withoutYielding(said, said, config.rules)), document, report, secrets);
  const result: Result = {
    filePath,
    report,
    undecided: withoutYielding(open, said, config.rules),
    notes: document.notes,
    crashes,
    excerpt: (location) => excerptOf(document, location),
    textAround: (span) => wholeText(document, span),
    seat: (span) => seatOf(document, span),
    ...suppress(findings, document, report, config),
    ...(!isWritable(document.source) && { readOnly: true }),
    ...(stats && { stats }),
  };
  return conceal(result, secrets);
}
