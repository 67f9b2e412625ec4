import type { Finding } from '../linter/result.js';
import { inLocale } from '../linter/messages.js';
import { clauseReference, shortClause } from '../reporters/clause.js';
import { messageOf } from '../reporters/format.js';
import { placeWords } from '../reporters/place.js';
import { editWords } from '../reporters/remedy.js';
import type { Run } from '../reporters/reporter.js';
import { ruleOf } from '../reporters/rule-of.js';
import { wordingsOf, wordingText } from '../reporters/wording.js';
import { say } from '../reporters/words/words.js';
import type { Key } from '../reporters/words/words.js';

/** What words are made with. */
export type Wording = Pick<Run, 'locale' | 'templates' | 'rules'>;

/**
 * What a comment says of a finding, by paragraphs: the finding with its level and place, the character diff of a wording,
 * the legal basis, what is suggested. With `quoted`, which remembers them, clauses are quoted once and only named after
 * that, for comments that stand in one text.
 */
export function commentParagraphs(finding: Finding, run: Wording, quoted?: Set<string>): string[] {
  const wordings = wordingsOf(finding);
  return [
    headline(finding, run),
    ...(wordings ? [labelled('wording', wordingText(wordings), run)] : []),
    ...finding.basis.map((clause) => labelled('basis', clauseText(clause, run, quoted), run)),
    ...suggestions(finding, run).map((words) => labelled('suggestion', words, run)),
  ];
}

function headline(finding: Finding, run: Wording): string {
  const { ruleId, level, place } = finding;
  const message = messageOf(finding, ruleOf(ruleId, run), run);
  const where = place.kind === 'document' ? '' : placeWords(place, run.templates, run.locale);
  const named = where === '' || message.includes(where);
  const words = named ? message : `${where}${say(run.locale, 'list.colon')}${message}`;
  return `【${say(run.locale, `level.${level}`)}】${words}（${ruleId}）`;
}

function clauseText(clause: Finding['basis'][number], { locale }: Wording, quoted: Set<string> | undefined): string {
  const known = quoted?.has(clause.id);
  quoted?.add(clause.id);
  return known ? clauseReference(clause) : shortClause(clause, locale);
}

/** A fix of the very words in question is named, others can only be shown; where there is neither, the rule says what to do. */
function suggestions({ ruleId, at, fix, suggestions: offered }: Finding, run: Wording): string[] {
  const rule = ruleOf(ruleId, run);
  const [edit, ...more] = fix?.edits ?? [];
  const whole = edit && edit.block === at.block && edit.cell === at.cell && edit.from === at.from && edit.to === at.to;
  const words = [
    ...(whole && more.length === 0 ? [editWords([edit], 'by-hand', run.locale)] : []),
    ...offered.map((suggestion) => messageOf(suggestion, rule, run)),
  ];
  if (words.length > 0 || fix || !rule?.remedy) return words;
  return [inLocale(rule.remedy, run.locale)];
}

function labelled(label: string, text: string, { locale }: Wording): string {
  return `${say(locale, `label.${label}` as Key)}${say(locale, 'list.colon')}${text}`;
}
