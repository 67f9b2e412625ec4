import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** What one has to know of a page to put notes into it. */
export interface PageFrame {
  /** Where its content ends. */
  end: number;
  /** Stretches in which there can be no link: those that are links, and buttons. */
  linkless: { start: number; end: number }[];
}

/** Looks a page through; it has been read before, so that it is not nested too deeply. */
export function pageFrame(text: string): PageFrame {
  const frame: PageFrame = { end: text.length, linkless: [] };
  visit(parse(text, { sourceCodeLocationInfo: true }), frame);
  return frame;
}

function visit(node: Node, frame: PageFrame): void {
  if (defaultTreeAdapter.isElementNode(node)) note(node, frame);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, frame);
}

function note({ tagName, sourceCodeLocation: place }: Element, frame: PageFrame): void {
  if (!place) return;
  // The body comes after the page as a whole, and has the last word.
  if (tagName === 'html' || tagName === 'body') frame.end = place.endTag?.startOffset ?? frame.end;
  if (tagName === 'a' || tagName === 'button') frame.linkless.push({ start: place.startOffset, end: place.endOffset });
}
