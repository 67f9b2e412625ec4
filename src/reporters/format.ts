import { formatMessage } from '../linter/messages.js';
import type { Undecided } from '../linter/result.js';
import type { Message, Suggestion } from '../linter/rule.js';
import type { Template } from '../templates/template.js';
import type { Run } from './reporter.js';
import { sayCode } from './words/words.js';
import type { Data } from './words/words.js';

interface WithMessages {
  id: string;
  messages: Record<string, Message>;
}

type Wording = Pick<Run, 'locale' | 'templates'>;

/** A finding or a suggestion in words. */
export function messageOf(
  { messageId, data = {} }: Pick<Suggestion, 'messageId' | 'data'>,
  rule: WithMessages | undefined,
  { locale, templates }: Wording,
): string {
  if (rule && Object.hasOwn(rule.messages, messageId)) {
    return formatMessage(rule, messageId, locale === 'zh' ? data : translated(data, templates), locale);
  }
  // Of a rule that is not known here, such as one of a plugin that is gone, the data is all there is to say.
  const details = Object.entries(data).map(([name, value]) => `${name}=${value}`);
  return details.length > 0 ? `${messageId} (${details.join(', ')})` : messageId;
}

/** Why a check was left undecided: the rule's own words, else those common to all rules. */
export function reasonOf({ reason, data }: Undecided, rule: WithMessages | undefined, run: Wording): string {
  if (rule && Object.hasOwn(rule.messages, reason)) return messageOf({ messageId: reason, data }, rule, run);
  return sayCode(run.locale, 'undecided', reason, data);
}

/** Rules name cells as the form does. Its labels stay Chinese, but 表三 is Table 3. */
function translated(data: Data, templates: Template[]): Data {
  const names = new Map(templates.flatMap(({ tables }) => tables.map(({ name }) => [name.zh, name.en])));
  const inEnglish = (text: string): string =>
    [...names].reduce((words, [zh, en]) => words.replaceAll(`${zh} · `, `${en} · `), names.get(text) ?? text);
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? inEnglish(value) : value]),
  );
}
