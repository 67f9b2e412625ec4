import type { Result } from '../../linter/result.js';
import { aboutReport, tallyWords } from '../about.js';
import { messageOf, reasonOf } from '../format.js';
import { relativePath } from '../path.js';
import type { Run } from '../reporter.js';
import { ruleOf } from '../rule-of.js';
import { shownFindings, shownUndecided } from '../shown.js';
import { verdictOf } from '../verdict.js';
import { say, sayCode } from '../words/words.js';
import { findingItem, ruleHtml } from './finding.js';
import type { Quoted } from './finding.js';
import { escaped } from './page.js';

/** All that is said of one file. `id` is its anchor on the page. */
export function fileSection(result: Result, run: Run, id: string): string {
  const { locale } = run;
  const verdict = verdictOf(result);
  const tally = result.failure ? '' : tallyWords(result, locale);
  const about = result.report ? `<p class="about">${escaped(aboutReport(result.report, locale))}</p>\n` : '';
  return `<section class="file ${verdict}" id="${id}">
<h2>${escaped(relativePath(run.cwd, result.filePath))}</h2>
${about}<p class="outcome"><b class="verdict">${say(locale, `verdict.${verdict}`)}</b> ${escaped(tally)}</p>
${failures(result, run)}${findings(result, run, id)}${lists(result, run)}</section>
`;
}

function failures({ failure, crashes, correction }: Result, { locale }: Run): string {
  const all = [failure, correction?.failure, correction?.unwritable];
  const words = [
    ...all.flatMap((why) => (why ? [sayCode(locale, 'failure', why.code, why.data)] : [])),
    ...crashes.map(({ ruleId, error }) => say(locale, 'crash.rule', { rule: ruleId, error })),
  ];
  return words.map((text) => `<p class="failure">${escaped(text)}</p>\n`).join('');
}

function findings(result: Result, run: Run, id: string): string {
  if (result.failure) return '';
  const shown = shownFindings(result, run);
  const quoted: Quoted = { prefix: id, anchors: new Map() };
  if (shown.length > 0) {
    const items = shown.map((finding) => findingItem(finding, result, run, quoted));
    return `<ol class="findings">\n${items.join('')}</ol>\n`;
  }
  return result.findings.length > 0 ? '' : `<p>${say(run.locale, 'page.clean')}</p>\n`;
}

/** What is no finding, below them. */
function lists(result: Result, run: Run): string {
  const { locale, quiet, showSuppressed } = run;
  const corrected = result.correction?.corrected ?? [];
  const suppressed = showSuppressed ? result.suppressed : [];
  const notes = quiet ? [] : result.notes;
  const said = (finding: (typeof corrected)[number]) =>
    `${escaped(messageOf(finding, ruleOf(finding.ruleId, run), run))} ${ruleHtml(finding.ruleId, run)}`;
  const undecided = shownUndecided(result, run).map(
    (each) => `${escaped(reasonOf(each, ruleOf(each.ruleId, run), run))} ${ruleHtml(each.ruleId, run)}`,
  );
  return [
    list(
      say(locale, result.correction?.patch === undefined ? 'label.corrected' : 'label.correctable'),
      corrected.map(said),
    ),
    list(say(locale, 'page.undecided'), undecided),
    list(
      say(locale, 'page.suppressed'),
      suppressed.map((finding) => said(finding) + reasonHtml(finding.suppression.reason, run)),
    ),
    list(
      say(locale, 'page.notes'),
      [...notes.map(({ code, data }) => sayCode(locale, 'note', code, data)), ...refusals(result, run)].map(escaped),
    ),
  ].join('');
}

/** Corrections that could not be made. */
function refusals({ correction }: Result, { locale }: Run): string[] {
  const refused = correction?.refused ?? [];
  return refused.map(({ why, edits }) =>
    say(locale, 'correction.refused', { edits, why: sayCode(locale, 'refused', why) }),
  );
}

function reasonHtml(reason: string | undefined, { locale }: Run): string {
  if (!reason) return '';
  return `<br>${say(locale, 'label.reason')}${say(locale, 'list.colon')}${escaped(reason)}`;
}

function list(title: string, items: string[]): string {
  if (items.length === 0) return '';
  return `<h3>${title}</h3>\n<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`;
}
