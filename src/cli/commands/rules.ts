import { inLocale } from '../../linter/messages.js';
import type { AnyRule } from '../../config/index.js';
import { aligned } from '../columns.js';
import { readOutputs } from '../outputs.js';
import type { Session } from '../session.js';

/** Lists the rules there are, those of the configured plugins included. */
export async function rulesCommand(session: Session): Promise<number> {
  const { io, options, configurations } = session;
  const [{ format } = { format: 'text' }] = readOutputs(options, io.cwd, ['text', 'json'], 'text');
  const all = [...(await configurations.registryOf(io.cwd)).rules.values()];
  const { categories } = options;
  const rules = all.filter(({ category }) => categories.length === 0 || categories.includes(category));
  await io.stdout.write(
    format === 'json' ? `${JSON.stringify(rules.map(described), null, 2)}\n` : listed(rules, session),
  );
  return 0;
}

function described(rule: AnyRule): object {
  const { id, category, level, strictLevel, fix, scope, templates, needs, yieldsTo, basis, title, description, since } =
    rule;
  return {
    id,
    category,
    level,
    strictLevel: strictLevel ?? level,
    fix,
    scope,
    templates: templates ?? null,
    needs: needs ?? [],
    yieldsTo: yieldsTo ?? [],
    title,
    description,
    basis,
    options: rule.options ?? null,
    messages: rule.messages,
    examples: rule.examples,
    remedy: rule.remedy ?? null,
    since,
  };
}

function listed(rules: AnyRule[], { tell, options }: Session): string {
  const head = [
    tell('rules.id'),
    tell('explain.category'),
    tell('rules.level'),
    tell('rules.strict'),
    tell('rules.fix'),
    tell('rules.title'),
  ];
  const rows = rules.map(({ id, category, level, strictLevel, fix, title }) => [
    id,
    category ? tell(`category.${category}`) : '',
    tell(`level.${level}`),
    tell(`level.${strictLevel ?? level}`),
    tell(`fix.${fix}`),
    inLocale(title, options.locale),
  ]);
  return `${aligned([head, ...rows]).join('\n')}\n\n${tell('rules.count', { count: rules.length })}\n`;
}
