import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import { format2021, regulation } from '../templates/clauses.js';

const doing =
  '(?:主动公开|公开|发布|收到|受理|接收|办理|答复|办结|回复|回应|推送|更新|制发|印发|制作|开展|组织|举办|召开|解读|转发|转载|刊登|收取|编发|报送|审查|上传)';
const thing =
  '(?:政府信息公开申请|依申请公开申请|政府信息|政务信息|公开信息|各类信息|信息|政务动态|工作动态|政策解读|稿件|申请)';
const blanks: RegExp[] = [
  // 共主动公开条，
  new RegExp(
    `(?:(?<!公)共计?|累计|总计|合计)(?:${doing}){0,2}(?:了)?(?:${thing})?[条件篇次份](?=[，。；、）),.;]|$)`,
    'g',
  ),
  new RegExp(
    `(?:(?<!公)共计?|累计|总计|合计)${doing}(?:了)?[条件篇次份](?=政府信息|政务信息|信息|申请|会议|培训)`,
    'g',
  ),
  /(?<![A-Za-z0-9])20(?:[Xx×Ｘ]{2}|\d[Xx×Ｘ])(?=年|[〕\])）/.-])/g,
  /(?<![A-Za-z0-9_/.@=?&%-])(?:[Xx]{2,}|Ｘ{2,}|×{2,})(?=年|月|日|局|委|办|厅|省|市|县|区|镇|乡|街道|村|社区|部门|单位|机关|政府|网站|条|件|次|份|篇|个|项|人|元|万|期|场|号|%|％)/g,
  /某某(?=年|月|局|委|办|厅|省|市|县|区|镇|乡|街道|部门|单位|机关|政府|网站)/g,
  /(?<![A-Za-z0-9_/.@?=&-])_{2,}(?![A-Za-z0-9_/.@-])/g,
];
const worthReading = /[XxＸ×]|某某|__|共|累计|总计|合计/;

/** A gap of the draft that nobody filled in. */
export default defineRule({
  id: 'placeholder-unfilled',
  category: 'content',
  scope: 'report',
  level: 'error',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '数字或名称留空、占位符未替换', en: 'A figure or name was left blank' },
  description: {
    zh: '正文数字漏填（如“共主动公开条”），或保留了范本的占位符（××、XX、某某、____、20XX年）。',
    en: 'A figure is missing from the sentence, or a placeholder of the draft (××, XX, 某某, ____, 20XX) was left in.',
  },
  remedy: {
    zh: '填上漏写的数字，把占位符换成实际的内容。',
    en: 'Fill in the figure, and put the real words in place of the placeholder.',
  },
  basis: [regulation.article50, format2021.contents],
  messages: {
    unfilled: { zh: '此处漏填数字：“{{words}}”', en: 'A figure is missing here: “{{words}}”' },
    placeholder: { zh: '占位符未替换：“{{words}}”', en: 'A placeholder was left in: “{{words}}”' },
  },
  examples: {
    bad: [
      {
        zh: '漏填数字',
        en: 'A figure is missing',
        report: { text: { overview: ['全年共主动公开条。'] } },
        reports: ['unfilled'],
      },
      {
        zh: '范本的占位符没有替换',
        en: 'Placeholders of the draft',
        report: { text: { overview: ['20XX年，本局认真落实条例，××局配合开展工作。'] } },
        reports: ['placeholder', 'placeholder'],
      },
    ],
    good: [
      {
        zh: '“公共”“条例”“条款”不是漏填',
        en: 'Words that look alike',
        report: { text: { overview: ['公共服务事项、条例和条款均已公开。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ passages, spanOf, finding }) {
    for (const passage of passages()) {
      if (!worthReading.test(passage.text)) continue;
      const taken = new Set<number>();
      blanks.forEach((blank, index) => {
        for (const { 0: words, index: from } of passage.text.matchAll(blank)) {
          if (taken.has(from)) continue;
          for (let at = from; at < from + words.length; at++) taken.add(at);
          finding({
            messageId: index < 2 ? 'unfilled' : 'placeholder',
            data: { words },
            subject: passageSubject(passage),
            at: spanOf(passage, from, from + words.length),
          });
        }
      });
    }
  },
});
