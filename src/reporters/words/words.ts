import { fill } from '../../linter/messages.js';
import type { Locale } from '../reporter.js';
import { en } from './en.js';
import { zh } from './zh.js';

export type Key = keyof typeof zh;
export type Data = Record<string, string | number>;

const catalogues: Record<Locale, Record<Key, string>> = { zh, en };

/** The words for a key, with `{{name}}` filled in from `data`. */
export function say(locale: Locale, key: Key, data: Data = {}): string {
  return fill(catalogues[locale][key], data);
}

/**
 * The words for a code that comes from elsewhere, such as `failure`, `empty`. A file format may have words of its own;
 * a code without words is named as it is.
 */
export function sayCode(
  locale: Locale,
  family: 'failure' | 'note' | 'undecided' | 'refused',
  code: string,
  data: Data = {},
): string {
  const words = catalogues[locale];
  const keys = [`${family}.${code}.${data.format}`, `${family}.${code}`, `${family}.other`];
  const key = keys.find((candidate) => Object.hasOwn(words, candidate));
  return fill(words[key as Key], { ...data, code });
}

/** `3 处错误`, `1 error`, `3 errors`. */
export function count(locale: Locale, key: Key, number: number): string {
  const [one = '', many = one] = catalogues[locale][key].split('|');
  return `${number} ${number === 1 ? one : many}`;
}

export { fill };
