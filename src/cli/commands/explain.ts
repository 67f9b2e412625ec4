import { Chalk } from 'chalk';
import { nearest, type AnyRule } from '../../config/index.js';
import type { Words } from '../../linter/rule.js';
import { inLocale } from '../../linter/messages.js';
import { clauseWords } from '../../reporters/clause.js';
import { wantsColour } from '../colour.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

/** Explains one rule: what it wants, on what basis, with examples. */
export async function explainCommand(session: Session): Promise<number> {
  const { io, options, configurations } = session;
  const [id, more] = options.rest;
  if (id === undefined) throw new UsageError('error.no-rule-name');
  if (more !== undefined) throw new UsageError('error.too-many-arguments', { given: more });
  const registry = await configurations.registryOf(io.cwd);
  const rule = registry.rules.get(id);
  if (!rule) {
    const meant = nearest(id, registry.rules.keys());
    throw new UsageError('error.unknown-rule', { rule: id, ...(meant !== undefined && { nearest: meant }) });
  }
  const chalk = new Chalk({ level: wantsColour(options.color, io.env, io.stdout.isTTY) ? 1 : 0 });
  await io.stdout.write(`${explanation(rule, session, chalk.bold).join('\n')}\n`);
  return 0;
}

function explanation(rule: AnyRule, { tell, options }: Session, strong: (text: string) => string): string[] {
  const { locale } = options;
  const words = (text: Words) => inLocale(text, locale);
  const section = (title: string, lines: string[]) => (lines.length ? ['', strong(title), ...lines] : []);
  const message = (text: Words & { level?: string }) => `- ${words(text)}${text.level ? ` [${text.level}]` : ''}`;
  return [
    `${strong(rule.id)}  ${words(rule.title)}`,
    '',
    words(rule.description),
    '',
    ...facts(rule, tell),
    ...section(
      tell('explain.basis'),
      rule.basis.map((clause) => `- ${clauseWords(clause, locale)}`),
    ),
    ...section(tell('explain.messages'), Object.values(rule.messages).map(message)),
    ...section(
      tell('explain.bad'),
      rule.examples.bad.map((example) => indented(words(example))),
    ),
    ...section(
      tell('explain.good'),
      rule.examples.good.map((example) => indented(words(example))),
    ),
    ...section(tell('explain.options'), optionLines(rule, tell)),
    ...section(
      tell('explain.yields'),
      (rule.yieldsTo ?? []).map((id) => `- ${id}`),
    ),
    ...section(tell('explain.config'), ['  rules:', `    ${rule.id}: error`]),
  ];
}

function facts(rule: AnyRule, tell: Session['tell']): string[] {
  const level = rule.level === 'off' ? tell('explain.off') : tell(`level.${rule.level}`);
  const strict = rule.strictLevel ? ` (${tell('explain.strict', { level: tell(`level.${rule.strictLevel}`) })})` : '';
  const lines: [string, string][] = [
    [tell('explain.level'), level + strict],
    [tell('explain.fix'), tell(`fix.${rule.fix}`)],
    ...(rule.templates ? [[tell('explain.templates'), rule.templates.join(', ')] as [string, string]] : []),
    [tell('explain.since'), rule.since],
  ];
  return lines.map(([name, value]) => `${name}: ${value}`);
}

function optionLines(rule: AnyRule, tell: Session['tell']): string[] {
  const properties =
    rule.options && 'properties' in rule.options ? (rule.options.properties as Record<string, unknown>) : {};
  return Object.entries(properties).map(([name, property]) => {
    const { description = '', default: value } = property as { description?: string; default?: unknown };
    const standard = value === undefined ? '' : ` (${tell('explain.default', { value: JSON.stringify(value) })})`;
    return `- ${name}: ${description}${standard}`;
  });
}

function indented(text: string): string {
  return text.replace(/^/gmu, '  ');
}
