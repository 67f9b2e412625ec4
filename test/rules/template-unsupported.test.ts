import rule from '../../src/rules/template-unsupported.js';
import { compliant, testRule } from '../../src/testing/index.js';

const old = [
  '青川市民政局2016年政府信息公开工作年度报告',
  '本报告由概述、主动公开政府信息情况、依申请公开政府信息情况、政府信息公开的收费及减免情况、复议诉讼情况、存在的主要问题及改进措施组成。',
  '一、概述',
  '2016年，我局认真推进政府信息公开工作。',
  '二、主动公开政府信息情况',
  '全年主动公开政府信息120条。',
  '三、依申请公开政府信息和不予公开政府信息情况',
  '全年未收到政府信息公开申请。',
  '四、政府信息公开的收费及减免情况',
  '全年未收取费用。',
  '五、因政府信息公开申请行政复议、提起行政诉讼情况',
  '未发生。',
  '六、存在的主要问题及改进措施',
  '公开的内容有待丰富，下一步将加强培训。',
].join('\n\n');

testRule(rule, {
  accept: [
    { name: 'the 2021 format', report: compliant(2023) },
    { name: 'the 2019 format', report: compliant(2019) },
    {
      name: 'a report without tables is not an old one',
      report: compliant(2023).dropTable('requests').dropTable('disclosure').dropTable('reviews'),
    },
    { name: 'the first part called 概述', report: compliant(2023).rename('overview', '概述') },
  ],
  reject: [{ name: 'a report on 2016', text: old, findings: [{ messageId: 'old', level: 'info', subject: [] }] }],
});
