import type { XmlElement } from '../xml/tree.js';

/** What a style, with those it is based on, says of text. */
export interface Style {
  bold?: boolean;
  hidden?: boolean;
}

/** Finds a style by the family and the name that an element gives. */
export type Styles = (family: 'text' | 'paragraph', name: string | undefined) => Style;

const nothing: Style = {};
/** A chain of styles that is longer leads back to itself. */
const longestChain = 64;

/** Reads the styles of all parts; later ones go before. */
export function readStyles(parts: XmlElement[]): Styles {
  const elements = new Map<string, XmlElement>();
  for (const group of parts.flatMap((part) => [part.child('styles'), part.child('automatic-styles')])) {
    for (const element of group?.elements() ?? []) {
      if (element.is('odf-style', 'style'))
        elements.set(`${element.attribute('family')} ${element.attribute('name')}`, element);
    }
  }
  const known = new Map<string, Style>();
  const find = (family: string, name: string | undefined, depth: number): Style => {
    const key = `${family} ${name}`;
    const element = elements.get(key);
    if (!element || depth > longestChain) return nothing;
    let style = known.get(key);
    if (!style) {
      const parent = element.attribute('parent-style-name');
      style = { ...(parent === undefined ? nothing : find(family, parent, depth + 1)), ...ownStyle(element) };
      known.set(key, style);
    }
    return style;
  };
  return (family, name) => find(family, name, 0);
}

function ownStyle(element: XmlElement): Style {
  const properties = element.child('text-properties');
  const weight = properties?.attribute('font-weight-asian') ?? properties?.foreign('font-weight');
  const display = properties?.foreign('display');
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(display !== undefined && { hidden: display === 'none' }),
  };
}
