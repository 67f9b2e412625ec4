/** Endings of the formats that can be read; other files are read only if they are named one by one. */
export const readableExtensions: ReadonlySet<string> = new Set([
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'shtml',
  'docx',
  'doc',
  'wps',
  'odt',
  'pdf',
  'ofd',
  'xlsx',
  'zip',
]);
