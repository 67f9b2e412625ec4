import { SaxesParser } from 'saxes';
import { MAX_DEPTH } from './limits.js';
import { Unreadable } from './reader.js';
import { NameScopes } from './xml/names.js';
import type { Name } from './xml/names.js';

export { decodeXml } from './xml/decode.js';

/** An opening tag. Offsets are in the XML text, ends exclusive. */
export interface Tag extends Name {
  /** Values by name as it is written; {@link attribute} finds one whatever the prefix. */
  attributes: Record<string, string>;
  start: number;
  end: number;
}

/** Takes what a scan comes by, in order; an empty element is opened and closed. */
export interface XmlHandler {
  open(tag: Tag): void;
  /** Offsets of the closing tag; those of the opening one for an empty element. */
  close(name: Name, start: number, end: number): void;
  /** Text between tags, references resolved; may come in pieces. */
  text?(text: string): void;
}

/**
 * Scans one XML part. Throws {@link Unreadable}: `xml-forbidden` for a document type or an entity of its own, `too-deep`,
 * or `damaged` where it is not well-formed.
 */
export function scanXml(xml: string, handler: XmlHandler, part = ''): void {
  const parser = new SaxesParser<{ position: false }>({ position: false });
  const scopes = new NameScopes();
  let depth = 0;
  parser.on('error', ({ message }) => {
    throw new Unreadable(/entity/.test(message) ? 'xml-forbidden' : 'damaged', { part });
  });
  parser.on('doctype', () => {
    throw new Unreadable('xml-forbidden', { part });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_DEPTH) throw new Unreadable('too-deep', { limit: MAX_DEPTH });
    const end = parser.position;
    // The character `<` cannot stand inside a tag.
    const start = xml.lastIndexOf('<', end - 1);
    const { space, local, prefix } = scopes.open(name, attributes);
    handler.open({ space, local, prefix, attributes, start, end });
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    const end = parser.position;
    handler.close(scopes.close(name), xml.lastIndexOf('<', end - 1), end);
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** The value of an attribute; without a namespace one of the element's own, with its prefix or without any. */
export function attribute(
  { prefix, attributes }: Pick<Tag, 'prefix' | 'attributes'>,
  local: string,
): string | undefined {
  return (prefix ? attributes[`${prefix}:${local}`] : undefined) ?? attributes[local];
}

/** The value of an attribute of another namespace than the element's own, such as `r:id`, under whatever prefix. */
export function foreignAttribute({ attributes }: Pick<Tag, 'attributes'>, local: string): string | undefined {
  const ending = `:${local}`;
  for (const name in attributes) if (name.endsWith(ending) && !name.startsWith('xmlns')) return attributes[name];
  return undefined;
}
