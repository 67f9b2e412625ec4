import { resolve } from 'node:path';
import { noTimings, timed } from '../../batch/timings.js';
import type { EnabledRule } from '../../linter/config.js';
import { fixFilter } from '../../linter/fix-types.js';
import type { LintFilesOptions } from '../../batch/lint-files.js';
import type { Reporter, Run, Summary } from '../../reporters/reporter.js';
import { annotating, type Annotating } from '../annotating.js';
import { wantsColour } from '../colour.js';
import { reportError, reportTimings } from '../debug.js';
import { findInputs, type Inputs } from '../inputs.js';
import { openOutputs, readOutputs, type Output } from '../outputs.js';
import { showProgress } from '../progress.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { addStats, noStats, statsText } from '../stats.js';
import { count, emptySummary, exitCode } from '../tally.js';
import { readVersion } from '../version.js';

/** Lints what the user named and writes what was found, in every format asked for. Returns the exit code. */
export async function lintCommand(session: Session): Promise<number> {
  const { io, options, configurations } = session;
  if (options.printConfig !== undefined) return printConfig(session, resolve(io.cwd, options.printConfig));
  const { reporters } = await configurations.registryOf(io.cwd);
  const specs = readOutputs(options, io.cwd, Object.keys(reporters), 'terminal');
  const inputs = await findInputs(session);
  const common = await commonRun(session, inputs);
  const outputs = await openOutputs(specs, io, options.stdin ? [] : inputs.files.map(({ path }) => path));
  const written = outputs.map((output) => ({
    output,
    reporter: reporters[output.format]!(),
    run: runFor(output, common, session),
  }));
  const copies = annotating(session, { ...common, colour: false, width: 100 });
  const summary = await writeAll(session, inputs, written, copies);
  const complete = (await copies?.finish()) ?? true;
  return inputs.incomplete || !complete ? 2 : exitCode(summary, options);
}

interface Written {
  output: Output;
  reporter: Reporter;
  run: Run;
}

async function writeAll(
  session: Session,
  inputs: Inputs,
  written: Written[],
  copies: Annotating | undefined,
): Promise<Summary> {
  const { configurations, options } = session;
  const timings = noTimings();
  const start = performance.now();
  const summary = emptySummary();
  const spent = noStats();
  const progress = showProgress(session, inputs.files.length, written);
  const write = async (text: (reporter: Reporter, run: Run) => string) => {
    for (const { output, reporter, run } of written) {
      const words = timed(timings, 'report', () => text(reporter, run));
      if (words !== '') await output.sink.write(words);
    }
  };
  await write((reporter, run) => reporter.start(run));
  const results = inputs.results({
    configOf: (path) => configurations.of(path),
    timings,
    onError: (error, path) => reportError(session, error, path),
    stopped: () => written.every(({ output }) => output.sink.closed),
    ...fixing(session, written[0]!.run.rules),
    ...(copies && { onResult: copies.onResult }),
  });
  for await (const result of results) {
    count(summary, result);
    addStats(spent, result);
    await progress.clear();
    await write((reporter) => reporter.file(result));
    await progress.show(summary.files);
    if (options.debug)
      for (const crash of result.crashes) await reportError(session, crash.error, `${result.filePath} ${crash.ruleId}`);
  }
  await progress.clear();
  await write((reporter) => reporter.end(summary));
  for (const { output } of written) await output.close();
  if (options.stats) await session.io.stderr.write(statsText(spent, options.locale));
  if (options.debug) await reportTimings(session, timings, performance.now() - start);
  return summary;
}

/** What `--fix` and its like ask for. */
function fixing({ options }: Session, on: EnabledRule[]): Pick<LintFilesOptions, 'fix'> {
  const { fix, fixSuggestions, fixTypes, locale } = options;
  if (fix === 'none') return {};
  if (fix === 'write' && options.stdin) throw new UsageError('error.fix-stdin');
  const accepts = fixFilter(
    fixTypes,
    on.map(({ rule }) => rule),
  );
  return { fix: { accepts, suggestions: fixSuggestions, dryRun: fix === 'show', locale } };
}

/** What all outputs share; every file's configuration is resolved before the first is read, so that mistakes show early. */
async function commonRun(session: Session, inputs: Inputs): Promise<Omit<Run, 'colour' | 'width'>> {
  const { configurations, io, options } = session;
  const own = await configurations.of(resolve(io.cwd, 'report.md'));
  const on = new Map<string, EnabledRule>();
  const templates = new Set(own.lint.templates);
  const lists = new Set<EnabledRule[]>();
  for (const { path } of inputs.files) {
    const { lint } = await configurations.of(path);
    if (lists.has(lint.rules)) continue;
    lists.add(lint.rules);
    for (const enabled of lint.rules) if (!on.has(enabled.rule.id)) on.set(enabled.rule.id, enabled);
    for (const template of lint.templates) templates.add(template);
  }
  return {
    rules: lists.size ? [...on.values()] : own.lint.rules,
    templates: [...templates],
    locale: options.locale,
    cwd: io.cwd,
    version: readVersion(),
    quiet: options.quiet,
    showSuppressed: options.showSuppressed,
  };
}

function runFor({ sink, path }: Output, common: Omit<Run, 'colour' | 'width'>, { io, options }: Session): Run {
  const toTerminal = path === undefined && sink.isTTY;
  return {
    ...common,
    colour: wantsColour(options.color, path === undefined ? io.env : {}, toTerminal),
    width: toTerminal ? sink.columns : 100,
  };
}

async function printConfig({ io, configurations }: Session, path: string): Promise<number> {
  const { file, printable, ignored } = await configurations.of(path);
  await io.stdout.write(`${JSON.stringify({ file: file ?? null, ignored, ...printable }, null, 2)}\n`);
  return 0;
}
