import type { SourceInfo } from './document.js';

/** Formats that can be written back with a few words changed and everything else left as it was. */
const formats = new Set(['text', 'markdown', 'html', 'docx']);

/** Whether corrections can be written into the file itself: not into other formats, and not into an archive. */
export function isWritable({ format, archive }: Pick<SourceInfo, 'format' | 'archive'>): boolean {
  return archive === undefined && formats.has(format);
}
