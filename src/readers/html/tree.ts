import type { Token } from 'parse5';
import { kindOf } from './elements.js';
import type { Kind } from './elements.js';

/** An element; also the document and the content of a template. Only what the reader needs is kept. */
export class Element {
  readonly type = 'element';
  readonly kind: Kind;
  parent: Element | null = null;
  readonly children: Node[] = [];
  /** Content of a `<template>`, which is never shown. */
  content: Element | null = null;
  /** Place of a table or an image, or of the inside of a cell; -1 for every other element. */
  start = -1;
  end = -1;

  constructor(
    readonly tagName: string,
    readonly namespace: string,
    readonly attributes: Token.Attribute[],
  ) {
    this.kind = kindOf(tagName);
  }
}

/** A stretch of a text node that came from one stretch of the source. */
export interface Segment {
  from: number;
  start: number;
  end: number;
}

export class TextNode {
  readonly type = 'text';
  value = '';
  /** Where the last insertion begins in `value`. */
  from = 0;
  start = -1;
  end = -1;
  /** Present if the text came from several stretches, with ignored tags between them. */
  segments: Segment[] | undefined = undefined;

  constructor(public parent: Element | null) {}

  append(text: string): void {
    this.from = this.value.length;
    this.value += text;
  }

  /** Notes where in the source the text appended last stands. */
  place(start: number, end: number): void {
    if (this.start === -1) this.start = start;
    else if (this.end !== start) {
      this.segments ??= [{ from: 0, start: this.start, end: this.end }];
      this.segments.push({ from: this.from, start, end });
    } else if (this.segments) this.segments.at(-1)!.end = end;
    this.end = end;
  }
}

export class CommentNode {
  readonly type = 'comment';
  parent: Element | null = null;
  start = -1;
  end = -1;

  constructor(readonly text: string) {}
}

export type Node = Element | TextNode | CommentNode;

export function attribute(element: Element, name: string): string | undefined {
  for (const candidate of element.attributes) if (candidate.name === name) return candidate.value;
  return undefined;
}
