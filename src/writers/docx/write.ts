import type { Document } from '../../document/document.js';
import type { Host } from '../../readers/reader.js';
import { Unwritable } from '../unwritable.js';
import { Anchoring } from './anchor.js';
import type { Anchor } from './anchor.js';
import type { Annotation } from './annotation.js';
import { Changes } from './changes.js';
import type { Revision } from './changes.js';
import { CommentsPart } from './comments.js';
import type { Commenter, WrittenComment } from './comments.js';
import { Ids } from './ids.js';
import { tag } from './markup.js';
import { DocxPackage } from './package.js';
import { Part } from './part.js';
import type { Plan } from './plan.js';
import { planChanges, planOf, Texts } from './plan-changes.js';
import type { Change, Refused } from './plan-changes.js';
import { refuseEncrypted, refuseProtected } from './protection.js';
import { render } from './render.js';
import { originOf } from './text-map.js';

/** What became of a file. */
export interface Written {
  bytes: Uint8Array;
  /** Edits that could not be made safely: nothing of them was. */
  refused: Refused[];
}

/** A file that is being written to, with what was read from it. */
export class Writing {
  readonly #file: DocxPackage;
  readonly #main: Part;
  readonly #texts: Texts;
  readonly #ids = new Ids();

  private constructor(file: DocxPackage, main: Part, texts: Texts) {
    this.#file = file;
    this.#main = main;
    this.#texts = texts;
  }

  /** Throws {@link Unwritable} for a document that must not be changed. */
  static async open(bytes: Uint8Array, document: Document, host: Host): Promise<Writing> {
    if (document.source.format !== 'docx') throw new Unwritable('not-docx', { format: document.source.format });
    refuseEncrypted(bytes);
    const file = new DocxPackage(bytes, host);
    const mainName = await file.mainName();
    await refuseProtected(file, mainName);
    const parts = new Map<string, Part>();
    for (const name of new Set([mainName, ...partsOf(document)])) {
      const { xml, root } = await file.neededPart(name);
      parts.set(name, new Part(name, xml, root, name === mainName));
    }
    return new Writing(file, parts.get(mainName)!, new Texts(document, parts));
  }

  apply(changes: readonly Change[]): Written {
    const { plans, refused } = planChanges(this.#texts, changes);
    this.#write(plans, undefined);
    return { bytes: this.#file.save(), refused };
  }

  async annotate(annotations: readonly Annotation[], changes: readonly Change[], by: Commenter): Promise<Written> {
    const comments = await CommentsPart.of(this.#file, this.#main);
    comments.reserve(this.#ids);
    for (const part of this.#texts.parts.values())
      for (const element of part.elements()) if (element.space === 'w') this.#ids.add(element.attribute('id'));
    const { plans, refused } = planChanges(this.#texts, changes);
    const written = this.#anchor(annotations, planOf(plans, this.#main));
    this.#write(plans, by);
    if (written.length > 0) await comments.add(written, by);
    return { bytes: this.#file.save(), refused };
  }

  #write(plans: Map<Part, Plan>, revision: Revision | undefined): void {
    for (const [part, plan] of plans)
      if (!plan.isEmpty) this.#file.write(part.name, render(new Changes(plan, revision, this.#ids)));
  }

  #anchor(annotations: readonly Annotation[], plan: Plan): WrittenComment[] {
    const anchoring = new Anchoring(this.#main);
    return annotations.flatMap(({ at, paragraphs }) => {
      const map = this.#texts.of(firstCell(this.#texts.document, at));
      const anchors = (map && anchoring.of(map, at.from, at.to)) ?? anchoring.ofDocument();
      if (!anchors) return [];
      const id = this.#ids.next();
      const isEmpty = at.from === at.to;
      place(plan, anchors.start, 'start', tag(plan.part.names, 'commentRangeStart', { id: String(id) }), isEmpty);
      place(plan, anchors.end, 'end', this.#endOf(id), isEmpty);
      return [{ id, paragraphs }];
    });
  }

  #endOf(id: number): string {
    const { names } = this.#main;
    const reference = tag(names, 'commentReference', { id: String(id) });
    return tag(names, 'commentRangeEnd', { id: String(id) }) + tag(names, 'r', {}, reference);
  }
}

function place(plan: Plan, anchor: Anchor, side: 'start' | 'end', xml: string, isEmpty: boolean): void {
  if (anchor.in === 'beside') plan.beside(anchor.element, side === 'start' ? 'before' : 'after', xml);
  else if (anchor.in === 'leaf') {
    const events = plan.leaf(anchor.leaf);
    if (side === 'start') events.starts.push({ at: anchor.offset, xml });
    else events.ends.push({ at: anchor.offset, xml, isEmpty });
  } else if (side === 'start') plan.paragraph(anchor.paragraph).starts.push(xml);
  else if (anchor.in === 'head') plan.paragraph(anchor.paragraph).ends.push(xml);
  else plan.paragraph(anchor.paragraph).tail.push(xml);
}

/** A comment on a table as a whole stands at its first cell. */
function firstCell({ blocks }: Document, at: Annotation['at']): Annotation['at'] {
  const block = blocks[at.block];
  return block?.type === 'table' && at.cell === undefined && block.cells.length > 0 ? { ...at, cell: 0 } : at;
}

function partsOf(document: Document): Set<string> {
  const names = new Set<string>();
  document.blocks.forEach((_, block) => {
    const origin = originOf(document, { block });
    if (origin) names.add(origin.part);
  });
  return names;
}
