import type { Finding, Result } from '../../linter/result.js';
import { clauseReference, shortClause } from '../clause.js';
import { messageOf } from '../format.js';
import { placeWords } from '../place.js';
import { remedyOf } from '../remedy.js';
import type { Run } from '../reporter.js';
import { ruleOf } from '../rule-of.js';
import { wordingsOf } from '../wording.js';
import { say } from '../words/words.js';
import { frame, markedText } from './frame.js';
import { positionOf } from './position.js';
import type { Detail, Row } from './row.js';
import type { Style } from './style.js';
import { plain, wrap } from './text.js';
import { wordingDiff } from './wording.js';

/** A finding as an entry of the list. `quoted` remembers the clauses whose words have been shown for this file. */
export function findingRow(finding: Finding, result: Result, run: Run, style: Style, quoted: Set<string>): Row {
  const words = plain(messageOf(finding, ruleOf(finding.ruleId, run), run));
  return {
    label: say(run.locale, `level.${finding.level}`),
    paint: style.level[finding.level],
    position: positionOf(finding.location),
    words,
    ruleId: finding.ruleId,
    details: [
      ...placeDetail(finding, words, run),
      ...frameDetail(finding, result, run, style),
      ...wordingDetail(finding, run, style),
      ...basisDetail(finding, run, quoted),
      ...remedyDetails(finding, result, run, style),
    ],
  };
}

/** The place in the words of the form, unless the message names it already or it is nowhere in particular. */
function placeDetail({ place }: Finding, words: string, { templates, locale }: Run): Detail[] {
  if (place.kind === 'document') return [];
  const text = placeWords(place, templates, locale);
  if (words.includes(text)) return [];
  return [textDetail(say(locale, 'label.place'), text)];
}

/** Prose is shown with the words underlined; what is wrong with a table is said better in words than by a line of tabs. */
function frameDetail(finding: Finding, result: Result, { locale }: Run, style: Style): Detail[] {
  const { place, level } = finding;
  if (place.kind === 'cell' || place.kind === 'table') return [];
  const line = markedText(finding, result);
  if (!line) return [];
  const { number } = line;
  const lines = (room: number): string[] => {
    const cut = frame(line, room - 3 - number.length);
    if (!cut) return [];
    const bar = style.dim('│');
    const marks = style.level[level]('^'.repeat(cut.length));
    return [
      `${style.dim(number)} ${bar} ${cut.before}${style.strong(cut.marked)}${cut.after}`,
      `${' '.repeat(number.length)} ${bar} ${' '.repeat(cut.indent)}${marks}`,
    ];
  };
  return lines(80).length > 0 ? [{ label: say(locale, 'label.text'), lines }] : [];
}

/** A label or heading character by character beside the official one. */
function wordingDetail(finding: Finding, { locale }: Run, style: Style): Detail[] {
  const wordings = wordingsOf(finding);
  return wordings ? [{ label: say(locale, 'label.wording'), lines: () => [wordingDiff(wordings, style)] }] : [];
}

/** Each clause is quoted once a file, and only named after that. */
function basisDetail({ basis }: Finding, { locale }: Run, quoted: Set<string>): Detail[] {
  if (basis.length === 0) return [];
  const texts = basis.map((clause) => (quoted.has(clause.id) ? clauseReference(clause) : shortClause(clause, locale)));
  for (const { id } of basis) quoted.add(id);
  return [{ label: say(locale, 'label.basis'), lines: (room) => texts.flatMap((text) => wrap(plain(text), room)) }];
}

function remedyDetails(finding: Finding, result: Result, run: Run, { good }: Style): Detail[] {
  const { fix, suggestions } = remedyOf(finding, result, run);
  const lines = (room: number) => suggestions.flatMap((text) => wrap(plain(text), room));
  return [
    ...(fix ? [coloured(textDetail(say(run.locale, 'label.fix'), fix), good)] : []),
    ...(suggestions.length > 0 ? [{ label: say(run.locale, 'label.suggestion'), lines }] : []),
  ];
}

function textDetail(label: string, text: string): Detail {
  return { label, lines: (room) => wrap(plain(text), room) };
}

function coloured({ label, lines }: Detail, paint: (text: string) => string): Detail {
  return { label, lines: (room) => lines(room).map((line) => paint(line)) };
}
