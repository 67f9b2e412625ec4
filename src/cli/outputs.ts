import { createWriteStream, mkdirSync, statSync, type WriteStream } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nearest, placeNames } from '../config/index.js';
import { sinkOf, type Io, type Sink } from './io.js';
import type { Options } from './parse.js';
import { UsageError } from './usage-error.js';

/** Where one format goes: standard output if there is no path. */
export interface OutputSpec {
  format: string;
  path?: string;
}

/** An opened output. */
export interface Output extends OutputSpec {
  sink: Sink;
  close(): Promise<void>;
}

/** What `-f` and `-o` ask for; `format` is the one used if nothing is said. */
export function readOutputs({ formats, output }: Options, cwd: string, known: string[], format: string): OutputSpec[] {
  const specs = (formats.length ? formats : [format]).map((given) => readOutput(given, cwd, known));
  if (output !== undefined) {
    if (specs.length > 1 || specs[0]?.path !== undefined) throw new UsageError('error.output-with-several');
    return [{ format: specs[0]!.format, path: resolve(cwd, output) }];
  }
  specs.forEach(({ path }, index) => {
    if (specs.findIndex((other) => other.path === path) === index) return;
    throw new UsageError('error.output-twice', { path: path ?? 'stdout' });
  });
  return specs;
}

/** Creates the files, with their folders. None of them may be a file that is to be read, or a configuration. */
export async function openOutputs(specs: OutputSpec[], io: Io, inputs: Iterable<string>): Promise<Output[]> {
  const paths = specs.flatMap(({ path }) => path ?? []);
  if (paths.length) refuseInputs(paths, inputs);
  const outputs: Output[] = [];
  for (const spec of specs) outputs.push(await openOutput(spec, io));
  return outputs;
}

function readOutput(given: string, cwd: string, known: string[]): OutputSpec {
  const at = given.indexOf('=');
  const format = at < 0 ? given : given.slice(0, at);
  if (!known.includes(format)) {
    const meant = nearest(format, known);
    throw new UsageError('error.unknown-format', {
      format,
      known: known.join('、'),
      ...(meant !== undefined && { nearest: meant }),
    });
  }
  if (at < 0) return { format };
  if (at === given.length - 1) throw new UsageError('error.missing-value', { option: `-f ${given}` });
  return { format, path: resolve(cwd, given.slice(at + 1)) };
}

async function openOutput(spec: OutputSpec, io: Io): Promise<Output> {
  if (spec.path === undefined) return { ...spec, sink: io.stdout, close: () => Promise.resolve() };
  const { path } = spec;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const stream = await opened(createWriteStream(path));
    const sink = sinkOf(stream);
    return { ...spec, sink, close: () => finished(stream, sink, path) };
  } catch (error) {
    throw unwritable(path, error);
  }
}

function opened(stream: WriteStream): Promise<WriteStream> {
  return new Promise((resolve, reject) => stream.once('open', () => resolve(stream)).once('error', reject));
}

/** A full disk must not pass unnoticed. */
function finished(stream: WriteStream, sink: Sink, path: string): Promise<void> {
  if (sink.closed) return Promise.reject(unwritable(path, stream.errored));
  return new Promise((resolve, reject) => {
    stream.once('error', (error) => reject(unwritable(path, error)));
    stream.end(() => resolve());
  });
}

function unwritable(path: string, error: unknown): UsageError {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return new UsageError('error.output-unwritable', { path, error: code ?? String(error) });
}

function refuseInputs(paths: string[], inputs: Iterable<string>): void {
  for (const path of paths) {
    const name = basename(path);
    if (placeNames.includes(name) || name === '.reportlintignore')
      throw new UsageError('error.output-is-config', { path });
  }
  const files = new Map(paths.map((path) => [identity(path), path]));
  for (const input of inputs) {
    const path = files.get(identity(input));
    if (path !== undefined) throw new UsageError('error.output-is-input', { path });
  }
}

/** What tells a file from others, whichever links lead to it; for one that does not exist yet its path. */
function identity(path: string): string {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch {
    return path;
  }
}
