import { ConfigError } from '../config/config-error.js';
import type { Locale } from '../reporters/reporter.js';
import { compareCommand } from './commands/compare.js';
import { explainCommand } from './commands/explain.js';
import { extractCommand } from './commands/extract.js';
import { initCommand } from './commands/init.js';
import { inspectCommand } from './commands/inspect.js';
import { lintCommand } from './commands/lint.js';
import { rulesCommand } from './commands/rules.js';
import { stackOf } from './debug.js';
import type { Io } from './io.js';
import type { Command } from './option-list.js';
import { helpText, localeOf, parse, type Options } from './parse.js';
import { startSession, type Session } from './session.js';
import { UsageError } from './usage-error.js';
import { readVersion } from './version.js';
import { tell } from './words/words.js';

/** Runs the command line and returns the exit code; nothing of the process is touched but what `io` gives. */
export async function main(argv: string[], io: Io): Promise<number> {
  let locale: Locale = 'zh';
  try {
    locale = localeOf(argv);
    return await obey(parse(argv, locale), io);
  } catch (error) {
    await explainFailure(error, io, locale, argv.includes('--debug'));
    return 2;
  }
}

async function obey(options: Options, io: Io): Promise<number> {
  if (options.version) {
    await io.stdout.write(`${readVersion()}\n`);
    return 0;
  }
  if (options.help) {
    await io.stdout.write(await helpText(options.command, options.locale));
    return 0;
  }
  return run[options.command](await startSession(options, io));
}

const run: Record<Command, (session: Session) => Promise<number>> = {
  lint: lintCommand,
  compare: compareCommand,
  extract: extractCommand,
  inspect: inspectCommand,
  rules: rulesCommand,
  explain: explainCommand,
  init: initCommand,
};

/** What went wrong, in the user's language: the caller's mistake, the configuration's, or ours. */
async function explainFailure(error: unknown, { stderr }: Io, locale: Locale, debug: boolean): Promise<void> {
  if (error instanceof UsageError) {
    await stderr.write(
      `${tell(locale, 'error', { text: tell(locale, error.key, error.data) })}\n${tell(locale, 'see-help')}\n`,
    );
  } else if (error instanceof ConfigError) {
    await stderr.write(`${tell(locale, 'error', { text: tell(locale, `config.${error.code}`, error.data) })}\n`);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    await stderr.write(`${tell(locale, 'error', { text: tell(locale, 'error.internal', { error: message }) })}\n`);
  }
  if (debug) await stderr.write(`${stackOf(error)}\n`);
}
