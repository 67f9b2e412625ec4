import type { Finding, Result } from '../../linter/result.js';
import { markedText } from '../terminal/frame.js';
import { escaped } from './page.js';

/** Characters that are shown on each side of the words in question, and of these. */
const around = 60;
const most = 400;

/** The words in question, marked, in the paragraph or cell that they stand in; undefined if there are none. */
export function excerptHtml(finding: Finding, result: Result): string | undefined {
  const { at } = finding;
  const whole = result.textAround?.(at);
  const found = whole ? { text: whole, from: at.from, to: at.to } : markedText(finding, result);
  if (!found) return undefined;
  const { text, from, to } = found;
  const words = text.slice(from, to);
  if (words === '') return undefined;
  const before = lastOf(text.slice(0, from).trimStart());
  const after = firstOf(text.slice(to).trimEnd(), around);
  return `${escaped(before)}<mark>${escaped(firstOf(words, most))}</mark>${escaped(after)}`;
}

function firstOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function lastOf(text: string): string {
  return text.length <= around ? text : `…${text.slice(-around).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
