import type { Block, Metadata } from '../../document/document.js';
import { squeeze } from '../../document/normalise.js';

/** Blocks among which a title stands. */
const head = 12;

/**
 * What a file says of itself. Its title is often that of another, which it was once copied from: it counts only if the
 * document bears it. When it was created or saved is no date of publication.
 */
export function readMetadata(written: string | undefined, blocks: Block[]): Metadata {
  const title = written?.trim();
  return { published: [], ...(title && isShown(title, blocks) && { title }) };
}

function isShown(title: string, blocks: Block[]): boolean {
  const shown = blocks.slice(0, head).map((block) => (block.type === 'table' ? '' : block.text));
  return squeeze(shown.join('')).includes(squeeze(title));
}
