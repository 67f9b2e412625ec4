/** What a number format makes of a value, as far as it changes what the value says. */
export type NumberFormat = 'number' | 'percent' | DateFormat;

/** The parts of a date or time that are shown. */
export interface DateFormat {
  year: boolean;
  month: boolean;
  day: boolean;
  time: boolean;
}

const day: DateFormat = { year: true, month: true, day: true, time: false };
const time: DateFormat = { year: false, month: false, day: false, time: true };

/** Formats that a file names without saying what they are; those of East Asia show the same dates in other ways. */
const builtIn = new Map<number, NumberFormat>([
  [9, 'percent'],
  [10, 'percent'],
  [14, day],
  [15, day],
  [16, { year: false, month: true, day: true, time: false }],
  [17, { year: true, month: true, day: false, time: false }],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47].map((id): [number, NumberFormat] => [id, time]),
  [22, { ...day, time: true }],
  [27, { ...day, day: false }],
  [28, { ...day, year: false }],
  [29, { ...day, year: false }],
  [30, day],
  [31, day],
  [36, { ...day, day: false }],
  ...[50, 51, 52, 53, 54, 55, 56, 57, 58].map((id): [number, NumberFormat] => [id, day]),
]);

/** The format of an id that the file does not define. */
export function builtInFormat(id: number): NumberFormat {
  return builtIn.get(id) ?? 'number';
}

/** Words in quotes, single characters that stand for themselves, colours and conditions: nothing of it is a sign. */
const words = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Reads a format's code; only its first section, the one for positive numbers, counts. */
export function readFormat(code: string): NumberFormat {
  const signs = code.replace(words, '').split(';', 1)[0]!.toLowerCase();
  if (/general|@/.test(signs)) return 'number';
  const shown = {
    year: /[ye]/.test(signs) && !/[0#?]/.test(signs),
    day: /d/.test(signs),
    time: /[hs]/.test(signs),
    month: /m/.test(signs),
  };
  // Beside hours or seconds alone, m stands for minutes.
  if (shown.time && !shown.year && !shown.day) shown.month = false;
  if (shown.year || shown.month || shown.day || shown.time) return shown;
  return signs.includes('%') ? 'percent' : 'number';
}
