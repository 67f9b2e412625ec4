import { spanIn } from '../passages.js';
import type { Claim } from '../report.js';
import type { Paragraph } from './prose.js';

/** A figure as a reader found it; offsets are in the paragraph. */
export interface Stated {
  measure: string;
  value: number;
  comparison: 'exact' | 'approximate';
  unit: string;
  negated: boolean;
  scope: Claim['scope'];
  from: number;
  to: number;
}

/** The claim that a figure makes, with its place in the document. */
export function claimIn({ passage, index }: Paragraph, stated: Stated): Claim {
  const { measure, value, comparison, unit, negated, scope, from, to } = stated;
  const at = spanIn(passage, from, to);
  return { measure, value, comparison, unit, scope, includesCarriedOver: false, negated, passage: index, at };
}
