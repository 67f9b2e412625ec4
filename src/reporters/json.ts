import type { Result } from '../linter/result.js';
import { jsonFile } from './json-file.js';
import type { Reporter, Run } from './reporter.js';

/** An array in the shape of ESLint's JSON, written file by file; see `schema/results.schema.json`. */
export function jsonReporter(): Reporter {
  let run: Run | undefined;
  let separator = '\n';
  return {
    start(started) {
      run = started;
      return '[';
    },
    file(result: Result) {
      if (!run) throw new Error('file() before start()');
      const text = separator + JSON.stringify(jsonFile(result, run));
      separator = ',\n';
      return text;
    },
    end: () => '\n]\n',
  };
}
