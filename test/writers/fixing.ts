import { nodeHost } from '../../src/batch/node-host.js';
import type { Document } from '../../src/document/document.js';
import { presetConfig } from '../../src/lint-source.js';
import type { LintConfig } from '../../src/linter/config.js';
import { lint } from '../../src/linter/lint.js';
import type { Result } from '../../src/linter/result.js';
import type { Edit } from '../../src/linter/rule.js';
import { readDocument } from '../../src/readers/read.js';
import type { DraftFormat, ReportBuilder } from '../../src/testing/index.js';
import { corrections, type Choice } from '../../src/writers/choose-edits.js';
import { fix, type Fixed } from '../../src/writers/fix.js';
import { writerFor } from '../../src/writers/index.js';
import { edited } from '../../src/writers/text-with.js';
import type { Original } from '../../src/writers/writer.js';
import { renderDocx } from './render-docx.js';

export type Format = DraftFormat | 'docx';

export const paths: Record<Format, string> = { text: 'a.txt', markdown: 'a.md', html: 'a.html', docx: 'a.docx' };

/** Every rule there is. */
export const everything = presetConfig({ preset: 'all', today: '2026-11-01' });

export function bytesOf(report: ReportBuilder, format: Format): Uint8Array {
  return format === 'docx' ? renderDocx(report.draft) : new TextEncoder().encode(report.render(format));
}

const documents = new WeakMap<Uint8Array, Promise<Document>>();

/** Reads bytes once. */
export function readAs(bytes: Uint8Array, format: Format): Promise<Document> {
  const known = documents.get(bytes) ?? readDocument({ bytes, path: paths[format] }, nodeHost);
  documents.set(bytes, known);
  return known;
}

const results = new WeakMap<Document, Map<LintConfig, Result>>();

/** Lints a document once. */
export function lintAs(document: Document, format: Format, config: LintConfig = everything): Result {
  const known = results.get(document) ?? new Map<LintConfig, Result>();
  results.set(document, known);
  const result = known.get(config) ?? lint(document, paths[format], config);
  known.set(config, result);
  if (result.crashes.length > 0) throw new Error(JSON.stringify(result.crashes));
  return result;
}

/** One round of corrections that counted: what they were made in, and how many there were before and after it. */
export interface Round {
  original: Original;
  changes: Edit[][];
  bytes: Uint8Array;
  open: number;
  left: number;
}

/** What `fix` made of a file, and how. */
export interface Correcting extends Fixed {
  before: Result;
  rounds: Round[];
}

const anything: Choice = { suggestions: false, accepts: () => true };

/** Corrects as `--fix` does, and notes every round. */
export async function correct(
  bytes: Uint8Array,
  format: Format,
  { config = everything, ...choice }: Partial<Choice> & { config?: LintConfig } = {},
): Promise<Correcting> {
  const chosen: Choice = { ...anything, ...choice };
  const document = await readAs(bytes, format);
  const write = (await writerFor(document))!;
  const tried: Omit<Round, 'open' | 'left'>[] = [];
  const fixed = await fix(
    { bytes, document },
    {
      read: (written) => readAs(written, format),
      lint: (found) => lintAs(found, format, config),
      write: async (original, changes) => {
        const written = await write(original, changes, nodeHost);
        tried.push({ original, changes, bytes: written.bytes });
        return written;
      },
      choice: chosen,
    },
  );
  const counted = tried.filter(
    (round) => round.bytes === fixed.bytes || tried.some(({ original }) => original.bytes === round.bytes),
  );
  const open = (found: Document) => corrections(lintAs(found, format, config).findings, chosen).length;
  const rounds: Round[] = [];
  for (const round of counted) {
    const left = open(await readAs(round.bytes, format));
    rounds.push({ ...round, open: open(round.original.document), left });
  }
  return { ...fixed, before: lintAs(document, format, config), rounds };
}

/** The lines of all blocks with edits made in them; a cell is a line with its place. Empty paragraphs do not count. */
export function linesOf({ blocks }: Document, edits: readonly Edit[] = []): string[] {
  return blocks.flatMap((block, index) => {
    const own = edits.filter((edit) => edit.block === index);
    if (block.type !== 'table') {
      const lines = edited(block.text, own).split('\n');
      return lines.map((line) => line.trim()).filter((line) => line !== '');
    }
    return block.cells.map(({ row, column, text }, cell) => {
      const inCell = own.filter((edit) => edit.cell === cell);
      return `${row}/${column} ${edited(text, inCell).trim()}`;
    });
  });
}

/** Findings that can be compared over a correction, which moves places. */
export function namesOf({ findings }: Result): string[] {
  return findings.map(({ ruleId, messageId, subject }) => [ruleId, messageId, ...subject].join(' ')).sort();
}
