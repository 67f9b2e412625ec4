import type { Element } from './tree.js';

/** What an element's own attributes say of how its text is shown. */
export interface Style {
  hidden: boolean;
  bold?: boolean;
  preformatted?: boolean;
}

const plain: Style = { hidden: false };
const hiddenStyle: Style = { hidden: true };

const hiding = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const weight = /font-weight\s*:\s*(bold|normal|\d+)/i;
const preserving = /white-space\s*:\s*(?:pre|break-spaces)/i;

/** Reads styles; pages repeat the same ones, so that each is read once. */
export function styleReader(): (element: Element) => Style {
  const known = new Map<string, Style>();
  return (element) => {
    let style = plain;
    for (const { name, value } of element.attributes) {
      if (name === 'hidden') return hiddenStyle;
      if (name !== 'style') continue;
      style = known.get(value) ?? readStyle(value);
      known.set(value, style);
    }
    return style;
  };
}

function readStyle(text: string): Style {
  if (hiding.test(text)) return hiddenStyle;
  const bold = weight.exec(text)?.[1]?.toLowerCase();
  const preformatted = preserving.test(text);
  if (!bold && !preformatted) return plain;
  return {
    hidden: false,
    ...(bold && { bold: bold === 'bold' || Number(bold) >= 600 }),
    ...(preformatted && { preformatted }),
  };
}
