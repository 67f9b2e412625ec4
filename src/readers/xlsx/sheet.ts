import { MAX_CELLS } from '../limits.js';
import { Unreadable } from '../reader.js';
import { attribute, scanXml } from '../xml.js';
import type { Tag, XmlHandler } from '../xml.js';
import { numberText } from './number-text.js';
import { MAX_COLUMNS, placeOf, rangeOf } from './reference.js';
import type { Place, Range } from './reference.js';
import { TextCollector, unescapeText } from './strings.js';
import type { Styles } from './styles.js';

/** A cell that holds something, or has a line around it. */
export interface SheetCell extends Place {
  text: string;
  framed: boolean;
}

/** What stands on a sheet. */
export interface SheetContent {
  cells: SheetCell[];
  merges: Range[];
  hiddenRows: number[];
  hiddenColumns: Set<number>;
  /** Cells of formulas that were never calculated. */
  uncalculated: Place[];
}

/** What the cells of all sheets refer to. */
export interface SheetContext {
  strings: string[];
  styles: Styles;
  epoch1904: boolean;
}

/** Reads a sheet. Throws {@link Unreadable} for one that is damaged, or holds more cells than any report. */
export function readSheet(xml: string, context: SheetContext, part: string): SheetContent {
  const scan = new SheetScan(context, part);
  scanXml(xml, scan, part);
  return scan.content;
}

class SheetScan implements XmlHandler {
  readonly content: SheetContent = {
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: new Set(),
    uncalculated: [],
  };
  readonly #context: SheetContext;
  readonly #part: string;
  readonly #inline = new TextCollector();
  #row = -1;
  #column = -1;
  #cell: { type: string; style: number; formula: boolean; value?: string } | undefined;
  #inValue = false;

  constructor(context: SheetContext, part: string) {
    this.#context = context;
    this.#part = part;
  }

  open(tag: Tag): void {
    switch (tag.local) {
      case 'col':
        this.#openColumns(tag);
        return;
      case 'row':
        this.#openRow(tag);
        return;
      case 'c':
        this.#openCell(tag);
        return;
      case 'mergeCell':
        this.#merge(tag);
        return;
      case 'f':
        if (this.#cell) this.#cell.formula = true;
        return;
      case 'v':
        this.#inValue = this.#cell !== undefined;
        if (this.#cell) this.#cell.value = '';
        return;
      default:
        if (this.#cell) this.#inline.open(tag.local);
    }
  }

  close({ local }: { local: string }): void {
    this.#inValue = false;
    if (!this.#cell) return;
    this.#inline.close(local);
    if (local === 'c') this.#closeCell();
  }

  text(text: string): void {
    if (this.#inValue) this.#cell!.value += text;
    else if (this.#cell) this.#inline.take(text);
  }

  #openColumns(tag: Tag): void {
    if (!isTrue(attribute(tag, 'hidden'))) return;
    const last = Math.min(Number(attribute(tag, 'max')), MAX_COLUMNS);
    for (let column = Number(attribute(tag, 'min')); column <= last; column++) {
      this.content.hiddenColumns.add(column - 1);
    }
  }

  /** Programs may leave out where a row or cell stands: it follows the one before. */
  #openRow(tag: Tag): void {
    const named = Number(attribute(tag, 'r'));
    this.#row = Number.isInteger(named) && named > 0 ? named - 1 : this.#row + 1;
    this.#column = -1;
    if (isTrue(attribute(tag, 'hidden'))) this.content.hiddenRows.push(this.#row);
  }

  #openCell(tag: Tag): void {
    const named = placeOf(attribute(tag, 'r') ?? '');
    this.#row = named?.row ?? this.#row;
    this.#column = named?.column ?? this.#column + 1;
    this.#cell = {
      type: attribute(tag, 't') ?? 'n',
      style: Number(attribute(tag, 's') ?? 0),
      formula: false,
    };
  }

  #merge(tag: Tag): void {
    const range = rangeOf(attribute(tag, 'ref') ?? '');
    if (range) this.content.merges.push(range);
    if (this.content.merges.length > MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
  }

  #closeCell(): void {
    const { style: index, formula, value } = this.#cell!;
    const style = this.#context.styles(index);
    const place = { row: this.#row, column: this.#column };
    let text = this.#cellText();
    if (formula && (value === undefined || value === '') && this.#cell!.type !== 'str') {
      // Its value is known to nobody who does not calculate it, and blank it is not.
      text = '\ufffd';
      this.content.uncalculated.push(place);
    }
    this.#cell = undefined;
    if (text.trim() === '' && !style.framed) return;
    const { row, column } = place;
    this.content.cells.push({ row, column, text: text.trim() === '' ? '' : text, framed: style.framed });
    if (this.content.cells.length > MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
  }

  #cellText(): string {
    const { strings, styles, epoch1904 } = this.#context;
    const { type, style, value = '' } = this.#cell!;
    const inline = this.#inline.finish();
    switch (type) {
      case 's':
        return value === '' ? '' : (strings[Number(value)] ?? this.#missingString());
      case 'inlineStr':
        return inline;
      case 'b':
        return booleans[value] ?? value;
      case 'd':
        return isoDate(value);
      case 'n':
        return numberText(value, styles(style).format, epoch1904);
      default:
        return unescapeText(value);
    }
  }

  #missingString(): never {
    throw new Unreadable('damaged', { part: this.#part });
  }
}

const booleans: Record<string, string> = { 1: 'TRUE', true: 'TRUE', 0: 'FALSE', false: 'FALSE' };

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function isoDate(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return match ? `${Number(match[1])}年${Number(match[2])}月${Number(match[3])}日` : value;
}
