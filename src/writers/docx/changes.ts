import type { XmlElement } from '../../readers/xml/tree.js';
import type { Ids } from './ids.js';
import { runContent, tag, withId } from './markup.js';
import type { Part } from './part.js';
import type { Insertion, Plan } from './plan.js';
import { MarkProperties } from './properties.js';

/** Who changes the document and when; the changes are made at once if nobody is named. */
export interface Revision {
  author: string;
  /** As in XML: `2026-11-21T15:00:00Z`. */
  date: string;
}

/** A stretch of new XML: inside what surrounds it, such as an insertion of the draft, or parting it. */
export interface Group {
  isInside: boolean;
  xml: string;
}

/** Writes what is new in a part: runs, marks of changes, paragraphs. */
export class Changes {
  readonly part: Part;
  readonly plan: Plan;
  readonly revision: Revision | undefined;
  readonly ids: Ids;
  readonly #marks: MarkProperties;

  constructor(plan: Plan, revision: Revision | undefined, ids: Ids) {
    this.part = plan.part;
    this.plan = plan;
    this.revision = revision;
    this.ids = ids;
    this.#marks = new MarkProperties(plan.part);
  }

  /** An insertion: a run for each line, and what ends a paragraph between them. */
  inserted(insertion: Insertion): Group[] {
    const lines = insertion.text.split('\n');
    return lines.flatMap((line, index) => {
      const runs = line === '' ? [] : [this.#run(line, insertion)];
      const isLast = index === lines.length - 2 && this.plan.isLastBreak(insertion);
      return index === lines.length - 1 ? runs : [...runs, this.#break(insertion, isLast)];
    });
  }

  /** A change that can be accepted or rejected. */
  marked(local: 'ins' | 'del', inside: string): string {
    return tag(this.part.names, local, this.#revisionAttributes(), inside);
  }

  /** Properties of a run as XML; those of a mark without what is said of the mark alone. */
  properties(format: XmlElement): string {
    if (format.local === 'p') return this.#marks.ofRunLike(format.child('pPr')?.child('rPr'));
    return this.#marks.ofRunLike(format.child('rPr'));
  }

  /** Properties of the paragraph as it ends. */
  finalProperties(paragraph: XmlElement): string {
    const next = this.plan.paragraphs.get(paragraph)?.next;
    if (!next) return this.#marks.source(paragraph);
    if (!this.revision) return this.finalProperties(next);
    return this.#marks.deleted(paragraph, () => this.#mark('del'));
  }

  /** Properties of a new paragraph that is parted from another, whose end stays where it is. */
  partedProperties(paragraph: XmlElement): string {
    return this.#marks.parted(paragraph, this.revision ? this.#mark('ins') : '');
  }

  /** The run's properties again, with an identity of its own for a change of format. */
  copiedProperties(run: XmlElement): string {
    const properties = run.child('rPr');
    if (!properties) return '';
    const xml = this.part.xml.slice(properties.start, properties.end);
    const change = properties.child('rPrChange');
    if (!change) return xml;
    const open = this.part.openTag(change);
    return xml.replace(open, () => withId(open, this.ids.next()));
  }

  #run(text: string, { format }: Insertion): Group {
    const { names } = this.part;
    const run = `<${names.element('r')}>${this.properties(format)}${runContent(names, text)}</${names.element('r')}>`;
    if (!this.revision) return { isInside: true, xml: run };
    return { isInside: false, xml: this.marked('ins', run) };
  }

  #break({ paragraph, isNumbered }: Insertion, isLast: boolean): Group {
    const { part } = this;
    // An identity of a paragraph is its own.
    const open = part
      .openTag(paragraph)
      .replace(/\/>$/, '>')
      .replace(/\s[\w.-]+:(?:paraId|textId)="[^"]*"/g, '');
    const properties = isNumbered ? this.#unnumbered(paragraph, isLast) : this.#properties(paragraph, isLast);
    return { isInside: false, xml: part.closeTag(paragraph) + open + properties };
  }

  #properties(paragraph: XmlElement, isLast: boolean): string {
    return isLast ? this.finalProperties(paragraph) : this.partedProperties(paragraph);
  }

  /** Rejected, the end that the paragraph has taken over gives its number back. */
  #unnumbered(paragraph: XmlElement, isLast: boolean): string {
    if (this.#marks.areChanged(paragraph) || this.plan.paragraphs.get(paragraph)?.next)
      return this.#properties(paragraph, isLast);
    if (!isLast) return this.#marks.parted(paragraph, this.revision ? this.#mark('ins') : '', false);
    return this.#marks.unnumbered(paragraph, (before) =>
      this.revision ? tag(this.part.names, 'pPrChange', this.#revisionAttributes(), before) : '',
    );
  }

  #mark(local: 'ins' | 'del'): string {
    return tag(this.part.names, local, this.#revisionAttributes());
  }

  #revisionAttributes(): Record<string, string> {
    const { author, date } = this.revision!;
    return { id: String(this.ids.next()), author, date };
  }
}
