import { Parser } from 'parse5';
import type { html, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { MAX_DEPTH } from '../limits.js';
import { Unreadable } from '../reader.js';
import { CommentNode, Element, TextNode } from './tree.js';
import type { Node } from './tree.js';

type Tree = TreeAdapterTypeMap<Node, Element, Node, Element, Element, Element, CommentNode, TextNode, Element, never>;

/** Parses a page, or a part of one, into the tree that a browser builds. Throws {@link Unreadable} for a hostile one. */
export function parseTree(text: string): Element {
  return LeanParser.parse<Tree>(text, { sourceCodeLocationInfo: true, treeAdapter: treeAdapter(text) });
}

/** Elements that are placed: tables, cells and images. Copying the location of every other costs a tenth of the parse. */
class LeanParser<T extends TreeAdapterTypeMap> extends Parser<T> {
  override _attachElementToTree(
    element: T['element'],
    location: Token.LocationWithAttributes | null,
    insertion: { parent: T['parentNode']; beforeElement: T['element'] | null },
  ): void {
    super._attachElementToTree(element, spanned.has(this.treeAdapter.getTagName(element)) ? location : null, insertion);
  }
}

/**
 * parse5 builds our own lean nodes: half the cost of its location information is in copying locations that nobody
 * reads. Browsers flatten what is nested deeper than the limit; here it would multiply work, so it is refused.
 */
function treeAdapter(source: string): TreeAdapter<Tree> {
  let mode = 'no-quirks' as html.DOCUMENT_MODE;
  let depth = 0;
  // Formatting left open is repeated in every paragraph, so that a short source may ask for a huge tree.
  let allowance = source.length + 1000;

  return {
    createDocument: () => new Element('#document', '', []),
    createDocumentFragment: () => new Element('#document-fragment', '', []),
    createElement(tagName, namespace, attributes) {
      if (allowance-- === 0) throw new Unreadable('too-deep', { limit: MAX_DEPTH });
      return new Element(tagName, namespace, attributes);
    },
    createCommentNode: (data) => new CommentNode(data),
    createTextNode: newText,
    onItemPush() {
      if (++depth > MAX_DEPTH) throw new Unreadable('too-deep', { limit: MAX_DEPTH });
    },
    onItemPop() {
      depth--;
    },
    getDocumentMode: () => mode,
    setDocumentMode(_document, value) {
      mode = value;
    },
    ...mutations,
    ...questions,
    ...locations(source),
  };
}

function newText(value: string): TextNode {
  const node = new TextNode(null);
  node.append(value);
  return node;
}

const mutations = {
  setDocumentType(): void {},
  /** Attributes of a second `<html>` or `<body>`, which nobody asks for. */
  adoptAttributes(): void {},
  appendChild(parent: Element, node: Node): void {
    parent.children.push(node);
    node.parent = parent;
  },
  insertBefore(parent: Element, node: Node, reference: Node): void {
    parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
    node.parent = parent;
  },
  detachNode(node: Node): void {
    const siblings = node.parent?.children;
    siblings?.splice(siblings.lastIndexOf(node), 1);
    node.parent = null;
  },
  insertText(parent: Element, text: string): void {
    const last = parent.children.at(-1);
    if (last?.type === 'text') return last.append(text);
    const node = newText(text);
    node.parent = parent;
    parent.children.push(node);
  },
  insertTextBefore(parent: Element, text: string, reference: Node): void {
    const index = parent.children.lastIndexOf(reference);
    const previous = parent.children[index - 1];
    if (previous?.type === 'text') return previous.append(text);
    const node = newText(text);
    node.parent = parent;
    parent.children.splice(index, 0, node);
  },
  setTemplateContent(template: Element, content: Element): void {
    template.content = content;
  },
};

const questions = {
  getFirstChild: (node: Element) => node.children[0] ?? null,
  getChildNodes: (node: Element) => node.children,
  getParentNode: (node: Node) => node.parent,
  getAttrList: (element: Element) => element.attributes,
  getTagName: (element: Element) => element.tagName,
  getNamespaceURI: (element: Element) => element.namespace as html.NS,
  getTextNodeContent: (node: TextNode) => node.value,
  getCommentNodeContent: (node: CommentNode) => node.text,
  getTemplateContent: (template: Element) => template.content ?? template,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isElementNode: (node: Node): node is Element => node.type === 'element',
  isTextNode: (node: Node): node is TextNode => node.type === 'text',
  isCommentNode: (node: Node): node is CommentNode => node.type === 'comment',
  isDocumentTypeNode: (_node: Node): _node is never => false,
};

const spanned = new Set(['table', 'td', 'th', 'img']);
const isCell = (node: Element | CommentNode) => node.type === 'element' && node.kind === 'block';
const anywhere = { startLine: 0, startCol: 0, startOffset: 0, endLine: 0, endCol: 0, endOffset: 0 };

/** parse5 asks for the location of a node to extend it: of text we keep every stretch instead, of most elements none. */
const locations = (source: string) => ({
  getNodeSourceCodeLocation(node: Node): Token.ElementLocation | null {
    return node.type === 'element' && node.start !== -1 ? anywhere : null;
  },
  setNodeSourceCodeLocation(node: Node | undefined, location: Token.ElementLocation | null): void {
    if (!location || !node) return;
    if (node.type === 'text') return node.place(startOfText(node, location.startOffset, source), location.endOffset);
    if (node.type === 'element' && !spanned.has(node.tagName)) return;
    node.start = isCell(node) ? location.endOffset : location.startOffset;
    node.end = location.endOffset;
  },
  updateNodeSourceCodeLocation(node: Node, location: Partial<Token.ElementLocation>): void {
    if (node.type !== 'element') return;
    const end = isCell(node) ? (location.endTag?.startOffset ?? location.endOffset) : location.endOffset;
    if (end !== undefined) node.end = end;
  },
});

/** Characters of the longest reference that is worth looking for. */
const longestReference = 40;
const reference = /&#?[0-9a-zA-Z]+;?$/;

/** Text that begins with a reference, after white space that went elsewhere, is placed at the reference's end. */
function startOfText({ value, from, end }: TextNode, start: number, source: string): number {
  if (start === end || value[from] === source[start]) return start;
  const before = source.slice(Math.max(0, start - longestReference), start + 1);
  const found = reference.exec(before);
  return found ? start + 1 - found[0].length : start;
}
