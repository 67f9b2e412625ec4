import type { Box } from '../../document/document.js';
import { linesOf, neededFor, seam, type TextLine } from './lines.js';
import { shownBox, type Glyph, type PageContent } from './page.js';
import type { CellText } from './piece.js';
import { isDigit } from './script.js';

/** Padding of a cell is at most this; what a centred line leaves beside it is more. */
const mostPadding = 6;

/** Reads the characters of a cell; lines are joined, with a space where letters or digits meet. */
export function cellText(glyphs: Glyph[], box: Box, page: PageContent, doubtful = false): CellText {
  if (glyphs.length === 0) return emptyText(box, page);
  const rows = linesOf(glyphs);
  let text = '';
  const lines: CellText['lines'] = [];
  for (const line of rows) {
    text += seam(text, line.text);
    const from = text.length;
    text += line.text;
    lines.push({ from, to: text.length, page: page.number, box: shownBox(page, line.box) });
  }
  const doubt = doubtful && rows.some((line) => line.glyphs.some((glyph) => isDigit(glyph.text)));
  if (doubt) text += '\ufffd';
  return { text, lines, ...fit(rows, box), ...(doubt && { doubtful: true }) };
}

function emptyText(box: Box, page: PageContent): CellText {
  const lines = [{ from: 0, to: 0, page: page.number, box: shownBox(page, box) }];
  return { text: '', lines, room: box.right - box.left, need: 0, size: 0 };
}

function fit(rows: TextLine[], box: Box): Pick<CellText, 'room' | 'need' | 'size'> {
  const padding = rows.reduce(
    (least, line) => Math.min(least, line.box.left - box.left, box.right - line.box.right),
    mostPadding,
  );
  const last = rows.at(-1)!;
  const width = box.right - box.left - 2 * Math.max(0, padding);
  return { room: width - (last.box.right - last.box.left), need: neededFor(rows[0]!), size: last.size };
}
