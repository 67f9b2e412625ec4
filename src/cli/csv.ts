type Value = string | number | null;

/**
 * One record in the form of RFC 4180. What a spreadsheet would take for a formula gets an apostrophe in front, because
 * the texts come from reports that anyone may have written; numbers are left alone.
 */
export function csvRecord(values: Value[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

/** Without it Excel reads UTF-8 as the local code page. */
export const byteOrderMark = '\uFEFF';

function field(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) && !/^[+-]?\d+(?:\.\d+)?$/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
