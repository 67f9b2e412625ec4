import type { Dated, Document, Span } from '../document/document.js';
import type { Template } from '../templates/template.js';
import { yearNumber } from './numerals.js';
import type { Passage, Period, Signature, Title, YearReading } from './report.js';
import type { Settings } from './settings.js';
import { spanIn } from './passages.js';

type Evidence = YearReading['evidence'][number];

interface Sources {
  title: Title | undefined;
  period: Period | undefined;
  signature: Signature | undefined;
  published: Dated[];
  passages: Passage[];
}

/** The year reported on, with everything in the document that speaks for one. */
export function findYear(document: Document, sources: Sources, settings: Settings): YearReading | undefined {
  const evidence = evidenceIn(document, sources, settings);
  const decided = decide(evidence);
  return decided && { ...decided, evidence };
}

/** The template prescribed for a year; undefined for years before the first and where candidates fall under several. */
export function dueTemplate(year: YearReading | undefined, templates: Template[]): string | undefined {
  if (!year) return undefined;
  const candidates = year.conflict ? year.evidence.filter(isStatement).map((item) => item.year) : [year.value];
  const versions = new Set(candidates.map((candidate) => templateFor(candidate, templates)));
  return versions.size === 1 ? [...versions][0] : undefined;
}

/** A closed span of years goes before an open one; of open ones the latest to begin counts. */
function templateFor(year: number, templates: Template[]): string | undefined {
  const fitting = templates.filter(({ years }) => years.from <= year && year <= (years.to ?? Infinity));
  return fitting.sort((a, b) => b.years.from - a.years.from)[0]?.version;
}

const statements: Evidence['from'][] = ['title', 'period', 'prose', 'metadata', 'signature'];

function isStatement({ from }: Evidence): boolean {
  return statements.includes(from);
}

function evidenceIn(document: Document, sources: Sources, settings: Settings): Evidence[] {
  const { title, period, signature, published, passages } = sources;
  const found: (Evidence | undefined)[] = [
    settings.year === undefined ? undefined : { year: settings.year, from: 'settings' },
    ofTitle(title),
    ofWords(document.metadata.title, 'metadata'),
    period && { year: Number(period.from.slice(0, 4)), from: 'period', at: period.at },
    signature?.date && before(signature.date, 'signature'),
    ...published.filter(({ from }) => from !== 'signature').map((dated) => before(dated, 'publication')),
    ofProse(passages),
    ofWords(document.source.path?.split(/[/\\]/).at(-1), 'path'),
  ];
  return found.filter((item) => item !== undefined);
}

function before({ date, at }: Dated, from: Evidence['from']): Evidence {
  return { year: Number(date.slice(0, 4)) - 1, from, ...(at && { at }) };
}

const written = /(?:19|20)\d{2}|二[〇○零ＯO0][〇○零一二三四五六七八九ＯO0]{2}/;

function ofTitle(title: Title | undefined): Evidence | undefined {
  const evidence = ofWords(title?.text, title?.from === 'metadata' ? 'metadata' : 'title');
  const at = title?.at[0];
  return evidence && { ...evidence, ...(at && { at }) };
}

function ofWords(text: string | undefined, from: Evidence['from']): Evidence | undefined {
  if (text === undefined) return undefined;
  const match = new RegExp(`(${written.source})年`).exec(text.normalize('NFKC').replace(/\s/g, ''));
  const year = match ? yearNumber(match[1]!) : undefined;
  return year === undefined ? undefined : { year, from };
}

// Behind a sub-heading too: （一）主动公开情况。2023年，…
const opening =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][^。：:]{2,20}[。：:])?(20\d{2})年(?:度|以来)?[，,，、]?(?!1月1日)/;
/** 现将我局2023年政府信息公开工作报告如下; what names a notice is no such sentence. */
const announcement =
  /(?:现(?:将|公布|发布|形成)|特向社会公布|汇报)[^。；]{0,30}?(20\d{2})年度?[^。；，]{0,6}?(?:政府|政务)?信息公开(?!.{0,20}(?:通知|要点|方案))/;

/** The year that most paragraphs of part one open with. */
function ofProse(passages: Passage[]): Evidence | undefined {
  const counts = new Map<number, { count: number; at: Span }>();
  for (const passage of passages) {
    if (passage.heading || (passage.part !== 'overview' && passage.part !== 'preface')) continue;
    const match = opening.exec(passage.text) ?? announcement.exec(passage.text);
    if (!match) continue;
    const year = Number(match[1]);
    const entry = counts.get(year) ?? { count: 0, at: yearIn(passage, match) };
    counts.set(year, { ...entry, count: entry.count + 1 });
  }
  const [best] = [...counts].sort((a, b) => b[1].count - a[1].count || a[0] - b[0]);
  return best && { year: best[0], from: 'prose', at: best[1].at };
}

function yearIn(passage: Passage, match: RegExpExecArray): Span {
  const from = match.index + match[0].lastIndexOf(match[1]!);
  return spanIn(passage, from, from + 4);
}

type Decision = Pick<YearReading, 'value' | 'conflict'>;

function decide(evidence: Evidence[]): Decision | undefined {
  const year = (from: Evidence['from']): number | undefined => evidence.find((item) => item.from === from)?.year;
  const sure = (value: number): Decision => ({ value, conflict: false });
  const settled = year('settings');
  if (settled !== undefined) return sure(settled);
  const title = year('title') ?? year('metadata');
  const period = year('period');
  if (title !== undefined && period !== undefined)
    return title === period ? sure(title) : arbitrate(title, period, evidence);
  const stated = title ?? period;
  if (stated !== undefined) return sure(stated);
  return fromTheRest(evidence);
}

/** Title and period differ: the date of signing or publication, a year later, may support one of them. */
function arbitrate(title: number, period: number, evidence: Evidence[]): Decision {
  for (const from of ['signature', 'publication']) {
    const supported = evidence.filter((item) => item.from === from).map((item) => item.year);
    if (supported.includes(title) !== supported.includes(period)) {
      return { value: supported.includes(title) ? title : period, conflict: false };
    }
  }
  return { value: title, conflict: true };
}

function fromTheRest(evidence: Evidence[]): Decision | undefined {
  const rest = ['signature', 'prose', 'publication', 'path'].flatMap(
    (from) => evidence.find((item) => item.from === from) ?? [],
  );
  const [first, second] = rest;
  if (!first) return undefined;
  const disputed = second !== undefined && second.from === 'prose' && second.year !== first.year;
  if (!disputed) return { value: first.year, conflict: false };
  const supported = rest.slice(2).find(({ year }) => year === first.year || year === second.year);
  return { value: supported?.year ?? first.year, conflict: supported === undefined };
}
