import type { ColumnSpec, Unit } from '../../templates/template.js';
import { halfWidth } from '../../document/normalise.js';
import type { Fact } from '../report.js';

type Reading = Omit<Fact, 'at'>;

const plainDigits = /^\d{1,12}$/;
const edges = /^[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+|[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+$/g;
const gaps = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/g;
const wide = /[\uff01-\uff5e]/g;
const dashes = /^[−–—―‐‑‒﹣]/;
const brokenNumber = /[\d.,][\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+[\d.,]/;
const placeholder = /^(?:[-−–—―‐‑‒﹣/\\*~_…·|]+|无|暂无|没有|不适用|空|N\/?A|NULL)$/i;
/** Digits that do not make a number as they stand: thousands in other groups than of three, or none before the point. */
const maimed = /^[+-]?(?:\d[\d,]*,[\d,]*(?:\.\d*)?|\.\d+)$/;
const figure =
  /^(?<sign>[+-]?)(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?)(?<unit>[万亿千]?元|[万亿]?[件条项份个宗起次例]|[万亿])?(?<note>[(（[【〔].*|(?:其中|含|包括|注).*|[*①-⑳]+)?$/u;
const changes: [pattern: RegExp, sign: string][] = [
  [/^(?:↑|增加|增)(?=[\d.])/u, '+'],
  [/^(?:↓|减少|减)(?=[\d.])/u, '-'],
];
const bracketed = /^[([【〔](.*)[)\]】〕]$/u;
const asCount = { unit: 'count', kind: 'delta' } as const;
const asMoney = { unit: 'wan', kind: 'money' } as const;
const unitAlone = /^(?:[万亿千]?元|[万亿]?[件条项份个宗起次例])$/u;

/** Reads the content of a numeric cell. What cannot be read for certain is `text` or `unreadable`, never a guess. */
export function parseFigure(raw: string, { unit, kind }: Pick<ColumnSpec, 'unit' | 'kind'>): Reading {
  if (plainDigits.test(raw)) return { state: 'number', value: Number(raw), written: Number(raw), raw };
  const trimmed = raw.replace(edges, '');
  if (trimmed === '') return { state: 'blank', raw };
  if (trimmed.length > 200) return { state: 'text', raw };
  const narrow = trimmed.replace(wide, halfWidth);
  if (placeholder.test(narrow)) return { state: 'placeholder', raw };
  if (narrow.includes('\ufffd') || brokenNumber.test(narrow)) return { state: 'unreadable', raw };
  return parseNumber(signed(narrow.replace(gaps, ''), kind), unit, raw);
}

/** Whether a cell may be a value rather than a label: a number, a placeholder, or nothing at all. */
export function looksLikeValue(text: string): boolean {
  return parseFigure(text, asCount).state !== 'text' || parseFigure(text, asMoney).state !== 'text';
}

function signed(text: string, kind: ColumnSpec['kind']): string {
  const plain = text.replace(dashes, '-');
  if (kind !== 'delta') return plain;
  const change = changes.find(([pattern]) => pattern.test(plain));
  return change ? plain.replace(change[0], change[1]) : plain;
}

function parseNumber(text: string, unit: Unit, raw: string): Reading {
  const found = figure.exec(text)?.groups;
  if (!found) return { state: maimed.test(text) ? 'unreadable' : 'text', raw };
  const written = Number(found.sign + found.digits!.replaceAll(',', ''));
  if (!Number.isFinite(written) || Math.abs(written) > Number.MAX_SAFE_INTEGER) return { state: 'unreadable', raw };
  const { unit: named, note } = unitAndNote(found.unit, found.note);
  const factor = factorOf(named, unit);
  if (factor === undefined) return { state: 'text', raw };
  const value = Number((written * factor).toPrecision(15));
  return {
    state: 'number',
    value: value === 0 ? 0 : value,
    written,
    ...(named && { unit: named }),
    ...(note && { note }),
    raw,
  };
}

/** A bracket that holds nothing but a unit is the unit: 251000（元）. */
function unitAndNote(unit?: string, rest?: string): { unit?: string; note?: string } {
  const note = rest === undefined ? undefined : (bracketed.exec(rest)?.[1] ?? rest);
  if (unit === undefined && note !== undefined && unitAlone.test(note)) return { unit: note };
  return { ...(unit !== undefined && { unit }), ...(note !== undefined && { note }) };
}

/** What to multiply by to get to the unit of the cell; undefined for a unit of another dimension. */
function factorOf(named: string | undefined, unit: Unit): number | undefined {
  if (named === undefined) return 1;
  const magnitude = { 万: 1e4, 亿: 1e8, 千: 1e3 }[named[0]!] ?? 1;
  const money = named.endsWith('元');
  if (unit === 'count') return money ? undefined : magnitude;
  const bare = named.length === 1 && magnitude > 1;
  if (!money && !bare) return undefined;
  return unit === 'wan' ? magnitude / 1e4 : 1;
}
