import displayWidth from './display-width.js';

/** Lines of columns that align by display width: a Han character is as wide as two Latin letters. The last is not padded. */
export function aligned(rows: string[][], gap = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column]!))).join(gap),
  );
}

/** The text filled up with spaces to a display width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text on one line, cut to a display width, with an ellipsis where something was cut off. */
export function clip(text: string, width: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (displayWidth(line) <= width) return line;
  let clipped = '';
  let used = 1;
  for (const character of line) {
    used += displayWidth(character);
    if (used > width) break;
    clipped += character;
  }
  return `${clipped}…`;
}
