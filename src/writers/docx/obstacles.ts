import { isOn, valueOf } from '../../readers/docx/properties.js';
import type { XmlElement } from '../../readers/xml/tree.js';
import type { Leaf } from './leaf.js';
import type { Part } from './part.js';
import type { Why } from './refusal.js';
import { twinOf } from './text-boxes.js';

/** Elements between a run and its paragraph in which runs can be parted and marks can stand. */
const transparent = new Set(['smartTag', 'customXml', 'sdt', 'sdtContent', 'dir', 'bdo']);

export function isTransparent({ local, space }: XmlElement): boolean {
  return space === 'w' && transparent.has(local);
}

/** Why the text of a leaf cannot be changed safely; undefined if it can. */
export function obstacleAt(part: Part, leaf: Leaf): Why | undefined {
  const { parent, paragraph } = leaf;
  if (parent.space === 'm') return 'math';
  if (!parent.is('w', 'r')) return 'drawing';
  if (leaf.field) return 'field';
  return aroundRun(part, parent, paragraph) ?? aroundParagraph(part, paragraph);
}

function aroundRun(part: Part, run: XmlElement, paragraph: XmlElement): Why | undefined {
  let insertions = 0;
  for (const element of part.around(run, paragraph)) {
    const { local } = element;
    if (local === 'fldSimple') return 'field';
    if (local === 'moveTo') return 'moved';
    if (local === 'sdt' && isBound(element)) return 'control';
    if (local === 'ins') insertions++;
    else if (local !== 'hyperlink' && !isTransparent(element)) return element.space === 'm' ? 'math' : 'drawing';
  }
  // A change inside an insertion parts it in two, which only its own runs allow.
  const isPartable = insertions === 0 || (insertions === 1 && part.parentOf(run)?.is('w', 'ins'));
  return isPartable ? undefined : 'structure';
}

export function aroundParagraph(part: Part, paragraph: XmlElement): Why | undefined {
  for (const element of part.around(paragraph)) {
    if (element.local === 'sdt' && isBound(element)) return 'control';
    if (element.local === 'AlternateContent' && twinOf(part, element, paragraph) === 'differs') return 'text-box';
  }
  return undefined;
}

/** What stands in it is locked, or is fetched anew from elsewhere when the document is opened. */
function isBound(control: XmlElement): boolean {
  const properties = control.child('sdtPr');
  const lock = valueOf(properties, 'lock');
  const bound = properties?.elements().some(({ local }) => local === 'dataBinding');
  const isPlaceholder = isOn(properties, 'showingPlcHdr') === true;
  return lock === 'contentLocked' || lock === 'sdtContentLocked' || bound === true || isPlaceholder;
}
