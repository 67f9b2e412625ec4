import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { formats } from './formats.js';

/** Files of each format; `npm run test:mutations` makes 10,000. */
const files = process.env.MUTATIONS ?? '1000';

it.each(Object.keys(formats))(
  `${files} mutated files end in what was promised: %s`,
  async (format) => {
    const run = promisify(execFile)(process.execPath, ['scripts/test-mutations.js', files, format]);
    const { stdout } = await run.catch((error: { stdout: string; stderr: string }) => {
      throw new Error(error.stdout + error.stderr);
    });
    // Each way that was walked to its end has a line.
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(formats[format]!.length);
    for (const line of lines) expect(line).toMatch(/ files in .* s, the slowest in /);
  },
  80_000 + Number(files) * 50,
);
