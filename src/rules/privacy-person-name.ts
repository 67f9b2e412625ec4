import { editsIn } from '../linter/passage-edit.js';
import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { RuleContext } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { personalInformation, regulation } from '../templates/clauses.js';

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤';
const roles = '(?:申请人|当事人|起诉人|上诉人|原告|投诉人|举报人|信访人|来信人|公民|村民|居民)';
/** Never the second or third character of a name here, but of the words that follow a role. */
const noName = '本我局机关政府信息公开部门单位的在向对要求提出申请答复因为与和及等不无未已经时或是应当有权可以满意某';
const given = `[^${noName}，。；：、！？“”（）《》\\s\\w×*]`;
const pattern = new RegExp(
  `${roles}(?:姓名)?[：:为]?(?<name>[${surnames}]${given}{1,2}?)(?=[，。；、（）)]|向|提出|申请|要求|不服|因|诉|的|对|等|$)`,
  'g',
);

/** An applicant's name is private; those of leaders are not. */
export default defineRule({
  id: 'privacy-person-name',
  category: 'privacy',
  scope: 'report',
  level: 'off',
  fix: 'suggestion',
  needs: ['narrative'],
  sensitive: true,
  title: { zh: '申请人姓名', en: 'An applicant’s name' },
  description: {
    zh: '报告不应出现申请人、当事人的姓名。只看紧跟在“申请人”“原告”等身份之后的姓名，领导和工作人员不在此列；提示中不重复姓名。默认不检查。',
    en: 'A report should not name applicants or parties. Only names right after such a role are looked at, and never repeated in what is reported. Off by default.',
  },
  remedy: {
    zh: '保留姓氏，名字以“某”代替，或者只写“申请人”。',
    en: 'Keep the surname and write 某 for the given name, or name no one.',
  },
  basis: [regulation.article15, personalInformation.article25],
  messages: {
    name: { zh: '“申请人”“原告”等之后写有自然人姓名', en: 'A person is named as an applicant or a party' },
    mask: { zh: '保留姓氏，名字以“某”代替', en: 'Keep the surname and write 某 for the given name' },
  },
  examples: {
    bad: [
      {
        zh: '写出申请人姓名',
        en: 'An applicant is named',
        report: { text: { overview: ['申请人李小青提出的申请已依法答复。'] } },
        reports: ['name'],
      },
    ],
    good: [
      {
        zh: '以“某”代替',
        en: '某 in place of the name',
        report: { text: { overview: ['申请人李某某提出的申请已依法答复。'] } },
      },
      {
        zh: '领导姓名可以公开',
        en: 'Leaders may be named',
        report: { text: { overview: ['局长李小青任政务公开领导小组组长。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const passage of context.passages()) {
      if (passage.heading) continue;
      for (const match of passage.text.matchAll(pattern)) report(context, passage, match);
    }
  },
});

function report(
  { spanOf, finding }: RuleContext,
  passage: Passage,
  { 0: words, index, groups }: RegExpExecArray,
): void {
  const name = groups!.name!;
  const to = index + words.length;
  const from = to - name.length;
  const edits = editsIn(passage, [{ from: from + 1, to, text: '某'.repeat(name.length - 1) }]);
  finding({
    messageId: 'name',
    subject: passageSubject(passage),
    at: spanOf(passage, from, to),
    suggestions: edits ? [{ messageId: 'mask', edits }] : [],
  });
}
