import type { Dated } from '../../document/document.js';

const labelled =
  /((?:发布|公开|发文|生成|发稿|公布|录入)(?:时间|日期)|(?<![一-龥])(?:时间|日期))[\s\u3000]*[】\])]?[\s\u3000]*[：:]?[\s\u3000]*((?:19|20)\d{2}[-/.年][\s\u3000]*\d{1,2}[-/.月][\s\u3000]*\d{1,2})(?!\d)/g;
const written = /((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{6})?$/;
const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
/** Reports are published in China; a moment in another zone may be the day before there. */
const chinaOffset = 8 * 60 * 60 * 1000;

/** The calendar date that a text of metadata names, as `YYYY-MM-DD`. */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (zoned.test(trimmed)) {
    const moment = Date.parse(trimmed);
    return Number.isNaN(moment) ? undefined : new Date(moment + chinaOffset).toISOString().slice(0, 10);
  }
  const parts = compact.exec(trimmed) ?? written.exec(trimmed);
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Dates that the page shows beside their label: “发布时间：2024-01-25 10:00”. */
export function labelledDates(text: string): Dated[] {
  return datesOf(text.matchAll(labelled));
}

const leading = /^[\s\u3000[【(（]*()((?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/gm;

/** Dates at the beginning of a line, as pages show them below a title. */
export function leadingDates(text: string): Dated[] {
  return datesOf(text.matchAll(leading));
}

function datesOf(matches: Iterable<RegExpExecArray>): Dated[] {
  return [...matches].flatMap(([, label, value]) => {
    const date = readDate(value!);
    return date ? [{ date, from: label ? `page:${label}` : 'page' }] : [];
  });
}
