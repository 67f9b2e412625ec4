import { readFile } from 'node:fs/promises';
import type { Document } from '../document/document.js';
import type { FileConfig } from '../config/index.js';
import { lint } from '../linter/lint.js';
import type { Failure, Result } from '../linter/result.js';
import { readDocument } from '../readers/read.js';
import { Unreadable } from '../readers/reader.js';
import { ioFailure, type Target } from './collect.js';
import { nodeHost } from './node-host.js';
import { fixFile, type FixOptions } from './fix-file.js';
import { contentsAt, type Content } from './open-archive.js';
import { noTimings, timed, type Timings } from './timings.js';

/** How many files are read while one is being linted. */
const readAhead = 4;

export interface LintFilesOptions {
  configOf(path: string): Promise<FileConfig>;
  timings?: Timings;
  /** What is to be corrected; nothing if absent. */
  fix?: FixOptions;
  /** Told of each file's result together with what it is the result of. */
  onResult?(result: Result, opened: Opened): Promise<void>;
  /** Told of errors that are contained, for `--debug`. */
  onError?(error: unknown, path: string): void;
  /** Asked before each file; once it says true nothing more is read. */
  stopped?(): boolean;
}

/** What reading a file gave: its bytes, or why there are none. */
export type Bytes = Uint8Array | Failure;

/** A file as it was understood, before any rule has looked at it. */
export type Opened = { path: string; config: FileConfig } & (
  { bytes: Uint8Array; document: Document } | { failure: Failure }
);

/** Lints files one by one, in order. A file that cannot be read is a result with a failure; the others go on. */
export async function* lintFiles(targets: Iterable<Target>, options: LintFilesOptions): AsyncGenerator<Result> {
  for await (const opened of openFiles(targets, options)) yield await resultOf(opened, options);
}

/** Lints bytes that are there already, such as standard input; each report of an archive by itself. */
export async function* lintBytes(bytes: Bytes, path: string, options: LintFilesOptions): AsyncGenerator<Result> {
  for await (const opened of openBytes(bytes, path, options)) yield await resultOf(opened, options);
}

/** Reads files into documents, in order, and keeps none: the next files are read while one is being used. */
export async function* openFiles(targets: Iterable<Target>, options: LintFilesOptions): AsyncGenerator<Opened> {
  const waiting: { path: string; bytes: Promise<Bytes> }[] = [];
  const rest = targets[Symbol.iterator]();
  const fill = () => {
    while (waiting.length < readAhead && !options.stopped?.()) {
      const next = rest.next();
      if (next.done) return;
      waiting.push({ path: next.value.path, bytes: readBytes(next.value) });
    }
  };
  for (fill(); waiting.length > 0; fill()) {
    const { path, bytes } = waiting.shift()!;
    const start = performance.now();
    const content = await bytes;
    if (options.timings) options.timings.read += performance.now() - start;
    yield* openBytes(content, path, options);
  }
}

/** Understands bytes as a document, or those of an archive as several. */
export async function* openBytes(bytes: Bytes, path: string, options: LintFilesOptions): AsyncGenerator<Opened> {
  const config = await options.configOf(path);
  const contents = contentsAt({ path, bytes }, config.readers);
  for (;;) {
    const next = await nextOf(contents, path, options);
    if (!next) return;
    const own = next.path === path ? config : await options.configOf(next.path);
    // The user named the archive; what is ignored inside of it was named by a pattern.
    if (next.path !== path && own.ignored) continue;
    yield await open(next, own, options);
    if (options.stopped?.()) return;
  }
}

/** A defect of ours in unpacking fails the archive, and the other files go on. */
async function nextOf(
  contents: AsyncGenerator<Content>,
  path: string,
  options: LintFilesOptions,
): Promise<Content | undefined> {
  try {
    const next = await contents.next();
    return next.done ? undefined : next.value;
  } catch (error) {
    options.onError?.(error, path);
    return { path, bytes: failureOf(error) };
  }
}

/** Understands bytes as a document. A defect of ours in a reader fails this file alone. */
async function open({ path, bytes, archive }: Content, config: FileConfig, options: LintFilesOptions): Promise<Opened> {
  if (!(bytes instanceof Uint8Array)) return { path, config, failure: bytes };
  const timings = options.timings ?? noTimings();
  const start = performance.now();
  try {
    const input = { bytes, path, ...(archive !== undefined && { archive }) };
    return { path, config, bytes, document: await readDocument(input, nodeHost, config.readers) };
  } catch (error) {
    if (!(error instanceof Unreadable)) options.onError?.(error, path);
    return { path, config, failure: failureOf(error) };
  } finally {
    timings.parse += performance.now() - start;
  }
}

async function readBytes({ path, failure }: Target): Promise<Bytes> {
  if (failure) return failure;
  try {
    return await readFile(path);
  } catch (error) {
    return ioFailure((error as NodeJS.ErrnoException).code ?? String(error));
  }
}

async function resultOf(opened: Opened, options: LintFilesOptions): Promise<Result> {
  const result = await lintOpened(opened, options);
  await options.onResult?.(result, opened);
  return result;
}

async function lintOpened(opened: Opened, { fix, timings = noTimings(), onError }: LintFilesOptions): Promise<Result> {
  if ('failure' in opened) return failed(opened.path, opened.failure);
  const { path, config, document } = opened;
  try {
    if (fix) return await fixFile({ ...opened, config: config.lint, readers: config.readers }, fix);
    return timed(timings, 'lint', () => lint(document, path, config.lint));
  } catch (error) {
    onError?.(error, path);
    return failed(path, failureOf(error));
  }
}

/** The words for it ask the user to report a defect of ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Unreadable) return { code: error.code, data: error.data };
  return { code: 'internal', data: { error: error instanceof Error ? error.message : String(error) } };
}

function failed(filePath: string, failure: Failure): Result {
  return { filePath, findings: [], suppressed: [], undecided: [], notes: [], crashes: [], failure };
}
