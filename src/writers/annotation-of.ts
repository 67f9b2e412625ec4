import type { Finding } from '../linter/result.js';
import { commentParagraphs } from './comment.js';
import type { Wording } from './comment.js';
import type { Annotation } from './docx/index.js';

/** A finding as a comment at its place; see {@link commentParagraphs}. */
export function annotationOf(finding: Finding, run: Wording, quoted?: Set<string>): Annotation {
  return { at: finding.at, paragraphs: commentParagraphs(finding, run, quoted) };
}
