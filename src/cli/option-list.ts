import type { Key } from './words/words.js';

export const commands = ['lint', 'compare', 'extract', 'inspect', 'rules', 'explain', 'init'] as const;
export type Command = (typeof commands)[number];

/** One option of the command line; its description is `option.<name>` in the catalogue. */
export interface OptionSpec {
  type: 'string' | 'boolean';
  alias?: string;
  group: Extract<Key, `group.${string}`>;
  /** Commands that have it; all of them if absent. */
  commands?: Command[];
}

const reading: Command[] = ['lint', 'extract', 'inspect'];
const writing: Command[] = [...reading, 'compare', 'rules'];
const configured: Command[] = [...reading, 'compare', 'rules', 'explain'];

/** Every option, by ESLint's names, in the order of the help. */
export const optionList: Record<string, OptionSpec> = {
  config: { type: 'string', alias: 'c', group: 'group.config', commands: configured },
  'no-config-lookup': { type: 'boolean', group: 'group.config', commands: configured },
  preset: { type: 'string', group: 'group.config', commands: ['lint'] },
  rule: { type: 'string', group: 'group.config', commands: ['lint'] },
  'no-inline-config': { type: 'boolean', group: 'group.config', commands: ['lint'] },
  'print-config': { type: 'string', group: 'group.config', commands: ['lint'] },
  stdin: { type: 'boolean', group: 'group.input', commands: reading },
  'stdin-filename': { type: 'string', group: 'group.input', commands: reading },
  format: { type: 'string', alias: 'f', group: 'group.output', commands: writing },
  output: { type: 'string', alias: 'o', group: 'group.output', commands: [...reading, 'compare'] },
  category: { type: 'string', group: 'group.output', commands: ['rules'] },
  quiet: { type: 'boolean', group: 'group.output', commands: ['lint'] },
  'show-suppressed': { type: 'boolean', group: 'group.output', commands: ['lint'] },
  'max-warnings': { type: 'string', group: 'group.threshold', commands: ['lint'] },
  'fail-on-undecided': { type: 'boolean', group: 'group.threshold', commands: ['lint'] },
  fix: { type: 'boolean', group: 'group.fix', commands: ['lint'] },
  'fix-suggestions': { type: 'boolean', group: 'group.fix', commands: ['lint'] },
  'fix-dry-run': { type: 'boolean', group: 'group.fix', commands: ['lint'] },
  'fix-type': { type: 'string', group: 'group.fix', commands: ['lint'] },
  annotate: { type: 'string', group: 'group.fix', commands: ['lint'] },
  stats: { type: 'boolean', group: 'group.other', commands: ['lint'] },
  locale: { type: 'string', group: 'group.other' },
  color: { type: 'boolean', group: 'group.other' },
  debug: { type: 'boolean', group: 'group.other' },
  help: { type: 'boolean', alias: 'h', group: 'group.other' },
  version: { type: 'boolean', alias: 'v', group: 'group.other' },
};

/** Other spellings that are understood and not shown. */
export const synonyms: Record<string, string> = { 'output-file': 'output', colour: 'color' };

/** The options that a command has. */
export function optionsOf(command: Command): [name: string, spec: OptionSpec][] {
  return Object.entries(optionList).filter(([, spec]) => spec.commands?.includes(command) ?? true);
}
