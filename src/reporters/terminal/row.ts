import stringWidth from 'string-width';
import type { Style } from './style.js';
import { pad, plain, wrap } from './text.js';

/** One entry of the list under a file: level, position, words, and the rule's id at the end. */
export interface Row {
  label: string;
  paint(text: string): string;
  position: string;
  words: string;
  ruleId?: string;
  /** What stands below the words, each with a label of its own. */
  details: Detail[];
}

export interface Detail {
  label: string;
  /** The lines for a room of so many columns. */
  lines(room: number): string[];
}

/** Widths of the columns in front of the words, common to all rows of a file. */
export interface Columns {
  label: number;
  position: number;
  detail: number;
  width: number;
}

const margin = 2;
const gap = 2;
/** In a terminal narrower than this lines run over rather than fall apart. */
const narrowest = 24;

/** Measures rows, so that all of a file align. */
export function columnsOf(rows: Row[], width: number): Columns {
  return {
    label: widest(rows.map(({ label }) => label)),
    position: widest(rows.map(({ position }) => position)),
    detail: widest(rows.flatMap(({ details }) => details.map(({ label }) => label))),
    width,
  };
}

/** Writes a row down, its words broken to the width of the terminal. */
export function rowLines(row: Row, columns: Columns, { dim }: Style): string[] {
  const room = Math.max(narrowest, columns.width - indentOf(columns));
  const indent = ' '.repeat(indentOf(columns));
  const [first = '', ...more] = wordsWithRule(row, room, dim);
  const label = row.paint(row.label) + ' '.repeat(columns.label - stringWidth(row.label));
  const position = columns.position > 0 ? dim(pad(row.position, columns.position)) + ' '.repeat(gap) : '';
  const details = row.details.flatMap((detail) => detailLines(detail, columns.detail, room, dim));
  return [
    ' '.repeat(margin) + label + ' '.repeat(gap) + position + first,
    ...[...more, ...details].map((line) => (line ? indent + line : '')),
  ];
}

function wordsWithRule({ words, ruleId: id = '' }: Row, room: number, dim: Style['dim']): string[] {
  const lines = wrap(words, room);
  const ruleId = plain(id);
  if (!ruleId) return lines;
  const last = lines.at(-1) ?? '';
  if (stringWidth(last) + gap + stringWidth(ruleId) > room) return [...lines, dim(ruleId)];
  return [...lines.slice(0, -1), `${last}${' '.repeat(gap)}${dim(ruleId)}`];
}

function detailLines({ label, lines }: Detail, width: number, room: number, dim: Style['dim']): string[] {
  const hanging = ' '.repeat(width + gap);
  return lines(Math.max(narrowest, room - width - gap)).map(
    (line, index) => (index === 0 ? dim(pad(label, width)) + ' '.repeat(gap) : hanging) + line,
  );
}

function indentOf({ label, position }: { label: number; position: number }): number {
  return margin + label + gap + (position > 0 ? position + gap : 0);
}

function widest(texts: string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}
