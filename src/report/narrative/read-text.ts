import { bracketDepths, maskTitles } from './brackets.js';
import { readQuantities, type Quantity } from './quantities.js';

/** A text with what is read from it once. */
export interface ReadText {
  text: string;
  quantities: Quantity[];
  depths: Uint8Array;
}

/** Reads the quantities and brackets of a text; titles in 《》 hold no figures of the report. */
export function readOnce(text: string): ReadText {
  return { text, quantities: readQuantities(maskTitles(text)), depths: bracketDepths(text) };
}
