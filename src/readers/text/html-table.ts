import type { Page, Taken } from './page.js';

/** An HTML `<table>` inside Markdown. */
export function takeHtmlTable(_page: Page, _at: number): Taken | undefined {
  return undefined;
}
