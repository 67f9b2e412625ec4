import type { AnyRule, Example } from '../linter/rule.js';
import { compare } from './check-finding.js';
import { exampleReport } from './example-report.js';
import type { AcceptCase } from './rule-case.js';
import { runCase } from './run-case.js';

/** Lints an example with its rule alone, in every format it can be in, and fails unless it is reported as it says. */
export function runExample(rule: AnyRule, example: Example): void {
  for (const { format, result } of runCase(rule, caseOf(example))) {
    const reported = result.findings.map(({ messageId }) => messageId);
    compare(`“${example.zh}” as ${format}`, reported, example.reports ?? []);
    if (!example.reports) compare(`“${example.zh}” as ${format}, undecided`, result.undecided, []);
  }
}

/** Only an example with a report or a file can be run; others are no more than a caption. */
export function isRunnable({ report, markdown }: Example): boolean {
  return report !== undefined || markdown !== undefined;
}

function caseOf({ zh, report, markdown, formats, options, path }: Example): AcceptCase {
  return {
    name: zh,
    ...(report && { report: exampleReport(report) }),
    ...(markdown !== undefined && { markdown }),
    ...(formats && { formats }),
    ...(options && { options }),
    ...(path !== undefined && { path }),
  };
}
