import { htmlReporter } from './html.js';
import { jsonReporter } from './json.js';
import type { Reporter } from './reporter.js';
import { sarifReporter } from './sarif.js';
import { terminalReporter } from './terminal.js';

/** The reporters that come with the package, by the name that `--format` takes. */
export const reporters: Record<'terminal' | 'json' | 'sarif' | 'html', () => Reporter> = {
  terminal: terminalReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  html: htmlReporter,
};
