import type { SourceInfo } from '../document/document.js';
import { isWritable } from '../document/writable.js';

/**
 * How findings reach the copy of a file: `inline` are comments and changes in the file's own text (`annotate` of
 * `docx/index.ts`, {@link annotateText} of `text/annotate.ts`); `sidecar` is a page beside it (`resultPage` of the HTML
 * reporter), for formats that are only read and for members of archives.
 */
export function annotationKind(source: Pick<SourceInfo, 'format' | 'archive'>): 'inline' | 'sidecar' {
  return isWritable(source) ? 'inline' : 'sidecar';
}
