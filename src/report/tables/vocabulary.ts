import type { TableSpec, Template } from '../../templates/template.js';
import { takeApart, type Label } from './label.js';
import { specIndex } from './spec-index.js';

/** What the words of a cell mean in the forms that are known. */
export interface Word {
  /** Table the label belongs to; absent if several have it. */
  table?: string;
  /** How much it says that the table is here, 0 to 1. */
  weight: number;
  /** It names a row of figures. */
  row: boolean;
  /** It stands above columns: a column, a group of them, a caption, 信息内容 or the corner note. */
  header: boolean;
}

/** The labels of all versions of all tables. */
export interface Vocabulary {
  words: Map<string, Word>;
  /** Labels met before that are known, so that they are taken apart once. */
  seen: Map<string, Label>;
}

const cache = new WeakMap<Template[], Vocabulary>();
const enough = 4000;

/** The vocabulary of a set of templates, made once. */
export function vocabularyOf(templates: Template[]): Vocabulary {
  let vocabulary = cache.get(templates);
  if (!vocabulary) cache.set(templates, (vocabulary = build(templates)));
  return vocabulary;
}

/** Takes a cell's text apart; known labels are remembered. */
export function labelOf(vocabulary: Vocabulary, text: string): Label {
  const known = vocabulary.seen.get(text);
  if (known) return known;
  const label = takeApart(text);
  if (!wordOf(vocabulary, label)) return label;
  if (vocabulary.seen.size >= enough) vocabulary.seen.clear();
  vocabulary.seen.set(text, label);
  return label;
}

/** What a label means, if it is known in any table. */
export function wordOf({ words }: Vocabulary, { core, flat, bare }: Label): Word | undefined {
  return words.get(core) ?? words.get(flat) ?? words.get(bare);
}

function build(templates: Template[]): Vocabulary {
  const words = new Map<string, Word>();
  for (const { tables } of templates) for (const table of tables) collect(words, table);
  words.delete('');
  return { words, seen: new Map() };
}

function collect(words: Map<string, Word>, spec: TableSpec): void {
  const index = specIndex(spec);
  for (const key of index.rowKeys.keys()) learn(words, key, spec.id, 'row', specificity(key));
  for (const key of index.rowGroups.keys()) learn(words, key, spec.id, 'neither', specificity(key));
  for (const key of index.captions.keys()) learn(words, key, spec.id, 'header', 1);
  if (index.cornerNote) learn(words, index.cornerNote, spec.id, 'header', 1);
  for (const block of index.blocks) {
    for (const key of [...block.columnKeys.keys(), ...block.groups.keys()])
      learn(words, key, spec.id, 'header', specificity(key));
    if (block.labelHeader) learn(words, block.labelHeader, spec.id, 'header', 0.3);
  }
}

/** Short words such as 行政许可 stand in many tables; long ones are the form's own. */
function specificity(key: string): number {
  if (key.length >= 8) return 1;
  if (key.length >= 6) return 0.7;
  return key.length === 5 ? 0.5 : 0.3;
}

function learn(
  words: Map<string, Word>,
  key: string,
  table: string,
  as: 'row' | 'header' | 'neither',
  weight: number,
): void {
  const known = words.get(key);
  if (!known) {
    words.set(key, { table, weight, row: as === 'row', header: as === 'header' });
    return;
  }
  if (known.table !== table) delete known.table;
  known.row ||= as === 'row';
  known.header ||= as === 'header';
}
