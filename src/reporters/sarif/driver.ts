import type { EnabledRule } from '../../linter/config.js';
import type { ConfiguredLevel } from '../../linter/rule.js';
import { inLocale } from '../../linter/messages.js';
import { homepage } from '../homepage.js';
import type { Run } from '../reporter.js';
import { helpMarkdown, helpText } from './help.js';
import { sarifLevel } from './level.js';

type Rule = EnabledRule['rule'];

/** The tool's description of itself, with every rule that is on. */
export function sarifDriver(run: Run) {
  const rules = new Map(run.rules.map(({ rule }) => [rule.id, rule]));
  return {
    name: 'reportlint',
    version: run.version,
    semanticVersion: run.version,
    informationUri: homepage,
    rules: [...rules.values()].map((rule) => descriptor(rule, run)),
  };
}

function descriptor(rule: Rule, { locale }: Run) {
  return {
    id: rule.id,
    shortDescription: { text: inLocale(rule.title, locale) },
    fullDescription: { text: inLocale(rule.description, locale) },
    help: { text: helpText(rule, locale), markdown: helpMarkdown(rule, locale) },
    helpUri: `${homepage}#${encodeURIComponent(rule.id)}`,
    defaultConfiguration: defaultConfiguration(rule.level),
    properties: { category: rule.category, tags: ['disclosure-report', rule.category] },
  };
}

function defaultConfiguration(level: ConfiguredLevel) {
  return level === 'off' ? { enabled: false, level: 'warning' } : { enabled: true, level: sarifLevel[level] };
}
