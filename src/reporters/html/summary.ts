import { inLocale } from '../../linter/messages.js';
import type { Run, Summary } from '../reporter.js';
import { ruleOf } from '../rule-of.js';
import type { Verdict } from '../verdict.js';
import { count, say } from '../words/words.js';
import type { Key } from '../words/words.js';
import { escaped } from './page.js';
import type { FileLine, RuleCount, Tally } from './tally.js';

const order: Verdict[] = ['compliant', 'defective', 'review', 'failed'];

/** What was found in all files: by verdict, by level, by rule, and the list of the files where there are several. */
export function summarySection(summary: Summary, tally: Tally, run: Run): string {
  const { locale } = run;
  if (summary.files === 0) return `<div class="summary"><p>${say(locale, 'summary.nothing')}</p></div>\n`;
  return `<div class="summary">
<p class="checked">${escaped(outcomes(summary, tally.verdicts, run))}</p>
<ul class="counts">
${levelCounts(summary, run)}</ul>
${rulesTable(tally.rules, run)}${filesTable(tally.files, run)}</div>
`;
}

function outcomes({ files }: Summary, verdicts: ReadonlyMap<Verdict, number>, { locale }: Run): string {
  const parts = order
    .filter((verdict) => verdicts.get(verdict))
    .map((verdict) => {
      const number = verdicts.get(verdict)!;
      return say(locale, 'summary.outcome', { count: number, verdict: say(locale, `verdict.${verdict}`) });
    });
  const checked = say(locale, 'summary.checked', { files: count(locale, 'count.files', files) });
  return checked + say(locale, 'list.colon') + parts.join(say(locale, 'list.separator'));
}

function levelCounts(summary: Summary, { locale }: Run): string {
  const always: [kind: string, key: Key, number: number][] = [
    ['error', 'count.errors', summary.errors],
    ['warn', 'count.warnings', summary.warnings],
    ['info', 'count.infos', summary.infos],
  ];
  const others: [kind: string, key: Key, number: number][] = [
    ['good', 'count.corrected', summary.corrected],
    ['other', 'count.undecided', summary.undecided],
    ['other', 'count.fixable', summary.fixable],
    ['other', 'count.suppressed', summary.suppressed],
    ['other', 'count.crashes', summary.crashes],
  ];
  return [...always, ...others.filter(([, , number]) => number > 0)]
    .map(([kind, key, number]) => {
      const words = count(locale, key, number).slice(String(number).length);
      return `<li class="${number > 0 ? kind : 'none'}"><b>${number}</b>${escaped(words)}</li>\n`;
    })
    .join('');
}

function rulesTable(rules: RuleCount[], run: Run): string {
  if (rules.length === 0) return '';
  const rows = rules.map(({ ruleId, level, count: number, files }) => {
    const title = ruleOf(ruleId, run)?.title;
    const name = title ? `${escaped(inLocale(title, run.locale))} ` : '';
    const label = `<b class="level">${say(run.locale, `level.${level}`)}</b>`;
    const cells = `<td>${label}</td><td>${name}<code>${escaped(ruleId)}</code></td><td>${number}</td><td>${files}</td>`;
    return `<tr class="${level}">${cells}</tr>\n`;
  });
  return table('page.by-rule', ['', 'page.rule', 'page.count', 'page.files'], rows, run);
}

/** Files are listed for those who look for one among many. */
function filesTable(files: FileLine[], run: Run): string {
  if (files.length < 2) return '';
  const { locale } = run;
  const rows = files.map(({ id, path, about, verdict, counts, undecided, shown }) => {
    const link = shown ? `<a href="#${id}">${escaped(path)}</a>` : escaped(path);
    const name = about ? `${link}<br><small>${escaped(about)}</small>` : link;
    const label = `<b class="verdict">${say(locale, `verdict.${verdict}`)}</b>`;
    const numbers = [counts.error, counts.warn, counts.info, undecided].map((number) => `<td>${number || ''}</td>`);
    return `<tr class="${verdict}"><td>${label}</td><td>${name}</td>${numbers.join('')}</tr>\n`;
  });
  const levels: Key[] = ['level.error', 'level.warn', 'level.info', 'page.undecided'];
  return table('page.reports', ['page.verdict', 'page.report', ...levels], rows, run);
}

/** The first two columns hold words, the others numbers. */
function table(title: Key, heads: (Key | '')[], rows: string[], { locale }: Run): string {
  const cells = heads.map((key) => `<th scope="col">${key && say(locale, key)}</th>`).join('');
  return `<h2>${say(locale, title)}</h2>
<table class="counts">
<thead><tr>${cells}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
}
