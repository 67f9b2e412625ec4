import { makeZip } from './make-zip.js';

const names = ['office', 'text', 'table', 'style', 'meta', 'manifest'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const namespaces = [
  ...names,
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:loext="urn:loext"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** Parts besides the text. */
export interface OdtParts {
  styles?: string;
  automatic?: string;
  title?: string;
  manifest?: string;
}

/** Writes an ODT file around the content of its body. */
export function makeOdt(body: string, { styles, automatic = '', title, manifest = '' }: OdtParts = {}): Uint8Array {
  const root = (name: string, inside: string) => `<office:${name} ${namespaces}>${inside}</office:${name}>`;
  const parts: Record<string, string> = {
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    ...(styles !== undefined && { 'styles.xml': root('document-styles', `<office:styles>${styles}</office:styles>`) }),
    ...(title !== undefined && {
      'meta.xml': root('document-meta', `<office:meta><dc:title>${title}</dc:title></office:meta>`),
    }),
    'META-INF/manifest.xml': root('x', '')
      .replace(/office:x/g, 'manifest:manifest')
      .replace('></', `>${manifest}</`),
  };
  return makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    ...Object.entries(parts).map(([name, content]) => ({ name, content })),
  ]);
}
