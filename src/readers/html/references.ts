import { parseFragment } from 'parse5';

/** A character reference in the source and what it stands for. */
export interface Reference {
  text: string;
  sourceLength: number;
}

const numeric = /&#(?:[xX][0-9a-fA-F]+|[0-9]+);?/y;
/** The longest name has 32 characters. */
const named = /&[a-zA-Z][a-zA-Z0-9]{0,39};?/y;
const known = new Map<string, Reference | null>();
const remembered = 2000;

/** The character reference that begins at an offset; undefined for an ampersand that means itself. */
export function referenceAt(source: string, offset: number): Reference | undefined {
  const number = match(numeric, source, offset);
  if (number) return { text: decode(number), sourceLength: number.length };
  const name = match(named, source, offset);
  if (!name) return undefined;
  let reference = known.get(name);
  if (reference === undefined) {
    reference = resolve(name);
    if (known.size < remembered) known.set(name, reference);
  }
  return reference ?? undefined;
}

function match(pattern: RegExp, source: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0];
}

/** An old name may end without a semicolon, before letters of the text: `&copy2024`. */
function resolve(candidate: string): Reference | null {
  const text = decode(candidate);
  for (let length = 1; length <= candidate.length; length++) {
    const rest = candidate.slice(length);
    if (!text.endsWith(rest)) continue;
    return length === 1 ? null : { text: text.slice(0, text.length - rest.length), sourceLength: length };
  }
  return null;
}

function decode(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  return node && 'value' in node ? node.value : reference;
}
