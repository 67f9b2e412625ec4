import type { Clause } from './template.js';

const regulationDocument = '中华人民共和国政府信息公开条例';
const regulationNumber = '国务院令第711号';
const notice2019 = '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知';
const number2019 = '国办公开办函〔2019〕60号';
const notice2021 = '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知';
const number2021 = '国办公开办函〔2021〕30号';
const reportFormat = '中华人民共和国政府信息公开工作年度报告格式';
const years2019 = { from: 2019, to: 2020 };
const years2021 = { from: 2021 };

/** The Regulation on Open Government Information as revised in 2019. */
export const regulation = {
  article20: article('20', '第二十条'),
  article49: article('49', '第四十九条'),
  article50: article('50', '第五十条'),
  /** The sentence of art. 50 that binds people's governments of every level. */
  article50Governments: {
    ...article('50-governments', '第五十条'),
    words: '工作考核、社会评议和责任追究结果',
  },
  /** What may be ordered when a report is late or missing. */
  article47: article('47', '第四十七条'),
} satisfies Record<string, Clause>;

/** The trial format for the report years 2019 and 2020. */
export const format2019 = {
  notice: { id: 'format-2019', document: notice2019, number: number2019, years: years2019 },
  annex: {
    id: 'format-2019-annex',
    document: `${reportFormat}（试行）`,
    number: number2019,
    article: '附件',
    years: years2019,
  },
  cornerNote: {
    id: 'format-2019-corner-note',
    document: `${reportFormat}（试行）`,
    number: number2019,
    article: '三、收到和处理政府信息公开申请情况',
    words: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    years: years2019,
  },
} satisfies Record<string, Clause>;

/** The format for the report years from 2021 on. */
export const format2021 = {
  notice: { id: 'format-2021', document: notice2021, number: number2021, years: years2021 },
  contents: {
    id: 'format-2021-contents',
    document: notice2021,
    number: number2021,
    words: '要严格按照条例第五十条的规定确定，不能遗漏，也不宜泛化',
    years: years2021,
  },
  annex: { id: 'format-2021-annex', document: reportFormat, number: number2021, article: '附件', years: years2021 },
  cornerNote: {
    id: 'format-2021-corner-note',
    document: reportFormat,
    number: number2021,
    article: '三、收到和处理政府信息公开申请情况',
    words: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    years: years2021,
  },
  partSix: {
    id: 'format-2021-part-six',
    document: reportFormat,
    number: number2021,
    article: '六、其他需要报告的事项',
    words: '（文字描述，收取信息处理费情况在此处报告。）',
    years: years2021,
  },
} satisfies Record<string, Clause>;

/** The rules on the information-processing fee, in force since 2021. */
export const feeMeasures = {
  reporting: {
    id: 'fee-measures-reporting',
    document: '政府信息公开信息处理费管理办法',
    number: '国办函〔2020〕109号',
    words: '纳入政府信息公开工作年度报告，接受社会监督',
    years: years2021,
  },
} satisfies Record<string, Clause>;

/** National standard on figures in print. */
export const figures: Clause = {
  id: 'gb-15835',
  document: '出版物上数字用法',
  number: 'GB/T 15835',
  years: { from: 2019 },
};

function article(id: string, number: string): Clause {
  return {
    id: `regulation-${id}`,
    document: regulationDocument,
    number: regulationNumber,
    article: number,
    years: { from: 2019 },
  };
}
