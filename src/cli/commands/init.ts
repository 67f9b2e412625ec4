import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeNames } from '../../config/index.js';
import type { Locale } from '../../reporters/reporter.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

/** Writes a commented configuration into the working directory, unless there is one. */
export async function initCommand(session: Session): Promise<number> {
  const { io, options } = session;
  const [surplus] = options.rest;
  if (surplus !== undefined) throw new UsageError('error.too-many-arguments', { given: surplus });
  const present = placeNames.find((name) => name !== 'package.json' && existsSync(join(io.cwd, name)));
  if (present !== undefined) throw new UsageError('error.init-exists', { file: join(io.cwd, present) });
  const file = join(io.cwd, '.reportlintrc');
  await writeNew(file, starter(io.cwd, options.locale));
  await io.stderr.write(`${session.tell('init.done', { file })}\n`);
  return 0;
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError('error.output-unwritable', { path, error: code });
  }
}

function starter(cwd: string, locale: Locale): string {
  return starters[locale].replace('{{schema}}', schemaAddress(cwd));
}

/** Editors complete and check names by it; without an installed package there is only the one that is running. */
function schemaAddress(cwd: string): string {
  const local = './node_modules/reportlint/schema/config.schema.json';
  if (existsSync(join(cwd, local))) return local;
  const own = ['../../schema/', '../../../schema/'].map(
    (folder) => new URL(`${folder}config.schema.json`, import.meta.url),
  );
  return (own.find((url) => existsSync(url))?.href ?? local).toString();
}

const starters: Record<Locale, string> = {
  zh: `# reportlint 的配置（YAML，也可以写成 JSON）
$schema: {{schema}}

# 以哪个预设为基础：recommended（推荐）、strict（严格）、all（全部规则），
# 或按机关类别：government、department、township、subdistrict、zone
extends: reportlint:recommended

# 单条规则的级别：off 关闭、info 提示、warn 警告、error 错误。用 reportlint rules 查看全部规则
rules: {}
#  cell-blank: error
#  common-typo: off

# 已知的信息，优先于文中读到的内容
settings: {}
#  organ: 青川市教育局
#  organKind: department   # government 县级以上政府、department 部门、township 乡镇、subdistrict 街道、zone 开发区
#  year: 2024              # 报告年度，不是发布的年份

# 不检查的文件，写法同 .gitignore
ignorePatterns: []
#  - drafts/

# 只对部分文件有效的设置；allow 为认可的例外，须写明理由
overrides: []
#  - files: 2019/**
#    rules:
#      cell-blank: off
#    allow:
#      - rule: table-total-mismatch
#        subject: requests.outcomeTotal.total
#        reason: 已向市政府办公室书面说明
#        until: 2026-12-31
`,
  en: `# Configuration of reportlint (YAML; JSON will do, too)
$schema: {{schema}}

# The preset to start from: recommended, strict, all,
# or by kind of organ: government, department, township, subdistrict, zone
extends: reportlint:recommended

# Levels of single rules: off, info, warn, error. See reportlint rules
rules: {}
#  cell-blank: error
#  common-typo: off

# What you know better than the text
settings: {}
#  organ: 青川市教育局
#  organKind: department   # government (county and above), department, township, subdistrict, zone
#  year: 2024              # the year reported on, not that of publication

# Files not to lint, as in .gitignore
ignorePatterns: []
#  - drafts/

# What holds for some files only; allow lists accepted findings, each with a reason
overrides: []
#  - files: 2019/**
#    rules:
#      cell-blank: off
#    allow:
#      - rule: table-total-mismatch
#        subject: requests.outcomeTotal.total
#        reason: explained to the municipal office in writing
#        until: 2026-12-31
`,
};
