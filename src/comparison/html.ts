import type { Locale } from '../reporters/reporter.js';
import { say } from '../reporters/words/words.js';
import type { Compared, Comparison, FigurePair, PartPair, TextChange } from './comparison.js';
import { figureText, percent, signed } from './words.js';

/** A comparison as one page that needs nothing from outside. */
export function htmlPage(comparison: Comparison, locale: Locale): string {
  const { old, new: next, figures, parts, repeated } = comparison;
  const title = escaped(say(locale, 'compare.title'));
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escaped(say(locale, 'compare.old') + sideWords(old, locale))}<br>${escaped(say(locale, 'compare.new') + sideWords(next, locale))}</p>
<p>${escaped(say(locale, 'compare.repeated-all'))}<strong>${percent(repeated)}</strong></p>
<h2>${escaped(say(locale, 'compare.figures'))}</h2>
<table>
<thead><tr><th></th><th>${escaped(String(old.year ?? say(locale, 'compare.old-short')))}</th><th>${escaped(String(next.year ?? say(locale, 'compare.new-short')))}</th><th>${escaped(say(locale, 'compare.difference'))}</th></tr></thead>
<tbody>
${figures.map(row).join('\n')}
</tbody>
</table>
${parts.map((part) => section(part, locale)).join('\n')}
</body>
</html>
`;
}

const styles = `
:root { color-scheme: light dark; }
body { font: 16px/1.7 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border-bottom: 1px solid #8884; padding: .2rem .6rem; text-align: left; }
td:not(:first-child), th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.same { opacity: .55; }
ins { background: #2da44e33; text-decoration: none; } del { background: #cf222e33; }
.share { font-size: .9rem; font-weight: normal; opacity: .7; }
`;

function sideWords({ organ, year, filePath }: Compared, locale: Locale): string {
  const words = [organ, year === null ? null : say(locale, 'report.year', { year }), filePath];
  return words.filter((word) => word !== null).join(say(locale, 'place.separator'));
}

function row({ name, old, new: next, difference }: FigurePair): string {
  const cells = [name, figureText(old), figureText(next), difference ? signed(difference) : ''];
  const same = old?.raw === next?.raw ? ' class="same"' : '';
  return `<tr${same}>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

function section({ heading, changes, repeated }: PartPair, locale: Locale): string {
  const share = repeated === null ? '' : say(locale, 'compare.repeated', { share: percent(repeated) });
  const title = escaped(heading || say(locale, 'place.preface'));
  return `<h2>${title} <span class="share">${escaped(share)}</span></h2>\n<p>${changes.map(marked).join('')}</p>`;
}

function marked({ kind, text }: TextChange): string {
  const words = escaped(text).replace(/\n/g, '<br>\n');
  if (kind === 'same') return words;
  return kind === 'added' ? `<ins>${words}</ins>` : `<del>${words}</del>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
