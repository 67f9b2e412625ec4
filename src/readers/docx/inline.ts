import type { Fields } from '../flow/fields.js';
import type { XmlElement } from '../xml/tree.js';
import { choose } from './choice.js';
import { readDrawing } from './drawing.js';
import type { InlineText } from './inline-text.js';
import { isOn, valueOf } from './properties.js';
import type { Style, Styles } from './styles.js';

/** What is needed to read runs. */
export interface InlineContext {
  styles: Styles;
  fields: Fields;
}

/** Not shown, or read elsewhere. Insertions and everything unknown is gone through for the text in it. */
const skipped = new Set(
  (
    'pPr rPr del moveFrom delText delInstrText sdtPr sdtEndPr smartTagPr customXmlPr fldData rubyPr rt ' +
    'footnoteRef endnoteRef annotationRef commentReference separator continuationSeparator'
  ).split(' '),
);

/** Reads the content of a paragraph, or a part of it, as it is shown when all changes are accepted. */
export function readInline(parent: XmlElement, into: InlineText, context: InlineContext, paragraphStyle: Style): void {
  for (const element of parent.children) {
    if (typeof element === 'string') continue;
    const { local } = element;
    if (element.is('mc', 'AlternateContent')) {
      const choice = choose(element);
      if (choice) readInline(choice, into, context, paragraphStyle);
    } else if (local === 'r') readRun(element, into, context, paragraphStyle);
    else if (!skipped.has(local)) readInline(element, into, context, paragraphStyle);
  }
}

function readRun(run: XmlElement, into: InlineText, context: InlineContext, paragraphStyle: Style): void {
  const written = run.child('rPr');
  const properties = written?.children.length === 0 ? undefined : written;
  const style = context.styles.of(valueOf(properties, 'rStyle'));
  const hidden = isOn(properties, 'vanish') ?? style.hidden ?? paragraphStyle.hidden ?? false;
  const bold = isOn(properties, 'b') ?? style.bold ?? paragraphStyle.bold ?? false;
  readRunContent(run, { into, context, paragraphStyle, bold, hidden });
}

interface Run {
  into: InlineText;
  context: InlineContext;
  paragraphStyle: Style;
  bold: boolean;
  hidden: boolean;
}

function readRunContent(parent: XmlElement, run: Run): void {
  for (const element of parent.children) if (typeof element !== 'string') readRunElement(element, run);
}

function readRunElement(element: XmlElement, run: Run): void {
  const { fields } = run.context;
  switch (element.local) {
    case 'fldChar':
      return fields.character(element.attribute('fldCharType'));
    case 'instrText':
      return fields.code(element.text());
  }
  if (run.hidden || fields.inCode) return;
  const character = characterOf(element);
  if (character !== undefined) return put(character, element.start, element.end, run);
  switch (element.local) {
    case 't':
      return putText(element, run);
    case 'drawing':
    case 'pict':
    case 'object':
      return readDrawing(element, run.into);
    case 'footnoteReference':
    case 'endnoteReference':
      return run.into.addNote(element);
    case 'AlternateContent': {
      const choice = choose(element);
      return choice && readRunContent(choice, run);
    }
    case 'ruby': {
      const base = element.child('rubyBase');
      return base && readInline(base, run.into, run.context, run.paragraphStyle);
    }
  }
  if (!skipped.has(element.local)) readRunContent(element, run);
}

function put(text: string, from: number, to: number, { into, context, bold }: Run): void {
  into.put(text, from, to, { bold, entry: context.fields.inContents });
}

/** White space at the ends of a text counts only where the file says so. */
function putText(element: XmlElement, run: Run): void {
  const { contentStart, contentEnd } = element;
  const text = element.text();
  if (element.foreign('space') === 'preserve') return put(text, contentStart, contentEnd, run);
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  const exact = text.length === contentEnd - contentStart;
  const start = exact ? contentStart + from : contentStart;
  put(text.slice(from, to), start, exact ? contentStart + to : contentEnd, run);
}

/** White space of XML; an expression for it at the end of a text would take its time over a hostile one. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** A character that is an element; undefined for an element that is none. */
export function characterOf(element: XmlElement): string | undefined {
  switch (element.local) {
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(element.attribute('char'));
    default:
      return undefined;
  }
}

/** Symbols of fonts that have only pictures lie in the range of private use, which says nothing to anybody else. */
function symbol(code: string | undefined): string {
  const value = /^[\da-f]{1,6}$/i.test(code ?? '') ? Number.parseInt(code!, 16) : 0;
  const printable = value >= 0x20 && value <= 0x10ffff && !(value >= 0xd800 && value < 0xf900);
  return printable ? String.fromCodePoint(value) : '';
}
