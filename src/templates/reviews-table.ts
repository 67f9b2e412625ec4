import type { ColumnSpec, TableSpec } from './template.js';

const results = {
  upheld: '结果维持',
  corrected: '结果纠正',
  otherResult: '其他结果',
  pending: '尚未审结',
  total: '总计',
};

/** Part four, the same in both formats: one row of 15 figures. */
export const reviewsTable: TableSpec = {
  id: 'reviews',
  part: 'reviews',
  name: { zh: '表四', en: 'Table 4' },
  blocks: [
    {
      columns: [
        ...columns('review', ['行政复议']),
        ...columns('litigationDirect', ['行政诉讼', '未经复议直接起诉']),
        ...columns('litigationAfterReview', ['行政诉讼', '复议后起诉']),
      ],
      rows: [{ id: '', label: '' }],
    },
  ],
  markers: [],
};

function columns(id: string, groups: string[]): ColumnSpec[] {
  return Object.entries(results).map(([result, label]) => ({
    id: `${id}.${result}`,
    label,
    groups,
    unit: 'count',
    kind: 'count',
  }));
}
