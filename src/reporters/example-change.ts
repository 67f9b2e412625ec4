import type { ReportChanges } from '../linter/rule.js';
import type { Template } from '../templates/template.js';
import type { ExampleItem } from './example-item.js';
import { cellName, headingOf, labelName, tableName } from './example-names.js';
import type { Locale } from './reporter.js';
import { say, type Data, type Key } from './words/words.js';

type Change = NonNullable<ReportChanges['also']>[number];

/** What the names in a change are resolved with. */
interface Naming {
  template: Template;
  templates: Template[];
  locale: Locale;
}

/** A change by a method of the report builder, in words; a method without words is named as it is. */
export function changeItem([method, ...given]: Change, naming: Naming): ExampleItem {
  const words = Object.hasOwn(data, method) ? data[method] : undefined;
  if (!words) return { words: [method, ...given.map((value) => JSON.stringify(value))].join(' ') };
  const key = `example.${method}` as Extract<Key, `example.${string}`>;
  const quoted = paragraphsOf(method, given);
  return { words: say(naming.locale, key, words(given, naming)), ...(quoted && { quoted }) };
}

function paragraphsOf(method: string, given: unknown[]): string[] | undefined {
  if (method === 'append') return [String(given[1])];
  if (method === 'duplicate' && Array.isArray(given[1])) return given[1].map(String);
  return undefined;
}

const part = ([id]: unknown[], { template, locale }: Naming): Data => ({
  part: headingOf(template, String(id), locale),
});
const table = ([id]: unknown[], { template, locale }: Naming): Data => ({
  table: tableName(template, String(id), locale),
});
const label = ([id, name]: unknown[], { template, locale }: Naming): Data => ({
  table: tableName(template, String(id), locale),
  label: labelName(template, String(id), String(name)),
});

/** What each method is told with. */
const data: Record<string, (given: unknown[], naming: Naming) => Data> = {
  addRow: (given, naming) => ({ ...table(given, naming), label: String(given[1]), values: list(given[2]).join(' ') }),
  append: part,
  dropCell: ([fact], { templates, template }) => ({ cell: cellName(templates, template, String(fact)) }),
  dropColumn: label,
  dropRow: label,
  dropTable: table,
  duplicate: part,
  heading: (given, naming) => ({ ...part(given, naming), line: String(given[1]) }),
  image: part,
  label: (given, naming) => ({ ...label(given, naming), text: String(given[2]) }),
  moveTable: (given, naming) => ({ ...table(given, naming), ...part(given.slice(1), naming) }),
  noCornerNote: (_, naming) => table(['requests'], naming),
  noNumber: part,
  number: (given, naming) => ({ ...part(given, naming), number: String(given[1]) }),
  order: ([ids], naming) => ({
    parts: list(ids)
      .map((id) => naming.template.parts.find((spec) => spec.id === id)?.heading ?? id)
      .join('、'),
  }),
  renumber: () => ({}),
  replace: ([words, by]) => ({ words: String(words), by: String(by) }),
  shape: (given, naming) => ({ ...table(given, naming), version: String(given[1]) }),
};

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
