import { MAX_DEPTH } from '../limits.js';
import { Unreadable } from '../reader.js';
import { styleReader } from './style.js';
import type { Style } from './style.js';
import { attribute } from './tree.js';
import type { CommentNode, Element, TextNode } from './tree.js';

/** How text is shown where the walk stands. */
export interface Setting {
  bold: boolean;
  linked: boolean;
  preformatted: boolean;
  /** Level of the heading that the text stands in; 0 outside. */
  level: number;
  /** In a part of the page that is never the article. */
  margin: boolean;
}

export const bodySetting: Setting = { bold: false, linked: false, preformatted: false, level: 0, margin: false };

/** Takes what a walk comes by, in order. */
export interface Sink {
  text(node: TextNode, setting: Setting): void;
  /** Text before and after does not stand on one line. */
  boundary(): void;
  image(element: Element, setting: Setting): void;
  table(element: Element, setting: Setting, depth: number): void;
  comment(node: CommentNode): void;
}

/** Walks the shown content of one page. */
export class Walker {
  readonly #styleOf = styleReader();

  isHidden = (element: Element): boolean => this.#styleOf(element).hidden;

  /** Recursion is bounded: the parser limits its stack, of which a tree may be a little deeper. */
  walk(element: Element, sink: Sink, setting: Setting, depth: number): void {
    if (depth > 2 * MAX_DEPTH) throw new Unreadable('too-deep', { limit: MAX_DEPTH });
    for (const child of element.children) {
      if (child.type === 'text') sink.text(child, setting);
      else if (child.type === 'comment') sink.comment(child);
      else if (child.kind !== 'skipped') this.#visit(child, sink, setting, depth);
    }
  }

  #visit(element: Element, sink: Sink, outer: Setting, depth: number): void {
    const style = this.#styleOf(element);
    if (style.hidden) return;
    const { kind } = element;
    if (kind === 'head') return commentsOf(element).forEach((comment) => sink.comment(comment));
    if (kind === 'break') return sink.boundary();
    const setting = styled(settingOf(element, outer), style);
    if (kind === 'image') return sink.image(element, setting);
    if (kind === 'table') return sink.table(element, setting, depth + 1);
    const apart = kind !== 'inline' && kind !== 'bold' && kind !== 'link';
    if (apart) sink.boundary();
    this.walk(element, sink, setting, depth + 1);
    if (apart) sink.boundary();
  }
}

function commentsOf({ children }: Element): CommentNode[] {
  return children.filter((child) => child.type === 'comment');
}

function settingOf(element: Element, outer: Setting): Setting {
  switch (element.kind) {
    case 'heading':
      return { ...outer, level: Number(element.tagName[1]) };
    case 'bold':
      return outer.bold ? outer : { ...outer, bold: true };
    case 'link':
      return attribute(element, 'href') === undefined ? outer : { ...outer, linked: true };
    case 'pre':
      return { ...outer, preformatted: true };
    case 'margin':
      return { ...outer, margin: true };
    default:
      return outer;
  }
}

function styled(setting: Setting, { bold, preformatted }: Style): Setting {
  if (bold === undefined && preformatted === undefined) return setting;
  return { ...setting, bold: bold ?? setting.bold, preformatted: preformatted ?? setting.preformatted };
}
