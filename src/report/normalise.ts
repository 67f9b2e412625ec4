/** Readers know labels, too, and import nothing from here: the one way to compare them lies below both. */
export { halfWidth, normaliseLabel, squeeze } from '../document/normalise.js';
