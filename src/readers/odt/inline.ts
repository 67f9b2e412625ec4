import type { XmlElement } from '../xml/tree.js';
import type { Styles } from './styles.js';

/** What a paragraph shows, gathered in order. */
export class OdtInline {
  text = '';
  readonly images: string[] = [];
  /** Text boxes and notes. */
  readonly aside: XmlElement[] = [];
  /** There is visible text in bold, and in plain type. */
  bold = false;
  plain = false;
  readonly #styles: Styles;
  /** The text ends in white space; asking the text itself would copy it every time. */
  #spaced = true;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  read(parent: XmlElement, bold: boolean): void {
    for (const node of parent.children) {
      // White space is folded, as in HTML; more of it has elements of its own.
      if (typeof node === 'string') this.#put(node.replace(/[ \t\n\r]+/g, ' '), bold);
      else this.#element(node, bold);
    }
  }

  #put(text: string, bold: boolean): void {
    this.#add(this.#spaced ? text.replace(/^ /, '') : text);
    if (!/\S/.test(text)) return;
    if (bold) this.bold = true;
    else this.plain = true;
  }

  #add(text: string): void {
    if (text === '') return;
    this.text += text;
    this.#spaced = /[ \n]/.test(text[text.length - 1]!);
  }

  #element(element: XmlElement, bold: boolean): void {
    if (element.space === 'odf-drawing') return this.drawing(element);
    switch (element.local) {
      case 's':
        return this.#add(' '.repeat(Math.min(100, Math.max(1, Number(element.attribute('c') ?? 1) || 1))));
      case 'tab':
        return this.#add('\t');
      case 'line-break':
        return this.#add('\n');
      case 'note':
        return this.#note(element);
      case 'span':
        return this.#span(element, bold);
      case 'ruby': {
        const base = element.child('ruby-base');
        return base && this.read(base, bold);
      }
      case 'annotation':
      case 'script':
        return;
    }
    if (element.attribute('is-hidden') !== 'true') this.read(element, bold);
  }

  #span(element: XmlElement, bold: boolean): void {
    const style = this.#styles('text', element.attribute('style-name'));
    if (!style.hidden) this.read(element, style.bold ?? bold);
  }

  #note(element: XmlElement): void {
    const body = element.child('note-body');
    if (body) this.aside.push(body);
  }

  /** Finds what a drawing holds: text boxes, shapes with text, pictures. */
  drawing(element: XmlElement): void {
    const inside = element.elements();
    if (element.local === 'frame') {
      const box = inside.find((child) => child.is('odf-drawing', 'text-box'));
      const shown = inside.some((child) => child.is('odf-drawing', 'image') || child.is('odf-drawing', 'object'));
      if (box) this.aside.push(box);
      else if (shown && !isIcon(element)) this.images.push(describe(inside));
    } else if (inside.some((child) => child.space === 'odf-text')) this.aside.push(element);
    else for (const child of inside) if (child.space === 'odf-drawing') this.drawing(child);
  }
}

function describe(inside: XmlElement[]): string {
  const named = (name: string) => inside.find(({ local }) => local === name)?.text();
  return named('desc') ?? named('title') ?? '';
}

const points: Record<string, number> = { in: 72, cm: 28.35, mm: 2.835, pt: 1, px: 0.75 };
/** As on a web page: what is smaller than 40 pixels is an icon, no picture of a report. */
const iconSize = 30;

function isIcon(frame: XmlElement): boolean {
  return ['width', 'height'].some((name) => {
    const [, number, unit] = /^([\d.]+)(in|cm|mm|pt|px)$/.exec(frame.foreign(name) ?? '') ?? [];
    return number !== undefined && Number(number) * points[unit!]! <= iconSize;
  });
}
