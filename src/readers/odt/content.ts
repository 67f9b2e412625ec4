import type { FlowCell, FlowNode, FlowPlace } from '../flow/flow.js';
import { MAX_CELLS, MAX_TEXT_BYTES } from '../limits.js';
import { Numbering, withNumber } from '../numbering.js';
import type { NumberingList } from '../numbering.js';
import type { XmlElement } from '../xml/tree.js';
import { layOutGrid } from './grid.js';
import { OdtInline } from './inline.js';
import type { Lists } from './lists.js';
import type { Styles } from './styles.js';

/** A body, cell or box while it is read. */
interface Story {
  nodes: FlowNode[];
  path: number[];
  /** Paragraphs and tables so far. */
  count: number;
}

/** Where a paragraph stands in lists. */
interface ListPlace {
  list: NumberingList;
  level: number;
  /** The number is still to be written: only the first paragraph of an item has it. */
  due: boolean;
}

/** Elements of the body that say nothing themselves, or repeat what stands elsewhere. */
const skipped = new Set(
  (
    'tracked-changes sequence-decls variable-decls user-field-decls forms table-of-content illustration-index ' +
    'table-index object-index user-index alphabetical-index bibliography annotation'
  ).split(' '),
);

/** Reads the body of a text document with its cells, boxes and notes, once and in order. */
export class OdtContent {
  readonly #styles: Styles;
  readonly #lists: Lists;
  readonly #numbering = new Numbering();
  /** The list that was read last, by its style: another may go on from it. */
  readonly #last = new Map<string, NumberingList>();
  #listCount = 0;
  /** What cells may hold that are written once and stand there many times. */
  readonly #budget = { cells: MAX_CELLS, characters: 4 * MAX_TEXT_BYTES };
  /** Text boxes and notes of cells: they stand behind the table. */
  readonly #aside: FlowNode[] = [];
  #tableDepth = 0;

  constructor(styles: Styles, lists: Lists) {
    this.#styles = styles;
    this.#lists = lists;
  }

  read(body: XmlElement): FlowNode[] {
    return this.#story(body, []);
  }

  #story(container: XmlElement, path: number[]): FlowNode[] {
    const story: Story = { nodes: [], path, count: 0 };
    this.#blocks(container, story);
    return story.nodes;
  }

  #blocks(container: XmlElement, story: Story, place?: ListPlace): void {
    for (const element of container.elements()) this.#block(element, story, place);
  }

  #block(element: XmlElement, story: Story, place: ListPlace | undefined): void {
    if (element.is('odf-table', 'table')) return this.#table(element, story);
    if (element.space === 'odf-drawing') return this.#drawing(element, story);
    switch (element.local) {
      case 'p':
      case 'h':
        return this.#paragraph(element, story, place);
      case 'list':
        return this.#list(element, story, place);
      case 'section':
        return element.attribute('display') === 'none' ? undefined : this.#blocks(element, story);
    }
    if (!skipped.has(element.local)) this.#blocks(element, story, place);
  }

  #list(element: XmlElement, story: Story, outer: ListPlace | undefined): void {
    const list = outer?.list ?? this.#openList(element);
    const level = outer ? outer.level + 1 : 0;
    for (const item of element.elements()) {
      const start = Number(item.attribute('start-value') ?? Number.NaN);
      const own = Number.isInteger(start) ? startingAt(list, level, start, ++this.#listCount) : list;
      this.#blocks(item, story, { list: own, level, due: item.local === 'list-item' });
    }
  }

  #openList(element: XmlElement): NumberingList {
    const style = element.attribute('style-name') ?? '';
    const continued =
      element.attribute('continue-numbering') === 'true' || element.attribute('continue-list') !== undefined;
    const last = continued ? this.#last.get(style) : undefined;
    const key = ++this.#listCount;
    const list = last ?? { key, id: key, levels: this.#lists.byStyle.get(style) ?? [] };
    this.#last.set(style, list);
    return list;
  }

  #paragraph(element: XmlElement, story: Story, place: ListPlace | undefined): void {
    const style = this.#styles('paragraph', element.attribute('style-name'));
    const path = [...story.path, story.count++];
    const inline = new OdtInline(this.#styles);
    if (!style.hidden) inline.read(element, style.bold ?? false);
    const level = element.local === 'h' ? Math.max(1, Number(element.attribute('outline-level') ?? 1) || 1) : 0;
    const text = style.hidden ? '' : withNumber(this.#number(element, level, place), inline.text);
    const { images } = inline;
    story.nodes.push({
      type: 'paragraph',
      text,
      level,
      bold: inline.bold && !inline.plain,
      images,
      path,
      place: placeOf(element),
    });
    this.#putAside(inline, story, path);
  }

  #number(element: XmlElement, headingLevel: number, place: ListPlace | undefined): string {
    if (place) {
      const { due } = place;
      place.due = false;
      return due ? this.#numbering.next(place.list, place.level) : '';
    }
    const { outline } = this.#lists;
    if (headingLevel === 0 || !outline || element.attribute('is-list-header') === 'true') return '';
    return this.#numbering.next({ key: 'outline', id: 'outline', levels: outline }, headingLevel - 1);
  }

  #putAside(inline: OdtInline, story: Story, path: number[]): void {
    const target = this.#tableDepth > 0 ? this.#aside : story.nodes;
    inline.aside.forEach((box, index) => append(target, this.#story(box, [...path, index])));
  }

  /** A drawing that stands on the page, not in a paragraph. */
  #drawing(element: XmlElement, story: Story): void {
    const inline = new OdtInline(this.#styles);
    const path = [...story.path, story.count++];
    inline.drawing(element);
    const { images } = inline;
    if (images.length > 0) story.nodes.push({ type: 'paragraph', text: '', level: 0, bold: false, images, path });
    this.#putAside(inline, story, path);
  }

  #table(element: XmlElement, story: Story): void {
    const path = [...story.path, story.count++];
    const { rows, columns, slots } = layOutGrid(element, this.#budget);
    this.#tableDepth++;
    const cells = slots.map(({ element: cell, ...slot }): FlowCell => {
      const cellPath = [...path, slot.row, slot.column];
      return { ...slot, content: this.#story(cell, cellPath), path: cellPath, place: placeOf(cell) };
    });
    this.#tableDepth--;
    story.nodes.push({ type: 'table', rows, columns, cells, path, place: placeOf(element) });
    if (this.#tableDepth === 0) append(story.nodes, this.#aside.splice(0));
  }
}

/** One by one: a call takes only so many arguments. */
function append(target: FlowNode[], nodes: FlowNode[]): void {
  for (const node of nodes) target.push(node);
}

function placeOf({ start, end }: XmlElement): FlowPlace {
  return { start, end };
}

/** The same list, from an item on that has a number of its own. */
function startingAt(list: NumberingList, level: number, start: number, id: number): NumberingList {
  const startOverrides: (number | undefined)[] = [];
  startOverrides[level] = start;
  return { ...list, id, startOverrides };
}
