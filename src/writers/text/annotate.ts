import type { Locale } from '../../reporters/reporter.js';
import type { Annotation } from '../docx/annotation.js';
import { annotateHtml } from '../html/annotate.js';
import { annotateMarkdown } from '../markdown/annotate.js';
import type { Original, Written } from '../writer.js';
import { encodingOf, type Encoding } from './encodings.js';
import type { Insertion } from './marks.js';
import { notesOf } from './notes.js';
import { planEdits, type Change } from './plan-edits.js';
import { spliced } from './write-text.js';

/**
 * A copy of a text, Markdown or HTML file with comments at the words they are about, and with changes marked as such:
 * nothing is taken out or altered, marks are only put in between, so that without them the file is what it was, byte for
 * byte, in its own encoding. HTML gets `<mark>`, `<del>`, `<ins>` and a list of notes at its end, all of the class
 * `reportlint`; text and Markdown get CriticMarkup (`{==words==}{>>comment<<}`, `{--old--}{++new++}`).
 *
 * Changes that cannot be shown are given back in `refused` (`refused.<why>` in the words of reporters). Rejects with
 * `Unwritable` for an encoding that is only read.
 */
export async function annotateText(
  { bytes, document }: Original,
  annotations: readonly Annotation[],
  changes: readonly Change[],
  locale: Locale,
): Promise<Written> {
  const { format, text = '', encoding: label = 'utf-8' } = document.source;
  const encoding = encodingOf(label);
  const { edits, refused } = planEdits(document, changes, encoding);
  const notes = notesOf(document, annotations);
  const isHtml = format === 'html';
  const insertions = isHtml ? annotateHtml(text, notes, edits, locale) : annotateMarkdown(text, notes, edits);
  const splices = insertions
    .sort((a, b) => a.at - b.at)
    .map((insertion) => ({ start: insertion.at, end: insertion.at, bytes: written(insertion, encoding, isHtml) }));
  return { bytes: spliced(bytes, text, splices, encoding), refused };
}

/** Comments may hold characters that the file's encoding lacks. */
function written({ text }: Insertion, { encode }: Encoding, isHtml: boolean): Uint8Array {
  const instead = (character: string) => (isHtml ? `&#${character.codePointAt(0)};` : '?');
  const safe = () => [...text].map((character) => (encode(character) ? character : instead(character))).join('');
  return encode(text) ?? encode(safe()) ?? new Uint8Array();
}
