import { layOut } from '../../src/testing/lay-out.js';
import type { Draft } from '../../src/testing/draft.js';
import { makeZip, type Member } from './make-zip.js';

/** A sheet by its XML, or by rows of texts from A1 on: numbers as numbers, empty texts left out. */
export interface SheetDraft {
  name: string;
  rows?: (string | number | null)[][];
  merges?: string[];
  /** Content of `sheetData` instead of the rows. */
  data?: string;
  /** Elements before and after `sheetData`. */
  before?: string;
  after?: string;
  state?: string;
}

export interface WorkbookDraft {
  sheets: SheetDraft[];
  strings?: string[];
  /** Content of `styles.xml`. */
  styles?: string;
  /** Content of `workbook.xml` before the sheets. */
  workbook?: string;
  strict?: boolean;
  members?: Member[];
}

/** Writes a workbook. */
export function makeXlsx({
  sheets,
  strings,
  styles,
  workbook = '',
  strict = false,
  members = [],
}: WorkbookDraft): Uint8Array {
  const space = strict ? 'http://purl.oclc.org/ooxml/' : 'http://schemas.openxmlformats.org/';
  const main = strict ? `${space}spreadsheetml/main` : `${space}spreadsheetml/2006/main`;
  const relations = strict ? `${space}officeDocument/relationships` : `${space}officeDocument/2006/relationships`;
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  const list = (content: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const parts: Member[] = [
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', content: list(relation('r1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: list(
        sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
          (strings ? relation('t', 'sharedStrings', 'sharedStrings.xml') : '') +
          (styles === undefined ? '' : relation('y', 'styles', '/xl/styles.xml')),
      ),
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}">${workbook}<sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"${state ? ` state="${state}"` : ''}/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    ...sheets.map((sheet, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `<worksheet xmlns="${main}">${sheet.before ?? ''}<sheetData>${sheet.data ?? dataOf(sheet.rows ?? [])}</sheetData>${mergesOf(sheet)}${sheet.after ?? ''}</worksheet>`,
    })),
    ...(strings
      ? [
          {
            name: 'xl/sharedStrings.xml',
            content: `<sst xmlns="${main}">${strings.map((si) => `<si>${si}</si>`).join('')}</sst>`,
          },
        ]
      : []),
    ...(styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${styles}</styleSheet>` }]),
  ];
  return makeZip([...parts.filter(({ name }) => !members.some((other) => other.name === name)), ...members]);
}

function dataOf(rows: (string | number | null)[][]): string {
  return rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, row, column)).join('')}</row>`)
    .join('');
}

function cellOf(cell: string | number | null, row: number, column: number): string {
  const name = `${letters(column)}${row + 1}`;
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
}

function mergesOf({ merges = [] }: SheetDraft): string {
  if (merges.length === 0) return '';
  return `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}

export function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The tables of a draft, one on a sheet or all on one; `head` are rows above each. */
export function draftSheets(draft: Draft, { together = false, gap = 1, heads = true } = {}): SheetDraft[] {
  const sheets = draft.parts.flatMap((part) =>
    part.tables.map((id): Required<Pick<SheetDraft, 'name' | 'rows' | 'merges'>> => {
      const grid = layOut(draft.tables[id]!);
      const head = heads ? [[`${part.ordinal}、${part.heading}`]] : [];
      const rows: (string | number | null)[][] = Array.from({ length: grid.rows }, () =>
        Array<null>(grid.columns).fill(null),
      );
      const merges: string[] = [];
      for (const { row, column, rowSpan, columnSpan, text } of grid.cells) {
        rows[row]![column] = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
        if (rowSpan * columnSpan === 1) continue;
        const [top, left] = [row + head.length, column];
        merges.push(`${letters(left)}${top + 1}:${letters(left + columnSpan - 1)}${top + rowSpan}`);
      }
      return { name: part.heading.slice(0, 12), rows: [...head, ...rows], merges };
    }),
  );
  const title = draft.title === null ? [] : [[draft.title]];
  if (!together) return sheets.map((sheet) => moved(sheet, title));
  const all = { name: 'Sheet1', rows: [...title] as (string | number | null)[][], merges: [] as string[] };
  for (const sheet of sheets) {
    const { rows, merges } = moved(sheet, all.rows);
    all.rows = [...rows, ...Array.from({ length: gap }, () => [])];
    all.merges.push(...merges);
  }
  return [all];
}

function moved(sheet: Required<Pick<SheetDraft, 'name' | 'rows' | 'merges'>>, above: (string | number | null)[][]) {
  const down = (ref: string) => ref.replace(/\d+/g, (row) => String(Number(row) + above.length));
  return { ...sheet, rows: [...above, ...sheet.rows], merges: sheet.merges.map(down) };
}
