import rule from '../../src/rules/problems-too-thin.js';
import { compliant, testRule } from '../../src/testing/index.js';

const five = (...text: string[]) => compliant(2023).prose('problems', text);
const long =
  '2023年，我局政府信息公开工作有了新的进展，但与群众的期待相比还有差距：政策解读形式比较单一，图表解读比例不高；部分栏目更新不够及时，经办人员业务能力还有待提高。';
const next = '下一步，我局将丰富解读形式，加强业务培训。';

testRule(rule, {
  accept: [
    { name: 'problems and improvements', report: compliant(2023) },
    { name: 'problems alone', report: five(long) },
    { name: 'problems and improvements in one paragraph', report: five(`${long}${next}`) },
    { name: 'under sub-headings', report: five('（一）存在的主要问题', long, '（二）改进措施', '加强业务培训。') },
    {
      name: 'short problems, each with its improvement',
      report: five(
        '一是政策解读形式比较单一，图表解读的比例不高，群众不易看懂。下一步将丰富解读形式。',
        '二是部分栏目内容更新不够及时，责任没有落实到人，检查不到位。下一步将明确责任人。',
      ),
    },
    {
      name: 'words of improvement inside the problems',
      report: five(
        '主要存在以下问题有待改进：一是工作人员对公开工作重要性的认识有待进一步提高；二是信息公开内容的广度和深度还不够；三是公开形式有待拓展。',
        next,
      ),
    },
    {
      name: 'the same problems in one heading',
      report: five('（一）存在问题及改进措施', long, next),
    },
    { name: 'improvements alone, which improvement-missing reports', report: five(next) },
    { name: 'no part five', report: compliant(2023).drop('problems') },
    { name: 'a picture', report: five('无。').image('problems'), formats: ['html', 'markdown'] },
  ],
  reject: [
    {
      name: 'nothing',
      report: five('无。'),
      findings: [
        { messageId: 'none', level: 'warn', subject: ['part:problems'], text: '五、存在的主要问题及改进情况' },
      ],
    },
    { name: 'none exist', report: five('不存在问题。'), findings: [{ messageId: 'none' }] },
    {
      name: 'one sentence before the improvements',
      report: five('政策解读不够丰富。', next),
      findings: [{ messageId: 'thin', data: { length: 9 } }],
    },
    {
      name: 'in one paragraph',
      report: five(
        `我局政策解读形式比较单一，有待加强。2024年，我局将丰富解读形式，加强业务培训，明确栏目责任人，定期检查更新情况，提升办理水平。`,
      ),
      findings: [{ messageId: 'thin' }],
    },
    {
      name: 'with spaces',
      report: five('公开  不够  及时。', '（二）改进措施', next),
      findings: [{ messageId: 'thin', data: { length: 7 } }],
    },
    {
      name: 'under a sub-heading',
      report: five('（一）存在的主要问题', '公开内容不够全面。', '（二）改进情况', next),
      findings: [{ messageId: 'thin' }],
    },
  ],
});
