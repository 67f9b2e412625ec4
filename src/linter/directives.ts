import type { Comment, Document } from '../document/document.js';
import { locateOrigin } from '../document/location.js';

/** A comment that switches rules off. */
export interface Directive {
  kind: 'next-line' | 'line' | 'from' | 'until' | 'subject';
  /** Ids of rules; empty for all. */
  rules: string[];
  /** The subject after `at`. */
  subject?: string;
  reason?: string;
  comment: Comment;
  /** Where the comment stands; only formats with lines have lines. */
  lines?: { first: number; last: number; start: number; end: number };
}

const form = /^\s*reportlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^]*)$/;
const withSubject = /^(.+?)\s+at\s+(\S+)$/;

/** The directives among a document's comments, in order. */
export function directivesOf(document: Document): Directive[] {
  return document.comments.flatMap((comment) => {
    const parsed = parseDirective(comment.text);
    if (!parsed) return [];
    const location = locateOrigin(document, comment.origin);
    if (location.kind !== 'text') return [{ ...parsed, comment }];
    const { start, end } = location;
    return [{ ...parsed, comment, lines: { first: start.line, last: end.line, start: start.offset, end: end.offset } }];
  });
}

/** Reads `reportlint-disable-next-line RULE, RULE -- reason` and its like; undefined for any other comment. */
export function parseDirective(text: string): Pick<Directive, 'kind' | 'rules' | 'subject' | 'reason'> | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [, word, rest = ''] = match;
  const [names = '', ...reasons] = rest.split(/(?:^|\s)--+\s/);
  const reason = reasons.join(' -- ').trim();
  const at = word === 'disable' ? withSubject.exec(names.trim()) : null;
  return {
    kind: at ? 'subject' : kinds[word as keyof typeof kinds],
    rules: (at?.[1] ?? names).split(/[\s,，]+/).filter(Boolean),
    ...(at && { subject: at[2]! }),
    ...(reason && { reason }),
  };
}

const kinds = { 'disable-next-line': 'next-line', 'disable-line': 'line', disable: 'from', enable: 'until' } as const;
