import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

const pages = { 'README.md': 'en', 'README.zh-CN.md': 'zh' };
const words = {
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
const fixes = { fix: '✎', suggestion: '✎?', none: '' };

/** The page with the table of rules put between its markers. */
export function withRules(page, rules, locale) {
  const { head, categories } = words[locale];
  const rows = Object.entries(categories).flatMap(([category, name]) => {
    const found = rules.filter((rule) => rule.category === category);
    return found.length > 0 ? [[`**${name}**`, '', '', ''], ...found.map((rule) => row(rule, locale))] : [];
  });
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return page.replace(/(<!-- rules -->)[^]*(<!-- \/rules -->)/u, (_, begin, end) => `${begin}\n\n${table}\n\n${end}`);
}

function row({ id, level, strictLevel, fix, title }, locale) {
  const stricter = strictLevel === 'error' && level !== 'error' ? ' ↑' : '';
  return [`\`${id}\``, words[locale].levels[level] + stricter, fixes[fix], title[locale]];
}

/** `node scripts/rules-table.js` writes the tables; with `--check` it only tells whether they are up to date. */
async function main(check) {
  const run = spawnSync(process.execPath, ['bin/reportlint.js', 'rules', '--format', 'json'], { encoding: 'utf8' });
  const rules = JSON.parse(run.stdout);
  for (const [path, locale] of Object.entries(pages)) {
    const page = readFileSync(path, 'utf8');
    const wanted = await format(withRules(page, rules, locale), { ...(await resolveConfig(path)), filepath: path });
    if (page === wanted) continue;
    if (!check) writeFileSync(path, wanted);
    else {
      process.stderr.write(`${path}: the table of rules is not up to date; run node scripts/rules-table.js\n`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.includes('--check'));
