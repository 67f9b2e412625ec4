import { choose } from '../../readers/docx/choice.js';
import type { XmlElement } from '../../readers/xml/tree.js';
import type { Part } from './part.js';

/** The content of a text box and its copy for older programs, which is changed with it. */
export interface Twin {
  box: XmlElement;
  copy: XmlElement;
}

/**
 * The copy of the text box that a paragraph stands in, among alternatives: `differs` if it is not equal, undefined if there
 * is none.
 */
export function twinOf(part: Part, alternatives: XmlElement, paragraph: XmlElement): Twin | 'differs' | undefined {
  const chosen = choose(alternatives);
  const others = alternatives.elements().filter((element) => element !== chosen);
  const copies = others.flatMap((other) => boxesIn(other));
  if (copies.length === 0) return undefined;
  const boxes = chosen ? boxesIn(chosen) : [];
  const index = boxes.findIndex(({ start, end }) => start < paragraph.start && paragraph.end < end);
  const box = boxes[index];
  const copy = copies[index];
  const isEqual = box && copy && copies.length === boxes.length && inside(part, box) === inside(part, copy);
  return isEqual ? { box, copy } : 'differs';
}

/** The copies that stand for the boxes around a paragraph, to be changed alike. */
export function twinsOf(part: Part, paragraph: XmlElement): Twin[] {
  const twins = [...part.around(paragraph)].map((element) =>
    element.local === 'AlternateContent' ? twinOf(part, element, paragraph) : undefined,
  );
  return twins.filter((twin) => twin !== undefined && twin !== 'differs');
}

function inside({ xml }: Part, { contentStart, contentEnd }: XmlElement): string {
  return xml.slice(contentStart, contentEnd);
}

/** Outermost ones only: those within are a part of them. */
function boxesIn(element: XmlElement): XmlElement[] {
  return element.elements().flatMap((child) => (child.local === 'txbxContent' ? [child] : boxesIn(child)));
}
