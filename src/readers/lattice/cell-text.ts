import type { Box } from '../../document/document.js';
import { linesOf, seam, type TextLine } from './lines.js';
import { mostPadding, shownBox, type Glyph, type PageContent } from './page.js';
import type { CellText } from './piece.js';
import { isDigit } from './script.js';

/** What is known of a cell's text besides where its characters stand. */
interface Known {
  /** The place of a figure in it is not certain. */
  doubtful?: boolean;
  /** It is one number, broken over lines. */
  wrapped?: boolean;
}

/** Reads the characters of a cell; lines are joined, with a space where letters or digits meet. */
export function cellText(
  glyphs: readonly Glyph[],
  box: Box,
  page: PageContent,
  { doubtful, wrapped }: Known = {},
): CellText {
  if (glyphs.length === 0) return emptyText(box, page);
  const rows = linesOf(glyphs);
  let text = '';
  const lines: CellText['lines'] = [];
  for (const line of rows) {
    text += wrapped ? '' : seam(text, line.text);
    const from = text.length;
    text += line.text;
    lines.push({ from, to: text.length, page: page.number, box: shownBox(page, line.box) });
  }
  const doubt = doubtful && rows.some((line) => line.glyphs.some((glyph) => isDigit(glyph.text)));
  if (doubt) text += '\ufffd';
  const last = rows.at(-1)!;
  const content: CellText = {
    text,
    lines,
    room: innerWidth(rows, box) - (last.box.right - last.box.left),
    firstLine: rows[0]!,
    size: last.size,
  };
  if (doubt) content.doubtful = true;
  return content;
}

function emptyText(box: Box, page: PageContent): CellText {
  const lines = [{ from: 0, to: 0, page: page.number, box: shownBox(page, box) }];
  return { text: '', lines, room: box.right - box.left, size: 0 };
}

/** Width of a cell between its paddings. */
function innerWidth(rows: TextLine[], box: Box): number {
  const padding = rows.reduce(
    (least, line) => Math.min(least, line.box.left - box.left, box.right - line.box.right),
    mostPadding,
  );
  return box.right - box.left - 2 * Math.max(0, padding);
}
