import type { Result } from '../../linter/result.js';
import { aboutReport, tallyWords } from '../about.js';
import { messageOf, reasonOf } from '../format.js';
import { relativePath } from '../path.js';
import type { Run } from '../reporter.js';
import { ruleOf } from '../rule-of.js';
import { shownFindings, shownUndecided } from '../shown.js';
import { verdictOf } from '../verdict.js';
import { say, sayCode } from '../words/words.js';
import { correctionRows, patchLines } from './correction.js';
import { findingRow } from './finding.js';
import { positionOf } from './position.js';
import { columnsOf, rowLines } from './row.js';
import type { Detail, Row } from './row.js';
import type { Style } from './style.js';
import { plain, wrap } from './text.js';

/** More than these of one kind are only counted: they are beside the point. */
const most = 5;

/** Everything that is printed for one file: a list, or a single line if there is nothing to list. */
export type FileText = { kind: 'list' | 'line' | 'nothing'; text: string };

/** A compliant report takes one line, and none if only errors are to be shown. */
export function fileText(result: Result, run: Run, style: Style): FileText {
  const rows = rowsOf(result, run, style);
  const verdict = verdictOf(result);
  const painted = style.verdict[verdict](say(run.locale, `verdict.${verdict}`));
  const path = plain(relativePath(run.cwd, result.filePath));
  const about = result.report ? plain(aboutReport(result.report, run.locale)) : '';
  if (rows.length === 0 && run.quiet) return { kind: 'nothing', text: '' };
  if (rows.length === 0) return { kind: 'line', text: `${painted}  ${path}${about && `  ${style.dim(about)}`}\n` };
  const heading = [style.file(path), ...(about ? [style.dim(about)] : [])];
  const closing = result.failure
    ? []
    : [`  ${[painted, tallyWords(result, run.locale)].filter(Boolean).join('  ')}`, ''];
  const patch = patchLines(result, style);
  const lines = [...heading, '', ...patch, ...(patch.length > 0 ? [''] : []), ...listLines(rows, run, style)];
  return { kind: 'list', text: [...lines, ...closing, ''].join('\n') };
}

/** Entries with details are set apart by an empty line. */
function listLines(rows: Row[], run: Run, style: Style): string[] {
  const columns = columnsOf(rows, run.width);
  return rows.flatMap((row, index) => {
    const apart = row.details.length > 0 || (rows[index + 1]?.details.length ?? 1) > 0;
    return [...rowLines(row, columns, style), ...(apart ? [''] : [])];
  });
}

function rowsOf(result: Result, run: Run, style: Style): Row[] {
  const quoted = new Set<string>();
  return [
    ...failureRows(result, run, style),
    ...correctionRows(result, run, style),
    ...shownFindings(result, run).map((finding) => findingRow(finding, result, run, style, quoted)),
    ...suppressedRows(result, run, style),
    ...limited(undecidedRows(result, run, style), run, style),
    ...limited(noteRows(result, run, style), run, style),
  ];
}

function failureRows({ failure, crashes }: Result, { locale }: Run, style: Style): Row[] {
  const row = (label: string, words: string): Row => {
    return { label, paint: style.verdict.failed, position: '', words: plain(words), details: [] };
  };
  const unreadable = failure ? [sayCode(locale, 'failure', failure.code, failure.data)] : [];
  const crashed = crashes.map(({ ruleId, error }) => say(locale, 'crash.rule', { rule: ruleId, error }));
  return [
    ...unreadable.map((words) => row(say(locale, 'verdict.failed'), words)),
    ...crashed.map((words) => row(say(locale, 'label.crash'), words)),
  ];
}

function suppressedRows({ suppressed }: Result, run: Run, style: Style): Row[] {
  if (!run.showSuppressed) return [];
  return suppressed.map((finding) => ({
    label: say(run.locale, 'label.suppressed'),
    paint: style.dim,
    position: positionOf(finding.location),
    words: plain(messageOf(finding, ruleOf(finding.ruleId, run), run)),
    ruleId: finding.ruleId,
    details: reasonDetail(finding.suppression.reason, run),
  }));
}

function reasonDetail(reason: string | undefined, { locale }: Run): Detail[] {
  return reason ? [{ label: say(locale, 'label.reason'), lines: (room) => wrap(plain(reason), room) }] : [];
}

function undecidedRows(result: Result, run: Run, style: Style): Row[] {
  return shownUndecided(result, run).map((undecided) => ({
    label: say(run.locale, 'label.undecided'),
    paint: style.dim,
    position: positionOf(undecided.location),
    words: plain(reasonOf(undecided, ruleOf(undecided.ruleId, run), run)),
    ruleId: undecided.ruleId,
    details: [],
  }));
}

function noteRows({ notes }: Result, { locale, quiet }: Run, style: Style): Row[] {
  if (quiet) return [];
  const label = say(locale, 'label.note');
  return notes.map(({ code, data }) => ({
    label,
    paint: style.dim,
    position: '',
    words: plain(sayCode(locale, 'note', code, data)),
    details: [],
  }));
}

function limited(rows: Row[], { locale }: Run, style: Style): Row[] {
  const [first] = rows;
  if (!first || rows.length <= most) return rows;
  const words = say(locale, 'undecided.more', { count: rows.length - most });
  return [...rows.slice(0, most), { label: first.label, paint: style.dim, position: '', words, details: [] }];
}
