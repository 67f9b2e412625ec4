import { defineRule } from '../linter/rule.js';
import { format2019 } from '../templates/clauses.js';

/** Reports on years before 2019 had a free form; nothing is checked against a format that was not due. */
export default defineRule({
  id: 'template-unsupported',
  category: 'template',
  scope: 'report',
  level: 'info',
  fix: 'none',
  title: { zh: '2019年前的旧格式', en: 'A report in the form used before 2019' },
  description: {
    zh: '报告采用2019年以前的体例（概述、收费及减免等），统一格式自2019年度起施行，表格与收费规则不再检查。',
    en: 'The report follows the free form used before the uniform format of 2019; its tables and fees are not checked.',
  },
  remedy: {
    zh: '2018年度及以前的报告不必改写；报告年度在2019年以后的，请改用统一格式。',
    en: 'A report on 2018 or before may stay as it is; for later years the uniform format has to be used.',
  },
  basis: [format2019.notice],
  messages: {
    old: {
      zh: '这是2019年统一格式施行以前的旧体例报告，不检查模板、表格和收费说明',
      en: 'This report follows the form used before the uniform format of 2019; template, tables and fees are not checked',
    },
  },
  examples: {
    bad: [
      {
        zh: '2016年度的旧体例报告',
        en: 'A report on 2016',
        markdown:
          '青川市民政局2016年政府信息公开工作年度报告\n\n一、概述\n\n2016年，我局认真推进政府信息公开工作。\n\n二、主动公开政府信息情况\n\n全年主动公开政府信息120条。\n\n三、依申请公开政府信息情况\n\n全年未收到申请。\n\n四、政府信息公开的收费及减免情况\n\n全年未收取费用。\n\n五、存在的主要问题及改进措施\n\n下一步将加强培训。\n',
        reports: ['old'],
      },
    ],
    good: [
      {
        zh: '第一部分仍称“概述”的新格式报告',
        en: 'A report in the uniform format whose part one is called 概述',
        report: { renamed: { overview: '概述' } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, finding }) {
    if (report.kind !== 'old-format') return;
    finding({ messageId: 'old', subject: [], at: report.title?.at[0] ?? { block: 0, from: 0, to: 0 } });
  },
});
