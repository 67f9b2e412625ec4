import { parseXml } from '../../../src/readers/xml/tree.js';
import type { XmlElement } from '../../../src/readers/xml/tree.js';

/** A tree that can be changed; text between elements is kept. */
export interface Node {
  name: string;
  local: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

export function toTree(xml: string): Node {
  const convert = (element: XmlElement): Node => ({
    name: element.prefix ? `${element.prefix}:${element.local}` : element.local,
    local: element.local,
    attributes: { ...element.attributes },
    children: element.children.map((child) => (typeof child === 'string' ? child : convert(child))),
  });
  return convert(parseXml(xml));
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function toXml(node: Node | string): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${node.name}${attributes.join('')}>${node.children.map(toXml).join('')}</${node.name}>`;
}

export const elementsOf = (node: Node): Node[] =>
  node.children.filter((child): child is Node => typeof child !== 'string');
const childOf = (node: Node | undefined, local: string) =>
  node && elementsOf(node).find((child) => child.local === local);
export const valueOf = ({ attributes }: Node, local: string): string | undefined =>
  Object.entries(attributes).find(([name]) => name === local || name.endsWith(`:${local}`))?.[1];

/** The document with all changes of an author accepted, or rejected, as a word processor does it. */
export function settle(xml: string, author: string, decision: 'accept' | 'reject'): string {
  const root = toTree(xml);
  const dropped = decision === 'accept' ? 'del' : 'ins';
  const isOwn = (node: Node) => (node.local === 'ins' || node.local === 'del') && valueOf(node, 'author') === author;
  const settled = (node: Node): Node[] => {
    const children: (Node | string)[] = joinParagraphs(
      node.children.flatMap((child): (Node | string)[] => (typeof child === 'string' ? [child] : settled(child))),
    );
    if (!isOwn(node)) return [{ ...node, children }];
    // What is empty is the mark of a paragraph's end, which is seen to where the paragraph is.
    if (node.children.length === 0) return [node];
    if (node.local === dropped) return [];
    return children
      .filter((child): child is Node => typeof child !== 'string')
      .map((run) => (node.local === 'del' ? shown(run) : run));
  };
  const joinParagraphs = (children: (Node | string)[]): (Node | string)[] => {
    const joined: (Node | string)[] = [];
    let open: (Node | string)[] | undefined;
    for (const child of children) {
      if (typeof child === 'string' || child.local !== 'p') {
        (open ?? joined).push(child);
        continue;
      }
      const properties = childOf(child, 'pPr');
      if (properties) settleProperties(properties);
      const marks = childOf(properties, 'rPr');
      const own = marks ? elementsOf(marks).filter(isOwn) : [];
      if (marks) marks.children = marks.children.filter((mark) => typeof mark === 'string' || !isOwn(mark));
      const content = child.children.filter((inside) => inside !== properties);
      if (own.some(({ local }) => local === dropped)) {
        open = [...(open ?? []), ...content];
        continue;
      }
      joined.push({ ...child, children: [...(properties ? [properties] : []), ...(open ?? []), ...content] });
      open = undefined;
    }
    if (open) throw new Error('the last paragraph cannot lose its end');
    return joined;
  };
  const settleProperties = (properties: Node): void => {
    const change = childOf(properties, 'pPrChange');
    if (!change || valueOf(change, 'author') !== author) return;
    const kept = properties.children.filter((inside) => inside !== change);
    const ofEnd = kept.filter((inside) => typeof inside !== 'string' && ['rPr', 'sectPr'].includes(inside.local));
    properties.children = decision === 'accept' ? kept : [...(childOf(change, 'pPr')?.children ?? []), ...ofEnd];
  };
  return toXml(settled(root)[0]!);
}

/** Deleted text is text again. */
function shown(node: Node): Node {
  const again = (name: string) => name.replace('delText', 't');
  const children = node.children.map((child) => (typeof child === 'string' ? child : shown(child)));
  return { ...node, name: again(node.name), local: again(node.local), children };
}

const unseen = new Set(['commentRangeStart', 'commentRangeEnd', 'commentReference', 'proofErr']);

/**
 * What a document is, however it is cut into runs: every character with its properties and all that surrounds it, every
 * other element in its order. Comments and identities are left out.
 */
export function essence(xml: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, around: string, properties: string): void => {
    if (unseen.has(node.local)) return;
    if (node.local === 't' || node.local === 'delText') {
      const text = node.children.join('');
      const kept = valueOf(node, 'space') === 'preserve' ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
      for (const character of kept) found.push(`${around}/${node.local}=${character} ${properties}`);
      return;
    }
    if (node.local === 'r') {
      const own = childOf(node, 'rPr');
      const described = own && own.children.length > 0 ? describe(own) : '';
      for (const child of elementsOf(node)) if (child !== own) visit(child, around, described);
      return;
    }
    const inside = `${around}/${describeTag(node)}`;
    if (elementsOf(node).length === 0 || node.local === 'p') found.push(`${inside} ${properties}`);
    if (/Pr$/.test(node.local)) {
      const described = describe(node);
      if (described !== `<${node.local}></${node.local}>`) found.push(`${around} ${described}`);
      return;
    }
    for (const child of elementsOf(node)) visit(child, inside, properties);
  };
  visit(toTree(xml), '', '');
  return found;
}

function describe(node: Node): string {
  const children = elementsOf(node)
    .map(describe)
    .filter((text) => text !== '<rPr></rPr>');
  return `<${describeTag(node)}>${children.join('')}</${node.local}>`;
}

function describeTag({ local, attributes }: Node): string {
  const kept = Object.entries(attributes).filter(([name]) => !/^xmlns|:(?:id|paraId|textId|rsid\w*)$/.test(name));
  return [local, ...kept.map(([name, value]) => `${name.replace(/^.*:/, '')}=${value}`)].join(' ');
}
