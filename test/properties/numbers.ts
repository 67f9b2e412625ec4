import { inWords } from '../report/narrative/phrasings.js';

/** How an office writes its figures; a report keeps to one way. */
export const writings = {
  plain: String,
  fullWidth: (value: number) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  spaced: (value: number) => ` ${value} `,
  grouped: (value: number) => (Number.isInteger(value) ? value.toLocaleString('en') : String(value)),
  /** Small numbers are spoken; above that nobody does. */
  spoken: (value: number) => (Number.isInteger(value) && value < 100 ? inWords(value) : String(value)),
} satisfies Record<string, (value: number) => string>;

export type Writing = keyof typeof writings;

/** Most write plain digits. */
export const usual: Writing[] = [
  'plain',
  'plain',
  'plain',
  'plain',
  'plain',
  'fullWidth',
  'spaced',
  'grouped',
  'spoken',
];
