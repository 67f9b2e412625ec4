import type { Result } from '../../linter/result.js';
import { relativePath } from '../path.js';
import type { Run } from '../reporter.js';
import { say, sayCode } from '../words/words.js';
import { artifactLocation } from './locations.js';

/** What went wrong with the run itself: files that could not be read, rules that crashed. */
export function notificationsOf(result: Result, run: Run, ruleIndex: Map<string, number>): object[] {
  const { failure, crashes, filePath } = result;
  const locations = [{ physicalLocation: { artifactLocation: artifactLocation(filePath, run) } }];
  const unreadable = failure ? [sayCode(run.locale, 'failure', failure.code, failure.data)] : [];
  return [
    ...unreadable.map((text) => ({
      descriptor: { id: `file-unreadable/${failure?.code}` },
      level: 'error',
      message: { text: `${relativePath(run.cwd, filePath)}: ${text}` },
      locations,
    })),
    ...crashes.map(({ ruleId, error }) => ({
      descriptor: { id: 'rule-crashed' },
      associatedRule: { id: ruleId, ...(ruleIndex.has(ruleId) ? { index: ruleIndex.get(ruleId) } : {}) },
      level: 'error',
      message: { text: say(run.locale, 'crash.rule', { rule: ruleId, error }) },
      locations,
    })),
  ];
}
