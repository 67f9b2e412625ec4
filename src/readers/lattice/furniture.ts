import { middleY, type PageContent } from './page.js';
import type { TextLine } from './lines.js';

/** The lines of a page that stand outside of its tables, from top to bottom. */
export interface PageLines {
  page: PageContent;
  lines: TextLine[];
  /** Upper and lower end of everything else on the page, tables and pictures. */
  others: { top: number; bottom: number }[];
}

/** Running heads and page numbers stand within this part of the page's height from its ends. */
const margin = 0.14;
const sameHeight = 4;
const pageNumber =
  /^[\s\-–—─_·•.|~～]*(?:第|page)?\s*(\d{1,4})\s*页?(?:\s*(?:[/／,，]|of|共)\s*共?\s*\d{1,4}\s*页?)?[\s\-–—─_·•.|~～]*$/iu;
const adorned = /[-–—─·|第页/／]/;
const words = /[^\d\W_]|[\u3400-\u9fff]/;

/** Finds the lines that are not part of the report's text: page numbers, and heads and feet that pages have in common. */
export function furnitureOf(pages: PageLines[]): Set<TextLine> {
  const outer = pages.map(outerLines);
  const furniture = new Set<TextLine>();
  for (const line of [...pageNumbers(pages, outer), ...repeated(pages, outer)]) furniture.add(line);
  return furniture;
}

/** Lines above or below everything else that is in the middle of the page. */
function outerLines({ page, lines, others }: PageLines): TextLine[] {
  const [above, below] = [page.height * margin, page.height * (1 - margin)];
  return lines.filter(({ box }) => {
    const at = middleY(box);
    if (at < above) return others.every(({ top }) => top > box.top);
    return at > below && others.every(({ bottom }) => bottom < box.bottom);
  });
}

/** Numbers at the same distance from the count of pages on every page that has one. */
function pageNumbers(pages: PageLines[], outer: TextLine[][]): TextLine[] {
  const found = outer.flatMap((lines, i) =>
    lines.flatMap((line) => {
      const number = pageNumber.exec(line.text)?.[1];
      return number !== undefined && isOutermost(line, pages[i]!) ? [{ line, offset: Number(number) - i }] : [];
    }),
  );
  const counts = new Map<number, number>();
  for (const { offset } of found) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const [offset, most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  const counted = found.filter((one) => one.offset === offset).map(({ line }) => line);
  return most > 1 || offset === 1 ? counted : counted.filter(({ text }) => adorned.test(text));
}

function isOutermost(line: TextLine, { lines }: PageLines): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  return [first, last].some((end) => end && Math.abs(middleY(end.box) - middleY(line.box)) < sameHeight);
}

/** Words that stand at the same height of most pages, whatever number they hold. */
function repeated(pages: PageLines[], outer: TextLine[][]): TextLine[] {
  const groups = new Map<string, { line: TextLine; page: number }[]>();
  outer.forEach((lines, page) => {
    for (const line of lines) {
      const key = line.text.replace(/\d+/g, '#').replace(/\s+/g, '');
      groups.set(key, [...(groups.get(key) ?? []), { line, page }]);
    }
  });
  return [...groups].flatMap(([key, group]) =>
    words.test(key) && isRunning(group, pages.length) ? group.map(({ line }) => line) : [],
  );
}

function isRunning(group: { line: TextLine; page: number }[], pages: number): boolean {
  const onPages = new Set(group.map(({ page }) => page)).size;
  if (onPages < 2 || onPages < pages / 2 - 1) return false;
  const tops = group.map(({ line }) => line.box.top);
  return group.length === onPages && Math.max(...tops) - Math.min(...tops) < sameHeight;
}
