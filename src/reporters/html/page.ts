import type { Locale } from '../reporter.js';
import { styles } from './styles.js';

/**
 * A whole page that needs nothing from outside and runs nothing. `body` is HTML; the title is text. In the body `header`,
 * `ins`, `del`, `mark`, tables with the class `figures` and what else the styles know look alike on all pages.
 */
export function page(title: string, body: string, locale: Locale): string {
  return `${pageStart(title, locale)}${body}${pageEnd}`;
}

/** The beginning of a page that is written piece by piece. */
export function pageStart(title: string, locale: Locale): string {
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles}</style>
</head>
<body>
`;
}

/** What ends a page. */
export const pageEnd = '</body>\n</html>\n';

// What has no place in a page: control characters, what is no character, halves of pairs, marks that turn the direction of writing.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;
const direction = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const special = /[&<>"']/g;
const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in a page, between tags or in an attribute. */
export function escaped(text: string): string {
  return text
    .replace(forbidden, '\uFFFD')
    .replace(direction, '')
    .replace(special, (character) => references[character]!);
}
