import type { Locale } from '../reporters/reporter.js';
import { escaped, page } from '../reporters/html/page.js';
import { say } from '../reporters/words/words.js';
import type { Compared, Comparison, FigurePair, PartPair, TextChange } from './comparison.js';
import { figureText, percent, signed, yearOr } from './words.js';

/** A comparison as one page that needs nothing from outside. */
export function htmlPage(comparison: Comparison, locale: Locale): string {
  const { old, new: next, figures, parts, repeated } = comparison;
  const title = say(locale, 'compare.title');
  const sides = [
    say(locale, 'compare.old') + sideWords(old, locale),
    say(locale, 'compare.new') + sideWords(next, locale),
  ];
  const years = [yearOr(old, 'compare.old-short', locale), yearOr(next, 'compare.new-short', locale)];
  const heads = ['', ...years, say(locale, 'compare.difference')].map((head) => `<th>${escaped(head)}</th>`).join('');
  const body = [
    `<header><h1>${escaped(title)}</h1>`,
    `<p>${sides.map(escaped).join('<br>')}</p>`,
    `<p>${escaped(say(locale, 'compare.repeated-all'))}<strong>${percent(repeated)}</strong></p></header>`,
    `<h2>${escaped(say(locale, 'compare.figures'))}</h2>`,
    `<table class="figures"><thead><tr>${heads}</tr></thead><tbody>`,
    ...figures.map(row),
    '</tbody></table>',
    ...parts.map((part) => section(part, locale)),
    '',
  ];
  return page(title, body.join('\n'), locale);
}

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
