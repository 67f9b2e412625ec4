import { officialTemplates } from 'reportlint';

const current = officialTemplates.find(({ version }) => version === '2021');

/** 新格式的文件，是新增各项的依据。 */
const notice = {
  id: 'format-2030',
  document: '关于印发年度报告格式（2030年版）的通知',
  number: '示例〔2030〕1号',
  words: '现将修订后的年度报告格式印发给你们',
  years: { from: 2030 },
};

/** 表二增加的一块，与新表逐行对照。 */
const budget = {
  caption: '第二十条第（七）项',
  labelHeader: '信息内容',
  columns: [{ id: 'published', label: '本年公开件数', unit: 'count', kind: 'count' }],
  rows: [{ id: 'budget', label: '财政预算、决算信息' }],
};

const template2030 = {
  ...current,
  version: '2030',
  years: { from: 2030 },
  basis: [notice],
  tables: current.tables.map((table) =>
    table.id === 'disclosure'
      ? {
          ...table,
          blocks: [...table.blocks, budget],
          // 只有新版才有的字样，用来辨认一张表是哪一版。
          markers: [{ on: 'row', label: '财政预算、决算信息', strength: 'decisive' }],
        }
      : { ...table, markers: [] },
  ),
};

/** 旧格式用到2029年度为止；与新版相同的字样不再能辨认版本。 */
const template2021 = {
  ...current,
  years: { from: 2021, to: 2029 },
  tables: current.tables.map((table) => ({ ...table, markers: [] })),
};

export default { apiVersion: 1, templates: [template2021, template2030] };
