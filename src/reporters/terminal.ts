import type { Reporter, Run } from './reporter.js';
import { fileText } from './terminal/file.js';
import { style } from './terminal/style.js';
import type { Style } from './terminal/style.js';
import { summaryText } from './terminal/summary.js';
import { verdictOf } from './verdict.js';
import type { Verdict } from './verdict.js';

/** For people: grouped by file, with the words in question, the legal basis and what would be right. */
export function terminalReporter(): Reporter {
  let started: { run: Run; look: Style } | undefined;
  let afterLine = false;
  const verdicts = new Map<Verdict, number>();
  const current = () => {
    if (!started) throw new Error('start() was not called');
    return started;
  };
  return {
    start(run) {
      started = { run, look: style(run.colour) };
      return '';
    },
    file(result) {
      const { run, look } = current();
      const verdict = verdictOf(result);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      const { kind, text } = fileText(result, run, look);
      const apart = kind === 'list' && afterLine ? '\n' : '';
      if (kind !== 'nothing') afterLine = kind === 'line';
      return apart + text;
    },
    end(summary) {
      const { run, look } = current();
      return (afterLine ? '\n' : '') + summaryText(summary, verdicts, run, look);
    },
  };
}
