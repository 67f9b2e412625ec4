import type { XmlElement } from '../../readers/xml/tree.js';
import type { Changes, Group } from './changes.js';
import type { Leaf } from './leaf.js';
import { escapeXml, tag, textElement } from './markup.js';
import type { LeafEvents } from './plan.js';
import type { Insertion } from './plan.js';
import type { Source } from './site.js';

/** Writes runs whose text changes: parted where something begins or ends, each piece with the properties of the run. */
export class RunWriter {
  readonly #changes: Changes;
  readonly #source: Source;

  constructor(changes: Changes, source: Source) {
    this.#changes = changes;
    this.#source = source;
  }

  write(run: XmlElement): Group[] {
    const { plan } = this.#changes;
    const touched = this.#leavesIn(run);
    if (touched.length === 0) return [{ isInside: true, xml: this.#source(run.start, run.end) }];
    const pieces = new RunPieces(run, this.#changes);
    let at = run.child('rPr')?.end ?? run.contentStart;
    for (const leaf of touched) {
      pieces.raw(this.#source(at, leaf.element.start));
      this.#leaf(leaf, plan.leaves.get(leaf)!, pieces);
      at = leaf.element.end;
    }
    pieces.raw(this.#source(at, run.contentEnd));
    return pieces.finish();
  }

  #leavesIn({ start, end }: XmlElement): Leaf[] {
    const { part, plan } = this.#changes;
    const found: Leaf[] = [];
    for (let index = part.leafIndexAt(start) + 1; index < part.leaves.length; index++) {
      const leaf = part.leaves[index]!;
      if (leaf.element.start >= end) break;
      if (plan.leaves.has(leaf) && leaf.parent.start === start) found.push(leaf);
    }
    return found;
  }

  #leaf(leaf: Leaf, events: LeafEvents, pieces: RunPieces): void {
    const all = [events.deleted.flatMap(({ from, to }) => [from, to]), events.inserted, events.starts, events.ends];
    const offsets = all.flat().map((event) => (typeof event === 'number' ? event : event.at));
    const cuts = [...new Set([0, leaf.text.length, ...offsets])].sort((a, b) => a - b);
    cuts.forEach((from, index) => {
      this.#events(events, from, pieces);
      const to = cuts[index + 1];
      if (to === undefined) return;
      const isDeleted = events.deleted.some((stretch) => stretch.from <= from && to <= stretch.to);
      pieces.shown(leaf, from, to, isDeleted);
    });
    pieces.endLeaf();
  }

  /** Where text comes in, it belongs to the comments that end there and to those that begin there. */
  #events({ inserted, starts, ends }: LeafEvents, at: number, pieces: RunPieces): void {
    const here = <Event extends { at: number }>(events: Event[]) => events.filter((event) => event.at === at);
    const insertions = here(inserted);
    const closing = here(ends);
    const early = insertions.length > 0 ? [] : closing.filter(({ isEmpty }) => !isEmpty);
    for (const { xml } of early) pieces.mark(xml);
    for (const { xml } of here(starts)) pieces.mark(xml);
    for (const insertion of insertions) pieces.insert(insertion);
    for (const end of closing) if (!early.includes(end)) pieces.mark(end.xml);
  }
}

/** The pieces that a run falls into. */
class RunPieces {
  readonly #groups: Group[] = [];
  readonly #run: XmlElement;
  readonly #changes: Changes;
  /** XML of the text that is gathered for one element. */
  #text = '';
  #content = '';
  #isDeleted = false;
  #isFirst = true;

  constructor(run: XmlElement, changes: Changes) {
    this.#run = run;
    this.#changes = changes;
  }

  raw(xml: string): void {
    if (xml.trim() !== '') this.#enter(false);
    this.#endText();
    this.#content += xml;
  }

  shown(leaf: Leaf, from: number, to: number, isDeleted: boolean): void {
    if (isDeleted && !this.#changes.revision) return;
    this.#enter(isDeleted);
    if (leaf.element.local === 't') this.#text += this.#textOf(leaf, from, to);
    else {
      this.#endText();
      this.#content += this.#slice(leaf.element.start, leaf.element.end);
    }
  }

  insert(insertion: Insertion): void {
    const isHere = !this.#changes.revision && insertion.format === this.#run && !insertion.text.includes('\n');
    if (isHere) return this.#add(insertion.text);
    this.#endRun();
    this.#groups.push(...this.#changes.inserted(insertion));
  }

  /** New words go on where they come in, in the same element. */
  #add(text: string): void {
    this.#enter(false);
    const [first, ...others] = text.split('\t').map(escapeXml);
    this.#text += first;
    for (const other of others) {
      this.#endText();
      this.#content += tag(this.#changes.part.names, 'tab');
      this.#text = other;
    }
  }

  mark(xml: string): void {
    this.#endRun();
    this.#groups.push({ isInside: false, xml });
  }

  endLeaf(): void {
    this.#endText();
  }

  finish(): Group[] {
    this.#endRun();
    return this.#groups;
  }

  /** The source of the text where it is the text itself. */
  #textOf({ element, text, blanks }: Leaf, from: number, to: number): string {
    if (blanks === undefined) return escapeXml(text.slice(from, to));
    const start = element.contentStart + blanks;
    return this.#slice(start + from, start + to);
  }

  #enter(isDeleted: boolean): void {
    if (this.#isDeleted !== isDeleted) this.#endRun();
    this.#isDeleted = isDeleted;
  }

  #endText(): void {
    if (this.#text === '') return;
    this.#content += textElement(this.#changes.part.names, this.#isDeleted ? 'delText' : 't', this.#text);
    this.#text = '';
  }

  #endRun(): void {
    this.#endText();
    if (this.#content.trim() !== '') {
      const { part } = this.#changes;
      const xml = part.openTag(this.#run) + this.#properties() + this.#content + part.closeTag(this.#run);
      this.#groups.push({ isInside: true, xml: this.#isDeleted ? this.#changes.marked('del', xml) : xml });
      this.#isFirst = false;
    }
    this.#content = '';
  }

  #properties(): string {
    const properties = this.#run.child('rPr');
    if (!properties) return '';
    return this.#isFirst ? this.#slice(properties.start, properties.end) : this.#changes.copiedProperties(this.#run);
  }

  #slice(from: number, to: number): string {
    return this.#changes.part.xml.slice(from, to);
  }
}
