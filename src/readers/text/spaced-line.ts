import { isHeading, isLabel, isFragment } from './labels.js';
import type { Line } from './lines.js';
import { labelAt } from './page.js';
import type { Page } from './page.js';
import type { Range } from './space.js';
import { isValue } from './values.js';

/** A line as a row of a table whose cells only spaces separate: `sure` by itself, or only between rows that are. */
export interface SpacedLine {
  cells: Range[];
  standing: 'sure' | 'soft';
  figures: number;
  /** Known labels, or else parts of them. */
  label: boolean;
}

interface Token extends Range {
  text: string;
  /** Width of the white space before it. */
  gap: number;
}

const longestLine = 400;
const longestHead = 45;
const mostTokens = 80;
/** So many figures in a line without a label are a row. */
const rowOfFigures = 5;
/** A label printed with spaces in it has so many pieces at most. */
const mostPieces = 8;
const word = /\S+/g;
const enumerator = /^(?:\([一二三四五六七]\)|[1-9]\.|[一二三四]、)/;
const never = /[。|│┃\t]/;

export function readSpacedLine(page: Page, line: Line): SpacedLine | undefined {
  if (line.blank || line.text.length > longestLine || never.test(line.text)) return undefined;
  const tokens = tokensOf(line);
  if (tokens.length > mostTokens) return undefined;
  return (
    knownWords(page, tokens) ?? wideColumns(page, tokens) ?? enumeratedRow(page, tokens) ?? fragments(page, tokens)
  );
}

function tokensOf(line: Line): Token[] {
  let end = 0;
  return [...line.text.matchAll(word)].map(({ 0: text, index }) => {
    const space = line.text.slice(end, index);
    const gap = space.length + (space.includes('\u3000') ? 1 : 0);
    end = index + text.length;
    return { text, start: line.start + index, end: line.start + end, gap };
  });
}

/** Labels of the form, then figures, and nothing else. */
function knownWords(page: Page, tokens: Token[]): SpacedLine | undefined {
  const figures = trailingValues(tokens);
  const cells: Range[] = [];
  for (let index = 0; index < tokens.length - figures;) {
    const pieces = labelPieces(page, tokens, index);
    if (pieces === 0) return undefined;
    cells.push({ start: tokens[index]!.start, end: tokens[index + pieces - 1]!.end });
    index += pieces;
  }
  const labels = cells.length;
  cells.push(...tokens.slice(tokens.length - figures));
  if (labels === 0) return figures < rowOfFigures ? undefined : { cells, standing: 'sure', figures, label: false };
  return { cells, standing: cells.length > 1 ? 'sure' : 'soft', figures, label: true };
}

function trailingValues(tokens: Token[]): number {
  let count = 0;
  while (count < tokens.length && isValue(tokens[tokens.length - 1 - count]!.text)) count++;
  return count;
}

/** How many tokens from `at` on are one label, at most. */
function labelPieces(page: Page, tokens: Token[], at: number): number {
  const most = Math.min(mostPieces, tokens.length - at);
  for (let pieces = most; pieces > 0; pieces--) {
    const label = labelAt(page, { start: tokens[at]!.start, end: tokens[at + pieces - 1]!.end });
    if (label !== '' && isLabel(label)) return pieces;
  }
  return 0;
}

/** Columns two spaces apart: words, then figures; or words that are parts of labels. */
function wideColumns(page: Page, tokens: Token[]): SpacedLine | undefined {
  const cells: Range[] = [];
  for (const token of tokens) {
    const last = cells.at(-1);
    if (last && token.gap < 2) last.end = token.end;
    else cells.push({ start: token.start, end: token.end });
  }
  const text = ({ start, end }: Range): string => page.text.slice(start, end);
  const words = cells.findIndex((cell) => isValue(text(cell)));
  const head = words < 0 ? cells : cells.slice(0, words);
  const tail = words < 0 ? [] : cells.slice(words);
  if (head.some((cell) => cell.end - cell.start > longestHead || isHeading(labelAt(page, cell)))) return undefined;
  if (head.every((cell) => isFragment(labelAt(page, cell))))
    return { cells, standing: 'soft', figures: tail.length, label: false };
  const row = head.length > 0 && tail.length > 1 && tail.every((cell) => isValue(text(cell)));
  return row ? { cells, standing: 'sure', figures: tail.length, label: false } : undefined;
}

/** Nothing but parts of labels: headers broken over lines. */
function fragments(page: Page, tokens: Token[]): SpacedLine | undefined {
  if (!tokens.every((token) => isFragment(labelAt(page, token)))) return undefined;
  return { cells: tokens, standing: 'soft', figures: 0, label: false };
}

/** `1.label 0 0 0`, one space apart: a row between rows. */
function enumeratedRow(page: Page, tokens: Token[]): SpacedLine | undefined {
  const figures = trailingValues(tokens);
  const words = tokens.length - figures;
  if (figures < 3 || words === 0) return undefined;
  const head = { start: tokens[0]!.start, end: tokens[words - 1]!.end };
  const label = labelAt(page, head);
  if (!enumerator.test(label) || isHeading(label)) return undefined;
  return { cells: [head, ...tokens.slice(words)], standing: 'soft', figures, label: false };
}
