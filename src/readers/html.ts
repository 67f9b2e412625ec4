import type { Comment, Document, SourceInfo } from '../document/document.js';
import { findArticle } from './html/article.js';
import { labelledDates, leadingDates } from './html/dates.js';
import { readFlow } from './html/flow.js';
import type { FlowBlock } from './html/flow.js';
import { addDates, readMetadata } from './html/metadata.js';
import { notesOf } from './html/page-notes.js';
import { parseTree } from './html/parse.js';
import type { Element } from './html/tree.js';

export { readHtmlTables } from './html/tables.js';

/** Reads a web page, or a part of one, as a browser shows it. Throws `Unreadable` for a hostile one. */
export function readHtml(text: string, source: SourceInfo): Document {
  const tree = parseTree(text);
  const root = child(tree, 'html') ?? tree;
  const metadata = readMetadata(child(root, 'head'));
  const flow = readFlow(tree, text);
  const { kept, furniture, belowTitle, isReport } = findArticle(flow.blocks);
  const textOf = (indices: number[]) => indices.map((at) => shortText(flow.blocks[at]!)).join('\n');
  addDates(metadata, [...labelledDates(textOf(furniture)), ...leadingDates(textOf(belowTitle))]);
  const blocks = kept.map((at) => flow.blocks[at]!);
  return {
    source: { ...source, text },
    metadata,
    has: {
      headingLevels: blocks.some(({ block }) => block.type === 'heading'),
      metadata: true,
      images: true,
      narrative: true,
      grid: true,
    },
    blocks: blocks.map(({ block }) => block),
    comments: flow.comments.map((comment) => renumber(comment, kept)),
    notes: isReport ? [] : notesOf(root, flow.blocks, blocks),
  };
}

function child(parent: Element, tagName: string): Element | undefined {
  return parent.children.find((node): node is Element => node.type === 'element' && node.tagName === tagName);
}

/** Text of a block that may hold a label and a date. */
function shortText({ block }: FlowBlock): string {
  if (block.type !== 'table') return block.text.length < 400 ? block.text : '';
  return block.cells.length > 100 ? '' : block.cells.map(({ text }) => text).join('\n');
}

function renumber(comment: Comment, kept: number[]): Comment {
  const before = kept.findIndex((at) => at >= comment.before);
  return { ...comment, before: before === -1 ? kept.length : before };
}
