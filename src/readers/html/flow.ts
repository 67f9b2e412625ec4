import type { Block, Comment } from '../../document/document.js';
import { CellReader } from './cell.js';
import { linesOf } from './folded-text.js';
import type { Placed } from './folded-text.js';
import { layOutGrid } from './grid.js';
import { divide } from './layout.js';
import type { TablePart } from './layout.js';
import { toTable } from './table.js';
import { TextRun } from './text-run.js';
import { attribute } from './tree.js';
import type { CommentNode, Element, TextNode } from './tree.js';
import { bodySetting, Walker } from './walk.js';
import type { Setting, Sink } from './walk.js';

/** A block, and what tells the article from what surrounds it. */
export interface FlowBlock {
  block: Block;
  /** Element that the text stands in. */
  parent: Element | null;
  /** Characters, and how many of them are links. */
  length: number;
  linked: number;
  /** In a part of the page that is never the article. */
  margin: boolean;
}

/** The content of an element as blocks, in the order of the page. */
export interface Flow {
  blocks: FlowBlock[];
  comments: Comment[];
}

export function readFlow(root: Element, source: string): Flow {
  const sink = new FlowSink(source);
  sink.readContent(root, bodySetting, 0);
  return { blocks: sink.blocks, comments: sink.comments };
}

const blank = /^[ \t\n\f\r]*$/;
/** Word writes whole style sheets into these. */
const conditional = /^\[(?:if|endif)/i;

class FlowSink implements Sink {
  readonly blocks: FlowBlock[] = [];
  readonly comments: Comment[] = [];
  readonly #source: string;
  readonly #walker = new Walker();
  readonly #cells: CellReader;
  readonly #run = new TextRun();
  /** Of the run so far: where it began, its length and links, whether any of it is not bold. */
  #setting = bodySetting;
  #parent: Element | null = null;
  #length = 0;
  #linked = 0;
  #plain = false;

  constructor(source: string) {
    this.#source = source;
    this.#cells = new CellReader(source, this.#walker);
  }

  readContent(element: Element, setting: Setting, depth: number): void {
    this.boundary();
    this.#walker.walk(element, this, setting, depth);
    this.boundary();
  }

  text(node: TextNode, setting: Setting): void {
    const isBlank = blank.test(node.value);
    if (this.#run.empty) {
      if (isBlank) return;
      this.#setting = setting;
      this.#parent = node.parent;
      this.#length = this.#linked = 0;
      this.#plain = false;
    }
    this.#run.add(node, setting.preformatted);
    if (isBlank) return;
    this.#length += node.value.length;
    if (setting.linked) this.#linked += node.value.length;
    if (!setting.bold) this.#plain ||= /\S/.test(node.value);
  }

  boundary(): void {
    if (this.#run.empty) return;
    const placed = this.#run.take(this.#source);
    if (!placed) return;
    if (!placed.text.includes('\n')) return this.#pushText(placed);
    for (const line of linesOf(placed)) this.#pushText(line);
  }

  image(element: Element, setting: Setting): void {
    if (isIcon(element)) return;
    this.boundary();
    const origin = { kind: 'text', start: element.start, end: element.end } as const;
    this.#setting = setting;
    this.#parent = element.parent;
    this.#length = this.#linked = 0;
    this.#push({ type: 'image', text: attribute(element, 'alt') ?? '', origin });
  }

  comment(node: CommentNode): void {
    if (conditional.test(node.text)) return;
    const origin = { kind: 'text', start: node.start, end: node.end } as const;
    this.comments.push({ text: node.text, origin, before: this.blocks.length + (this.#run.empty ? 0 : 1) });
  }

  table(element: Element, setting: Setting, depth: number): void {
    this.boundary();
    const grid = layOutGrid(element, this.#walker.isHidden);
    for (const caption of grid.captions) this.readContent(caption, setting, depth + 1);
    const cells = grid.slots.map((slot) => this.#cells.read(slot, setting, depth + 3));
    for (const part of divide(grid, cells)) {
      if (part.data) this.#data(element, part, grid.columns, setting, depth);
      else for (const cell of part.cells) this.readContent(cell.slot.element, setting, depth + 3);
    }
  }

  /** Tables and images inside a cell stand after the table that holds it. */
  #data(table: Element, part: TablePart, columns: number, setting: Setting, depth: number): void {
    const { cells } = part;
    if (cells.some(({ text }) => text !== '')) {
      this.#setting = setting;
      this.#parent = table.parent;
      this.#length = cells.reduce((sum, { text }) => sum + text.length, 0);
      this.#linked = setting.linked ? this.#length : 0;
      this.#push(toTable(table, part, columns));
    }
    for (const { found } of cells) {
      if (!found) continue;
      for (const comment of found.comments) this.comment(comment);
      for (const image of found.images) this.image(image, setting);
      for (const inner of found.tables) this.table(inner, setting, depth + 3);
    }
  }

  #pushText(placed: Placed): void {
    const { level } = this.#setting;
    if (level > 0) this.#push({ type: 'heading', level, ...placed });
    else this.#push({ type: 'paragraph', ...placed, ...(!this.#plain && { bold: true }) });
  }

  #push(block: Block): void {
    const { margin } = this.#setting;
    this.blocks.push({ block, parent: this.#parent, length: this.#length, linked: this.#linked, margin });
  }
}

/** Bullets, buttons and counters are no pictures of a report. */
function isIcon(element: Element): boolean {
  const sizes = [attribute(element, 'width'), attribute(element, 'height')];
  return !attribute(element, 'src') || sizes.some((size) => size !== undefined && Number.parseFloat(size) <= 40);
}
