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
  /** What is about third parties: trade secrets and privacy. */
  article15: article(
    '15',
    '第十五条',
    '涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开',
  ),
  article20: article(
    '20',
    '第二十条',
    '行政机关应当依照本条例第十九条的规定，主动公开本行政机关的下列政府信息：（一）行政法规、规章和规范性文件；……（五）办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果；（六）实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定；……（八）行政事业性收费项目及其依据、标准；（九）政府集中采购项目的目录、标准及实施情况',
  ),
  article49: article(
    '49',
    '第四十九条',
    '县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告',
  ),
  article50: article(
    '50',
    '第五十条',
    '政府信息公开工作年度报告应当包括下列内容：（一）行政机关主动公开政府信息的情况；（二）行政机关收到和处理政府信息公开申请的情况；（三）因政府信息公开工作被申请行政复议、提起行政诉讼的情况；（四）政府信息公开工作存在的主要问题及改进情况……；（五）其他需要报告的事项',
  ),
  /** The sentence of art. 50 that binds people's governments of every level. */
  article50Governments: article(
    '50-governments',
    '第五十条第（四）项',
    '各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况',
  ),
  /** What may be ordered when a report is late or missing. */
  article47: article(
    '47',
    '第四十七条',
    '对行政机关未按照要求开展政府信息公开工作的，予以督促整改或者通报批评；需要对负有责任的领导人员和直接责任人员追究责任的，依法向有权机关提出处理建议',
  ),
  /** The revised Regulation took the place of that of 2007 (国务院令第492号). */
  article56: article('56', '第五十六条', '本条例自2019年5月15日起施行'),
} satisfies Record<string, Clause>;

/** The trial format for the report years 2019 and 2020. */
export const format2019 = {
  notice: {
    id: 'format-2019',
    document: notice2019,
    number: number2019,
    words: '研究制定了《中华人民共和国政府信息公开工作年度报告格式（试行）》',
    years: years2019,
  },
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
  notice: {
    id: 'format-2021',
    document: notice2021,
    number: number2021,
    words: '现将修订后的《中华人民共和国政府信息公开工作年度报告格式》印发给你们，请认真贯彻执行',
    years: years2021,
  },
  contents: {
    id: 'format-2021-contents',
    document: reportFormat,
    number: number2021,
    article: '一、报告内容',
    words: '年度报告内容，要严格按照《中华人民共和国政府信息公开条例》第五十条的规定确定，不能遗漏，也不宜泛化',
    years: years2021,
  },
  overview: {
    id: 'format-2021-overview',
    document: reportFormat,
    number: number2021,
    article: '一、报告内容（一）总体情况',
    words: '主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障',
    years: years2021,
  },
  /** Who answers for a report that is late, inaccurate, incomplete or copied. */
  responsibility: {
    id: 'format-2021-responsibility',
    document: reportFormat,
    number: number2021,
    article: '（四）明确责任',
    words:
      '出现不按时发布、发布内容不准确不全面或者内容雷同、敷衍塞责等问题并造成不良后果的，由相应政府信息公开工作主管部门依据《中华人民共和国政府信息公开条例》第四十七条规定，严肃追究负有责任的领导人员和直接责任人责任',
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
  /** What a request costs: nothing for the first ten of a month, then 100元 and more for each. */
  byRequest: {
    id: 'fee-measures-by-request',
    document: '政府信息公开信息处理费管理办法',
    number: '国办函〔2020〕109号',
    article: '第四条',
    words: '同一申请人一个自然月内累计申请11—30件（含30件）的部分：100元/件',
    years: years2021,
  },
  /** What the pages cost: nothing for the first thirty, then 10元 and more for each. */
  byVolume: {
    id: 'fee-measures-by-volume',
    document: '政府信息公开信息处理费管理办法',
    number: '国办函〔2020〕109号',
    article: '第五条',
    words: '31—100页（含100页）的部分：10元/页',
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

/** National standard on punctuation. */
export const punctuation: Clause = {
  id: 'gb-15834',
  document: '标点符号用法',
  number: 'GB/T 15834',
  years: { from: 2019 },
};

/** National standard on the layout of official documents. */
export const officialDocuments = {
  body: {
    id: 'gb-9704-body',
    document: '党政机关公文格式',
    number: 'GB/T 9704',
    article: '7.3.3',
    words: '每个自然段左空二字，回行顶格',
    years: { from: 2019 },
  },
  number: {
    id: 'gb-9704-number',
    document: '党政机关公文格式',
    number: 'GB/T 9704',
    article: '7.2.5',
    words: '年份应标全称，用六角括号“〔〕”括入',
    years: { from: 2019 },
  },
} satisfies Record<string, Clause>;

/** The Personal Information Protection Law, in force since November 2021. */
export const personalInformation = {
  article25: {
    id: 'personal-information-25',
    document: '中华人民共和国个人信息保护法',
    number: '主席令第九十一号',
    article: '第二十五条',
    words: '个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外',
    years: { from: 2021 },
  },
} satisfies Record<string, Clause>;

/** Drafting guides of single places, which bind no one else: the source of options. */
export const guides = {
  wuwei2025: {
    id: 'wuwei-2025',
    document: '武威市人民政府办公室关于做好2025年政府信息公开工作年度报告编制和发布工作的通知',
    number: '武政办发〔2025〕54号',
    years: { from: 2025 },
  },
} satisfies Record<string, Clause>;

function article(id: string, number: string, words: string): Clause {
  return {
    id: `regulation-${id}`,
    document: regulationDocument,
    number: regulationNumber,
    article: number,
    words,
    years: { from: 2019 },
  };
}
