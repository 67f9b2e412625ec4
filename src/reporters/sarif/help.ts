import type { EnabledRule } from '../../linter/config.js';
import type { Words } from '../../linter/rule.js';
import { clauseWords } from '../clause.js';
import { inLocale } from '../../linter/messages.js';
import type { Locale } from '../reporter.js';
import { say } from '../words/words.js';

type Rule = EnabledRule['rule'];

/** What the rule means and what it rests on, without markup. */
export function helpText(rule: Rule, locale: Locale): string {
  const basis = rule.basis.map((clause) => clauseWords(clause, locale));
  const label = `${say(locale, 'label.basis')}${say(locale, 'list.colon')}`;
  return [inLocale(rule.description, locale), ...basis.map((words) => label + words)].join('\n');
}

/** The same as Markdown, with examples. */
export function helpMarkdown(rule: Rule, locale: Locale): string {
  return [
    `**${escaped(inLocale(rule.title, locale))}** (\`${rule.id}\`)`,
    escaped(inLocale(rule.description, locale)),
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

function examples(words: Words[], locale: Locale): string[] {
  return words.map((example) => inLocale(example, locale));
}

function section(heading: string, items: string[]): string {
  if (items.length === 0) return '';
  return [`**${heading}**`, '', ...items.map((item) => `- ${escaped(item)}`)].join('\n');
}

/** Makes text stand for itself in Markdown, in one line. */
function escaped(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').replace(/[\\`*_[\]<>#|&]/gu, '\\$&');
}
