import type { Heading } from '../../document/document.js';
import { readInline } from './inline.js';
import type { Page } from './page.js';
import { isSpace, trimRange } from './space.js';
import type { Range } from './space.js';

const atx = /^(?:\*\*|__)?(#{1,6})(?!#)/;
/** After a single `#` without a space: what begins a title or a numbered heading, but no #topic#. */
const title = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第|\d{4}\s?年)/;
const element = /^<h([1-6])(?=[\s>])[^<>]{0,300}>/i;
const underline = /^\s*(?:(={3,})|-{3,})\s*$/;
const sentenceEnd = /[。；;，,：:]$/;
const longestTitle = 80;

/** A heading that the line marks as one: `# …` or `<h1>…</h1>`. */
export function readHeading(page: Page, line: Range): Heading | undefined {
  const range = trimRange(page.text, line);
  const first = page.text[range.start];
  if (first === '<') return readElement(page, range);
  if (first !== '#' && first !== '*' && first !== '_') return undefined;
  const head = page.text.slice(range.start, range.start + 16);
  const marks = atx.exec(head);
  if (!marks) return undefined;
  const after = range.start + marks[0].length;
  const spaced = after === range.end || isSpace(page.text[after]!);
  if (!spaced && marks[1] === '#' && !title.test(page.text.slice(after, after + 12))) return undefined;
  const bold = marks[0].slice(0, -marks[1]!.length);
  return heading(page, withoutMarks(page, { start: after, end: range.end }, bold), marks[1]!.length);
}

/** The title range without the closing `#`s and the bold marks that enclose the whole line. */
function withoutMarks(page: Page, range: Range, bold: string): Range {
  const { start, end: outer } = trimRange(page.text, range);
  let end = outer;
  if (bold && page.text.slice(start, end).endsWith(bold)) end -= bold.length;
  let close = end;
  while (close > start && page.text[close - 1] === '#') close--;
  if (close === start || (close < end && isSpace(page.text[close - 1]!))) end = close;
  return { start, end };
}

function readElement(page: Page, range: Range): Heading | undefined {
  if (range.end - range.start > 2000) return undefined;
  const text = page.text.slice(range.start, range.end);
  const open = element.exec(text);
  const close = open && `</h${open[1]}>`;
  if (!open || !close || !text.toLowerCase().endsWith(close)) return undefined;
  return heading(page, { start: range.start + open[0].length, end: range.end - close.length }, Number(open[1]));
}

/** A title with a line of `===` or `---` under it that cannot be anything else. */
export function readUnderlined(page: Page, at: number): Heading | undefined {
  const mark = underline.exec(page.lines[at + 1]?.text.slice(0, 200) ?? '');
  if (!mark) return undefined;
  const alone = (at === 0 || page.lines[at - 1]!.blank) && (at + 2 >= page.lines.length || page.lines[at + 2]!.blank);
  const range = trimRange(page.text, page.lines[at]!);
  if (!alone || range.end - range.start > longestTitle) return undefined;
  const found = heading(page, range, mark[1] ? 1 : 2);
  return found && !sentenceEnd.test(found.text) ? found : undefined;
}

function heading(page: Page, range: Range, level: number): Heading | undefined {
  const { text, origin } = readInline(page.text, trimRange(page.text, range));
  return text === '' ? undefined : { type: 'heading', level, text, origin };
}
