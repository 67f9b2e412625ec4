import type { Document, SourceInfo } from '../document/document.js';
import { readBlocks } from './text/blocks.js';
import { maskComments, placeComments } from './text/comments.js';
import { readFrontMatter } from './text/front-matter.js';
import type { ReadHtmlTables } from './text/page.js';

export { holdsHtmlTable } from './text/html-table.js';
import { splitLines } from './text/lines.js';

/**
 * Reads plain text and Markdown, which real reports mix: both formats understand headings, bold, images and comments,
 * and tables of every layout; tables in HTML if the reader of them is given. Throws `Unreadable` for what is too large.
 */
export function readText(text: string, source: SourceInfo, readHtmlTables?: ReadHtmlTables): Document {
  const frontMatter = readFrontMatter(text);
  const { masked, comments } = maskComments(text);
  const markdown = source.format === 'markdown';
  const lines = splitLines(masked, frontMatter?.end ?? 0);
  const blocks = readBlocks({ text: masked, lines, ...(readHtmlTables && { readHtmlTables }) }, markdown);
  return {
    source: { ...source, text },
    metadata: frontMatter?.metadata ?? { published: [] },
    has: {
      headingLevels: blocks.some(({ type }) => type === 'heading'),
      metadata: frontMatter !== undefined,
      images: markdown,
      narrative: true,
      grid: false,
    },
    blocks,
    comments: placeComments(comments, blocks),
    notes: [],
  };
}
