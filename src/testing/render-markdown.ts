import { headingLine, isSubHeading } from './draft.js';
import type { Draft, DraftPart } from './draft.js';
import { layOut, lines } from './lay-out.js';

/** Markdown with ATX headings and pipe tables, whose first line is the header. */
export function renderMarkdown(draft: Draft): string {
  return [
    ...(draft.title === null ? [] : [`# ${draft.title}`]),
    ...draft.preface,
    ...draft.parts.flatMap((part) => renderPart(draft, part)),
    ...(draft.signature?.organ ? [draft.signature.organ] : []),
    ...(draft.signature?.date ? [draft.signature.date] : []),
  ]
    .map((piece) => `${piece}\n`)
    .join('\n');
}

function renderPart(draft: Draft, part: DraftPart): string[] {
  return [
    `## ${headingLine(part)}`,
    ...part.paragraphs.map((paragraph) => (isSubHeading(paragraph) ? `### ${paragraph}` : paragraph)),
    ...(part.image ? [`![](${part.id}.png)`] : []),
    ...part.tables.map((id) => renderTable(lines(layOut(draft.tables[id]!)))),
  ];
}

function renderTable([header = [], ...rows]: string[][]): string {
  return [header, header.map(() => '---'), ...rows].map(renderRow).join('\n');
}

function renderRow(texts: string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}
