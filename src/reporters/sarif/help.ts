import type { EnabledRule } from '../../linter/config.js';
import type { Example } from '../../linter/rule.js';
import { clauseWords } from '../clause.js';
import { exampleItems } from '../example.js';
import { inLocale } from '../../linter/messages.js';
import type { Locale } from '../reporter.js';
import { say } from '../words/words.js';

type Rule = EnabledRule['rule'];

/** What the rule means, how to put it right and what it rests on, without markup. */
export function helpText(rule: Rule, locale: Locale): string {
  const basis = rule.basis.map((clause) => clauseWords(clause, locale));
  const label = `${say(locale, 'label.basis')}${say(locale, 'list.colon')}`;
  return [inLocale(rule.description, locale), ...remedyOf(rule, locale), ...basis.map((words) => label + words)].join(
    '\n',
  );
}

/** The same as Markdown, with examples. */
export function helpMarkdown(rule: Rule, locale: Locale): string {
  return [
    `**${escaped(inLocale(rule.title, locale))}** (\`${rule.id}\`)`,
    escaped(inLocale(rule.description, locale)),
    ...remedyOf(rule, locale).map(escaped),
    section(
      say(locale, 'label.basis'),
      rule.basis.map((clause) => clauseWords(clause, locale)),
    ),
    section(say(locale, 'sarif.bad'), examples(rule.examples.bad, locale)),
    section(say(locale, 'sarif.good'), examples(rule.examples.good, locale)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function remedyOf({ remedy }: Rule, locale: Locale): string[] {
  return remedy ? [inLocale(remedy, locale)] : [];
}

/** A caption and, behind a dash, what the report of the example has. */
function examples(found: Example[], locale: Locale): string[] {
  return found.map((example) => {
    const items = exampleItems(example, locale).map(({ words, quoted = [] }) =>
      [words, ...quoted.map((text) => `“${text}”`)].join(' '),
    );
    return [inLocale(example, locale), ...(items.length > 0 ? [items.join(say(locale, 'list.semicolon'))] : [])].join(
      ' — ',
    );
  });
}

function section(heading: string, items: string[]): string {
  if (items.length === 0) return '';
  return [`**${heading}**`, '', ...items.map((item) => `- ${escaped(item)}`)].join('\n');
}

/** Makes text stand for itself in Markdown, in one line. */
function escaped(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').replace(/[\\`*_[\]<>#|&]/gu, '\\$&');
}
