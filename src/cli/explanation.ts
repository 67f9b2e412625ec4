import type { AnyRule } from '../config/index.js';
import { inLocale, outlined } from '../linter/messages.js';
import type { Example, Words } from '../linter/rule.js';
import { clauseWords } from '../reporters/clause.js';
import { exampleItems } from '../reporters/example.js';
import { optionRows } from '../reporters/option-rows.js';
import type { Locale } from '../reporters/reporter.js';
import type { Template } from '../templates/template.js';
import { tell as tellIn, type Key } from './words/words.js';

/** How an explanation is put into words. */
export interface Wording {
  locale: Locale;
  /** All templates, by which examples name cells and parts. */
  templates: Template[];
  strong(text: string): string;
}

/** Everything there is to say of a rule, as lines: what and why, the law, examples, how to put it right, options. */
export function explanation(rule: AnyRule, wording: Wording): string[] {
  const { locale, strong } = wording;
  const tell = (key: Key) => tellIn(locale, key);
  const words = (text: Words) => inLocale(text, locale);
  const section = (title: Key, lines: string[]) => (lines.length > 0 ? ['', strong(tell(title)), ...lines] : []);
  const level = (text: { level?: keyof typeof levels }) => (text.level ? ` [${tell(levels[text.level])}]` : '');
  return [
    `${strong(rule.id)}  ${words(rule.title)}`,
    '',
    words(rule.description),
    '',
    ...facts(rule, locale),
    ...section(
      'explain.basis',
      rule.basis.map((clause) => `- ${clauseWords(clause, locale)}`),
    ),
    ...section(
      'explain.messages',
      Object.values(rule.messages).map((message) => `- ${outlined(words(message))}${level(message)}`),
    ),
    ...section('explain.bad', examples(rule.examples.bad, wording)),
    ...section('explain.good', examples(rule.examples.good, wording)),
    ...section('explain.remedy', rule.remedy ? [words(rule.remedy)] : []),
    ...section('explain.options', optionLines(rule, locale)),
    ...section(
      'explain.yields',
      (rule.yieldsTo ?? []).map((id) => `- ${id}`),
    ),
    ...section('explain.config', ['  rules:', `    ${rule.id}: error`]),
  ];
}

const levels = { error: 'level.error', warn: 'level.warn', info: 'level.info' } as const;

function facts(rule: AnyRule, locale: Locale): string[] {
  const tell = (key: Key, data = {}) => tellIn(locale, key, data);
  const level = rule.level === 'off' ? tell('explain.off') : tell(levels[rule.level]);
  const strict = rule.strictLevel ? tell('explain.strict', { level: tell(levels[rule.strictLevel]) }) : '';
  const lines: [Key, string | undefined][] = [
    ['explain.category', rule.category && tell(`category.${rule.category}`)],
    ['explain.level', level + strict],
    ['explain.fix', tell(`fix.${rule.fix}`)],
    ['explain.templates', rule.templates?.join(', ')],
    ['explain.needs', rule.needs?.map((need) => tell(`need.${need}`)).join(', ')],
    ['explain.since', rule.since],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${tell(name)}: ${value}`] : []));
}

function examples(found: Example[], { locale, templates }: Wording): string[] {
  return found.flatMap((example) => [
    `- ${inLocale(example, locale)}`,
    ...exampleItems(example, locale, templates).flatMap(({ words, quoted = [] }) => [
      `    ${words}`,
      ...quoted.map((text) => `    │ ${text}`),
    ]),
  ]);
}

function optionLines(rule: AnyRule, locale: Locale): string[] {
  return optionRows(rule, locale).map(({ name, type, description, standard }) => {
    const value = standard === undefined ? '' : tellIn(locale, 'explain.default', { value: standard });
    return [`- ${name}`, type && ` (${type})`, description && `: ${description}`, value].filter(Boolean).join('');
  });
}
