import type { EnabledRule } from '../../linter/config.js';
import type { EditRange, Finding } from '../../linter/result.js';
import { messageOf } from '../format.js';
import type { Run } from '../reporter.js';
import { say } from '../words/words.js';
import { artifactLocation } from './locations.js';

interface SarifFix {
  description: { text: string };
  artifactChanges: object[];
}

/** The fix and the suggestions of a finding; only formats with lines have regions that could be replaced. */
export function sarifFixes(
  finding: Finding,
  filePath: string,
  rule: EnabledRule['rule'] | undefined,
  run: Run,
): SarifFix[] {
  const text = say(run.locale, 'fix.several', { edits: finding.fix?.ranges.length ?? 0 });
  const fix = finding.fix ? sarifFix(finding.fix.ranges, text, filePath, run) : [];
  const suggestions = finding.suggestions.flatMap((suggestion) =>
    sarifFix(suggestion.ranges, messageOf(suggestion, rule, run), filePath, run),
  );
  return unique([...fix, ...suggestions]);
}

function sarifFix(ranges: EditRange[], text: string, filePath: string, run: Run): SarifFix[] {
  const replacements = ranges.flatMap(({ range, text: inserted }) =>
    range ? [{ deletedRegion: regionOf(range), insertedContent: { text: inserted } }] : [],
  );
  if (replacements.length === 0 || replacements.length !== ranges.length) return [];
  return [
    {
      description: { text },
      artifactChanges: [{ artifactLocation: artifactLocation(filePath, run), replacements }],
    },
  ];
}

function regionOf([start, end]: [number, number]) {
  return { charOffset: start, charLength: end - start };
}

/** SARIF forbids a fix that is listed twice. */
function unique(fixes: SarifFix[]): SarifFix[] {
  return [...new Map(fixes.map((fix) => [JSON.stringify(fix), fix])).values()];
}
