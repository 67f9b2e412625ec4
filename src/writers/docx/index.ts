import type { Document } from '../../document/document.js';
import type { Host } from '../../readers/reader.js';
import type { Annotation } from './annotation.js';
import type { Change } from './plan-changes.js';
import { Writing } from './write.js';
import type { Written } from './write.js';

export { Unwritable } from '../unwritable.js';
export type { Annotation } from './annotation.js';
export type { Change, Refused } from './plan-changes.js';
export type { Why } from './refusal.js';
export type { Written } from './write.js';

/** Who annotates, and when: `2026-11-21T15:00:00Z`. */
export interface AnnotateOptions {
  author: string;
  date: string;
  /** The first two letters of the author if absent. */
  initials?: string;
}

/**
 * Makes edits in a DOCX file, in the type of the words they replace; a `\n` in new text is a new paragraph. A change of
 * several edits is made as a whole or not at all. `document` is what was read from the same bytes. Parts that no edit
 * touches stay as they are packed, byte for byte; so does the XML outside of the edits.
 *
 * Edits that are not safe are given back in `refused` with the reason (`refused.<why>` in the words of reporters). Rejects
 * with {@link Unwritable}: `signed`, `protected`, `write-protected`, `encrypted`,
 * `not-docx`.
 */
export async function applyEdits(
  bytes: Uint8Array,
  document: Document,
  edits: readonly Change[],
  host: Host,
): Promise<Written> {
  return (await Writing.open(bytes, document, host)).apply(edits);
}

/**
 * A copy of a DOCX file with comments at the words or cells they are about, and with edits as tracked changes: accepted,
 * they give what {@link applyEdits} gives; rejected, what was there. Comments and changes that the draft has are kept.
 * Refuses as `applyEdits` does.
 */
export async function annotate(
  bytes: Uint8Array,
  document: Document,
  annotations: readonly Annotation[],
  changes: readonly Change[],
  { author, date, initials = author.slice(0, 2) }: AnnotateOptions,
  host: Host,
): Promise<Written> {
  const writing = await Writing.open(bytes, document, host);
  return writing.annotate(annotations, changes, { author, date, initials });
}
