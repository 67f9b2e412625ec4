import { headingLine, isSubHeading } from './draft.js';
import type { Draft, DraftPart } from './draft.js';
import { layOut } from './lay-out.js';
import type { Grid, GridCell } from './lay-out.js';

/** A page as a content management system makes it, with true row and column spans. */
export function renderHtml(draft: Draft): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    ...(draft.meta.title ? [`<title>${escape(draft.meta.title)}</title>`] : []),
    ...(draft.meta.published ? [`<meta name="PubDate" content="${escape(draft.meta.published)}">`] : []),
    '</head>',
    '<body>',
    ...(draft.title === null ? [] : [element('h1', draft.title)]),
    ...draft.preface.map((text) => element('p', text)),
    ...draft.parts.flatMap((part) => renderPart(draft, part)),
    ...(draft.signature?.organ ? [element('p', draft.signature.organ)] : []),
    ...(draft.signature?.date ? [element('p', draft.signature.date)] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderPart(draft: Draft, part: DraftPart): string[] {
  return [
    element('h2', headingLine(part)),
    ...part.paragraphs.map((paragraph) => element(isSubHeading(paragraph) ? 'h3' : 'p', paragraph)),
    ...(part.image ? [`<p><img src="${part.id}.png" alt=""></p>`] : []),
    ...part.tables.map((id) => renderTable(layOut(draft.tables[id]!))),
  ];
}

function renderTable(grid: Grid): string {
  const rows = Array.from({ length: grid.rows }, (_, row) => grid.cells.filter((cell) => cell.row === row));
  return ['<table>', ...rows.map((cells) => `<tr>${cells.map(renderCell).join('')}</tr>`), '</table>'].join('\n');
}

function renderCell({ rowSpan, columnSpan, text }: GridCell): string {
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : '';
  const columns = columnSpan > 1 ? ` colspan="${columnSpan}"` : '';
  return `<td${rows}${columns}>${escape(text)}</td>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escape(text)}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
