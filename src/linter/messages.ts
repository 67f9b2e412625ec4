import type { Rule, Words } from './rule.js';

const placeholder = /\{\{\s*(\w+)\s*\}\}/g;

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

/** Puts data into the placeholders of a text; a placeholder without data stays as it is. */
export function fill(text: string, data: Record<string, string | number>): string {
  return text.replace(placeholder, (whole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : whole));
}

/** Names of the placeholders that a text would keep after it was filled. */
export function unfilled(text: string, data: Record<string, string | number>): string[] {
  return [...text.matchAll(placeholder)].map(([, name]) => name!).filter((name) => !Object.hasOwn(data, name));
}
