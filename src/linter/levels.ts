import type { EnabledRule } from './config.js';
import type { Level, RawFinding } from './rule.js';

const order: Level[] = ['info', 'warn', 'error'];

/** The configured level is a ceiling over what the finding or its message asks for; `exact` lifts all to it. */
export function effectiveLevel(
  { rule, level, exact }: EnabledRule,
  finding: Pick<RawFinding, 'messageId' | 'level'>,
): Level {
  if (exact) return level;
  const asked = [level, finding.level, rule.messages[finding.messageId]?.level];
  return order.find((candidate) => asked.includes(candidate)) ?? level;
}
