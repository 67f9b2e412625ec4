import { characterOf } from '../../readers/docx/inline.js';
import type { XmlElement } from '../../readers/xml/tree.js';

/** An element that shows text: `t`, or one that is a character, such as `tab`. */
export interface Leaf {
  element: XmlElement;
  parent: XmlElement;
  paragraph: XmlElement;
  /** What it shows. */
  text: string;
  /** Its content in the part is the text itself, behind so many blanks; undefined where references stand in it. */
  blanks: number | undefined;
  /** The outermost field that it is a part of. */
  field: Field | undefined;
}

/** A field of several runs, such as a sum in a table. */
export interface Field {
  /** The runs that hold its first and its last character. */
  begin: XmlElement;
  end: XmlElement | undefined;
}

/** The text of an element, and how many blanks of its content do not count; undefined for one that shows none. */
export function readLeaf(element: XmlElement): Pick<Leaf, 'text' | 'blanks'> | undefined {
  if (element.local !== 't') {
    const text = characterOf(element);
    return text === undefined ? undefined : { text, blanks: undefined };
  }
  const written = element.text();
  const isExact = written.length === element.contentEnd - element.contentStart;
  if (element.foreign('space') === 'preserve') return { text: written, blanks: isExact ? 0 : undefined };
  const text = trimXml(written);
  return { text, blanks: isExact ? Math.max(0, written.indexOf(text)) : undefined };
}

/** Only white space of XML: an ideographic space is a character like others. */
function trimXml(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
