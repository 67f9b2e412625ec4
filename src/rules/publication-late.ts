import type { Dated } from '../document/document.js';
import { beginningOf } from '../linter/part-places.js';
import { defineRule, type RuleContext } from '../linter/rule.js';
import { regulation } from '../templates/clauses.js';
import type { OrganKind } from '../templates/template.js';

/** Up to 2018 the Regulation of 2007 held, which gave everyone until the end of March. */
const firstYear = 2019;

/** Departments publish by 31 January, governments of county and higher level by 31 March. */
export default defineRule({
  id: 'publication-late',
  category: 'publication',
  scope: 'report',
  level: 'error',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '发布超期', en: 'Published late' },
  description: {
    zh: '县级以上人民政府部门应在每年1月31日前公布上一年度报告，县级以上地方人民政府在3月31日前公布。以最早的日期为准。',
    en: 'Departments publish last year’s report by 31 January, governments of county and higher level by 31 March. The earliest date counts.',
  },
  remedy: {
    zh: '已经发布的无法补正；日期写错的请改正，并据此安排下一年度的编制时间。',
    en: 'What was late stays late; correct the date if it is wrong, and begin earlier next year.',
  },
  basis: [regulation.article49],
  messages: {
    signed: {
      zh: '落款日期为{{date}}，超过公布期限{{deadline}}',
      en: 'Signed on {{date}}, after the deadline of {{deadline}}',
    },
    published: {
      level: 'warn',
      zh: '发布日期为{{date}}，超过公布期限{{deadline}}',
      en: 'Published on {{date}}, after the deadline of {{deadline}}',
    },
    customary: {
      level: 'warn',
      zh: '日期为{{date}}，超过通常的公布期限{{deadline}}',
      en: 'Dated {{date}}, after the customary deadline of {{deadline}}',
    },
    republished: {
      zh: '网页日期为{{date}}，可能是网站迁移后重新发布，无法判断是否超期',
      en: 'The page’s date {{date}} may be that of a later republication; whether the report was late cannot be told',
    },
    disputed: {
      zh: '报告年度有矛盾，无法判断是否超期',
      en: 'The year reported on is disputed; whether the report was late cannot be told',
    },
  },
  examples: {
    bad: [
      {
        zh: '部门2月26日落款',
        en: 'A department signs on 26 February',
        report: { signature: { organ: '青川市民政局', date: '2024年2月26日' } },
        reports: ['signed'],
      },
      {
        zh: '街道按惯例也在1月底前',
        en: 'A subdistrict is expected by the end of January, too',
        report: { kind: 'subdistrict', signature: { organ: '临江区和平街道办事处', date: '2024年2月26日' } },
        reports: ['customary'],
      },
    ],
    good: [
      {
        zh: '部门1月26日落款',
        en: 'A department signs on 26 January',
        report: { signature: { organ: '青川市民政局', date: '2024年1月26日' } },
      },
      {
        zh: '县政府3月20日落款',
        en: 'A county signs on 20 March',
        report: { kind: 'government', signature: { organ: '云溪县人民政府', date: '2024年3月20日' } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const { report, published } = context;
    const [earliest] = published();
    if (!earliest || !report.year) return;
    const { value: year, conflict, evidence } = report.year;
    if (year < firstYear) return;
    const independent = evidence.some(({ from }) => from !== 'signature' && from !== 'publication' && from !== 'path');
    const { deadline, binding } = deadlineFor(report.organ?.kind ?? 'unknown', year);
    if (earliest.date <= deadline || !independent) return;
    if (conflict) return context.undecided({ reason: 'disputed', subject: [] });
    judge(context, { earliest, deadline, binding, year });
  },
});

interface Lateness {
  earliest: Dated;
  deadline: string;
  binding: boolean;
  year: number;
}

function judge(
  { report, published, finding, undecided }: RuleContext,
  { earliest, deadline, binding, year }: Lateness,
): void {
  const signature = published().find(({ from }) => from === 'signature');
  const dated = signature ?? earliest;
  const data = { date: words(dated.date), deadline: words(deadline) };
  if (!signature && Number(dated.date.slice(0, 4)) > year + 1) {
    return undecided({ reason: 'republished', data, subject: [] });
  }
  const messageId = signature ? 'signed' : 'published';
  finding({ messageId: binding ? messageId : 'customary', data, subject: [], at: dated.at ?? beginningOf(report) });
}

/** The law names departments and governments of county and higher level; for the others it is custom. */
function deadlineFor(kind: OrganKind, year: number): { deadline: string; binding: boolean } {
  const january = kind === 'department' || kind === 'township' || kind === 'subdistrict';
  const binding = kind === 'department' || kind === 'government';
  return { deadline: `${year + 1}-${january ? '01-31' : '03-31'}`, binding };
}

function words(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
