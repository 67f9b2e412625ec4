import type { AnyRule } from './config-file.js';

const level = {
  enum: ['off', 'info', 'warn', 'error', 0, 1, 2],
  description: '关闭 off、提示 info、警告 warn、错误 error；0 关闭、1 警告、2 错误',
};
const levelReference = { $ref: '#/definitions/level' };

const patterns = {
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string', minLength: 1 } },
  ],
};

const settings = {
  type: 'object',
  description: '已知的信息，优先于文中读到的内容',
  additionalProperties: false,
  properties: {
    organ: { type: 'string', minLength: 1, description: '发布机关全称' },
    organKind: {
      enum: ['government', 'department', 'township', 'subdistrict', 'zone', 'other', 'unknown'],
      description: '机关类别：县级以上政府、部门、乡镇、街道、开发区、其他、未知',
    },
    year: { type: 'integer', minimum: 1949, maximum: 2999, description: '报告年度（所报告的年份，不是发布的年份）' },
  },
};

const allowance = {
  type: 'object',
  description: '认可的例外：某条规则在某处的问题不再报告，须写明理由',
  additionalProperties: false,
  required: ['rule', 'reason'],
  properties: {
    rule: { type: 'string', minLength: 1 },
    subject: { type: 'string', minLength: 1, description: '数据项、其前段，或 part:部分，例如 requests.denied' },
    reason: { type: 'string', minLength: 1 },
    until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: '有效期至（含当日），YYYY-MM-DD' },
  },
};

/** Entries of `rules` are checked one by one in `rule-entry.ts`, which gives better messages than a schema can. */
const looseRules = { type: 'object' };

/** The JSON Schema (draft-07) that a configuration file is checked against. */
export const configSchema = schemaOf(looseRules);

/** The same with every rule's name and options, for editors; published as `schema/config.schema.json`. */
export function editorSchema(rules: readonly AnyRule[]): object {
  const named = {
    type: 'object',
    description: '规则的级别与选项',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    // Rules of plugins are named plugin/rule.
    patternProperties: { '/': { anyOf: [levelReference, { type: 'array' }] } },
    additionalProperties: false,
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'reportlint',
    description: 'reportlint 的配置文件（.reportlintrc）',
    definitions: { level, rules: named },
    ...schemaOf({ $ref: '#/definitions/rules' }),
  };
}

function ruleSchema(rule: AnyRule): object {
  const properties = rule.options && 'properties' in rule.options ? (rule.options.properties as object) : {};
  const exact = { type: 'boolean', default: false, description: '本规则的各项问题一律按所设级别报告' };
  const options = {
    type: 'object',
    additionalProperties: false,
    ...rule.options,
    properties: { exact, ...properties },
  };
  const entry = { type: 'array', items: [levelReference, options], minItems: 1, maxItems: 2 };
  return { description: `${rule.title.zh}：${rule.description.zh}`, anyOf: [levelReference, entry] };
}

function schemaOf(rules: object) {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: { ...patterns, description: '以哪些预设、软件包或文件为基础；不写即 reportlint:recommended' },
      plugins: {
        type: 'array',
        description: '插件：软件包名，或以 ./ 开头的路径',
        items: { type: ['string', 'object'] },
      },
      rules,
      settings,
      overrides: {
        type: 'array',
        description: '只对部分文件有效的设置',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: { ...patterns, description: '文件（.gitignore 的写法，相对于配置文件所在的文件夹）' },
            excludedFiles: { ...patterns, description: '其中除外的文件' },
            rules,
            settings,
            allow: { type: 'array', items: allowance },
          },
        },
      },
      ignorePatterns: { ...patterns, description: '不检查的文件（.gitignore 的写法）' },
      noInlineConfig: { type: 'boolean', default: false, description: '不理会报告中的 reportlint-disable 注释' },
      reportUnusedDisableDirectives: {
        enum: ['off', 'info', 'warn', 'error', true, false],
        default: 'warn',
        description: '如何报告没有对应问题的忽略说明',
      },
    },
  };
}
