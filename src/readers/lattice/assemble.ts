import type { Block, Box, ReaderNote } from '../../document/document.js';
import { imageOf, notesOf, paragraphOf, tableOf } from './blocks.js';
import { canJoin, joinPiece, single, type JoinedTable } from './join-pieces.js';
import type { TextLine } from './lines.js';
import type { Margins } from './margins.js';
import type { PageContent } from './page.js';
import { continues } from './paragraphs.js';
import type { Piece } from './piece.js';

/** What stands on a page, from top to bottom. */
export type Item = (
  { kind: 'line'; line: TextLine; beside?: boolean } | { kind: 'table'; piece: Piece } | { kind: 'image'; box: Box }
) & {
  top: number;
  content: PageContent;
  margins: Margins;
};

type LineItem = Extract<Item, { kind: 'line' }>;
type Group =
  | { kind: 'text'; lines: LineItem[] }
  | { kind: 'table'; table: JoinedTable }
  | { kind: 'image'; box: Box; content: PageContent };

/** Words that announce the rest of a table on its next page. */
const continuation = /^[（(]?(?:续表?|接上[页表]|续上[页表])[一二三四五六\d]{0,2}[)）]?$/;

/** Makes blocks of what stands on all pages in turn, across the ends of pages. */
export function assemble(items: readonly Item[]): { blocks: Block[]; notes: ReaderNote[] } {
  const groups: Group[] = [];
  items.forEach((item, i) => {
    const next = items[i + 1];
    const open = openTable(groups);
    if (announcesRest(item, next, open)) return;
    if (item.kind === 'table' && item.piece.frame && !isPartOfTable(item.piece, next, open))
      for (const line of item.piece.frame) add(groups, { ...item, kind: 'line', line });
    else add(groups, item);
  });
  const notes: ReaderNote[] = [];
  const blocks = groups.map((group, block) => {
    if (group.kind === 'text') return paragraphOf(group.lines);
    if (group.kind === 'image') return imageOf(group.content, group.box);
    const table = tableOf(group.table);
    notes.push(...notesOf(group.table, table, block));
    return table;
  });
  return { blocks, notes };
}

type TableGroup = Extract<Group, { kind: 'table' }>;

/** The table that nothing has come after but lines beside it. */
function openTable(groups: readonly Group[]): TableGroup | undefined {
  const last = groups.findLast((group) => group.kind !== 'text' || !group.lines.every(({ beside }) => beside));
  return last?.kind === 'table' ? last : undefined;
}

function announcesRest(item: Item, next: Item | undefined, open: TableGroup | undefined): boolean {
  if (item.kind !== 'line' || next?.kind !== 'table' || !open) return false;
  return continuation.test(item.line.text.replace(/\s/g, '')) && canJoin(open.table, next.piece);
}

/** A frame is a row of the table that ends the page before, or begins the next one. */
function isPartOfTable(frame: Piece, next: Item | undefined, open: TableGroup | undefined): boolean {
  if (open && canJoin(open.table, frame)) return true;
  return next?.kind === 'table' && !next.piece.frame && canJoin(single(frame), next.piece);
}

function add(groups: Group[], item: Item): void {
  const last = groups.at(-1);
  const open = openTable(groups);
  switch (item.kind) {
    case 'image':
      groups.push({ kind: 'image', box: item.box, content: item.content });
      return;
    case 'table':
      if (open && canJoin(open.table, item.piece)) open.table = joinPiece(open.table, item.piece);
      else groups.push({ kind: 'table', table: single(item.piece) });
      return;
    case 'line':
      if (last?.kind === 'text' && goesOn(last.lines.at(-1)!, item)) last.lines.push(item);
      else groups.push({ kind: 'text', lines: [item] });
  }
}

/** What stands beside a table has nothing to do with the text above and below it. */
function goesOn(before: LineItem, item: LineItem): boolean {
  return !before.beside === !item.beside && continues(placed(before), placed(item));
}

function placed({ line, content, margins }: LineItem) {
  return { line, margins, page: content.number };
}
