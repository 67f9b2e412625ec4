import { byCategory, row, table, words } from './tables.js';

/** The page that lists all rules by category. */
export function indexPage(rules) {
  return [
    '# 规则',
    `共 ${rules.length} 条。级别为预设 recommended 中的级别，“–”为默认关闭，↑ 表示在预设 strict 中升为错误。`,
    '修复一栏：✎ 可用 `--fix` 自动改正，✎? 给出建议。每条规则也可以用 `reportlint explain 规则` 查看。',
    ...byCategory(rules, 'zh').map(
      ([name, found]) => `## ${name}\n\n${table([words.zh.head, ...found.map((rule) => row(rule, 'zh', ''))])}`,
    ),
    '<!-- 本页由 scripts/rule-docs.js 生成，请勿改动 -->',
    '',
  ].join('\n\n');
}
