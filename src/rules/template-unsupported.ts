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
  basis: [format2019.notice],
  messages: {
    old: {
      zh: '这是2019年统一格式施行以前的旧体例报告，不检查模板、表格和收费说明',
      en: 'This report follows the form used before the uniform format of 2019; template, tables and fees are not checked',
    },
  },
  examples: {
    bad: [{ zh: '一、概述……五、政府信息公开的收费及减免情况（2016年度报告）' }],
    good: [{ zh: '一、总体情况……六、其他需要报告的事项' }],
  },
  since: '0.1.0',

  check({ report, finding }) {
    if (report.kind !== 'old-format') return;
    finding({ messageId: 'old', subject: [], at: report.title?.at[0] ?? { block: 0, from: 0, to: 0 } });
  },
});
