import type { Rule } from './rule.js';

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** A plugin's rules bear its name before a slash. */
const ruleId = new RegExp(`^(@?[\\w.-]+/)*${kebab.source.slice(1)}`);

const choices: Record<string, readonly string[]> = {
  category: [
    'structure',
    'template',
    'arithmetic',
    'consistency',
    'fee',
    'content',
    'typography',
    'privacy',
    'publication',
  ],
  scope: ['report'],
  level: ['error', 'warn', 'info', 'off'],
  fix: ['fix', 'suggestion', 'none'],
};

/** What a rule from outside lacks to be one; empty if nothing. Rules are known by their shape, not by their class. */
export function shapeErrors(value: unknown): string[] {
  if (!isRecord(value)) return [`A rule is an object, not ${value === null ? 'null' : typeof value}.`];
  const name = typeof value.id === 'string' ? `The rule ${value.id}` : 'A rule';
  const errors: (string | false)[] = [
    (typeof value.id !== 'string' || !ruleId.test(value.id)) &&
      `${name} needs an id in kebab-case, such as "section-missing".`,
    ...Object.entries(choices).map(([key, allowed]) => {
      const known = typeof value[key] === 'string' && allowed.includes(value[key]);
      return (
        !known &&
        `${name} needs ${key}: one of ${allowed.map((choice) => `"${choice}"`).join(', ')}${given(value[key])}.`
      );
    }),
    ...['title', 'description'].map(
      (key) => !isWords(value[key]) && `${name} needs ${key}: { zh: "…", en: "…" }; one language will do.`,
    ),
    ...messageErrors(name, value.messages),
    typeof value.check !== 'function' && `${name} needs a function check(context).`,
    !Array.isArray(value.basis) && `${name} needs basis: a list of clauses, which may be empty.`,
    ...['templates', 'needs', 'yieldsTo'].map(
      (key) => value[key] !== undefined && !isStrings(value[key]) && `${name}: ${key} is a list of strings.`,
    ),
    value.options !== undefined && !isRecord(value.options) && `${name}: options is a JSON Schema, an object.`,
  ];
  return errors.filter((error) => error !== false);
}

/** The value as a rule; throws what {@link shapeErrors} finds. */
export function asRule(value: unknown): Rule<Record<string, unknown>> {
  const errors = shapeErrors(value);
  if (errors.length > 0) throw new TypeError(errors.join('\n'));
  return value as Rule<Record<string, unknown>>;
}

function messageErrors(name: string, messages: unknown): string[] {
  if (!isRecord(messages) || Object.keys(messages).length === 0)
    return [`${name} needs messages: { id: { zh: "…", en: "…" } }.`];
  const wrong = Object.keys(messages).filter((id) => !isWords(messages[id]));
  return wrong.map((id) => `${name}: the message "${id}" needs words, { zh: "…", en: "…" }; one language will do.`);
}

function given(value: unknown): string {
  return value === undefined ? '' : `, not ${JSON.stringify(value)}`;
}

function isWords(value: unknown): boolean {
  return isRecord(value) && [value.zh, value.en].some((words) => typeof words === 'string');
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
