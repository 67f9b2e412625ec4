import { a4, type LaidPage, type PageSize } from './lay-pages.js';
import { line, text, type PdfPage } from './make-pdf.js';

const points = 72 / 25.4;

/** A page that was laid out, as one of a PDF. */
export function printed({ texts, lines }: LaidPage, { width, height }: PageSize = a4): PdfPage {
  const up = (y: number) => Number(((height - y) * points).toFixed(2));
  const across = (x: number) => Number((x * points).toFixed(2));
  const content = [
    ...texts.map(({ text: words, x, y, size }) => text(across(x), up(y), size * points, words)),
    ...lines.map(({ x1, y1, x2, y2 }) => line(across(x1), up(y1), across(x2), up(y2))),
  ];
  return { content: content.join(''), width: width * points, height: height * points };
}
