import rule from '../../src/rules/table-corner-note-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

testRule(rule, {
  accept: [
    { name: 'with the note', report: compliant(2023) },
    { name: 'with the note of 2019', report: compliant(2019) },
    { name: 'no table on requests', report: compliant(2023).dropTable('requests') },
    { name: 'other tables have none', report: compliant(2023).drop('requests') },
  ],
  reject: [
    {
      name: 'no note',
      report: compliant(2023).noCornerNote(),
      findings: [{ messageId: 'missing', subject: ['requests'], level: 'info', fix: [['', note]] }],
    },
    {
      name: 'no note in 2020',
      report: compliant(2020).noCornerNote(),
      findings: [{ messageId: 'missing', subject: ['requests'], fix: [['', note]] }],
    },
    {
      name: 'other words in the corner',
      text: compliant(2023).render('text').replace(note, '项目'),
      findings: [{ messageId: 'missing', subject: ['requests'] }],
    },
    {
      name: 'a table without its corner',
      text: compliant(2023).render('text').replace(`${note}\t\t\t`, ''),
      findings: [{ messageId: 'missing', subject: ['requests'] }],
    },
  ],
});
