import type { ColumnSpec, RowSpec, TableSpec } from './template.js';

const outcome = '三、本年度办理结果';

const columns: ColumnSpec[] = [
  applicant('natural', '自然人'),
  applicant('business', '商业企业', '法人或其他组织'),
  applicant('research', '科研机构', '法人或其他组织'),
  applicant('publicInterest', '社会公益组织', '法人或其他组织'),
  applicant('legalService', '法律服务机构', '法人或其他组织'),
  applicant('otherOrg', '其他', '法人或其他组织'),
  applicant('total', '总计'),
];

const incoming: RowSpec[] = [
  { id: 'received', label: '一、本年新收政府信息公开申请数量' },
  { id: 'carriedOver', label: '二、上年结转政府信息公开申请数量' },
];

const handled: RowSpec[] = [
  { id: 'granted', label: '（一）予以公开', groups: [outcome] },
  {
    id: 'grantedInPart',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    groups: [outcome],
  },
  ...rows('denied', '（三）不予公开', {
    stateSecret: '1.属于国家秘密',
    otherProhibition: '2.其他法律行政法规禁止公开',
    securityStability: '3.危及“三安全一稳定”',
    thirdPartyRights: '4.保护第三方合法权益',
    internalAffairs: '5.属于三类内部事务信息',
    deliberativeProcess: '6.属于四类过程性信息',
    enforcementFile: '7.属于行政执法案卷',
    statutoryInquiry: '8.属于行政查询事项',
  }),
  ...rows('unavailable', '（四）无法提供', {
    notHeld: '1.本机关不掌握相关政府信息',
    requiresCreation: '2.没有现成信息需要另行制作',
    stillUnclear: '3.补正后申请内容仍不明确',
  }),
  ...rows('notProcessed', '（五）不予处理', {
    petitionComplaint: '1.信访举报投诉类申请',
    duplicate: '2.重复申请',
    publication: '3.要求提供公开出版物',
    excessive: '4.无正当理由大量反复申请',
    confirmReissue: '5.要求行政机关确认或重新出具已获取信息',
  }),
];

const closing: RowSpec[] = [
  { id: 'outcomeTotal', label: '（七）总计', groups: [outcome] },
  { id: 'carriedForward', label: '四、结转下年度继续办理' },
];

const about: Omit<TableSpec, 'blocks' | 'markers'> = {
  id: 'requests',
  part: 'requests',
  name: { zh: '表三', en: 'Table 3' },
  cornerNote: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
};

/** Part three as the 2019 format has it: 23 rows of 7 figures. */
export const requestsTable2019: TableSpec = {
  ...about,
  blocks: [
    {
      columns,
      rows: [...incoming, ...handled, { id: 'otherHandling', label: '（六）其他处理', groups: [outcome] }, ...closing],
    },
  ],
  markers: [{ on: 'row', label: '（六）其他处理', strength: 'decisive' }],
};

const overdueCorrection = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
const overdueFee = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请';

/** Part three as the 2021 format has it: 25 rows of 7 figures. */
export const requestsTable2021: TableSpec = {
  ...about,
  blocks: [
    {
      columns,
      rows: [
        ...incoming,
        ...handled,
        ...rows('otherHandling', '（六）其他处理', {
          correctionOverdue: overdueCorrection,
          feeOverdue: overdueFee,
          misc: '3.其他',
        }),
        ...closing,
      ],
    },
  ],
  markers: [
    { on: 'row', label: overdueCorrection, strength: 'decisive' },
    { on: 'row', label: overdueFee, strength: 'decisive' },
  ],
};

function applicant(id: string, label: string, group?: string): ColumnSpec {
  return { id, label, groups: group ? ['申请人情况', group] : ['申请人情况'], unit: 'count', kind: 'count' };
}

function rows(id: string, group: string, labels: Record<string, string>): RowSpec[] {
  return Object.entries(labels).map(([row, label]) => ({ id: `${id}.${row}`, label, groups: [outcome, group] }));
}
