import type { Locale } from '../../reporters/reporter.js';
import { fill } from '../../linter/messages.js';
import { en } from './en.js';
import { zh } from './zh.js';

export type Key = keyof typeof zh;
export type Data = Record<string, string | number>;

/** What the command line says, with the data filled in; `nearest` adds what was probably meant. */
export function tell(locale: Locale, key: Key, data: Data = {}): string {
  const words = { zh, en }[locale];
  const meant = data.nearest === undefined ? '' : fill(words.meant, data);
  return fill(words[key], data) + meant;
}
