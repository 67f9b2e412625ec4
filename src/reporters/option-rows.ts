import type { AnyRule } from '../linter/rule.js';
import type { Locale } from './reporter.js';

/** One option of a rule, for people. */
export interface OptionRow {
  name: string;
  /** The schema's type, or the values there are. */
  type: string;
  description: string;
  /** As JSON; absent if there is none. */
  standard?: string;
}

interface Property {
  type?: string | string[];
  enum?: unknown[];
  description?: string;
  'description-en'?: string;
  default?: unknown;
}

/** The options that a rule's schema names. A schema has `description` in Chinese, and `description-en`. */
export function optionRows({ options }: Pick<AnyRule, 'options'>, locale: Locale): OptionRow[] {
  const properties = options && 'properties' in options ? (options.properties as Record<string, Property>) : {};
  return Object.entries(properties).map(([name, property]) => ({
    name,
    type: property.enum?.map((value) => JSON.stringify(value)).join(' | ') ?? [property.type ?? []].flat().join(' | '),
    description: (locale === 'en' ? property['description-en'] : undefined) ?? property.description ?? '',
    ...(property.default !== undefined && { standard: JSON.stringify(property.default) }),
  }));
}
