import type { AspectSpec, PartSpec } from './template.js';

/** What part one has to cover, in the conventional order. */
const aspects: AspectSpec[] = [
  {
    id: 'proactive',
    heading: '主动公开',
    synonyms: ['主动公开', '主动发布'],
    headings: ['信息公开情况'],
    keywords: [
      '公开政府信息',
      '公开政务信息',
      '公开信息',
      '公开各类',
      '公开内容',
      '向社会公开',
      '累计公开',
      '共公开',
      '公布',
      '发布',
      '刊发',
    ],
  },
  {
    id: 'onRequest',
    heading: '依申请公开',
    synonyms: ['依申请公开', '依申请办理', '申请公开', '依申请'],
    keywords: [
      '依申请',
      '新收申请',
      '申请公开',
      '公开申请',
      '公开的申请',
      '申请信息公开',
      '申请以及答复',
      '申请及答复',
    ],
  },
  {
    id: 'management',
    heading: '政府信息管理',
    synonyms: ['信息管理', '信息资源管理', '资源管理', '信息规范化管理', '信息的管理'],
    keywords: [
      '信息管理',
      '资源管理',
      '规范性文件',
      '保密',
      '审核',
      '审查',
      '三审',
      '动态调整',
      '清理',
      '归档',
      '公开目录',
      '公开指南',
      '公开制度',
      '公开属性',
      '清查',
      '工作制度',
      '管理制度',
    ],
  },
  {
    id: 'platform',
    heading: '政府信息公开平台建设',
    synonyms: ['平台建设', '公开平台', '平台载体', '载体建设', '平台'],
    keywords: [
      '平台',
      '网站',
      '门户',
      '微信',
      '公众号',
      '微博',
      '媒体',
      '渠道',
      '专栏',
      '公报',
      '查阅点',
      '公开专区',
      '查阅场所',
      '公开栏',
      '公示栏',
      '宣传栏',
    ],
  },
  {
    id: 'supervision',
    heading: '监督保障',
    synonyms: ['监督保障', '监督', '保障', '教育培训'],
    keywords: [
      '监督',
      '监管',
      '考核',
      '考评',
      '评议',
      '责任',
      '问责',
      '培训',
      '组织领导',
      '领导小组',
      '专题会议',
      '一级抓一级',
      '齐抓共管',
      '研究部署',
      '督查',
      '督导',
      '检查',
      '整改',
      '专人',
      '专职',
      '兼职',
      '经费',
    ],
  },
];

/** The six parts, the same in both formats. */
export const parts: PartSpec[] = [
  {
    id: 'overview',
    ordinal: '一',
    heading: '总体情况',
    variants: tolerated('概述', '总体概述'),
    content: 'prose',
    aspects,
  },
  {
    id: 'disclosure',
    ordinal: '二',
    heading: '主动公开政府信息情况',
    variants: [
      ...accepted('行政机关主动公开政府信息情况'),
      ...tolerated('主动公开政府信息的情况', '主动公开情况', '主动公开信息情况'),
    ],
    content: 'table',
  },
  {
    id: 'requests',
    ordinal: '三',
    heading: '收到和处理政府信息公开申请情况',
    variants: [
      ...accepted('行政机关收到和处理政府信息公开申请情况'),
      ...tolerated(
        '收到和处理政府信息公开申请的情况',
        '收到和处理信息公开申请情况',
        '收到及处理政府信息公开申请情况',
        '依申请公开政府信息情况',
      ),
    ],
    content: 'table',
  },
  {
    id: 'reviews',
    ordinal: '四',
    heading: '政府信息公开行政复议、行政诉讼情况',
    variants: [
      ...accepted('因政府信息公开工作被申请行政复议、提起行政诉讼情况'),
      ...tolerated(
        '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
        '政府信息公开行政复议和行政诉讼情况',
        '政府信息公开行政复议、诉讼情况',
        '行政复议、行政诉讼情况',
      ),
    ],
    content: 'table',
  },
  {
    id: 'problems',
    ordinal: '五',
    heading: '存在的主要问题及改进情况',
    variants: [
      ...accepted('政府信息公开工作存在的主要问题及改进情况'),
      ...tolerated(
        '存在问题及改进情况',
        '存在的问题及改进情况',
        '存在主要问题及改进情况',
        '存在的主要问题和改进情况',
        '存在的主要问题及改进措施',
      ),
    ],
    content: 'prose',
  },
  {
    id: 'other',
    ordinal: '六',
    heading: '其他需要报告的事项',
    variants: tolerated('其他报告的事项', '其他需要报告的情况', '其他需要报告事项', '需要报告的其他事项', '其他事项'),
    content: 'any',
  },
];

function accepted(...headings: string[]): PartSpec['variants'] {
  return headings.map((heading) => ({ heading, standing: 'accepted' }));
}

function tolerated(...headings: string[]): PartSpec['variants'] {
  return headings.map((heading) => ({ heading, standing: 'tolerated' }));
}
