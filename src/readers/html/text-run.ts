import { FoldedText, isWhite } from './folded-text.js';
import type { Placed } from './folded-text.js';
import { referenceAt } from './references.js';
import type { TextNode } from './tree.js';

/** What stands between two boundaries of blocks: text nodes, and `null` for a break between lines. */
export class TextRun {
  #entries: (TextNode | null)[] = [];
  #broken = false;
  #preformatted: Set<TextNode> | undefined;

  get empty(): boolean {
    return this.#entries.length === 0;
  }

  add(node: TextNode, preformatted: boolean): void {
    if (this.#broken) this.#entries.push(null);
    this.#broken = false;
    if (preformatted) (this.#preformatted ??= new Set()).add(node);
    this.#entries.push(node);
  }

  breakLine(): void {
    this.#broken = this.#entries.length > 0;
  }

  /** Hands out the text and begins anew; undefined for white space alone. */
  take(source: string): Placed | undefined {
    const entries = this.#entries;
    if (entries.length === 0) return undefined;
    const placed = (!this.#preformatted && takeSimple(entries)) || this.#takeFolded(source);
    this.#entries = [];
    this.#broken = false;
    this.#preformatted = undefined;
    return placed;
  }

  #takeFolded(source: string): Placed | undefined {
    const text = new FoldedText();
    for (const entry of this.#entries) {
      if (entry) putNode(text, entry, source, this.#preformatted?.has(entry) ?? false);
      else text.breakLine();
    }
    return text.finish();
  }
}

const foldable = /[\t\n\f\r]| {2}/;

/** The common case, one node without anything to fold or decode; undefined if it is not that. */
function takeSimple(entries: (TextNode | null)[]): Placed | undefined {
  const [node] = entries;
  if (entries.length > 1 || !node || node.segments) return undefined;
  const { value, start, end } = node;
  if (value.length !== end - start) return undefined;
  let from = 0;
  let to = value.length;
  while (from < to && isWhite(value, from)) from++;
  while (to > from && isWhite(value, to - 1)) to--;
  if (from === to) return undefined;
  const text = to - from === value.length ? value : value.slice(from, to);
  if (foldable.test(text)) return undefined;
  return { text, origin: { kind: 'text', start: start + from, end: start + to } };
}

function putNode(text: FoldedText, node: TextNode, source: string, preformatted: boolean): void {
  const put = preformatted ? putPreformatted : putFolded;
  const segments = node.segments ?? [{ from: 0, start: node.start, end: node.end }];
  segments.forEach(({ from, start, end }, index) => {
    const value = node.value.slice(from, segments[index + 1]?.from);
    if (value.length === end - start) put(text, value, start);
    else align(text, value, source.slice(start, end), start, put);
  });
}

type Put = (text: FoldedText, value: string, source: number) => void;

const whiteRun = /[ \t\n\f\r]+/g;

function putFolded(text: FoldedText, value: string, source: number): void {
  let done = 0;
  for (const { 0: run, index } of value.matchAll(whiteRun)) {
    if (index > done) text.put(value.slice(done, index), source + done);
    text.putSpace(source + index, run.length, run === ' ');
    done = index + run.length;
  }
  if (done < value.length) text.put(done === 0 ? value : value.slice(done), source + done);
}

/** Line ends stay; blocks are cut at them. */
function putPreformatted(text: FoldedText, value: string, source: number): void {
  let offset = source;
  value.split('\n').forEach((line, index) => {
    if (index > 0) text.breakLine();
    if (line) text.put(line, offset);
    offset += line.length + 1;
  });
}

const special = /[&\r\0]|<\/>/g;

/** Walks along source and value together, past references, folded line ends and characters that were dropped. */
function align(text: FoldedText, value: string, slice: string, base: number, put: Put): void {
  let at = droppedLineEnd(value, slice);
  let done = 0;
  while (done < value.length && at < slice.length) {
    special.lastIndex = at;
    const next = special.exec(slice)?.index ?? slice.length;
    if (next > at) {
      put(text, value.slice(done, done + next - at), base + at);
      done += next - at;
      at = next;
      continue;
    }
    const { length, sourceLength } = putSpecial(text, value.slice(done, done + 2), slice, at, base, put);
    done += length;
    at += sourceLength;
  }
}

const lineEnds = /^(?:\r\n?|\n)+/;

/** A browser drops the line end right after `<pre>`. */
function droppedLineEnd(value: string, slice: string): number {
  const [written = ''] = lineEnds.exec(slice) ?? [];
  const [kept = ''] = lineEnds.exec(value) ?? [];
  if (written.replaceAll('\r\n', '\n').length <= kept.length) return 0;
  return written.startsWith('\r\n') ? 2 : 1;
}

/** One character that is not in the text as it is in the source; `value` begins with what it became. */
function putSpecial(text: FoldedText, value: string, slice: string, at: number, base: number, put: Put) {
  const character = slice[at];
  if (character === '\0') return { length: 0, sourceLength: 1 };
  // An end tag without a name is dropped where tags are looked for; elsewhere it is text.
  if (character === '<')
    return value.startsWith('</') ? putAsIs(text, '</>', base + at) : { length: 0, sourceLength: 3 };
  if (character === '\r') {
    const sourceLength = slice[at + 1] === '\n' ? 2 : 1;
    if (put === putPreformatted) text.breakLine();
    else text.putSpace(base + at, sourceLength, false);
    return { length: 1, sourceLength };
  }
  const reference = referenceAt(slice, at);
  if (!reference || !value.startsWith(reference.text)) return putAsIs(text, '&', base + at);
  const { text: decoded, sourceLength } = reference;
  if (/^[ \t\n\f\r]$/.test(decoded)) text.putSpace(base + at, sourceLength, false);
  else text.putAtom(decoded, base + at, sourceLength);
  return { length: decoded.length, sourceLength };
}

function putAsIs(text: FoldedText, words: string, source: number) {
  text.put(words, source);
  return { length: words.length, sourceLength: words.length };
}
