import rule from '../../src/rules/title-format.js';
import { compliant, testRule } from '../../src/testing/index.js';

const titled = (title: string) => compliant(2023).title(title);

testRule(rule, {
  accept: [
    { name: 'the usual form', report: compliant(2023) },
    { name: '年度', report: titled('青川市民政局2023年度政府信息公开工作年度报告') },
    { name: 'the year before the organ', report: titled('2023年和平街道办事处政府信息公开工作年度报告') },
    { name: 'spaces', report: titled('青川市民政局 2023 年政府信息公开工作年度报告') },
    { name: 'the year inside', report: titled('青川市民政局政府信息公开工作2023年度报告') },
    { name: 'no organ on the page', report: titled('2023年政府信息公开工作年度报告') },
    { name: 'a year in Chinese', report: titled('青川市民政局二〇二三年政府信息公开工作年度报告') },
    { name: 'no title at all', report: compliant(2023).title(null) },
    {
      name: 'a website’s own short title',
      report: compliant(2023).title(null).meta({ title: '青川市民政局2023年信息公开年报' }),
      formats: ['html'],
    },
  ],
  reject: [
    {
      name: 'the last letters in the wrong order',
      report: titled('云溪县白石镇2023年政府信息公开工作告年度报'),
      findings: [{ messageId: 'words', suggestions: [] }],
    },
    {
      name: 'another name',
      report: titled('青川市民政局2023年政府信息公开年度报告'),
      findings: [
        {
          messageId: 'words',
          level: 'warn',
          suggestions: [{ messageId: 'rename', edits: [['政府信息公开年度报告', '政府信息公开工作年度报告']] }],
        },
      ],
    },
    {
      name: 'a year inside another name',
      report: titled('青川市民政局政务公开2023年年报'),
      findings: [{ messageId: 'words' }],
    },
    {
      name: 'no year',
      report: titled('青川市民政局政府信息公开工作年度报告'),
      findings: [{ messageId: 'year', suggestions: [{ messageId: 'addYear', edits: [['', '2023年']] }] }],
    },
    {
      name: 'no year, nor a period that states it',
      report: titled('青川市民政局政府信息公开工作年度报告').preface(null),
      findings: [{ messageId: 'year' }],
    },
  ],
});
