/** Short names of the namespaces that readers ask for; strict and transitional OOXML have the same one. */
const known = new Map<string, string>();

function add(space: string, ...uris: string[]): void {
  for (const uri of uris) known.set(uri, space);
}

const transitional = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

add('w', `${transitional}wordprocessingml/2006/main`, `${strict}wordprocessingml/main`);
add('x', `${transitional}spreadsheetml/2006/main`, `${strict}spreadsheetml/main`);
add('a', `${transitional}drawingml/2006/main`, `${strict}drawingml/main`);
add('wp', `${transitional}drawingml/2006/wordprocessingDrawing`, `${strict}drawingml/wordprocessingDrawing`);
add('pic', `${transitional}drawingml/2006/picture`, `${strict}drawingml/picture`);
add('m', `${transitional}officeDocument/2006/math`, `${strict}officeDocument/math`);
add('r', `${transitional}officeDocument/2006/relationships`, `${strict}officeDocument/relationships`);
add('rel', `${transitional}package/2006/relationships`);
add('cp', `${transitional}package/2006/metadata/core-properties`);
add('mc', `${transitional}markup-compatibility/2006`);
add('v', 'urn:schemas-microsoft-com:vml');
add('dc', 'http://purl.org/dc/elements/1.1/');
add('ofd', 'http://www.ofdspec.org/2016', 'http://www.ofdspec.org');
add('xml', 'http://www.w3.org/XML/1998/namespace');
add('xlink', 'http://www.w3.org/1999/xlink');
for (const name of ['office', 'text', 'table', 'style', 'drawing', 'meta', 'manifest'])
  add(`odf-${name}`, `${odf}${name}:1.0`);
add('odf-fo', `${odf}xsl-fo-compatible:1.0`);

/** The short name of a namespace; an unknown one is its own name. */
export function shortSpace(uri: string): string {
  return known.get(uri) ?? uri;
}
