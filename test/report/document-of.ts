import type { Block, Document } from '../../src/document/document.js';

/** A document of lines: `# …` is a heading, `| … |` a table row by itself, all else a paragraph. */
export function documentOf(lines: string[], more: Partial<Document> = {}): Document {
  return {
    source: { format: 'text', bytes: 0, text: lines.join('\n') },
    metadata: { published: [] },
    has: { headingLevels: true, metadata: true, images: true, narrative: true, grid: false },
    blocks: lines.map(blockOf),
    comments: [],
    notes: [],
    ...more,
  };
}

function blockOf(line: string): Block {
  const origin = { kind: 'text', start: 0, end: line.length } as const;
  const marks = /^(#+)\s/.exec(line);
  if (marks) return { type: 'heading', level: marks[1]!.length, text: line.slice(marks[0].length), origin };
  if (line === '[image]') return { type: 'image', text: '', origin };
  if (!line.startsWith('|')) return { type: 'paragraph', text: line, origin };
  const texts = line.slice(1, -1).split('|');
  const cells = texts.map((text, column) => ({ row: 0, column, rowSpan: 1, columnSpan: 1, text, origin }));
  return { type: 'table', rows: 1, columns: texts.length, cells, origin };
}
