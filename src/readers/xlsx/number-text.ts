import type { DateFormat, NumberFormat } from './number-format.js';

/** A value as it stands in the file, as text: what its format says, without the format's thousands or decimals. */
export function numberText(written: string, format: NumberFormat, epoch1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (format === 'percent') return `${plain(value * 100)}%`;
  if (format === 'number') return plain(value);
  return dateText(epoch1904 ? value + 1462 : value, format) ?? plain(value);
}

/** Fifteen digits are what a spreadsheet counts with; what stands behind them came from adding up halves. */
function plain(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes('e-')) return text;
  return value.toFixed(20).replace(/0+$/, '');
}

const dayLength = 86_400_000;
/** The day before the first one; there was no 29 February 1900, which the count has all the same. */
const epoch = Date.UTC(1899, 11, 30);
const lastDay = 2_958_466;

function dateText(serial: number, { year, month, day, time }: DateFormat): string | undefined {
  if (serial < 0 || serial >= lastDay) return undefined;
  const days = Math.floor(serial);
  const date = new Date(epoch + (days < 61 ? days + 1 : days) * dayLength);
  const text =
    (year ? `${date.getUTCFullYear()}年` : '') +
    (month ? `${date.getUTCMonth() + 1}月` : '') +
    (day ? `${date.getUTCDate()}日` : '');
  return time ? `${text} ${clock(serial - days)}`.trim() : text;
}

function clock(part: number): string {
  const minutes = Math.round(part * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
