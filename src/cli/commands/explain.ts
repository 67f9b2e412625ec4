import { Chalk } from 'chalk';
import { nearest } from '../../config/index.js';
import { wantsColour } from '../colour.js';
import { explanation } from '../explanation.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

/** Explains one rule: what it wants and why, on what basis, with examples, how to put it right, its options. */
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
  const wording = { locale: options.locale, templates: registry.templates, strong: chalk.bold };
  await io.stdout.write(`${explanation(rule, wording).join('\n')}\n`);
  return 0;
}
