import yargs from 'yargs';
import { nearest } from '../config/nearest.js';
import { fixTypes, type FixType } from '../linter/fix-types.js';
import type { Locale } from '../reporters/reporter.js';
import { commands, optionList, optionsOf, synonyms, type Command, type OptionSpec } from './option-list.js';
import { UsageError } from './usage-error.js';
import { tell } from './words/words.js';

/** What the user asked for. */
export interface Options {
  command: Command;
  /** What stands there besides options: paths, or the name of a rule. */
  rest: string[];
  locale: Locale;
  help: boolean;
  version: boolean;
  debug: boolean;
  color?: boolean;
  config?: string;
  configLookup: boolean;
  inlineConfig: boolean;
  preset?: string;
  rules: string[];
  printConfig?: string;
  stdin: boolean;
  stdinFilename?: string;
  formats: string[];
  output?: string;
  quiet: boolean;
  showSuppressed: boolean;
  maxWarnings?: number;
  failOnUndecided: boolean;
  /** Correct the files, or only show how. */
  fix: 'write' | 'show' | 'none';
  /** Correct what is merely suggested too. */
  fixSuggestions: boolean;
  /** Folder for annotated copies. */
  annotate?: string;
  /** Kinds and categories of fixes to apply; all if empty. */
  fixTypes: FixType[];
  stats: boolean;
  /** Categories to list. */
  categories: string[];
}

/** Reads the command line; throws {@link UsageError}. */
export function parse(given: string[], locale: Locale): Options {
  const argv = withoutSynonyms(given);
  const command = commandOf(argv);
  const parsed = parserFor(command, locale).parseSync(argv);
  refuseUnknown(parsed, command);
  const text = (name: string) => texts(parsed, name).at(-1);
  const flag = (name: string) => parsed[name] === true;
  const rest = parsed._.map(String);
  const maxWarnings = wholeNumber('--max-warnings', text('max-warnings'));
  return {
    command,
    rest: rest[0] === command ? rest.slice(1) : rest,
    locale,
    help: flag('help'),
    version: flag('version'),
    debug: flag('debug'),
    ...optional('color', typeof parsed.color === 'boolean' ? parsed.color : undefined),
    ...optional('config', text('config')),
    configLookup: parsed['config-lookup'] !== false,
    inlineConfig: parsed['inline-config'] !== false,
    ...optional('preset', text('preset')),
    rules: texts(parsed, 'rule'),
    ...optional('printConfig', text('print-config')),
    stdin: flag('stdin') || rest.includes('-'),
    ...optional('stdinFilename', text('stdin-filename')),
    formats: texts(parsed, 'format'),
    ...optional('output', text('output')),
    quiet: flag('quiet'),
    showSuppressed: flag('show-suppressed'),
    ...optional('maxWarnings', maxWarnings),
    failOnUndecided: flag('fail-on-undecided'),
    fix: fixMode(flag('fix'), flag('fix-dry-run'), flag('fix-suggestions'), text('annotate')),
    fixSuggestions: flag('fix-suggestions'),
    ...optional('annotate', text('annotate')),
    fixTypes: listed(parsed, 'fix-type', fixTypes),
    stats: flag('stats'),
    categories: listed(parsed, 'category', fixTypes.slice(1)),
  };
}

/** The help for a command. */
export async function helpText(command: Command, locale: Locale): Promise<string> {
  const options = await parserFor(command, locale).getHelp();
  const around = command === 'lint' ? [[tell(locale, 'usage.commands')], [tell(locale, 'usage.exit')]] : [[], []];
  return `${[tell(locale, `usage.${command}`), ...around[0]!, options, ...around[1]!].join('\n\n')}\n`;
}

/** The language, before the rest is parsed: errors of the command line are told in it. */
export function localeOf(argv: string[]): Locale {
  const at = argv.findLastIndex((argument) => argument === '--locale' || argument.startsWith('--locale='));
  if (at < 0) return 'zh';
  const given = argv[at]!.includes('=') ? argv[at]!.slice('--locale='.length) : (argv[at + 1] ?? '');
  if (/^zh\b/iu.test(given)) return 'zh';
  if (/^en\b/iu.test(given)) return 'en';
  throw new UsageError('error.unknown-locale', { locale: given });
}

