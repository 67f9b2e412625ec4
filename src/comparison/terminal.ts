import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { Locale } from '../reporters/reporter.js';
import { say } from '../reporters/words/words.js';
import { plain, wrap } from '../reporters/terminal/text.js';
import type { Compared, Comparison, Figure, FigurePair, PartPair, TextChange } from './comparison.js';
import { figureText, percent, signed, yearOr } from './words.js';

/** How a comparison is to be shown on a terminal. */
export interface TerminalView {
  locale: Locale;
  colour: boolean;
  /** Columns. */
  width: number;
}

/** A comparison for people: the figures that are not nothing in both, then what became of each part's text. */
export function terminalText(comparison: Comparison, view: TerminalView): string {
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const lines = [
    ...sideLines(comparison, view.locale),
    '',
    chalk.bold(say(view.locale, 'compare.figures')),
    ...figureLines(comparison, view, chalk),
    '',
    ...comparison.parts.flatMap((part) => partLines(part, view, chalk)),
    `${say(view.locale, 'compare.repeated-all')}${percent(comparison.repeated)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function sideLines({ old, new: next }: Comparison, locale: Locale): string[] {
  return [
    `${say(locale, 'compare.old')}${sideWords(old, locale)}`,
    `${say(locale, 'compare.new')}${sideWords(next, locale)}`,
  ];
}

function sideWords({ organ, year, filePath }: Compared, locale: Locale): string {
  const words = [organ, year === null ? null : say(locale, 'report.year', { year })].filter((word) => word !== null);
  return `${words.map(plain).join(say(locale, 'place.separator'))}  ${plain(filePath)}`;
}

function figureLines(
  { figures, old, new: next }: Comparison,
  { locale }: TerminalView,
  chalk: ChalkInstance,
): string[] {
  const shown = figures.filter((pair) => !isNothing(pair));
  const head = ['', yearOr(old, 'compare.old-short', locale), yearOr(next, 'compare.new-short', locale)];
  const rows = [[...head, say(locale, 'compare.difference')], ...shown.map(cellsOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => stringWidth(row[column]!))));
  const lines = rows.map((row, index) => {
    const [name, ...values] = row.map((cell, column) => padded(cell, widths[column]!, column > 0));
    const line = `  ${name}  ${values.join('  ')}`.trimEnd();
    return index > 0 && !isEqual(shown[index - 1]!) ? line : chalk.dim(line);
  });
  const left = figures.length - shown.length;
  return left > 0 ? [...lines, chalk.dim(`  ${say(locale, 'compare.nothing', { count: left })}`)] : lines;
}

function cellsOf({ name, old, new: next, difference }: FigurePair): string[] {
  return [plain(name), figureText(old), figureText(next), difference ? signed(difference) : ''];
}

/** Zero or blank on both sides. */
function isNothing({ old, new: next }: FigurePair): boolean {
  const nothing = (figure: Figure | null) => !figure || figure.value === 0 || figure.state === 'blank';
  return nothing(old) && nothing(next);
}

function isEqual({ old, new: next }: FigurePair): boolean {
  return old?.raw === next?.raw;
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}

function partLines({ heading, changes, repeated }: PartPair, view: TerminalView, chalk: ChalkInstance): string[] {
  const { locale } = view;
  const title = heading || say(locale, 'place.preface');
  const share = repeated === null ? '' : `  ${say(locale, 'compare.repeated', { share: percent(repeated) })}`;
  const same = changes.every(({ kind }) => kind === 'same');
  const text = same ? [`  ${say(locale, 'compare.unchanged')}`] : changedLines(changes, view, chalk);
  return [chalk.bold(title) + chalk.dim(share), ...text, ''];
}

/** The paragraphs in which something changed, what went in brackets and what came in braces, so that it can be read without colour. */
function changedLines(changes: TextChange[], { width }: TerminalView, chalk: ChalkInstance): string[] {
  return paragraphsOf(changes)
    .filter((paragraph) => paragraph.some(({ kind }) => kind !== 'same'))
    .flatMap((paragraph) => painted(wrap(paragraph.map(marked).join(''), Math.max(40, width - 4)), chalk))
    .map((line) => `  ${line}`);
}

function paragraphsOf(changes: TextChange[]): TextChange[][] {
  const paragraphs: TextChange[][] = [[]];
  for (const { kind, text } of changes) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)!.push({ kind, text: plain(line) });
    });
  }
  return paragraphs;
}

function marked({ kind, text }: TextChange): string {
  if (kind === 'same') return text;
  return kind === 'added' ? `{+${text}+}` : `[-${text}-]`;
}

/** Colours what stands between the marks, over the ends of lines too. */
function painted(lines: string[], { red, green }: ChalkInstance): string[] {
  let paint = (text: string) => text;
  return lines.map((line) =>
    line
      .split(/(?=\[-|\{\+)|(?<=-\]|\+\})/)
      .map((piece) => {
        if (piece.startsWith('[-')) paint = red;
        if (piece.startsWith('{+')) paint = green;
        const text = paint(piece);
        if (piece.endsWith('-]') || piece.endsWith('+}')) paint = (plainText) => plainText;
        return text;
      })
      .join(''),
  );
}
