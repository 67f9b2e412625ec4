import { resolve } from 'node:path';
import { annotateFile, type AnnotateOptions } from '../batch/annotate-file.js';
import { failureOf, type Opened } from '../batch/lint-files.js';
import { relativeInside } from '../config/index.js';
import { fixFilter } from '../linter/fix-types.js';
import type { Failure, Result } from '../linter/result.js';
import type { Run } from '../reporters/reporter.js';
import { sayCode } from '../reporters/words/words.js';
import { Unwritable } from '../writers/unwritable.js';
import type { Session } from './session.js';
import { UsageError } from './usage-error.js';

/** Writes annotated copies while files are linted, and tells how many at the end. */
export interface Annotating {
  onResult(result: Result, opened: Opened): Promise<void>;
  /** Whether every copy that was asked for was written. */
  finish(): Promise<boolean>;
}

/** What `--annotate` asks for; undefined if it was not given. */
export function annotating(session: Session, run: Run): Annotating | undefined {
  const { io, options } = session;
  if (options.annotate === undefined) return undefined;
  const folder = resolve(io.cwd, options.annotate);
  if (folder === resolve(io.cwd)) throw new UsageError('error.annotate-here', { folder: options.annotate });
  const rules = run.rules.map(({ rule }) => rule);
  const choice = { suggestions: options.fixSuggestions, accepts: fixFilter(options.fixTypes, rules) };
  const copies: AnnotateOptions = { folder, choice, author: 'reportlint', date: now(), run };
  let [written, failed] = [0, 0];

  return {
    async onResult(result, opened) {
      if ('failure' in opened || result.findings.length === 0) return;
      const failure = await attempt(() => annotateFile(opened, result, copies));
      if (!failure) return void written++;
      failed++;
      const text = sayCode(options.locale, 'failure', failure.code, failure.data);
      await session.complain('error.file', { file: relativeInside(io.cwd, opened.path) ?? opened.path, text });
    },
    async finish() {
      await session.notice('notice.annotated', { count: written, folder });
      return failed === 0;
    },
  };
}

/** Why a copy was not written: the document, the system, or a defect of ours; the other files go on. */
async function attempt(write: () => Promise<unknown>): Promise<Failure | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (error instanceof Unwritable) return { code: error.code, data: error.data };
    const { syscall, code = '' } = error as NodeJS.ErrnoException;
    return syscall === undefined ? failureOf(error) : { code: 'copy-unwritable', data: { error: code } };
  }
}

/** Without fractions of a second, as Word writes it. */
function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/u, 'Z');
}
