import type { Document, Span } from '../document/document.js';
import { textAt } from '../document/location.js';
import { clausesOf } from '../report/clauses.js';
import { spanIn } from '../report/passages.js';
import type { Passage, Report, Statement } from '../report/report.js';
import { subHeadings } from '../report/sub-headings.js';
import { analyseArithmetic } from './arithmetic/analyse.js';
import type { EnabledRule, LintConfig } from './config.js';
import type { ProseClause, RuleContext } from './rule.js';

/** What every rule sees of a report; as a context of no rule it has no options and is not heard. */
export type Views = RuleContext<Record<string, unknown>>;

/** How a rule is heard. */
export type Voice = Pick<RuleContext, 'finding' | 'undecided'>;

/** The views that all rules share; what is expensive is computed when a rule first asks for it. */
export function createViews(document: Document, report: Report, config: LintConfig): Views {
  const { templates, rules } = config;
  const templateOf = (version: string) => templates.find((known) => known.version === version);
  const template = templateOf(report.template) ?? templates.at(-1);
  if (!template) throw new Error('There is no template to lint with.');
  const passages = (part?: string): Passage[] =>
    part === undefined ? report.passages : report.passages.filter((passage) => passage.part === part);
  const clauses = remembered((): ProseClause[] => clausesOf(report.passages));
  const isKind = <Kind extends Statement['kind']>(kind: Kind) => {
    return (statement: Statement): statement is Extract<Statement, { kind: Kind }> => statement.kind === kind;
  };

  return {
    report,
    template,
    templateOf,
    provisional: report.dueTemplate === undefined,
    exactGrid: document.has.grid,
    // What knows the cells of a table (Word, a web page) knows its paragraphs too.
    exactParagraphs: document.has.grid,
    tablesAlone: !document.has.narrative,
    part: (id) => report.parts.find((part) => part.id === id),
    partSpec: (id) => template.parts.find((part) => part.id === id),
    table: (id) => report.tables[id],
    shape: (id) => templateOf(report.tables[id]?.version ?? '')?.tables.find((table) => table.id === id),
    fact: (id) => (Object.hasOwn(report.facts, id) ? report.facts[id] : undefined),
    claims: (...measures) => report.claims.filter(({ measure }) => measures.includes(measure)),
    enumerations: () => report.enumerations,
    statements: (kind) => report.statements.filter(isKind(kind)),
    subHeadings: rememberedFor((part) => subHeadings(report, part)),
    passages,
    clauses: (part) => (part === undefined ? clauses() : clauses().filter(({ passage }) => passage.part === part)),
    spanOf: spanIn,
    textAt: (span) => textAt(document, span),
    images: (part) => imagesIn(document, report, part),
    isOn: (ruleId) => rules.some(({ rule }) => rule.id === ruleId),
    arithmetic: remembered(() => analyseArithmetic(report, templates)),
    published: remembered(() => report.published.toSorted((a, b) => (a.date < b.date ? -1 : 1))),
    options: {},
    finding: unheard,
    undecided: unheard,
  };
}

function unheard(): never {
  throw new Error('No rule is being run.');
}

/** One rule's context: the shared views, its options and its voice. With the same keys it is copied in one step. */
export function contextFor(views: Views, { options }: EnabledRule, voice: Voice): Views {
  return { ...views, options, finding: voice.finding, undecided: voice.undecided };
}

function imagesIn(document: Document, report: Report, id: string): Span[] {
  const part = report.parts.find((found) => found.id === id);
  return part?.content.filter(({ block }) => document.blocks[block]?.type === 'image') ?? [];
}

function rememberedFor<Value>(compute: (part: string) => Value): (part: string) => Value {
  const known = new Map<string, Value>();
  return (part) => {
    if (!known.has(part)) known.set(part, compute(part));
    return known.get(part)!;
  };
}

function remembered<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}
