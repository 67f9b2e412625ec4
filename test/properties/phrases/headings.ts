/** Headings of the six parts: the official one and those that are as good. */
export const partHeadings: Record<string, string[]> = {
  overview: ['总体情况'],
  disclosure: ['主动公开政府信息情况', '主动公开政府信息情况', '行政机关主动公开政府信息情况'],
  requests: [
    '收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请情况',
    '行政机关收到和处理政府信息公开申请情况',
  ],
  reviews: [
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  ],
  problems: ['存在的主要问题及改进情况', '存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况'],
  other: ['其他需要报告的事项'],
};

/** Sub-headings of part one by aspect; the words before and after them are the same throughout a report. */
export const aspectHeadings: [aspect: string, ...headings: string[]][] = [
  ['disclosure', '主动公开', '主动公开政府信息'],
  ['requests', '依申请公开', '依申请公开政府信息'],
  ['management', '政府信息管理', '政府信息资源管理'],
  ['platforms', '政府信息公开平台建设', '平台建设', '公开平台载体建设'],
  ['supervision', '监督保障', '政府信息公开监督保障', '监督保障及教育培训'],
];
export const aspectEndings = ['', '', '情况', '方面', '工作情况'];

export const titles = [
  '{organ}{year}年政府信息公开工作年度报告',
  '{organ}{year}年政府信息公开工作年度报告',
  '{organ}{year}年度政府信息公开工作年度报告',
  '{year}年{organ}政府信息公开工作年度报告',
];
