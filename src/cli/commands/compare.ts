import { resolve } from 'node:path';
import { failureOf, openFiles, type Opened } from '../../batch/lint-files.js';
import { compare, type Side } from '../../comparison/compare.js';
import type { Comparison } from '../../comparison/comparison.js';
import { htmlPage } from '../../comparison/html.js';
import { terminalText } from '../../comparison/terminal.js';
import { recognise } from '../../report/recognise.js';
import { sayCode } from '../../reporters/words/words.js';
import { wantsColour } from '../colour.js';
import { reportError } from '../debug.js';
import { openOutputs, readOutputs, type Output } from '../outputs.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

/** Puts two reports of an organ side by side. Returns the exit code: 2 if one of them cannot be read. */
export async function compareCommand(session: Session): Promise<number> {
  const { io, options, configurations } = session;
  const [old, next, ...more] = options.rest.map((path) => resolve(io.cwd, path));
  if (old === undefined || next === undefined || more.length > 0) throw new UsageError('error.two-files');
  const specs = readOutputs(options, io.cwd, ['terminal', 'json', 'html'], 'terminal');
  const sides = await Promise.all([openOne(old, session), openOne(next, session)]);
  const [before, after] = sides;
  if (!before || !after) return 2;
  const { templates } = (await configurations.of(next)).lint;
  const comparison = compare(before, after, templates);
  for (const output of await openOutputs(specs, io, [old, next])) {
    await output.sink.write(written(comparison, output, session));
    await output.close();
  }
  return 0;
}

/** The report in a file; what cannot be read is told. */
async function openOne(path: string, session: Session): Promise<Side | undefined> {
  const options = {
    configOf: (found: string) => session.configurations.of(found),
    onError: (error: unknown, found: string) => void reportError(session, error, found),
  };
  const found: Opened[] = [];
  for await (const opened of openFiles([{ path, explicit: true }], options)) found.push(opened);
  const [opened, another] = found;
  if (another) throw new UsageError('error.compare-archive', { path });
  const side = opened && recognised(opened);
  if (side && 'report' in side) return side;
  const { code, data } = side ?? { code: 'empty' };
  await session.complain('error.file', { file: path, text: sayCode(session.options.locale, 'failure', code, data) });
  return undefined;
}

function recognised(opened: Opened): Side | { code: string; data?: Record<string, string | number> } {
  if ('failure' in opened) return opened.failure;
  const { templates, settings } = opened.config.lint;
  try {
    return { filePath: opened.path, report: recognise(opened.document, templates, settings) };
  } catch (error) {
    return failureOf(error);
  }
}

function written(comparison: Comparison, { format, sink, path }: Output, { io, options }: Session): string {
  if (format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`;
  if (format === 'html') return htmlPage(comparison, options.locale);
  const toTerminal = path === undefined && sink.isTTY;
  const colour = wantsColour(options.color, path === undefined ? io.env : {}, toTerminal);
  return terminalText(comparison, { locale: options.locale, colour, width: toTerminal ? sink.columns : 100 });
}
