import type { Result } from '../linter/result.js';
import { fileSection } from './html/file.js';
import { escaped, page, pageEnd, pageStart } from './html/page.js';
import { summarySection } from './html/summary.js';
import { Tally } from './html/tally.js';
import type { Reporter, Run } from './reporter.js';
import { say } from './words/words.js';

/**
 * For people without a terminal: one page that needs nothing from outside, to be read, sent on or printed. The summary is
 * known last and so comes last in the file; the style puts it at the top.
 */
export function htmlReporter(): Reporter {
  let started: Run | undefined;
  const tally = new Tally();
  const current = () => {
    if (!started) throw new Error('start() was not called');
    return started;
  };
  return {
    start(run) {
      started = run;
      return pageStart(say(run.locale, 'page.title'), run.locale) + header(run);
    },
    file(result) {
      const run = current();
      const { id, shown } = tally.add(result, run);
      return shown ? fileSection(result, run, id) : '';
    },
    end(summary) {
      const run = current();
      return footer(run) + summarySection(summary, tally, run) + pageEnd;
    },
  };
}

/** The page of one file alone, to lie beside a file that cannot be annotated itself. */
export function resultPage(result: Result, run: Run): string {
  const body = header(run) + fileSection(result, run, 'file-1') + footer(run);
  return page(say(run.locale, 'page.title'), body, run.locale);
}

function header({ locale }: Run): string {
  return `<header><h1>${say(locale, 'page.title')}</h1></header>\n`;
}

function footer({ locale, version }: Run): string {
  return `<p class="made-by">${escaped(say(locale, 'page.made-by', { version }))}</p>\n`;
}
