import { beginningOf } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021, regulation } from '../templates/clauses.js';

/** A page published as the annual report has to be one: the six parts and the tables of the uniform format. */
export default defineRule({
  id: 'report-unrecognised',
  category: 'structure',
  scope: 'report',
  level: 'error',
  fix: 'none',
  title: { zh: '不是可识别的年度报告', en: 'Not recognisable as an annual report' },
  description: {
    zh: '文件可以读取，但没有政府信息公开工作年度报告应有的部分和表格，无法检查。',
    en: 'The file can be read, but has neither the parts nor the tables of an annual report on information disclosure; nothing can be checked.',
  },
  remedy: {
    zh: '请检查报告正文所在的文件或页面；只有附件链接的页面，应在页面上同时登载报告正文。',
    en: 'Check the file or page that holds the report itself; a page that only links an attachment should carry the text as well.',
  },
  basis: [regulation.article50, format2021.annex, format2019.annex],
  messages: {
    empty: { zh: '文件中没有文字', en: 'The file holds no text' },
    attachmentOnly: {
      zh: '页面只有附件链接，没有报告正文，请检查附件',
      en: 'The page only links an attachment; lint the attachment instead',
    },
    indexPage: { zh: '这是目录或列表页，不是年度报告正文', en: 'This is an index page, not a report' },
    other: {
      zh: '未找到年度报告的六个部分和三张表格，可能不是政府信息公开工作年度报告',
      en: 'None of the six parts and three tables was found; this seems not to be a disclosure report',
    },
  },
  examples: {
    bad: [
      {
        zh: '工作动态，不是年度报告',
        en: 'News, not a report',
        markdown: '云溪县召开业务培训会\n\n会议强调，要做好各项工作。\n',
        reports: ['other'],
      },
    ],
    good: [
      {
        zh: '三张表格都是图片的，仍是年度报告',
        en: 'A report whose tables are pictures is a report',
        report: {
          also: [
            ['image', 'disclosure'],
            ['image', 'requests'],
            ['image', 'reviews'],
          ],
        },
      },
    ],
  },
  since: '0.1.0',

  check({ report, finding }) {
    if (report.kind !== 'unrecognised') return;
    finding({ messageId: messageIds[report.unrecognised ?? 'other'], subject: [], at: beginningOf(report) });
  },
});

const messageIds = {
  empty: 'empty',
  'attachment-only': 'attachmentOnly',
  'index-page': 'indexPage',
  other: 'other',
};
