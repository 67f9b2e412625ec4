import { createTwoFilesPatch } from 'diff';
import type { Document } from '../document/document.js';
import { placeOf } from '../linter/place.js';
import type { Report } from '../report/report.js';
import { placeWords } from '../reporters/place.js';
import type { Locale } from '../reporters/reporter.js';
import type { Template } from '../templates/template.js';

/** A state of a file; the report names its cells. */
export interface Version {
  document: Document;
  report: Report | undefined;
}

/** A unified diff of two versions of a file: of its lines, or of its paragraphs and named cells where the format has no lines. */
export function patchOf(path: string, before: Version, after: Version, templates: Template[], locale: Locale): string {
  const linesOf = ({ document, report }: Version) =>
    document.source.text ?? paragraphs(document, report, templates, locale);
  return createTwoFilesPatch(path, path, linesOf(before), linesOf(after), '', '', { context: 2 });
}

function paragraphs({ blocks }: Document, report: Report | undefined, templates: Template[], locale: Locale): string {
  const lines = blocks.flatMap((found, block) => {
    if (found.type !== 'table') return [found.text];
    return found.cells.map(({ row, column, text }, cell) => {
      const place = report && placeOf(report, templates, [], { block, cell, from: 0, to: text.length });
      const name = place?.kind === 'cell' ? placeWords(place, templates, locale) : `[${row + 1}, ${column + 1}]`;
      return `${name}: ${text.replace(/\s*\n\s*/g, ' ')}`;
    });
  });
  return `${lines.join('\n')}\n`;
}
