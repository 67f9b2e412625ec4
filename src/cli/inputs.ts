import { lintBytes, lintFiles, openBytes, openFiles, type LintFilesOptions, type Opened } from '../batch/lint-files.js';
import type { Target } from '../batch/collect.js';
import type { Result } from '../linter/result.js';
import type { Session } from './session.js';
import { findTargets, readStdin, stdinPath } from './targets.js';
import { UsageError } from './usage-error.js';

/** What is to be read: files, or standard input. */
export interface Inputs {
  files: Target[];
  /** Something that was asked for is not there: exit code 2, whatever the rest says. */
  incomplete: boolean;
  results(options: LintFilesOptions): AsyncIterable<Result>;
  documents(options: LintFilesOptions): AsyncIterable<Opened>;
}

/** Finds out what is to be read; nothing is read yet. */
export async function findInputs(session: Session): Promise<Inputs> {
  if (!session.options.stdin) {
    const { files, incomplete } = await findTargets(session);
    return {
      files,
      incomplete,
      results: (options) => lintFiles(files, options),
      documents: (options) => openFiles(files, options),
    };
  }
  if (session.options.rest.some((path) => path !== '-')) throw new UsageError('error.stdin-and-paths');
  const path = stdinPath(session);
  return {
    files: [{ path, explicit: true }],
    incomplete: false,
    async *results(options) {
      yield* lintBytes(await readStdin(session), path, options);
    },
    async *documents(options) {
      yield* openBytes(await readStdin(session), path, options);
    },
  };
}
