import { MAX_NUMBERING_LEVELS, numberingPieces } from '../numbering.js';
import type { NumberingLevel, NumberingList } from '../numbering.js';
import type { XmlElement } from '../xml/tree.js';
import { isOn, numberOf, valueOf } from './properties.js';
import type { Style, Styles } from './styles.js';

/** A place in a list: what {@link Numbering} counts. */
export interface ListPlace {
  list: NumberingList;
  level: number;
}

/** Finds the list that a paragraph belongs to, by its own properties and its style. */
export type ListFinder = (own: Style['numbering'], styleId: string | undefined) => ListPlace | undefined;

interface Definition {
  id: string;
  levels: NumberingLevel[];
  /** Level by the id of the paragraph style that is bound to it. */
  byStyle: Map<string, number>;
}

const noLists: ListFinder = () => undefined;
/** Characters of a number's words; every paragraph of the list repeats them. */
const longestText = 64;

export function readNumbering(root: XmlElement | undefined, styles: Styles): ListFinder {
  if (!root) return noLists;
  const abstracts = byId(root, 'abstractNum', 'abstractNumId');
  const instances = byId(root, 'num', 'numId');
  const lists = new Map<string, { list: NumberingList; definition: Definition } | undefined>();

  const definitionOf = (instance: XmlElement | undefined): XmlElement | undefined => {
    const abstract = abstracts.get(valueOf(instance, 'abstractNumId') ?? '');
    // A list may be that of a style of lists.
    const linked = styles.of(valueOf(abstract, 'numStyleLink')).numbering?.list;
    const target =
      linked === undefined ? undefined : abstracts.get(valueOf(instances.get(linked), 'abstractNumId') ?? '');
    return target ?? abstract;
  };
  const find = (id: string) => {
    if (lists.has(id)) return lists.get(id);
    const instance = instances.get(id);
    const element = definitionOf(instance);
    const definition = element && readDefinition(element);
    const found = instance && definition && { list: readInstance(id, instance, definition), definition };
    lists.set(id, found);
    return found;
  };

  return (own, styleId) => {
    const inherited = styles.of(styleId).numbering;
    const id = own?.list ?? inherited?.list;
    const found = id === undefined ? undefined : find(id);
    if (!found) return undefined;
    const bound = own?.list === undefined ? found.definition.byStyle.get(styleId ?? '') : undefined;
    return { list: found.list, level: own?.level ?? bound ?? inherited?.level ?? 0 };
  };
}

function byId(root: XmlElement, name: string, idName: string): Map<string, XmlElement> {
  const named = root.elements().filter(({ local }) => local === name);
  return new Map(named.map((element) => [element.attribute(idName) ?? '', element]));
}

function readDefinition(element: XmlElement): Definition {
  const levels = readLevels(element);
  const byStyle = new Map<string, number>();
  for (const { level, element: inside } of levelElements(element)) {
    const style = valueOf(inside, 'pStyle');
    if (style !== undefined) byStyle.set(style, level);
  }
  return { id: element.attribute('abstractNumId') ?? '', levels, byStyle };
}

function readLevels(parent: XmlElement): NumberingLevel[] {
  const levels: NumberingLevel[] = [];
  for (const { level, element } of levelElements(parent)) levels[level] = readLevel(element);
  return levels;
}

function levelElements(parent: XmlElement): { level: number; element: XmlElement }[] {
  return parent
    .elements()
    .filter(({ local }) => local === 'lvl')
    .map((element) => ({ level: Number(element.attribute('ilvl')), element }))
    .filter(({ level }) => level >= 0 && level < MAX_NUMBERING_LEVELS && Number.isInteger(level));
}

function readLevel(element: XmlElement): NumberingLevel {
  const restart = numberOf(element, 'lvlRestart');
  return {
    format: valueOf(element, 'numFmt') ?? plainFormat(element) ?? 'decimal',
    pieces: numberingPieces((valueOf(element, 'lvlText') ?? '').slice(0, longestText)),
    start: numberOf(element, 'start') ?? 0,
    ...(restart !== undefined && { restartAfter: restart - 1 }),
    ...(isOn(element, 'isLgl') && { legal: true }),
  };
}

/** A format of Word's own stands beside a plain one for other programs. */
function plainFormat(element: XmlElement): string | undefined {
  const choices = element.elements().find((child) => child.is('mc', 'AlternateContent'));
  const fallback = choices?.child('Fallback');
  const format = fallback?.elements().find((child) => child.is('w', 'numFmt'));
  return format?.attribute('val');
}

function readInstance(id: string, instance: XmlElement, definition: Definition): NumberingList {
  const list: NumberingList = { key: definition.id, id, levels: [...definition.levels], startOverrides: [] };
  for (const override of instance.elements()) {
    if (override.local !== 'lvlOverride') continue;
    const level = Number(override.attribute('ilvl'));
    if (!(level >= 0 && level < MAX_NUMBERING_LEVELS)) continue;
    readLevels(override).forEach((own) => (list.levels[level] = own));
    const start = numberOf(override, 'startOverride');
    if (start !== undefined) list.startOverrides![level] = start;
  }
  return list;
}
