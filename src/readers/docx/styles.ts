import type { XmlElement } from '../xml/tree.js';
import { isOn, numberOf, valueOf } from './properties.js';

/** What a style, with those it is based on, says of text. */
export interface Style {
  /** Level of a heading, 1 the highest; 0 for body text, undefined where nothing is said. */
  level?: number;
  bold?: boolean;
  hidden?: boolean;
  numbering?: { list?: string; level?: number };
  /** An entry of a table of contents. */
  contents?: boolean;
}

/** The styles of a document. */
export interface Styles {
  /** Of a paragraph without a style of its own. */
  fallback: string | undefined;
  of(id: string | undefined): Style;
}

const nothing: Style = {};
/** Styles based on each other; a chain that is longer leads back to itself. */
const longestChain = 64;

export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  let fallback: string | undefined;
  for (const element of root?.elements() ?? []) {
    const id = element.local === 'style' ? element.attribute('styleId') : undefined;
    if (id === undefined) continue;
    elements.set(id, element);
    const isDefault = /^(?:1|true|on)$/.test(element.attribute('default') ?? '');
    if (isDefault && element.attribute('type') === 'paragraph') fallback = id;
  }
  const known = new Map<string, Style>();
  const find = (id: string, depth: number): Style => {
    const element = elements.get(id);
    if (!element || depth > longestChain) return nothing;
    const base = valueOf(element, 'basedOn');
    const inherited = base === undefined ? nothing : (known.get(base) ?? find(base, depth + 1));
    const style = { ...inherited, ...ownStyle(element) };
    known.set(id, style);
    return style;
  };
  return { fallback, of: (id) => (id === undefined ? nothing : (known.get(id) ?? find(id, 0))) };
}

const headingName = /^(?:heading|标题)\s*([1-9])$/i;
const contentsName = /^(?:toc|contents|目录)\s*(?:[1-9]|heading|标题)$/i;

function ownStyle(element: XmlElement): Style {
  const name = valueOf(element, 'name') ?? '';
  const paragraph = element.child('pPr');
  const run = element.child('rPr');
  const level = levelOf(paragraph) ?? headingLevel(name);
  const bold = isOn(run, 'b');
  const hidden = isOn(run, 'vanish');
  const numbering = numberingOf(paragraph);
  return {
    ...(level !== undefined && { level }),
    ...(bold !== undefined && { bold }),
    ...(hidden !== undefined && { hidden }),
    ...(numbering && { numbering }),
    ...(contentsName.test(name) && { contents: true }),
  };
}

/** The level that paragraph properties give; 9 there is body text. */
export function levelOf(paragraph: XmlElement | undefined): number | undefined {
  const outline = numberOf(paragraph, 'outlineLvl');
  if (outline === undefined) return undefined;
  return outline >= 0 && outline < 9 ? outline + 1 : 0;
}

function headingLevel(name: string): number | undefined {
  const match = headingName.exec(name);
  return match ? Number(match[1]) : undefined;
}

/** The list that paragraph properties name, and the level in it. */
export function numberingOf(paragraph: XmlElement | undefined): Style['numbering'] {
  const properties = paragraph?.child('numPr');
  if (!properties) return undefined;
  const list = valueOf(properties, 'numId');
  const level = numberOf(properties, 'ilvl');
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
}
