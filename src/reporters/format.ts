import { formatMessage } from '../linter/messages.js';
import type { Undecided } from '../linter/result.js';
import type { Message, Suggestion } from '../linter/rule.js';
import type { Locale } from './reporter.js';
import { sayCode } from './words/words.js';

interface WithMessages {
  id: string;
  messages: Record<string, Message>;
}

/** A finding or a suggestion in words. */
export function messageOf(
  { messageId, data = {} }: Pick<Suggestion, 'messageId' | 'data'>,
  rule: WithMessages | undefined,
  locale: Locale,
): string {
  if (rule && Object.hasOwn(rule.messages, messageId)) return formatMessage(rule, messageId, data, locale);
  // Of a rule that is not known here, such as one of a plugin that is gone, the data is all there is to say.
  const details = Object.entries(data).map(([name, value]) => `${name}=${value}`);
  return details.length > 0 ? `${messageId} (${details.join(', ')})` : messageId;
}

/** Why a check was left undecided: the rule's own words, else those common to all rules. */
export function reasonOf({ reason, data }: Undecided, rule: WithMessages | undefined, locale: Locale): string {
  if (rule && Object.hasOwn(rule.messages, reason)) return formatMessage(rule, reason, data, locale);
  return sayCode(locale, 'undecided', reason, data);
}
