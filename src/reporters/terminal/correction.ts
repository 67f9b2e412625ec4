import type { Failure, Result } from '../../linter/result.js';
import { messageOf } from '../format.js';
import type { Run } from '../reporter.js';
import { ruleOf } from '../rule-of.js';
import { say, sayCode } from '../words/words.js';
import type { Row } from './row.js';
import type { Style } from './style.js';
import { plain } from './text.js';

/** What `--fix` did to a file, or would do, and what it could not do. */
export function correctionRows({ correction }: Result, run: Run, style: Style): Row[] {
  if (!correction) return [];
  const row = (label: string, paint: Row['paint'], words: string, ruleId?: string): Row => {
    return { label, paint, position: '', words, details: [], ...(ruleId !== undefined && { ruleId }) };
  };
  const done = say(run.locale, correction.patch === undefined ? 'label.corrected' : 'label.correctable');
  return [
    ...whyOf(correction.failure, run).map((words) =>
      row(say(run.locale, 'label.unwritten'), style.verdict.failed, words),
    ),
    ...whyOf(correction.unwritable, run).map((words) => row(say(run.locale, 'label.note'), style.dim, words)),
    ...correction.corrected.map((finding) =>
      row(done, style.good, plain(messageOf(finding, ruleOf(finding.ruleId, run), run)), finding.ruleId),
    ),
    ...correction.refused.map(({ why, edits }) => {
      const words = say(run.locale, 'correction.refused', { edits, why: sayCode(run.locale, 'refused', why) });
      return row(say(run.locale, 'label.note'), style.dim, words);
    }),
  ];
}

function whyOf(failure: Failure | undefined, { locale }: Run): string[] {
  return failure ? [plain(sayCode(locale, 'failure', failure.code, failure.data))] : [];
}

/** The lines of a unified diff, without the names of the file, which stand above it. */
export function patchLines({ correction }: Result, { dim, good, bad }: Style): string[] {
  const lines = correction?.patch?.trimEnd().split('\n').slice(4) ?? [];
  return lines.map((line) => {
    const text = `  ${plain(line)}`;
    if (line.startsWith('@@')) return dim(text);
    if (line.startsWith('+')) return good(text);
    return line.startsWith('-') ? bad(text) : text;
  });
}
