import type { FlowOrigin } from '../../document/document.js';
import type { XmlElement } from '../../readers/xml/tree.js';
import type { Part } from './part.js';
import { Refusal } from './refusal.js';

/** The paragraphs of a block or cell: itself, or those directly in it or in its content controls. */
export function paragraphsOf(part: Part, { start }: FlowOrigin): XmlElement[] {
  const element = start === undefined ? undefined : part.elementAt(start);
  if (!element) return [];
  return element.local === 'p' ? [element] : paragraphsIn(element);
}

export function firstParagraphOf(part: Part, origin: FlowOrigin): XmlElement | undefined {
  return paragraphsOf(part, origin)[0];
}

const wrapping = new Set(['sdt', 'sdtContent', 'customXml', 'tr', 'tc']);

function paragraphsIn(element: XmlElement): XmlElement[] {
  return element.elements().flatMap((child) => {
    if (child.is('w', 'p')) return [child];
    return wrapping.has(child.local) ? paragraphsIn(child) : [];
  });
}

/** What may stand between two paragraphs and in one as well, such as the end of a bookmark. */
const rangeMarks =
  /^(?:bookmark|comment|permStart|permEnd|proofErr|moveFromRange|moveToRange|customXml(?:Ins|Del|Move))/;

/** The paragraphs from one to another, both included, which follow each other so that they can be joined. */
export function chainBetween(part: Part, first: XmlElement, last: XmlElement): XmlElement[] {
  if (first === last) return [first];
  const siblings = part.parentOf(first)?.elements() ?? [];
  const chain = siblings.slice(siblings.indexOf(first), siblings.indexOf(last) + 1);
  const paragraphs = chain.filter((element) => element.is('w', 'p'));
  const isSound = chain.every((element) => element.local === 'p' || rangeMarks.test(element.local));
  const endsSection = paragraphs.slice(0, -1).some((paragraph) => paragraph.child('pPr')?.child('sectPr'));
  if (paragraphs.at(-1) !== last || !isSound || endsSection) throw new Refusal('structure');
  return paragraphs;
}
