import type { XmlElement } from '../xml/tree.js';

/** The one of several forms of the same content that is read: the first; what stands beside it would repeat it. */
export function choose(alternatives: XmlElement): XmlElement | undefined {
  return alternatives.child('Choice') ?? alternatives.child('Fallback');
}
