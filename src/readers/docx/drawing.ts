import type { XmlElement } from '../xml/tree.js';
import { choose } from './choice.js';
import type { InlineText } from './inline-text.js';

/** As on a web page: what is smaller than 40 pixels is an icon, no picture of a report. In English Metric Units. */
const iconSize = 40 * 9525;

/** Finds what a drawing, in the old or the new markup, holds: text boxes, words of WordArt, pictures. */
export function readDrawing(drawing: XmlElement, into: InlineText): void {
  const words = drawing.local === 'drawing' ? describe(drawing) : { alt: '', icon: false };
  collect(drawing, into, words);
}

interface Words {
  alt: string;
  icon: boolean;
}

function collect(parent: XmlElement, into: InlineText, words: Words): void {
  for (const element of parent.elements()) {
    const { local, space } = element;
    if (local === 'txbxContent') into.addBox(element);
    else if (local === 'AlternateContent') {
      const choice = choose(element);
      if (choice) collect(choice, into, words);
    } else if (local === 'textpath') into.addBox(element.attribute('string') ?? '');
    else if ((local === 'blip' && space === 'a') || local === 'imagedata') addImage(element, into, words);
    else collect(element, into, local === 'shape' ? { alt: element.attribute('alt') ?? '', icon: false } : words);
  }
}

function addImage(element: XmlElement, into: InlineText, { alt, icon }: Words): void {
  if (!icon) into.addImage(alt || (element.foreign('title') ?? ''));
}

/** Size and alternative text stand in front of the picture itself. */
function describe(drawing: XmlElement): Words {
  const frame = drawing.elements()[0];
  const inFrame = (name: string) => frame?.elements().find(({ local }) => local === name);
  const extent = inFrame('extent');
  const properties = inFrame('docPr');
  const sizes = [extent?.attribute('cx'), extent?.attribute('cy')];
  return {
    alt: properties?.attribute('descr') ?? '',
    icon: sizes.some((size) => size !== undefined && Number(size) <= iconSize),
  };
}
