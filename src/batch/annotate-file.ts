import { join, relative, sep } from 'node:path';
import type { Result } from '../linter/result.js';
import { resultPage } from '../reporters/html.js';
import type { Run } from '../reporters/reporter.js';
import { annotationOf } from '../writers/annotation-of.js';
import { annotationKind } from '../writers/annotation-kind.js';
import { chooseEdits, type Choice } from '../writers/choose-edits.js';
import { annotateText } from '../writers/text/annotate.js';
import type { Original, Written } from '../writers/writer.js';
import { nodeHost } from './node-host.js';
import { createFile } from './replace-file.js';

/** Where annotated copies go, and what they hold. */
export interface AnnotateOptions {
  /** Absolute path of a folder. */
  folder: string;
  /** What becomes a tracked change. */
  choice: Choice;
  /** Who annotates. */
  author: string;
  /** When: `2026-11-21T15:00:00Z`. */
  date: string;
  run: Run;
}

/**
 * Writes a copy of a file with a comment on every finding, and with the corrections as tracked changes; for a format that
 * is only read, a page with the findings. The file itself is never touched. Resolves to the path of what was written.
 * Rejects with `Unwritable`, with `Unreadable` where a limit is passed, or with the system's error.
 *
 * The tracked changes of a DOCX copy, all accepted, give what the first round of `fix` gives with the same choice: all
 * that it gives where no two corrections touch each other and none brings up another. What has to wait for a later round
 * stands in its comment only, as does what cannot be made safely. Unlike `fix`, nothing is read again: a correction that
 * it would take back as one that reads otherwise or puts nothing right is shown, for the clerk to judge.
 */
export async function annotateFile(original: Original, result: Result, options: AnnotateOptions): Promise<string> {
  const copy = copyPath(result.filePath, options);
  const isInline = annotationKind(original.document.source) === 'inline';
  const path = isInline ? copy : `${copy}.html`;
  const bytes = isInline ? (await annotated(original, result, options)).bytes : pageOf(result, options);
  await createFile(path, bytes);
  return path;
}

function pageOf(result: Result, { run }: AnnotateOptions): Uint8Array {
  return new TextEncoder().encode(resultPage(result, run));
}

async function annotated(original: Original, { findings }: Result, options: AnnotateOptions): Promise<Written> {
  const { author, date, run, choice } = options;
  const quoted = new Set<string>();
  const annotations = findings.map((finding) => annotationOf(finding, run, quoted));
  const changes = chooseEdits(findings, choice).map(({ edits }) => edits);
  if (original.document.source.format !== 'docx') return annotateText(original, annotations, changes, run.locale);
  const { annotate } = await import('../writers/docx/index.js');
  return annotate(original.bytes, original.document, annotations, changes, { author, date }, nodeHost);
}

/** The place of the file below the working directory, kept below the folder; `..` would lead out of it. */
function copyPath(path: string, { folder, run }: AnnotateOptions): string {
  const inside = relative(run.cwd, path).split(sep);
  return join(folder, ...inside.map((name) => (name === '..' ? '_' : name.replace(/[:!]$/u, ''))));
}
