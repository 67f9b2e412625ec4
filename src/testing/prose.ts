import type { OrganKind } from '../templates/template.js';

/** The invented organ that a draft is the report of. */
export interface DraftOrgan {
  name: string;
  kind: OrganKind;
}

/** Basis, period and contact, as they usually stand before part one. */
export function prefaceOf(version: string, year: number, { name }: DraftOrgan): string[] {
  const notice =
    version === '2019'
      ? '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）'
      : '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）';
  return [
    `根据《中华人民共和国政府信息公开条例》和${notice}要求，编制本报告。`,
    `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    `如对本报告有疑问，请与${name}办公室联系（地址：青川市和平路18号，邮编：628100，电话：0839-7200000）。`,
  ];
}

/** What stands in a part besides its table. */
export function paragraphsOf(part: string, year: number, organ: DraftOrgan, version: string): string[] {
  switch (part) {
    case 'overview':
      return overview(year, organ);
    case 'problems':
      return problems;
    case 'other':
      return other(version, year);
    default:
      return [];
  }
}

function overview(year: number, { name }: DraftOrgan): string[] {
  return [
    `${year}年，${name}认真贯彻落实条例规定，扎实推进政府信息公开工作。`,
    '（一）主动公开',
    '全年主动公开政府信息120条，其中通过门户网站公开80条，通过公告栏公开40条。重点公开社会救助、养老服务和财政资金信息。',
    '（二）依申请公开',
    '全年收到政府信息公开申请15件，上年结转1件，均按规定登记、审核和答复，答复15件，结转下年度继续办理1件。',
    '（三）政府信息管理',
    '严格落实信息发布审核制度，定期清理行政规范性文件，做到底数清楚、更新及时。',
    '（四）政府信息公开平台建设',
    '优化门户网站公开专栏，方便群众查阅，线下设置查阅点。',
    '（五）监督保障',
    '将政府信息公开纳入工作考核，主动接受社会评议，考核和评议结果良好；未发生需要责任追究的情形。组织业务培训，充实工作力量。',
  ];
}

const problems = [
  '本机关政府信息公开工作仍存在一些不足：政策解读形式比较单一，图表和视频解读的比例不高；部分栏目内容更新不够及时；基层工作人员业务能力有待提高，办理复杂申请的经验不足。',
  '下一步，将从三个方面加以改进：丰富解读形式，提高图文解读质量；明确栏目责任人，定期检查更新情况；加强业务培训，提升办理能力和水平。',
];

function other(version: string, year: number): string[] {
  if (version === '2019') return ['无其他需要报告的事项。'];
  return [`${year}年，本机关未收取政府信息公开信息处理费。`, '除上述情况外，没有其他需要报告的事项。'];
}
