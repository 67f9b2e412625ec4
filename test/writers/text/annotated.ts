import { nodeHost } from '../../../src/batch/node-host.js';
import type { Document, Span } from '../../../src/document/document.js';
import { readDocument } from '../../../src/readers/read.js';
import { annotateText } from '../../../src/writers/text/annotate.js';
import type { Change } from '../../../src/writers/text/plan-edits.js';

export const utf8 = (text: string) => new TextEncoder().encode(text);
export const read = (bytes: Uint8Array, path: string) => readDocument({ bytes, path }, nodeHost);

/** Where words stand, wherever the block is; without words the first block or cell that is blank. */
export function find({ blocks }: Document, words: string): Span {
  for (const [block, found] of blocks.entries()) {
    const texts = found.type === 'table' ? found.cells.map(({ text }) => text) : [found.text];
    const at = texts.findIndex((text) => (words === '' ? text === '' : text.includes(words)));
    if (at < 0) continue;
    const from = texts[at]!.indexOf(words);
    return { block, ...(found.type === 'table' && { cell: at }), from, to: from + words.length };
  }
  throw new Error(`no “${words}”`);
}

/** An annotated copy: comments by the words they are about, changes by the words they replace. */
export async function annotated(
  source: string,
  path: string,
  comments: [words: string, ...paragraphs: string[]][],
  changes: [words: string, by: string][] = [],
): Promise<string> {
  const bytes = utf8(source);
  const document = await read(bytes, path);
  const { bytes: copy } = await annotateText(
    { bytes, document },
    comments.map(([words, ...paragraphs]) => ({ at: find(document, words), paragraphs })),
    changes.map(([words, by]): Change => ({ ...find(document, words), text: by })),
    'zh',
  );
  return new TextDecoder().decode(copy);
}

/** The original again: the page without what is marked as ours, the text without CriticMarkup. */
export function withoutMarks(annotatedText: string, isHtml: boolean): string {
  if (!isHtml) {
    return annotatedText
      .replace(/\{>>[^]*?<<\}|\{\+\+[^]*?\+\+\}/g, '')
      .replace(/\{==([^]*?)==\}|\{--([^]*?)--\}/g, (_, marked?: string, removed?: string) => marked ?? removed ?? '');
  }
  return annotatedText
    .replace(/<section class="reportlint"[^]*?<\/section>/g, '')
    .replace(/<sup class="reportlint"[^>]*>[^]*?<\/sup>/g, '')
    .replace(/<ins class="reportlint">[^]*?<\/ins>/g, '')
    .replace(/<del class="reportlint">([^]*?)<\/del>/g, '$1')
    .replace(/<mark class="reportlint"[^>]*>([^]*?)<\/mark>/g, '$1');
}

/** The file with the changes accepted and without comments. */
export function withChanges(annotatedText: string, isHtml: boolean): string {
  const accepted = isHtml
    ? annotatedText
        .replace(/<ins class="reportlint">([^]*?)<\/ins>/g, '$1')
        .replace(/<del class="reportlint">[^]*?<\/del>/g, '')
    : annotatedText.replace(/\{\+\+([^]*?)\+\+\}/g, '$1').replace(/\{--[^]*?--\}/g, '');
  return withoutMarks(accepted, isHtml);
}

/** Every place of a document that something can be said of. */
export function places({ blocks }: Document): Span[] {
  return blocks.flatMap((found, block): Span[] => {
    if (found.type !== 'table') return [{ block, from: 0, to: found.text.length }];
    return [
      { block, from: 0, to: 0 },
      ...found.cells.map(({ text }, cell) => ({ block, cell, from: 0, to: text.length })),
    ];
  });
}
