import type { Finding, Result } from '../../linter/result.js';
import { inLocale } from '../../linter/messages.js';
import { clauseReference, clauseWords } from '../clause.js';
import { messageOf } from '../format.js';
import { placeWords } from '../place.js';
import { locationWords } from '../position.js';
import { remedyOf } from '../remedy.js';
import type { Run } from '../reporter.js';
import { ruleOf } from '../rule-of.js';
import { wordingPieces, wordingsOf } from '../wording.js';
import { say } from '../words/words.js';
import type { Key } from '../words/words.js';
import { excerptHtml } from './excerpt.js';
import { escaped } from './page.js';

/** The clauses whose words stand on the page already, by their ids, with the anchors to find them; these begin with `prefix`. */
export interface Quoted {
  prefix: string;
  anchors: Map<string, string>;
}

/** A finding as an item of a list. */
export function findingItem(finding: Finding, result: Result, run: Run, quoted: Quoted): string {
  const { level } = finding;
  const message = escaped(messageOf(finding, ruleOf(finding.ruleId, run), run));
  const details = [
    detail('place', placeHtml(finding, result, run), run),
    wordingDetail(finding, result, run),
    detail('basis', finding.basis.map((clause) => clauseHtml(clause, run, quoted)).join(''), run, ' lang="zh-CN"'),
    ...remedyDetails(finding, result, run),
  ];
  return `<li class="finding ${level}">
<p class="message"><b class="level">${say(run.locale, `level.${level}`)}</b> <strong>${message}</strong> ${ruleHtml(finding.ruleId, run)}</p>
<dl>
${details.join('')}</dl>
</li>
`;
}

/** The id of a rule, with its title for those who point at it. */
export function ruleHtml(id: string, run: Run): string {
  const rule = ruleOf(id, run);
  const title = rule ? ` title="${escaped(inLocale(rule.title, run.locale))}"` : '';
  return `<code${title}>${escaped(id)}</code>`;
}

function detail(label: string, content: string, { locale }: Run, attributes = ''): string {
  if (content === '') return '';
  return `<dt>${say(locale, `label.${label}` as Key)}</dt><dd${attributes}>${content}</dd>\n`;
}

function placeHtml({ place, location, at }: Finding, { seat }: Result, { templates, locale }: Run): string {
  const position = locationWords(location, () => seat?.(at), locale);
  const words = escaped(placeWords(place, templates, locale));
  return position ? `${words} <span class="position">${escaped(position)}</span>` : words;
}

/** What is wrong with a wording is seen character by character; else the words are shown where they stand. */
function wordingDetail(finding: Finding, result: Result, run: Run): string {
  const wordings = wordingsOf(finding);
  if (!wordings) return detail('text', excerptHtml(finding, result) ?? '', run, ' class="excerpt" lang="zh-CN"');
  const tags = { same: '', removed: 'del', added: 'ins' };
  const pieces = wordingPieces(wordings).map(({ kind, text }) => {
    const tag = tags[kind];
    return tag ? `<${tag}>${escaped(text)}</${tag}>` : escaped(text);
  });
  return detail('wording', pieces.join(''), run, ' class="excerpt" lang="zh-CN"');
}

/** Each clause is quoted once a file; later on it is named, with a link to its words. */
function clauseHtml(clause: Finding['basis'][number], { locale }: Run, { prefix, anchors }: Quoted): string {
  const known = anchors.get(clause.id);
  if (known) return `<p><a href="#${known}">${escaped(clauseReference(clause))}</a></p>`;
  const anchor = `${prefix}-clause-${anchors.size + 1}`;
  anchors.set(clause.id, anchor);
  return `<p id="${anchor}">${escaped(clauseWords(clause, locale))}</p>`;
}

function remedyDetails(finding: Finding, result: Result, run: Run): string[] {
  const { fix, suggestions } = remedyOf(finding, result, run);
  return [
    detail('fix', fix ? escaped(fix) : '', run, ' class="fix"'),
    detail('suggestion', suggestions.map((words) => `<p>${escaped(words)}</p>`).join(''), run),
  ];
}
