import { editsIn } from '../linter/passage-edit.js';
import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { RuleContext } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { personalInformation, regulation } from '../templates/clauses.js';

const worthReading = /1[3-9]\d/;
/** Not inside a longer number, an address of the web or a mailbox. */
const pattern =
  /(?<![\w.,/=?&%+*-])(?:\+?86[ -]?)?(?<number>1[3-9]\d(?<first>[ -]?)\d{4}\k<first>\d{4})(?![\w*@%/]|[.,-]\d)/g;
const otherNumber = /(?:代码|[账帐]号|索引号?|编号|流水号|单号|案号|QQ|qq)[为是]?[^一-鿿]{0,4}$/;
const amount = /^(?:余|多)?[元万亿件条次人份个户吨亩米页篇]/;

/** A private mobile number does not belong into a report. */
export default defineRule({
  id: 'privacy-mobile-number',
  category: 'privacy',
  scope: 'report',
  level: 'warn',
  fix: 'suggestion',
  needs: ['narrative'],
  sensitive: true,
  title: { zh: '手机号码', en: 'A mobile number' },
  description: {
    zh: '报告不宜公开个人手机号码，联系方式应为办公电话。提示中不重复号码本身。建议保留前三位和后四位，中间以“*”代替。',
    en: 'A report should not publish a private mobile number; offices are reached by a landline. The number is not repeated in what is reported. Suggested is to keep the first three and the last four digits.',
  },
  remedy: {
    zh: '改用办公电话，或者隐去中间四位。',
    en: 'Give an office number instead, or blot out the four digits in the middle.',
  },
  basis: [regulation.article15, personalInformation.article25],
  messages: {
    number: {
      zh: '此处写有完整的手机号码，个人号码不宜公开',
      en: 'A complete mobile number stands here; a private one should not be published',
    },
    mask: { zh: '隐去中间4位，保留前三位和后四位', en: 'Blot out the four digits in the middle' },
  },
  examples: {
    bad: [
      {
        zh: '公开了个人手机号（示例号码）',
        en: 'A private mobile number (made up)',
        report: { text: { overview: ['如有疑问请联系经办人，电话：13800000000。'] } },
        reports: ['number'],
      },
    ],
    good: [
      {
        zh: '办公电话',
        en: 'A landline',
        report: { text: { overview: ['如有疑问请联系办公室，电话：0839-7200000。'] } },
      },
      { zh: '已隐去', en: 'Blotted out', report: { text: { overview: ['申请人电话：138****0000。'] } } },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const passage of context.passages()) {
      if (!worthReading.test(passage.text)) continue;
      for (const match of passage.text.matchAll(pattern)) report(context, passage, match);
    }
  },
});

function report({ spanOf, finding }: RuleContext, passage: Passage, match: RegExpExecArray): void {
  const { text } = passage;
  const number = match.groups!.number!;
  const gap = match.groups!.first!.length;
  const to = match.index + match[0].length;
  const from = to - number.length;
  if (otherNumber.test(text.slice(Math.max(0, match.index - 10), match.index)) || amount.test(text.slice(to, to + 2)))
    return;
  const middle = from + 3 + gap;
  const edits = editsIn(passage, [{ from: middle, to: middle + 4, text: '****' }]);
  finding({
    messageId: 'number',
    subject: passageSubject(passage),
    at: spanOf(passage, from, to),
    suggestions: edits ? [{ messageId: 'mask', edits }] : [],
  });
}
