import rule from '../../src/rules/improvement-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

const five = (...text: string[]) => compliant(2023).prose('problems', text);
const short = '公开内容不够全面，更新不够及时。';

testRule(rule, {
  accept: [
    { name: 'both', report: compliant(2023) },
    {
      name: 'improvements under a heading',
      report: five('（一）存在的问题', short, '（二）改进措施', '对公开目录逐项补充。'),
    },
    { name: 'a plan for the next year', report: five(`${short}2024年，我局将逐项补充。`) },
    { name: 'measures without a cue', report: five(short, '一是加强学习；二是完善制度。') },
    { name: 'what is being done', report: five(`针对部分栏目更新不及时的问题，已明确专人负责。`) },
    { name: 'a list in lines', report: five('主要问题：', '1.解读较少', '改进情况：', '1.每月检查一次') },
    { name: 'nothing at all', report: five('无。') },
    { name: 'no problems', report: five('本年度不存在问题。') },
    { name: 'no problems, to begin with', report: five('没有发现明显问题。') },
    { name: 'no part five', report: compliant(2023).drop('problems') },
  ],
  reject: [
    {
      name: 'problems alone',
      report: five(short),
      findings: [{ messageId: 'improvements', level: 'warn', subject: ['part:problems'] }],
    },
    {
      name: 'words such as 加强 in what is lacking',
      report: five('一是公开意识有待加强；二是队伍建设需进一步提升；三是公开内容不够丰富。'),
      findings: [{ messageId: 'improvements' }],
    },
    {
      name: 'under the heading of the problems',
      report: five('（一）存在的主要问题', '政策解读形式单一，群众关注度不高。'),
      findings: [{ messageId: 'improvements' }],
    },
    {
      name: 'improvements alone',
      report: five('下一步，我局将继续做好政府信息公开工作，提高公开水平。'),
      findings: [{ messageId: 'problems' }],
    },
    {
      name: 'measures alone',
      report: five('一是加强组织领导，明确专人负责；二是完善公开目录，规范公开流程。'),
      findings: [{ messageId: 'problems' }],
    },
  ],
});
