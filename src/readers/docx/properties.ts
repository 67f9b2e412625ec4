import type { XmlElement } from '../xml/tree.js';

/** The value of a property that is an element of its own: `<w:outlineLvl w:val="0"/>`. */
export function valueOf(properties: XmlElement | undefined, name: string): string | undefined {
  return properties?.child(name)?.attribute('val');
}

/** The same as a whole number. */
export function numberOf(properties: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(properties, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** A property that is on or off; undefined where nothing is said. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = properties?.child(name);
  return property && !/^(?:0|false|off|none)$/.test(property.attribute('val') ?? '1');
}
