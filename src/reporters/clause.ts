import type { Clause } from '../templates/template.js';
import type { Locale } from './reporter.js';
import { say } from './words/words.js';

/** A clause in full, with the years it is for: 《…年度报告格式》（国办公开办函〔2021〕30号）附件：“…”. Titles and quotations stay Chinese. */
export function clauseWords(clause: Clause, locale: Locale): string {
  const number = clause.number ? `（${clause.number}）` : '';
  return withWords(`《${inner(clause.document)}》${number}${clause.article ?? ''}`, clause, locale);
}

/** The report years that a clause is for: 2019至2020年度适用. */
export function clauseYears({ years: { from, to } }: Clause, locale: Locale): string {
  return to === undefined ? say(locale, 'clause.from', { from }) : say(locale, 'clause.between', { from, to });
}

/** A clause as briefly as it can be looked up, with its words and years: 国办公开办函〔2021〕30号 附件：“…”（2021年度起适用）. */
export function shortClause(clause: Clause, locale: Locale): string {
  return withWords(clauseReference(clause), clause, locale);
}

/** The provision without its words: 国务院令第711号 第五十条. */
export function clauseReference({ document, number, article }: Clause): string {
  return [number ?? `《${inner(document)}》`, article].filter(Boolean).join(' ');
}

function withWords(reference: string, clause: Clause, locale: Locale): string {
  const quotation = clause.words ? `${say(locale, 'list.colon')}“${clause.words}”` : '';
  return `${reference}${quotation}${say(locale, 'clause.years', { years: clauseYears(clause, locale) })}`;
}

/** Titles within a title stand in single brackets. */
function inner(document: string): string {
  return document.replaceAll('《', '〈').replaceAll('》', '〉');
}
