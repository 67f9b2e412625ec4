import type { Example, ReportChanges } from '../linter/rule.js';
import { officialTemplates } from '../templates/index.js';
import type { Template } from '../templates/template.js';
import { changeItem } from './example-change.js';
import type { ExampleItem } from './example-item.js';
import { cellName, headingOf } from './example-names.js';
import type { Locale } from './reporter.js';
import { say } from './words/words.js';

/** An example in words: what differs from a compliant report, or the whole file. */
export function exampleItems(
  example: Example,
  locale: Locale,
  templates: Template[] = officialTemplates,
): ExampleItem[] {
  const { report, markdown, path, formats, options } = example;
  return [
    ...(report ? reportItems(report, locale, templates) : []),
    ...(markdown === undefined
      ? []
      : [{ words: say(locale, 'example.whole'), quoted: markdown.split('\n').filter(Boolean) }]),
    ...(path === undefined ? [] : [{ words: say(locale, 'example.path', { path }) }]),
    ...(formats ? [{ words: say(locale, 'example.formats', { formats: formats.join('、') }) }] : []),
    ...(options ? [{ words: say(locale, 'example.options', { options: JSON.stringify(options) }) }] : []),
  ];
}

const usualYear = 2023;

function reportItems(changes: ReportChanges, locale: Locale, templates: Template[]): ExampleItem[] {
  const { year = usualYear, text = {}, figures = {}, without = [], renamed = {}, also = [] } = changes;
  const template = templates.find(({ years }) => years.from <= year && year <= (years.to ?? year));
  if (!template) return [];
  const heading = (part: string) => headingOf(template, part, locale);
  return [
    ...circumstances(changes, locale),
    ...titleItems(changes, locale),
    ...Object.entries(text).map(([part, quoted]) => ({
      words: heading(part),
      quoted: quoted.length > 0 ? quoted : [say(locale, 'example.nothing')],
    })),
    ...figureItems(figures, (id) => cellName(templates, template, id), locale),
    ...Object.entries(renamed).map(([part, words]) => ({
      words: say(locale, 'example.renamed', { part: heading(part), heading: words }),
    })),
    ...without.map((part) => ({ words: say(locale, 'example.without', { part: heading(part) }) })),
    ...also.map((change) => changeItem(change, { template, templates, locale })),
    ...signatureItems(changes, locale),
  ];
}

/** Cells one by one; of many that hold the same, how many there are. */
const mostCells = 8;

function figureItems(
  figures: Record<string, string | number>,
  nameOf: (id: string) => string,
  locale: Locale,
): ExampleItem[] {
  const shown = (figure: string | number) => (figure === '' ? say(locale, 'example.blank') : figure);
  const cells = Object.entries(figures);
  const groups = [...new Set(Object.values(figures))].map((figure) => cells.filter(([, other]) => other === figure));
  return groups.flatMap((group) => {
    const raw = shown(group[0]![1]);
    if (group.length > mostCells) return [{ words: say(locale, 'example.figures', { count: group.length, raw }) }];
    return group.map(([id]) => ({ words: say(locale, 'example.figure', { cell: nameOf(id), raw }) }));
  });
}

function circumstances({ year, kind, organ }: ReportChanges, locale: Locale): ExampleItem[] {
  return [
    ...(year === undefined || year === usualYear ? [] : [{ words: say(locale, 'example.year', { year }) }]),
    ...(kind === undefined ? [] : [{ words: say(locale, 'example.kind', { kind: say(locale, `kind.${kind}`) }) }]),
    ...(organ === undefined ? [] : [{ words: say(locale, 'example.organ', { organ }) }]),
  ];
}

function titleItems({ title, meta }: ReportChanges, locale: Locale): ExampleItem[] {
  return [
    ...(title === null ? [{ words: say(locale, 'example.no-title') }] : []),
    ...(title ? [{ words: say(locale, 'example.title', { title }) }] : []),
    ...(meta?.title === undefined ? [] : [{ words: say(locale, 'example.page-title', { title: meta.title }) }]),
    ...(meta?.published === undefined ? [] : [{ words: say(locale, 'example.published', { date: meta.published }) }]),
  ];
}

function signatureItems({ signature }: ReportChanges, locale: Locale): ExampleItem[] {
  if (signature === undefined) return [];
  if (signature === null) return [{ words: say(locale, 'example.no-signature') }];
  const words = [signature.organ, signature.date].filter(Boolean).join(' ');
  return [{ words: say(locale, 'example.signature', { words }) }];
}
