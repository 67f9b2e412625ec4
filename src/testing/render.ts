import type { Draft } from './draft.js';
import { renderHtml } from './render-html.js';
import { renderMarkdown } from './render-markdown.js';
import { renderText } from './render-text.js';

const renderers = { text: renderText, markdown: renderMarkdown, html: renderHtml };

/** The formats a draft can be rendered into. */
export type DraftFormat = keyof typeof renderers;

/** The source text of a draft in a format. */
export function render(draft: Draft, format: DraftFormat): string {
  return renderers[format](draft);
}
