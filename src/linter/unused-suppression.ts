import type { Document } from '../document/document.js';
import { locateOrigin } from '../document/location.js';
import type { Report } from '../report/report.js';
import type { LintConfig } from './config.js';
import type { Directive } from './directives.js';
import { withFingerprints } from './fingerprint.js';
import type { Finding } from './result.js';
import { defineRule } from './rule.js';

/** A suppression, or one rule it names, that suppressed nothing. */
export interface UnusedName {
  directive: Directive;
  rule?: string;
  /** There is no rule of that name. */
  unknown?: true;
}

/**
 * The rule in whose name the linter reports suppressions that suppress nothing. It checks nothing by itself and is in no
 * preset: its level is `reportUnusedDisableDirectives`.
 */
export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  category: 'content',
  scope: 'report',
  level: 'off',
  fix: 'none',
  title: { zh: '无效的忽略注释', en: 'A suppression that suppresses nothing' },
  description: {
    zh: '忽略注释没有对应的问题，或规则名称有误；留着会掩盖以后的问题，请删除。',
    en: 'The comment suppresses nothing or misspells a rule; left in place it would hide later defects.',
  },
  basis: [],
  messages: {
    unused: {
      zh: '此处没有规则 {{rule}} 的问题，忽略注释可删除',
      en: 'There is no finding of {{rule}} here; remove it from the comment',
    },
    unusedAll: { zh: '此处没有可忽略的问题，注释可删除', en: 'There is nothing to suppress here; remove the comment' },
    unknown: { zh: '没有名为 {{rule}} 的规则', en: 'There is no rule called {{rule}}' },
  },
  examples: {
    bad: [{ zh: '<!-- reportlint-disable-next-line title-missing -- 已核对 -->（下一行没有此类问题）' }],
    good: [{ zh: '<!-- reportlint-disable-next-line title-format -- 名称以三定方案为准 -->' }],
  },
  since: '0.1.0',
  check() {},
});

/** Findings for suppressions without use, at the comment that makes them. */
export function unusedFindings(
  unused: UnusedName[],
  document: Document,
  report: Report,
  config: LintConfig,
): Finding[] {
  const level = config.reportUnusedDisableDirectives;
  if (level === 'off' || unused.length === 0 || document.blocks.length === 0) return [];
  const findings = unused.map(({ directive: { comment }, rule, unknown }): Finding => {
    const block = Math.min(comment.before, document.blocks.length - 1);
    return {
      ruleId: unusedSuppression.id,
      messageId: messageOf(rule, unknown),
      data: rule === undefined ? {} : { rule },
      level,
      subject: [],
      related: [],
      at: { block, from: 0, to: 0 },
      location: locateOrigin(document, comment.origin),
      place: { kind: 'document' },
      basis: [],
      fingerprint: '',
      suggestions: [],
    };
  });
  return withFingerprints(findings, document, report);
}

function messageOf(rule: string | undefined, unknown: true | undefined): string {
  if (unknown) return 'unknown';
  return rule === undefined ? 'unusedAll' : 'unused';
}
