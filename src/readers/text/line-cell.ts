import { kindOfLabel } from './cut-rows.js';
import type { LineCell } from './cut-rows.js';
import { labelAt } from './page.js';
import type { Page } from './page.js';
import { trimRange } from './space.js';
import type { Range } from './space.js';
import { isValue } from './values.js';

/** The cell that a stretch of the text is, told by what it says. */
export function lineCell(page: Page, stretch: Range): LineCell {
  const range = trimRange(page.text, stretch);
  const text = page.text.slice(range.start, range.end);
  if (text === '') return { range, label: '', kind: 'empty' };
  if (isValue(text)) return { range, label: '', kind: 'value' };
  const label = labelAt(page, range);
  return { range, label, kind: kindOfLabel(label) };
}
