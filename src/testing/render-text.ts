import { headingLine } from './draft.js';
import type { Draft, DraftPart } from './draft.js';
import { layOut, lines } from './lay-out.js';

/** Plain text: one paragraph a line, tables separated by tabs. A picture leaves nothing behind. */
export function renderText(draft: Draft): string {
  return [
    ...(draft.title === null ? [] : [draft.title]),
    ...draft.preface,
    ...draft.parts.flatMap((part) => renderPart(draft, part)),
    ...(draft.signature ? [[draft.signature.organ, draft.signature.date].filter(Boolean).join('\n')] : []),
  ]
    .filter((piece) => piece !== '')
    .map((piece) => `${piece}\n`)
    .join('\n');
}

function renderPart(draft: Draft, part: DraftPart): string[] {
  const tables = part.tables.map((id) =>
    lines(layOut(draft.tables[id]!))
      .map((row) => row.join('\t'))
      .join('\n'),
  );
  return [headingLine(part), ...part.paragraphs, ...tables];
}
