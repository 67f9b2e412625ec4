import { editsIn } from '../linter/passage-edit.js';
import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { RuleContext } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { personalInformation, regulation } from '../templates/clauses.js';

const worthReading = /\d{6}|\d [\dXx]/;
/** Region, year, month, day, order, check digit; a reader may have left spaces between the groups. */
const pattern =
  /(?<![\dA-Za-z])(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4} ?(?:19|20)\d\d ?(?:0[1-9]|1[0-2]) ?(?:0[1-9]|[12]\d|3[01]) ?\d{3} ?[\dXx](?![\dA-Za-z])/g;
/** What else is a long number and may come out even by chance. */
const otherNumber = /(?:代码|[账帐]号|索引号?|编号|流水号|许可证号|登记号|订单号|备案号)[为是]?[^一-鿿]{0,4}$/;

/** A citizen's identity number must not be published. */
export default defineRule({
  id: 'privacy-id-number',
  category: 'privacy',
  scope: 'report',
  level: 'error',
  fix: 'suggestion',
  needs: ['narrative'],
  sensitive: true,
  title: { zh: '身份证号', en: 'An identity number' },
  description: {
    zh: '报告不得公开公民身份号码。按18位长度、出生日期和校验码识别，提示中不重复号码本身。建议隐去出生年月日，保留前六位和后四位；能整体删去的，应当删去。',
    en: 'A report must not publish a citizen’s identity number. Recognised by length, date of birth and check digit, and never repeated in what is reported. Suggested is to blot out the date of birth, as offices do when they publish lists; better still is to delete the number.',
  },
  remedy: {
    zh: '删去号码；确需保留的，隐去出生年月日。已经发布的，应当尽快替换文件。',
    en: 'Delete the number, or blot out the date of birth; replace what has been published already.',
  },
  basis: [regulation.article15, personalInformation.article25],
  messages: {
    number: { zh: '此处写有完整的公民身份号码', en: 'A complete identity number of a citizen stands here' },
    mask: {
      zh: '隐去中间8位（出生年月日），保留前六位和后四位',
      en: 'Blot out the eight digits of the date of birth, keep the first six and the last four',
    },
  },
  examples: {
    bad: [
      {
        zh: '公开了申请人的身份证号（示例号码）',
        en: 'An applicant’s identity number (made up)',
        report: { text: { overview: ['申请人身份证号为110101190001010014，已依法答复。'] } },
        reports: ['number'],
      },
    ],
    good: [
      {
        zh: '已隐去',
        en: 'Blotted out',
        report: { text: { overview: ['申请人身份证号为110101********0014，已依法答复。'] } },
      },
      {
        zh: '统一社会信用代码',
        en: 'The credit code of an organisation',
        report: { text: { overview: ['本机关统一社会信用代码为11510812MB0000000X。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const passage of context.passages()) {
      if (!worthReading.test(passage.text)) continue;
      for (const { 0: words, index } of passage.text.matchAll(pattern)) report(context, passage, words, index);
    }
  },
});

/** No standard prescribes which digits to hide (GB/T 37964 lists several ways); offices hide the date of birth. */
function report({ spanOf, finding }: RuleContext, passage: Passage, words: string, from: number): void {
  const number = words.replaceAll(' ', '');
  if (!isDate(number.slice(6, 14)) || checkDigit(number) !== number.at(-1)!.toUpperCase()) return;
  if (otherNumber.test(passage.text.slice(Math.max(0, from - 12), from))) return;
  const to = from + words.length;
  const birth = from + offsetOf(words, 6);
  const end = from + offsetOf(words, 13) + 1;
  const edits = editsIn(passage, [{ from: birth, to: end, text: '********' }]);
  finding({
    messageId: 'number',
    subject: passageSubject(passage),
    at: spanOf(passage, from, to),
    suggestions: edits ? [{ messageId: 'mask', edits }] : [],
  });
}

/** Offset of the digit after `count` digits. */
function offsetOf(words: string, count: number): number {
  let seen = 0;
  return [...words].findIndex((character) => character !== ' ' && seen++ === count);
}

function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number) as [
    number,
    number,
    number,
  ];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** GB 11643, after ISO 7064 MOD 11-2. */
function checkDigit(number: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(number[index]) * (2 ** (17 - index) % 11);
  return '10X98765432'[sum % 11]!;
}
