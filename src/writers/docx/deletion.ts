import type { XmlElement } from '../../readers/xml/tree.js';
import type { Leaf } from './leaf.js';
import { chainBetween } from './paragraphs.js';
import { Refusal } from './refusal.js';
import type { Mapped, Stretch, TextMap } from './text-map.js';

/** What is taken away: stretches of leaves in order, and ends of paragraphs, each with the paragraph that follows. */
export interface Deletion {
  stretches: Stretch[];
  joins: [paragraph: XmlElement, next: XmlElement][];
}

/** What stands for the characters of a text from one offset to another. Throws where some of them were generated. */
export function deletionOf(map: TextMap, from: number, to: number): Deletion {
  const deletion: Deletion = { stretches: [], joins: [] };
  let at = from;
  for (const [index, mapped] of map.mapped.entries()) {
    const end = mapped.text + mapped.length;
    if (end <= from) continue;
    if (mapped.text >= to) break;
    if (at < mapped.text) addGap(map, index, at, deletion);
    add(deletion, stretchOf(mapped, Math.max(from, mapped.text), Math.min(to, end)));
    at = Math.min(to, end);
  }
  const next = map.mapped.findIndex(({ text }) => text >= to);
  if (at < to) addGap(map, next, at, deletion);
  return deletion;
}

/** A character that is an element is taken away as a whole. */
function stretchOf({ text, leaf, at }: Mapped, from: number, to: number): Stretch {
  if (leaf.element.local !== 't') return { leaf, from: 0, to: leaf.text.length };
  return { leaf, from: at + from - text, to: at + to - text };
}

function add({ stretches }: Deletion, stretch: Stretch): void {
  if (stretch.from < stretch.to) stretches.push(stretch);
}

/** The break between two lines of a cell, which stands in no leaf of theirs: all blanks and breaks between them. */
function addGap({ part, text, mapped }: TextMap, index: number, at: number, deletion: Deletion): void {
  const before = mapped[index - 1];
  const behind = mapped[index];
  if (!before || !behind || before.text + before.length !== at) throw new Refusal('generated');
  if (behind.text !== at + 1 || text[at] !== '\n') throw new Refusal('generated');
  const chain = chainBetween(part, before.leaf.paragraph, behind.leaf.paragraph);
  const first = part.leafIndexAt(before.leaf.element.start);
  const last = part.leafIndexAt(behind.leaf.element.start);
  for (const leaf of part.leaves.slice(first, last + 1)) {
    const from = leaf === before.leaf ? before.at + before.length : 0;
    const to = leaf === behind.leaf ? behind.at : leaf.text.length;
    if (chain.includes(leaf.paragraph) && isBlank(leaf, from, to)) add(deletion, { leaf, from, to });
  }
  for (let link = 1; link < chain.length; link++) deletion.joins.push([chain[link - 1]!, chain[link]!]);
}

/** What is no blank is hidden text, which stays. */
function isBlank({ text }: Leaf, from: number, to: number): boolean {
  return from < to && text.slice(from, to).trim() === '';
}
