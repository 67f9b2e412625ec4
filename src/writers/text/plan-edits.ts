import type { Document } from '../../document/document.js';
import type { Edit } from '../../linter/rule.js';
import type { Refused } from '../writer.js';
import type { Encoding } from './encodings.js';
import { sourceEdits, type SourceEdit } from './source-edits.js';
import { escapeFor } from './write-text.js';

/** An edit, or several that are made all or not at all. */
export type Change = Edit | readonly Edit[];

/** What changes are in the text of the file, as far as they can be made together. */
export function planEdits(
  document: Document,
  changes: readonly Change[],
  encoding: Encoding,
): { edits: SourceEdit[]; refused: Refused[] } {
  const edits: SourceEdit[] = [];
  const refused: Refused[] = [];
  for (const change of changes) {
    const parts: readonly Edit[] = 'block' in change ? [change] : change;
    const found = parts.map((edit) => planned(document, edit, edits, encoding));
    if (found.every((own) => typeof own !== 'string')) edits.push(...found.flat());
    else parts.forEach((edit, i) => refused.push({ edit, why: typeof found[i] === 'string' ? found[i] : 'group' }));
  }
  return { edits, refused };
}

function planned(
  document: Document,
  edit: Edit,
  others: SourceEdit[],
  { encode }: Encoding,
): SourceEdit[] | 'unmapped' | 'characters' | 'overlap' {
  const own = sourceEdits(document, edit, escapeFor(document.source.format));
  if (!own) return 'unmapped';
  if (own.some(({ text }) => encode(text) === undefined)) return 'characters';
  return own.some((one) => others.some((other) => overlap(one, other))) ? 'overlap' : own;
}

function overlap(one: SourceEdit, other: SourceEdit): boolean {
  return one.start < other.end && other.start < one.end;
}
