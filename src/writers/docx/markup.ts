import { shortSpace } from '../../readers/xml/namespaces.js';
import type { XmlElement } from '../../readers/xml/tree.js';

/** How a part writes names of WordprocessingML: its prefix, and that of attributes, which need one of their own. */
export interface Names {
  element(local: string): string;
  attribute(local: string): string;
  /** Address of the namespace, strict or transitional. */
  uri: string;
}

const usualUri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function namesOf(root: XmlElement): Names {
  const { prefix, attributes } = root;
  const uri = attributes[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? usualUri;
  const declared = Object.keys(attributes).find(
    (name) => name.startsWith('xmlns:') && shortSpace(attributes[name]!) === 'w',
  );
  const forAttributes = prefix || declared?.slice('xmlns:'.length) || '';
  const qualified = (by: string, local: string) => (by ? `${by}:${local}` : local);
  return {
    element: (local) => qualified(prefix, local),
    attribute: (local) => qualified(forAttributes, local),
    uri,
  };
}

/** An element with attributes of its own namespace; `inside` is XML. */
export function tag(names: Names, local: string, attributes: Record<string, string> = {}, inside = ''): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${names.attribute(name)}="${escapeXml(value)}"`);
  const head = names.element(local) + written.join('');
  return inside === '' ? `<${head}/>` : `<${head}>${inside}</${names.element(local)}>`;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character]!);
}

/** White space of XML at an end is dropped unless the element says otherwise; a reference may stand for it. */
const edges = /^[\s]|[\s]$|&#/;

/** A text element (`t` or `delText`) around XML text. */
export function textElement(names: Names, local: 't' | 'delText', xml: string): string {
  const name = names.element(local);
  return `<${name}${edges.test(xml) ? ' xml:space="preserve"' : ''}>${xml}</${name}>`;
}

/** What a text is in a run: tabs are elements of their own. */
export function runContent(names: Names, text: string): string {
  return text
    .split('\t')
    .map((stretch) => (stretch === '' ? '' : textElement(names, 't', escapeXml(stretch))))
    .join(tag(names, 'tab'));
}

/** Characters that XML cannot hold: control characters, halves of pairs. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

export function isWritable(text: string): boolean {
  return !forbidden.test(text);
}

export function withoutForbidden(text: string): string {
  return text.replace(new RegExp(forbidden, 'gu'), '');
}

/** A tag with another value of its `id`. */
export function withId(openTag: string, id: number): string {
  return openTag.replace(/(\s(?:[\w.-]+:)?id\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${id}"`);
}
