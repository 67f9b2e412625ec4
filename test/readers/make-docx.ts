import { nodeHost } from '../../src/batch/node-host.js';
import type { Block, Document } from '../../src/document/document.js';
import { readDocx } from '../../src/readers/docx.js';
import { makeZip } from './make-zip.js';

const transitional = 'http://schemas.openxmlformats.org';
const namespaces = Object.entries({
  w: `${transitional}/wordprocessingml/2006/main`,
  r: `${transitional}/officeDocument/2006/relationships`,
  wp: `${transitional}/drawingml/2006/wordprocessingDrawing`,
  a: `${transitional}/drawingml/2006/main`,
  m: `${transitional}/officeDocument/2006/math`,
  mc: `${transitional}/markup-compatibility/2006`,
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** Parts besides the document: the inside of their root elements, or whole files by their names. */
export interface Parts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  files?: Record<string, string>;
  /** Deflated, as programs do; otherwise stored, which is sooner done. */
  packed?: boolean;
  /** Changes the document's XML, to write it as another program does. */
  rewrite?: (xml: string) => string;
}

const roots = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', endnotes: 'endnotes' } as const;

/** Writes a DOCX file around the content of its body. */
export function makeDocx(
  body: string,
  { files = {}, rewrite = (xml) => xml, packed = false, ...parts }: Parts = {},
): Uint8Array {
  const named = (Object.keys(roots) as (keyof typeof roots)[]).filter((name) => parts[name] !== undefined);
  const type = (name: string) => `${transitional}/officeDocument/2006/relationships/${name}`;
  const relationship = (name: string, target: string, index: number) =>
    `<Relationship Id="rId${index + 1}" Type="${type(name)}" Target="${target}"/>`;
  const relationships = (inside: string) =>
    `<Relationships xmlns="${transitional}/package/2006/relationships">${inside}</Relationships>`;
  const root = (name: string, inside: string) => rewrite(`<w:${name} ${namespaces}>${inside}</w:${name}>`);
  const written: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(relationship('officeDocument', 'word/document.xml', 0)),
    'word/_rels/document.xml.rels': relationships(
      named.map((name, at) => relationship(name, `${name}.xml`, at)).join(''),
    ),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(named.map((name) => [`word/${name}.xml`, root(roots[name], parts[name]!)])),
    ...files,
  };
  return makeZip(Object.entries(written).map(([name, content]) => ({ name, content, stored: !packed })));
}

export function read(body: string, parts?: Parts): Promise<Document> {
  return readDocx({ bytes: makeDocx(body, parts) }, nodeHost);
}

/** The blocks, each in a line: `# ` a heading, `! ` a picture, `| ` a table. */
export async function lines(body: string, parts?: Parts): Promise<string[]> {
  const { blocks } = await read(body, parts);
  return blocks.map(inWords);
}

function inWords(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'image':
      return `! ${block.text}`;
    case 'table':
      return `| ${block.cells.map(({ text }) => text).join(' | ')}`;
    case 'paragraph':
      return block.bold ? `**${block.text}**` : block.text;
  }
}

/** A run, a paragraph, a cell, a row, a table; properties go in front. */
export const r = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (inside: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : r(inside)}</w:p>`;
export const tc = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : p(inside)}</w:tc>`;
export const tr = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
export const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
