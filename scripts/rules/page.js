import { table, words } from './tables.js';

const begin = '<!-- 以下由 scripts/rule-docs.js 生成，请勿改动 -->';
const end = '<!-- 生成部分结束 -->';
/** What a page says until somebody has explained the rule. */
export const unwritten = '待补充：为什么有这条规则，判断什么、不判断什么，怎样改正。';

const { levels, categories } = words.zh;
const fixes = { fix: '可用 `--fix` 自动改正', suggestion: '给出建议，不自动改动', none: '须人工改正' };
const needs = { narrative: '正文', headingLevels: '标题层级', images: '图片', metadata: '元数据' };
const versions = { 2019: '2019年试行格式', 2021: '2021年格式' };

/** The page of a rule: its name, what somebody wrote about it, and what the rule says of itself. */
export function rulePage(rule, old, source) {
  return [`# ${rule.id}：${rule.title.zh}`, explanationIn(old), begin, generated(rule, source), end, ''].join('\n\n');
}

/** What stands in a page besides the generated parts. */
export function explanationIn(page = '') {
  const [before = ''] = page.split(begin);
  return before.replace(/^# .*\n/u, '').trim() || unwritten;
}

/** Whether an explanation is one: two sentences at least. */
export function isWritten(explanation) {
  return !explanation.includes('待补充') && (explanation.match(/。/gu) ?? []).length >= 2;
}

function generated(rule, source) {
  return [
    rule.description.zh,
    facts(rule),
    section('依据', basis(rule, source)),
    section('报告的问题', messages(rule)),
    section('不符合的例子', examples(rule.examples.bad, source)),
    section('符合的例子', examples(rule.examples.good, source)),
    section('怎样改正', rule.remedy?.zh ?? ''),
    section('选项', options(rule, source)),
    section('配置', configuration(rule)),
    '[全部规则](README.md)',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function section(heading, text) {
  return text && `## ${heading}\n\n${text}`;
}

function facts(rule) {
  const level = rule.level === 'off' ? '默认关闭；在预设 all 中为警告' : levels[rule.level];
  return table([
    ['项目', '内容'],
    ['类别', categories[rule.category]],
    ['级别', level],
    ['严格预设中的级别', levels[rule.strictLevel ?? rule.level]],
    ['修复', fixes[rule.fix]],
    ['范围', rule.scope === 'report' ? '单份报告' : rule.scope],
    ['适用格式', rule.templates ? rule.templates.map((version) => versions[version] ?? version).join('、') : '全部'],
    ['需要文件能表达', rule.needs?.map((need) => needs[need]).join('、') ?? '—'],
    ['同一处已有下列规则的问题时不再报告', rule.yieldsTo?.map((id) => `[${id}](${id}.md)`).join('、') ?? '—'],
    ['始于版本', rule.since],
  ]);
}

function basis({ basis }, { clauseWords }) {
  return basis.map((clause) => `- ${escaped(clauseWords(clause, 'zh'))}`).join('\n');
}

function messages({ messages }) {
  const rows = Object.entries(messages).map(([id, { level, zh }]) => [
    `\`${id}\``,
    level ? levels[level] : '',
    escaped(zh),
  ]);
  return `${table([['代码', '级别', '文字'], ...rows])}\n\n级别空白的，与规则的级别相同；\`{{…}}\` 处填入实际内容，［］内的文字视情况出现。`;
}

function examples(found, { exampleItems }) {
  return found
    .map((example) =>
      [`- ${escaped(example.zh)}${reported(example)}`, ...exampleItems(example, 'zh').map(item)].join('\n'),
    )
    .join('\n');
}

function reported({ reports = [] }) {
  return reports.length > 0 ? `（报告 ${reports.map((id) => `\`${id}\``).join('、')}）` : '';
}

function item({ words, quoted = [] }) {
  return [
    `  - ${escaped(words)}`,
    ...(quoted.length > 0 ? ['', ...quoted.map((text) => `    > ${escaped(text)}`)] : []),
  ]
    .join('\n')
    .replaceAll('\n    > ', '\n    >\n    > ')
    .replace('\n    >\n', '\n');
}

function options(rule, { optionRows }) {
  const rows = optionRows(rule, 'zh').map(({ name, type, standard, description }) => [
    `\`${name}\``,
    type && `\`${type.replaceAll('|', '\\|')}\``,
    standard === undefined ? '—' : `\`${standard}\``,
    escaped(description),
  ]);
  return rows.length > 0 ? table([['选项', '类型', '默认', '说明'], ...rows]) : '';
}

function configuration({ id, level }) {
  return ['```yaml', 'rules:', `  ${id}: ${level === 'off' ? 'warn' : level}`, '```'].join('\n');
}

/** Makes text stand for itself in Markdown. */
function escaped(text) {
  return text.replace(/[\\`*_[\]<>#|]/gu, '\\$&');
}
