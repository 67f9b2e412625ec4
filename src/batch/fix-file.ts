import type { Correction, Failure, Result } from '../linter/result.js';
import type { LintConfig } from '../linter/config.js';
import type { Locale } from '../reporters/reporter.js';
import { readDocument } from '../readers/read.js';
import { Unreadable, type Reader } from '../readers/reader.js';
import { corrections, type Choice } from '../writers/choose-edits.js';
import { fix, type Fixed } from '../writers/fix.js';
import { writerFor } from '../writers/index.js';
import { patchOf } from '../writers/patch.js';
import { Unwritable } from '../writers/unwritable.js';
import type { Original, Refused } from '../writers/writer.js';
import { lint } from '../linter/lint.js';
import { ioFailure } from './collect.js';
import { nodeHost } from './node-host.js';
import { Changed, replaceFile } from './replace-file.js';

/** What is to be corrected, and whether the files are to be written. */
export interface FixOptions extends Choice {
  dryRun: boolean;
  /** The language that a diff names cells in. */
  locale: Locale;
}

/** Where a document came from, and how it is linted. */
export interface FixTarget extends Original {
  path: string;
  config: LintConfig;
  readers: readonly Reader[];
}

/** Corrects a file and lints what is left. A file that cannot be changed, or not be written, is as it was, and linted so. */
export async function fixFile(target: FixTarget, options: FixOptions): Promise<Result> {
  const { path, config, document } = target;
  const untouched = () => lint(document, path, config);
  const unwritable = (failure: Failure): Result => {
    const result = untouched();
    if (corrections(result.findings, options).length === 0) return result;
    return { ...result, correction: { ...nothing, unwritable: failure } };
  };
  const write = await writerFor(document);
  if (!write) return unwritable({ code: 'format-unwritable', data: { format: document.source.format } });
  const read = (bytes: Uint8Array) => readDocument({ bytes, path }, nodeHost, target.readers);
  let fixed: Fixed;
  try {
    fixed = await fix(target, {
      read,
      lint: (found) => lint(found, path, config),
      write: (original, changes) => write(original, changes, nodeHost),
      choice: options,
    });
  } catch (error) {
    if (!(error instanceof Unwritable || error instanceof Unreadable)) throw error;
    return unwritable({ code: error.code, data: error.data });
  }
  const done = { ...nothing, corrected: fixed.corrected, refused: counted(fixed.refused) };
  if (fixed.corrected.length === 0) return { ...fixed.result, correction: done };
  if (options.dryRun) {
    const { report } = fixed.result;
    const patch = patchOf(
      path,
      { document, report },
      { document: fixed.document, report },
      config.templates,
      options.locale,
    );
    return { ...fixed.result, correction: { ...done, patch } };
  }
  const failure = await replaced(target, fixed.bytes);
  if (failure) return { ...untouched(), correction: { ...nothing, failure } };
  return { ...fixed.result, correction: { ...done, written: true } };
}

const nothing: Correction = { corrected: [], refused: [], written: false };

async function replaced({ path, bytes }: FixTarget, by: Uint8Array): Promise<Failure | undefined> {
  try {
    await replaceFile(path, bytes, by);
    return undefined;
  } catch (error) {
    if (error instanceof Changed) return { code: 'changed-meanwhile' };
    return ioFailure((error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function counted(refused: Refused[]): Correction['refused'] {
  const counts = new Map<string, number>();
  for (const { why } of refused) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, edits]) => ({ why, edits }));
}
