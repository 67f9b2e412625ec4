import { defineRule } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Whoever is told to ask has to be told where. */
export default defineRule({
  id: 'contact-incomplete',
  category: 'publication',
  scope: 'report',
  level: 'info',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '联系方式不完整', en: 'The contact offered is incomplete' },
  description: {
    zh: '统一格式没有要求写联系方式；写了“请与……联系”的，应有地址和带区号的电话，方便外地读者。',
    en: 'The format asks for no contact; where one is offered, it has an address and a telephone number with its area code.',
  },
  remedy: {
    zh: '补充通信地址和带区号的联系电话。',
    en: 'Add the address and the telephone number with its area code.',
  },
  basis: [format2021.notice, format2019.notice],
  messages: {
    incomplete: { zh: '联系方式缺少{{missing}}', en: 'The contact lacks: {{missing}}' },
  },
  examples: {
    bad: [
      {
        zh: '只有机关名称和没有区号的电话',
        en: 'A number without area code, and no address',
        report: { text: { preface: ['如有疑问，请与青川市民政局办公室联系（电话：7200000）。'] } },
        reports: ['incomplete'],
      },
    ],
    good: [
      {
        zh: '有地址和带区号的电话',
        en: 'Address and number with area code',
        report: {
          text: {
            preface: ['如有疑问，请与青川市民政局办公室联系（地址：青川市和平路18号，电话：0839-7200000）。'],
          },
        },
      },
    ],
  },
  since: '0.1.0',

  check({ report, passages, spanOf, finding }) {
    const offer = firstOffer([...passages('preface'), ...passages('overview').slice(0, 3)]);
    if (!offer) return;
    // What is wanting there may stand at the report's end.
    const text = report.passages
      .map((passage) => passage.text)
      .join('\n')
      .normalize('NFKC');
    const missing = [...(address.test(text) ? [] : ['地址']), ...missingOfNumber(text)];
    if (missing.length === 0) return;
    finding({
      messageId: 'incomplete',
      data: { missing: missing.join('、') },
      subject: [],
      at: spanOf(offer.passage, offer.from, offer.to),
    });
  },
});

const words =
  /(?:请|可|欢迎|敬请)(?:直接)?(?:致电|来电|联系|咨询)|(?:请|可|欢迎|敬请)(?:直接|及时|随时|径直)?[与向和同](?:\p{Script=Han}|[（）()]){2,40}?(?:联系|咨询|反映)/u;
const address = /地[址点]|住所|通[讯信]处|邮寄|[路街道巷弄]\d+|\d+(?:号|室|楼)|[大小]楼|大厦|\d+层/;
const shortNumber = /(?<![\d-])\d{7,8}(?![\d-])/;
const number =
  /0\d{2,3}[)\s—–-]*\d{3,4}[\s-]?\d{3,4}|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)(?:400|800|12345|96\d{3})|\d{3,4}[—–-]+\d{7,8}/;

function firstOffer(passages: Passage[]): { passage: Passage; from: number; to: number } | undefined {
  for (const passage of passages) {
    const match = passage.heading ? null : words.exec(passage.text);
    if (match) return { passage, from: match.index, to: match.index + match[0].length };
  }
  return undefined;
}

function missingOfNumber(text: string): string[] {
  if (number.test(text)) return [];
  return [shortNumber.test(text) ? '电话区号' : '联系电话'];
}
