import rule from '../../src/rules/section-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'six parts', report: compliant(2023) },
    {
      name: 'the wording of art. 50',
      report: compliant(2023).rename('reviews', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'),
    },
    { name: 'headings without numbers', report: compliant(2023).noNumber('overview').noNumber('problems') },
    { name: 'a misspelt heading', report: compliant(2023).rename('requests', '收到和处里政府信息公开申请情况') },
    { name: 'a shortened heading', report: compliant(2020).rename('problems', '存在问题和改进措施') },
    {
      name: 'a heading with its content',
      text: compliant(2023).render('text').replace('六、其他需要报告的事项\n\n', '六、其他需要报告的事项：'),
    },
    {
      name: 'a heading on two lines',
      text: compliant(2023).render('text').replace('主动公开政府信息情况', '主动公开\n\n政府信息情况'),
    },
  ],
  reject: [
    {
      name: 'no part six',
      report: compliant(2023).drop('other'),
      findings: [
        {
          messageId: 'missing',
          subject: ['part:other'],
          level: 'error',
          data: { ordinal: '六', heading: '其他需要报告的事项' },
          suggestions: [{ messageId: 'add' }],
        },
      ],
    },
    {
      name: 'no part four, the others renumbered',
      report: compliant(2023).drop('reviews').renumber(),
      findings: [
        {
          messageId: 'missing',
          subject: ['part:reviews'],
          text: '五、存在的主要问题及改进情况'.replace('五', '四'),
          suggestions: 1,
        },
      ],
    },
    {
      name: 'no part two, whose heading a sub-heading of part one has',
      report: compliant(2023)
        .drop('disclosure')
        .prose('overview', ['（一）主动公开政府信息情况', '全年公开信息120条。', '（二）依申请公开', '均已答复。']),
      findings: [{ messageId: 'missing', subject: ['part:disclosure'], suggestions: 1 }],
    },
    {
      name: 'two parts',
      report: compliant(2020).drop('overview').drop('problems'),
      findings: [
        { messageId: 'missing', subject: ['part:overview'], suggestions: 1 },
        { messageId: 'missing', subject: ['part:problems'], suggestions: 1 },
      ],
    },
    {
      name: 'a table without its heading',
      report: compliant(2023).drop('reviews').moveTable('disclosure', 'requests').drop('disclosure'),
      findings: [
        { messageId: 'headingMissing', subject: ['part:disclosure'], level: 'warn', suggestions: 1 },
        { messageId: 'missing', subject: ['part:reviews'], suggestions: 1 },
      ],
    },
    {
      name: 'a table at the end of the part before',
      text: compliant(2023).render('text').replace('二、主动公开政府信息情况\n\n', ''),
      findings: [
        {
          messageId: 'headingMissing',
          subject: ['part:disclosure'],
          suggestions: [{ messageId: 'add', edits: [['', '\n二、主动公开政府信息情况']] }],
        },
      ],
    },
    {
      name: 'the last parts, behind a table',
      report: compliant(2020).drop('problems').drop('other').signature(null),
      findings: [
        { messageId: 'missing', subject: ['part:problems'] },
        { messageId: 'missing', subject: ['part:other'] },
      ],
    },
  ],
});
