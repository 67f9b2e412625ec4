import type { ReportChanges } from '../linter/rule.js';
import type { ReportBuilder } from './builder.js';
import { compliant } from './report-builder.js';

type Change = [method: string, ...given: unknown[]];

/** The report that the example of a rule stands for: the compliant one of an invented organ, with the changes made. */
export function exampleReport({ year = 2023, kind, organ, also = [], ...changes }: ReportChanges): ReportBuilder {
  const plain = compliant(year, { ...(kind && { kind }), ...(organ !== undefined && { organ }) });
  // A table has to have its shape before its cells are filled in.
  const shaped = also.filter(([method]) => method === 'shape').reduce(apply, plain);
  return also.filter(([method]) => method !== 'shape').reduce(apply, withChanges(shaped, changes));
}

function withChanges(
  plain: ReportBuilder,
  { title, text = {}, figures = {}, without = [], renamed = {}, signature, meta }: ReportChanges,
): ReportBuilder {
  let report = plain.figures(figures);
  if (title !== undefined) report = report.title(title);
  for (const [part, paragraphs] of Object.entries(text)) {
    report = part === 'preface' ? report.preface(paragraphs) : report.prose(part, paragraphs);
  }
  for (const [part, heading] of Object.entries(renamed)) report = report.rename(part, heading);
  for (const part of without) report = report.drop(part);
  if (signature !== undefined) report = report.signature(signature);
  return meta ? report.meta(meta) : report;
}

/** Methods of the builder that `also` may name; each has words in the reporters' catalogue, under `example.<method>`. */
export const alsoMethods = [
  'addRow',
  'append',
  'dropCell',
  'dropColumn',
  'dropRow',
  'dropTable',
  'duplicate',
  'heading',
  'image',
  'label',
  'moveTable',
  'noCornerNote',
  'noNumber',
  'number',
  'order',
  'renumber',
  'replace',
  'shape',
] as const;

function apply(report: ReportBuilder, [method, ...given]: Change): ReportBuilder {
  const known = alsoMethods.find((name) => name === method);
  if (!known) throw new Error(`An example cannot say “${method}”; it can say: ${alsoMethods.join(', ')}.`);
  // What is handed over is data; the method complains of what it cannot use, as the report would lack it.
  const change = report[known] as (...given: unknown[]) => ReportBuilder;
  return change.apply(report, given);
}
