import type { Clause } from '../templates/template.js';
import type { Locale } from './reporter.js';
import { say } from './words/words.js';

/** A clause in full: 《…年度报告格式》（国办公开办函〔2021〕30号）附件：“…”. Titles and quotations stay Chinese. */
export function clauseWords(clause: Clause, locale: Locale): string {
  const number = clause.number ? `（${clause.number}）` : '';
  return withWords(`《${inner(clause.document)}》${number}${clause.article ?? ''}`, clause, locale);
}

/** A clause as briefly as it can be looked up: 国办公开办函〔2021〕30号 附件：“…”. */
export function shortClause(clause: Clause, locale: Locale): string {
  return withWords(clauseReference(clause), clause, locale);
}

/** The provision without its words: 国务院令第711号 第五十条. */
export function clauseReference({ document, number, article }: Clause): string {
  return [number ?? `《${inner(document)}》`, article].filter(Boolean).join(' ');
}

function withWords(reference: string, { words }: Clause, locale: Locale): string {
  return words ? `${reference}${say(locale, 'list.colon')}“${words}”` : reference;
}

/** Titles within a title stand in single brackets. */
function inner(document: string): string {
  return document.replaceAll('《', '〈').replaceAll('》', '〉');
}
