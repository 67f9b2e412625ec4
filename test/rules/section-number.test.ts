import rule from '../../src/rules/section-number.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'one to six', report: compliant(2023) },
    { name: 'a part dropped, the numbers kept', report: compliant(2023).drop('reviews') },
    { name: 'a part dropped, the rest renumbered', report: compliant(2023).drop('reviews').renumber() },
    {
      name: 'two parts dropped, the rest renumbered',
      report: compliant(2020).drop('disclosure').drop('reviews').renumber(),
    },
    {
      name: 'another style of number',
      text: compliant(2023).render('text').replace('一、总体情况', '第一部分 总体情况').replace('六、其他', '6．其他'),
    },
    {
      name: 'parts out of order and numbered as they stand',
      report: compliant(2023).order(['overview', 'requests', 'disclosure', 'reviews', 'problems', 'other']).renumber(),
    },
    { name: 'numbers in the prose', report: compliant(2023).append('other', '三、其他说明。') },
  ],
  reject: [
    {
      name: 'a number that is another part’s',
      report: compliant(2023).number('requests', '二'),
      findings: [
        {
          messageId: 'wrong',
          subject: ['part:requests'],
          level: 'error',
          data: { heading: '收到和处理政府信息公开申请情况', found: '二', expected: '三' },
          fix: [['二、', '三、']],
        },
      ],
    },
    {
      name: 'no number',
      report: compliant(2023).noNumber('overview'),
      findings: [{ messageId: 'absent', subject: ['part:overview'], fix: [['', '一、']] }],
    },
    {
      name: 'a slip that the following numbers share',
      report: compliant(2023).number('reviews', '三').number('problems', '四').number('other', '五'),
      findings: [
        {
          messageId: 'wrong',
          subject: ['part:reviews', 'part:problems', 'part:other'],
          fix: [
            ['三、', '四、'],
            ['四、', '五、'],
            ['五、', '六、'],
          ],
        },
      ],
    },
    {
      name: 'no number anywhere',
      report: ['overview', 'disclosure', 'requests', 'reviews', 'problems', 'other'].reduce(
        (report, part) => report.noNumber(part),
        compliant(2023),
      ),
      findings: [
        { messageId: 'none', fix: ['一、', '二、', '三、', '四、', '五、', '六、'].map((number) => ['', number]) },
      ],
    },
    {
      name: 'a wrong digit',
      text: compliant(2023).render('text').replace('三、收到', '4.收到'),
      findings: [{ messageId: 'wrong', fix: [['4.', '3.']] }],
    },
  ],
});
