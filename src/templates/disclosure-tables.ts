import type { BlockSpec, ColumnSpec, RowSpec, TableSpec } from './template.js';

const about = { id: 'disclosure', part: 'disclosure', name: { zh: '表二', en: 'Table 2' } };

/** Part two as the 2019 format has it: 22 figures. */
export const disclosureTable2019: TableSpec = {
  ...about,
  blocks: [
    block(
      '第二十条第（一）项',
      [
        count('produced', '本年新制作数量'),
        count('newlyDisclosed', '本年新公开数量'),
        count('totalDisclosed', '对外公开总数量'),
      ],
      [
        { id: 'regulations', label: '规章' },
        { id: 'normativeDocs', label: '规范性文件' },
      ],
    ),
    block(
      '第二十条第（五）项',
      [count('itemsPrev', '上一年项目数量'), delta('itemsDelta', '本年增/减'), count('decisions', '处理决定数量')],
      [
        { id: 'licensing', label: '行政许可' },
        { id: 'otherServices', label: '其他对外管理服务事项' },
      ],
    ),
    block(
      '第二十条第（六）项',
      [count('itemsPrev', '上一年项目数量'), delta('itemsDelta', '本年增/减'), count('decisions', '处理决定数量')],
      [
        { id: 'penalties', label: '行政处罚' },
        { id: 'coercion', label: '行政强制' },
      ],
    ),
    block(
      '第二十条第（八）项',
      [count('itemsPrev', '上一年项目数量'), delta('itemsDelta', '本年增/减')],
      [{ id: 'adminFees', label: '行政事业性收费' }],
    ),
    block(
      '第二十条第（九）项',
      [count('projects', '采购项目数量'), { id: 'amount', label: '采购总金额', unit: 'none', kind: 'money' }],
      [{ id: 'procurement', label: '政府集中采购' }],
    ),
  ],
  markers: [
    { on: 'column', label: '本年新制作数量', strength: 'decisive' },
    { on: 'column', label: '本年新公开数量', strength: 'decisive' },
    { on: 'column', label: '对外公开总数量', strength: 'decisive' },
    { on: 'row', label: '规范性文件', strength: 'weak' },
    { on: 'column', label: '上一年项目数量', strength: 'decisive' },
    { on: 'column', label: '本年增/减', strength: 'decisive' },
    { on: 'row', label: '其他对外管理服务事项', strength: 'decisive' },
    { on: 'caption', label: '第二十条第（九）项', strength: 'decisive' },
    { on: 'row', label: '政府集中采购', strength: 'decisive' },
  ],
};

/** Part two as the 2021 format has it: 10 figures. */
export const disclosureTable2021: TableSpec = {
  ...about,
  blocks: [
    block(
      '第二十条第（一）项',
      [count('issued', '本年制发件数'), count('repealed', '本年废止件数'), count('inForce', '现行有效件数')],
      [
        { id: 'regulations', label: '规章' },
        { id: 'normativeDocs', label: '行政规范性文件' },
      ],
    ),
    block('第二十条第（五）项', [count('decisions', '本年处理决定数量')], [{ id: 'licensing', label: '行政许可' }]),
    block(
      '第二十条第（六）项',
      [count('decisions', '本年处理决定数量')],
      [
        { id: 'penalties', label: '行政处罚' },
        { id: 'coercion', label: '行政强制' },
      ],
    ),
    block(
      '第二十条第（八）项',
      [{ id: 'amountWan', label: '本年收费金额（单位：万元）', unit: 'wan', kind: 'money' }],
      [{ id: 'adminFees', label: '行政事业性收费' }],
    ),
  ],
  markers: [
    { on: 'column', label: '本年制发件数', strength: 'decisive' },
    { on: 'column', label: '本年废止件数', strength: 'decisive' },
    { on: 'column', label: '现行有效件数', strength: 'decisive' },
    { on: 'row', label: '行政规范性文件', strength: 'weak' },
    { on: 'column', label: '本年处理决定数量', strength: 'decisive' },
    { on: 'column', label: '本年收费金额（单位：万元）', strength: 'decisive' },
  ],
};

function block(caption: string, columns: ColumnSpec[], rows: RowSpec[]): BlockSpec {
  return { caption, labelHeader: '信息内容', columns, rows };
}

function count(id: string, label: string): ColumnSpec {
  return { id, label, unit: 'count', kind: 'count' };
}

/** A change since last year: the one kind of figure that may be negative. */
function delta(id: string, label: string): ColumnSpec {
  return { id, label, unit: 'count', kind: 'delta' };
}
