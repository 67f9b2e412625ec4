import type { XmlElement } from '../../readers/xml/tree.js';
import type { Edit } from '../../linter/rule.js';
import type { Leaf } from './leaf.js';
import { isWritable } from './markup.js';
import { aroundParagraph, obstacleAt } from './obstacles.js';
import type { Part } from './part.js';
import type { Insertion, Plan } from './plan.js';
import { Refusal } from './refusal.js';
import { deletionOf } from './deletion.js';
import type { Deletion } from './deletion.js';
import { twinsOf } from './text-boxes.js';
import { mappedAt, partsPair } from './text-map.js';
import type { Stretch, TextMap } from './text-map.js';
import { trim } from '../trim.js';
import { firstParagraphOf } from './paragraphs.js';

/** An edit in terms of the part. Nothing is changed until it is entered into a plan. */
export interface PlannedEdit extends Deletion {
  insertion: { at: Place; insertion: Insertion } | undefined;
}

/** Where new text goes: into a leaf, or at the beginning of a paragraph without text. */
type Place = { leaf: Leaf; offset: number } | { paragraph: XmlElement };

/** Finds out what an edit changes in its part. Throws {@link Refusal} where that is not safe. */
export function planEdit(map: TextMap, edit: Edit): PlannedEdit {
  const { from, to } = edit;
  if (!(from >= 0 && from <= to && to <= map.text.length)) throw new Refusal('unmapped');
  const wanted = edit.text.replace(/\r\n?/g, '\n');
  if (!isWritable(wanted) || partsPair(map.text, from) || partsPair(map.text, to)) throw new Refusal('characters');
  const trimmed = trim(map.text.slice(from, to), wanted);
  const deletion = deletionOf(map, from + trimmed.from, from + trimmed.to);
  for (const { leaf } of deletion.stretches) refuseIfUnsafe(map.part, leaf);
  if (trimmed.text === '') return { ...deletion, insertion: undefined };
  const at = deletion.stretches.length > 0 ? placeIn(map.part, deletion) : placeAt(map, from + trimmed.from);
  return { ...deletion, insertion: { at: at.place, insertion: insertionAt(map, at, trimmed.text) } };
}

function refuseIfUnsafe(part: Part, leaf: Leaf): void {
  const why = obstacleAt(part, leaf);
  if (why) throw new Refusal(why);
}

interface FormattedPlace {
  place: Place;
  format: XmlElement;
  paragraph: XmlElement;
}

/** Behind what it replaces, as long as that is in one place; it looks like the first of it. */
function placeIn(part: Part, { stretches }: Deletion): FormattedPlace {
  const [first] = stretches as [Stretch];
  const { parent, paragraph } = first.leaf;
  let last = first;
  for (const next of stretches) {
    if (next.leaf.paragraph !== paragraph || !isBeside(part, last.leaf, next.leaf)) break;
    last = next;
  }
  return { place: { leaf: last.leaf, offset: last.to }, format: parent, paragraph };
}

/** The same leaf, or the next one with nothing between them that would be on the wrong side of new words. */
function isBeside(part: Part, one: Leaf, other: Leaf): boolean {
  if (one.parent === other.parent) return true;
  const surroundings = part.parentOf(one.parent);
  if (!surroundings || surroundings !== part.parentOf(other.parent)) return false;
  const siblings = surroundings.elements();
  const between = siblings.slice(siblings.indexOf(one.parent) + 1, siblings.indexOf(other.parent));
  return between.every(({ local }) => local === 'proofErr');
}

function placeAt(map: TextMap, offset: number): FormattedPlace {
  const { part } = map;
  if (map.text === '') return placeInEmpty(map);
  const before = offset > 0 ? mappedAt(map, offset - 1) : undefined;
  const behind = mappedAt(map, offset);
  const places = [
    ...(before ? [{ leaf: before.leaf, offset: before.at + offset - before.text }] : []),
    ...(behind ? [{ leaf: behind.leaf, offset: behind.at + offset - behind.text }] : []),
  ];
  if (places.length === 0) throw new Refusal('generated');
  const safe = places.filter(({ leaf }) => !obstacleAt(part, leaf));
  // Words at the end of a link do not belong to it.
  const place = safe.find(({ leaf }) => part.parentOf(leaf.parent) === leaf.paragraph) ?? safe[0];
  if (!place) throw new Refusal(obstacleAt(part, places[0]!.leaf)!);
  return { place, format: place.leaf.parent, paragraph: place.leaf.paragraph };
}

/** A cell without text: its first paragraph is written in, in the type of the runs it has, or of its mark. */
function placeInEmpty({ part, origin }: TextMap): FormattedPlace {
  const paragraph = firstParagraphOf(part, origin);
  if (!paragraph) throw new Refusal('unmapped');
  const why = aroundParagraph(part, paragraph);
  if (why) throw new Refusal(why);
  const run = paragraph.elements().find((element) => element.is('w', 'r') && element.child('rPr'));
  return { place: { paragraph }, format: run ?? paragraph, paragraph };
}

function insertionAt(map: TextMap, { place, format, paragraph }: FormattedPlace, text: string): Insertion {
  const { part, origin, mapped } = map;
  if (text.includes('\n') && 'leaf' in place) {
    const run = place.leaf.parent;
    const outer = part.parentOf(run);
    const isPartable = outer === paragraph || (outer?.is('w', 'ins') && part.parentOf(outer) === paragraph);
    if (!isPartable) throw new Refusal('structure');
  }
  const isNumbered = (mapped[0]?.text ?? 0) > 0 && paragraph === firstParagraphOf(part, origin);
  return { text, format, paragraph, isNumbered };
}

/** Enters an edit into the plan of its part. */
export function enter(plan: Plan, { stretches, joins, insertion }: PlannedEdit): void {
  const paragraphs = new Set<XmlElement>();
  for (const { leaf, from, to } of stretches) {
    plan.leaf(leaf).deleted.push({ from, to });
    paragraphs.add(leaf.paragraph);
  }
  for (const [paragraph, next] of joins) {
    plan.paragraph(paragraph).next = next;
    plan.paragraph(next).isJoined = true;
    paragraphs.add(paragraph);
  }
  if (insertion) {
    const { at } = insertion;
    const inserted = { ...insertion.insertion, at: 'leaf' in at ? at.offset : 0 };
    if ('leaf' in at) plan.leaf(at.leaf).inserted.push(inserted);
    else plan.paragraph(at.paragraph).inserted.push(inserted);
    if (inserted.text.includes('\n')) plan.paragraph(inserted.paragraph).breaks.push(inserted);
    paragraphs.add(inserted.paragraph);
  }
  for (const paragraph of paragraphs) for (const twin of twinsOf(plan.part, paragraph)) plan.twins.set(twin.box, twin);
}