function parserFor(command: Command, locale: Locale) {
  const parser = yargs([])
    .scriptName('reportlint')
    .exitProcess(false)
    .help(false)
    .version(false)
    .detectLocale(false)
    .wrap(100)
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'strip-aliased': true,
    });
  // The strings are the module's, not the parser's: they have to be set for either language.
  parser.updateStrings({ string: tell(locale, 'type.string'), boolean: tell(locale, 'type.boolean') });
  for (const [name, spec] of optionsOf(command)) parser.option(name, described(name, spec, locale));
  return parser;
}

function described(name: string, { type, alias, group }: OptionSpec, locale: Locale) {
  const description = tell(locale, `option.${name}` as 'option.help');
  return { type, description, group: tell(locale, group), ...(alias && { alias }) };
}

/** `--output-file x` → `--output x`: spellings that other tools have. */
function withoutSynonyms(argv: string[]): string[] {
  return argv.map((argument) => {
    const [, name = '', rest = ''] = /^--([a-z-]+)(=.*)?$/su.exec(argument) ?? [];
    return Object.hasOwn(synonyms, name) ? `--${synonyms[name]}${rest}` : argument;
  });
}

/** The command is the first word that is neither an option nor an option's value, if it is one. */
function commandOf(argv: string[]): Command {
  const first = argv.find((argument, at) => !argument.startsWith('-') && !takesValue(argv[at - 1]));
  return commands.find((command) => command === first) ?? 'lint';
}

function takesValue(argument = ''): boolean {
  const [, long, short] = /^(?:--([a-z-]+)|-(\w))$/u.exec(argument) ?? [];
  return Object.entries(optionList).some(
    ([name, { alias, type }]) => type === 'string' && (name === long || alias === (short ?? '')),
  );
}

function refuseUnknown(parsed: Record<string, unknown>, command: Command): void {
  const specs = optionsOf(command);
  const names = specs.flatMap(([name, { alias }]) => [name, name.replace(/^no-/u, ''), ...(alias ? [alias] : [])]);
  const known = new Set(['_', '$0', ...names]);
  for (const name of Object.keys(parsed)) {
    if (known.has(name)) continue;
    const meant =
      name.length > 1
        ? nearest(
            name,
            names.filter((known) => known.length > 1),
          )
        : undefined;
    const option = name.length === 1 ? `-${name}` : `--${name}`;
    throw new UsageError('error.unknown-option', { option, ...(meant !== undefined && { nearest: `--${meant}` }) });
  }
}

/** Values of a string option, in order; an option may be repeated. */
function texts(parsed: Record<string, unknown>, name: string): string[] {
  const values = [parsed[name] ?? []].flat().map(String);
  if (values.includes('')) throw new UsageError('error.missing-value', { option: `--${name}` });
  return values;
}

/** To ask for suggestions is to ask for corrections, unless annotated copies are wanted. */
function fixMode(fix: boolean, dryRun: boolean, suggestions: boolean, annotate: string | undefined): Options['fix'] {
  if (annotate !== undefined && (fix || dryRun)) throw new UsageError('error.fix-and-annotate');
  if (dryRun) return 'show';
  return fix || (suggestions && annotate === undefined) ? 'write' : 'none';
}

/** Values out of a list, in several options or between commas. */
function listed<Value extends string>(parsed: Record<string, unknown>, name: string, known: Value[]): Value[] {
  const given = texts(parsed, name).flatMap((text) => text.split(','));
  return given.map((value) => {
    const found = known.find((candidate) => candidate === value.trim());
    if (found) return found;
    const meant = nearest(value, known);
    const data = { option: `--${name}`, given: value, known: known.join('、') };
    throw new UsageError('error.unknown-value', { ...data, ...(meant !== undefined && { nearest: meant }) });
  });
}

function wholeNumber(option: string, given: string | undefined): number | undefined {
  if (given === undefined || given === '-1') return undefined;
  if (!/^\d{1,9}$/u.test(given)) throw new UsageError('error.not-a-number', { option, given });
  return Number(given);
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]?: Value });
}
