import type { Rule, Words } from './rule.js';

const placeholder = /\{\{\s*(\w+)\s*\}\}/g;
/** `{{#name}}…{{/name}}`: words that stand only where there is such data. */
const section = /\{\{#(\w+)\}\}(.*?)\{\{\/\1\}\}/gs;

/** A rule's message in a language; in Chinese where the rule does not have that language. */
export function formatMessage(
  rule: Pick<Rule, 'id' | 'messages'>,
  messageId: string,
  data: Record<string, string | number>,
  locale: keyof Words,
): string {
  const message = rule.messages[messageId];
  if (!message) throw new Error(`The rule ${rule.id} has no message “${messageId}”.`);
  return fill(inLocale(message, locale), data);
}

/** Words in a language; Chinese is the one there always is. */
export function inLocale(words: Words, locale: keyof Words): string {
  return words[locale] ?? words.zh;
}

/** Puts data into the placeholders of a text; a placeholder without data stays as it is, a section without does not. */
export function fill(text: string, data: Record<string, string | number>): string {
  const sections = text.includes('{{#')
    ? text.replace(section, (_, name: string, words: string) => (Object.hasOwn(data, name) ? words : ''))
    : text;
  return sections.replace(placeholder, (whole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : whole,
  );
}

/** A message as it is shown to those who read about a rule: … for the data, in ［ ］ what is not always said. */
export function outlined(text: string): string {
  return text
    .replaceAll(/\{\{#\w+\}\}/g, '［')
    .replaceAll(/\{\{\/\w+\}\}/g, '］')
    .replaceAll(placeholder, '…');
}

/** Names of the placeholders that a text would keep after it was filled. */
export function unfilled(text: string, data: Record<string, string | number>): string[] {
  return [...text.matchAll(placeholder)].map(([, name]) => name!).filter((name) => !Object.hasOwn(data, name));
}
