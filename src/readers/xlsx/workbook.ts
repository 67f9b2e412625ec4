import { Package } from '../docx/package.js';
import { Unreadable } from '../reader.js';
import { decodeXml } from '../xml.js';
import type { XmlElement } from '../xml/tree.js';
import type { Zip } from '../zip.js';
import type { SheetContext } from './sheet.js';
import { readSharedStrings } from './strings.js';
import { readStyles } from './styles.js';

/** A sheet as the workbook names it. */
export interface SheetEntry {
  name: string;
  hidden: boolean;
  /** Its part of the package; absent for what is no sheet of cells, such as a chart. */
  part?: string;
}

/** A workbook: its sheets in order, and what their cells refer to. */
export interface Workbook {
  sheets: SheetEntry[];
  context: SheetContext;
  title?: string;
}

/** Reads everything of a workbook but its sheets. Rejects with {@link Unreadable}. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const parts = new Package(zip);
  const main = await parts.mainPart('xl/workbook.xml');
  // The binary form of the same package.
  if (main.endsWith('.bin')) throw new Unreadable('format-unsupported', { format: 'xls' });
  const root = (await parts.part(main))?.root;
  const relationships = await parts.relationships(main);
  const relations = await relationIds(parts, main);
  const target = (kind: string) => relationships.find((relationship) => relationship.kind === kind)?.target;
  const sharedStrings = target('sharedStrings');
  const stylesPart = target('styles');
  const strings = sharedStrings === undefined ? undefined : await readText(zip, sharedStrings);
  const styles = stylesPart === undefined ? undefined : await parts.part(stylesPart);
  const title = (await parts.part('docProps/core.xml'))?.root.elements().find(({ local }) => local === 'title');
  const epoch = root?.child('workbookPr')?.attribute('date1904');
  return {
    sheets: (root?.child('sheets')?.elements() ?? []).map((sheet) => entryOf(sheet, relations)),
    context: {
      strings: strings === undefined ? [] : readSharedStrings(strings, sharedStrings!),
      styles: readStyles(styles?.root),
      epoch1904: epoch === '1' || epoch === 'true',
    },
    ...(title?.text().trim() && { title: title.text().trim() }),
  };
}

function entryOf(sheet: XmlElement, relations: Map<string, string>): SheetEntry {
  const part = relations.get(sheet.foreign('id') ?? '');
  return {
    name: sheet.attribute('name') ?? '',
    hidden: ['hidden', 'veryHidden'].includes(sheet.attribute('state') ?? ''),
    ...(part !== undefined && { part }),
  };
}

/** Parts that hold sheets of cells, by the id that the workbook knows them by. */
async function relationIds(parts: Package, main: string): Promise<Map<string, string>> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const file = await parts.part(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const elements = (file?.root.elements() ?? []).filter((element) => element.attribute('TargetMode') !== 'External');
  // The same order as of what the package made of them.
  const targets = await parts.relationships(main);
  return new Map(
    elements.flatMap((element, index): [string, string][] => {
      const { kind, target } = targets[index]!;
      return kind === 'worksheet' ? [[element.attribute('Id') ?? '', target]] : [];
    }),
  );
}

/** The text of a part; undefined if there is none of that name, in whatever letters. */
export async function readText(zip: Zip, name: string): Promise<string | undefined> {
  const known = zip.names.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const bytes = known === undefined ? undefined : await zip.read(known);
  return bytes && decodeXml(bytes, name);
}
