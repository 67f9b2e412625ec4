import rule from '../../src/rules/legal-basis-outdated.js';
import { compliant, testRule } from '../../src/testing/index.js';

const based = (year: number, words: string) => compliant(year).preface(`根据${words}要求，编制本报告。`);
const notice = '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》';
const oldLaw = '《中华人民共和国政府信息公开条例》（国务院令第492号）';

testRule(rule, {
  accept: [
    { name: 'the format in force', report: compliant(2023) },
    { name: 'the trial format when it was due', report: compliant(2020) },
    {
      name: 'both formats',
      report: based(2023, `${notice}（国办公开办函〔2019〕60号）和国办公开办函〔2021〕30号文件`),
    },
    {
      name: 'the format by its name',
      report: based(2022, `${notice}和《中华人民共和国政府信息公开工作年度报告格式》`),
    },
    { name: 'no document at all', report: based(2023, '《中华人民共和国政府信息公开条例》') },
    {
      name: 'a local notice of a like name',
      report: based(2023, '《青川市人民政府办公室关于政府信息公开工作年度报告有关事项的通知》'),
    },
    { name: 'another document of number 60', report: based(2023, '青政办函〔2019〕60号文件') },
    { name: 'the history of the Regulation', report: based(2023, `${oldLaw}（2019年修订）`) },
    { name: 'the old Regulation for a year that it governed in part', report: based(2019, oldLaw) },
  ],
  reject: [
    {
      name: 'the trial format by number',
      report: based(2023, '国办公开办函〔2019〕60号'),
      findings: [
        {
          messageId: 'format',
          level: 'warn',
          data: { year: 2023 },
          text: '国办公开办函〔2019〕60号',
          suggestions: [{ messageId: 'update', edits: [['〔2019〕60号', '〔2021〕30号']] }],
        },
      ],
    },
    {
      name: 'by name and number',
      report: based(2021, `${notice}（国办公开办函〔2019〕60号）`),
      findings: [
        {
          messageId: 'format',
          suggestions: [
            {
              messageId: 'update',
              edits: [
                ['〔2019〕60号', '〔2021〕30号'],
                [
                  '关于政府信息公开工作年度报告有关事项的通知',
                  '关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
                ],
              ],
            },
          ],
        },
      ],
    },
    { name: 'by name alone', report: based(2022, notice), findings: [{ messageId: 'format', suggestions: 1 }] },
    {
      name: 'other brackets',
      report: based(2023, '国办公开办函[2019]60号'),
      findings: [
        { messageId: 'format', suggestions: [{ messageId: 'update', edits: [['[2019]60号', '〔2021〕30号']] }] },
      ],
    },
    {
      name: 'brackets that a converter lost',
      report: based(2023, '国办公开办函201960号'),
      findings: [{ messageId: 'format', suggestions: 1 }],
    },
    {
      name: 'the old Regulation',
      report: based(2023, oldLaw),
      findings: [{ messageId: 'regulation', suggestions: [{ messageId: 'update', edits: [['492号', '711号']] }] }],
    },
  ],
});
