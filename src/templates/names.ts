import { factCells } from './expand.js';
import type { TableSpec } from './template.js';

/** `表三 · （七）总计 · 自然人`: a cell in the words of the form. Undefined if the table has no such fact. */
export function factName(table: TableSpec, id: string): string | undefined {
  const names = namesOf(table);
  return names.get(id);
}

const cache = new WeakMap<TableSpec, Map<string, string>>();

function namesOf(table: TableSpec): Map<string, string> {
  let names = cache.get(table);
  if (!names) {
    names = new Map(
      factCells(table).map(({ id, row, column }) => [
        id,
        [table.name.zh, ...rowPath(row), ...columnPath(column)].filter(Boolean).join(' · '),
      ]),
    );
    cache.set(table, names);
  }
  return names;
}

/** The groups that a row cannot be told without: （三）不予公开 of 1.属于国家秘密, but not 三、本年度办理结果. */
export function rowPath({ label, groups = [] }: { label: string; groups?: string[] }): string[] {
  return [...groups.filter((group) => group.startsWith('（')), label];
}

/** Likewise for a column: 行政诉讼 · 复议后起诉 · 总计, but 科研机构 without 法人或其他组织, which only 其他 needs. */
export function columnPath({ label, groups = [] }: { label: string; groups?: string[] }): string[] {
  const told = groups.filter((group) => group !== '申请人情况' && (label === '其他' || group !== '法人或其他组织'));
  return [...told, label];
}
