import type { Span } from '../../document/document.js';

/** What is said of a place in the document. */
export interface Annotation {
  at: Span;
  /** The text of the comment: the finding, its legal basis, what is suggested. */
  paragraphs: string[];
}
