/** The pages that hold a table of all rules, and their language. */
export const pages = { 'README.md': 'en', 'README.zh-CN.md': 'zh' };

/** What tables say of rules. */
export const words = {
  en: {
    head: ['Rule', 'Level', 'Fix', 'What it reports'],
    levels: { error: 'error', warn: 'warning', info: 'info', off: '–' },
    categories: {
      structure: 'Structure',
      template: 'Template and tables',
      arithmetic: 'Arithmetic',
      consistency: 'Consistency',
      fee: 'Fee',
      content: 'Content',
      typography: 'Typography',
      privacy: 'Privacy',
      publication: 'Publication',
    },
  },
  zh: {
    head: ['规则', '级别', '修复', '报告什么'],
    levels: { error: '错误', warn: '警告', info: '提示', off: '–' },
    categories: {
      structure: '结构',
      template: '格式与表格',
      arithmetic: '勾稽关系',
      consistency: '前后一致',
      fee: '信息处理费',
      content: '内容',
      typography: '文字',
      privacy: '个人信息',
      publication: '发布',
    },
  },
};
/** Signs for what can be done about a finding. */
export const fixes = { fix: '✎', suggestion: '✎?', none: '' };

/** The page with the table of rules put between its markers. */
export function withRules(page, rules, locale) {
  const rows = byCategory(rules, locale).flatMap(([name, found]) => [
    [`**${name}**`, '', '', ''],
    ...found.map((rule) => row(rule, locale, 'docs/rules/')),
  ]);
  const text = table([words[locale].head, ...rows]);
  return page.replace(/(<!-- rules -->)[^]*(<!-- \/rules -->)/u, (_, begin, end) => `${begin}\n\n${text}\n\n${end}`);
}

/** The rules of each category that has some, under the category's name. */
export function byCategory(rules, locale) {
  return Object.entries(words[locale].categories)
    .map(([category, name]) => [name, rules.filter((rule) => rule.category === category)])
    .filter(([, found]) => found.length > 0);
}

/** Rows of cells as a Markdown table, the first being its head. */
export function table([head, ...rows]) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** One rule in a table; `folder` is where its page lies. */
export function row({ id, level, strictLevel, fix, title }, locale, folder) {
  const stricter = strictLevel === 'error' && level !== 'error' ? ' ↑' : '';
  return [`[\`${id}\`](${folder}${id}.md)`, words[locale].levels[level] + stricter, fixes[fix], title[locale]];
}
