import stringWidth from 'string-width';

// What a terminal would obey instead of showing: control characters and marks that turn the direction of writing.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/gu;
const direction = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text of a document, made safe to be printed on one line. */
export function plain(text: string): string {
  return text.replace(control, ' ').replace(direction, '');
}

/** Fills up with spaces to a display width; full-width characters count 2. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

// A Latin word or one character, with the brackets that open before it and the punctuation that may not begin a line.
const pieces = /\s+|[（《〈“‘〔【「]*(?:[!-~]+|[^\s]\p{M}*)[，。、；：！？）》〉”’〕】」…,.:;!?)]*/gu;

/** Breaks a text into lines of at most `width` columns by the customs of Chinese typesetting. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of fitting(text.match(pieces) ?? [], width)) {
    const size = stringWidth(piece);
    if (used + size > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (line === '' && piece.trim() === '' && lines.length > 0) continue;
    line += piece;
    used += size;
  }
  return [...lines, line.trimEnd()];
}

/** Cuts pieces that are wider than a line. */
function fitting(found: string[], width: number): string[] {
  return found.flatMap((piece) => (stringWidth(piece) <= width ? [piece] : [...characters(piece)]));
}

/** As much of the beginning as fits into `width`, with `…` if that is not all. */
export function takeStart(text: string, width: number): string {
  return take([...characters(text.slice(0, 4 * width + 16))], text, width, (kept) => `${kept.join('')}…`);
}

/** As much of the end as fits into `width`, with `…` if that is not all. */
export function takeEnd(text: string, width: number): string {
  const backwards = [...characters(text.slice(-(4 * width + 16)))].reverse();
  return take(backwards, text, width, (kept) => `…${kept.reverse().join('')}`);
}

function take(from: string[], text: string, width: number, joined: (kept: string[]) => string): string {
  if (text.length <= 4 * width + 16 && stringWidth(text) <= width) return text;
  const kept: string[] = [];
  let used = 1;
  for (const character of from) {
    used += stringWidth(character);
    if (used > width) break;
    kept.push(character);
  }
  return width > 0 ? joined(kept) : '';
}

/** Made when something has first to be cut: it loads tables of Unicode, which takes longer than a lint. */
let segmenter: Intl.Segmenter | undefined;

function* characters(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
