import rule from '../../src/rules/report-unrecognised.js';
import { compliant, testRule } from '../../src/testing/index.js';

const page = '云溪县召开业务培训会\n\n会议强调，要做好各项工作。\n';

const links = [2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014, 2013, 2012]
  .map((year) => `<li><a href="${year}.html">${year}年政府信息公开工作年度报告</a></li>`)
  .join('');

testRule(rule, {
  accept: [
    { name: 'a report', report: compliant(2023) },
    {
      name: 'a report whose tables are images',
      report: compliant(2023).image('disclosure').image('requests').image('reviews'),
    },
    {
      name: 'a report of the old format',
      text: '青川市民政局2016年政府信息公开工作年度报告\n\n一、概述\n\n做了工作。\n\n二、主动公开政府信息情况\n\n有。\n\n三、依申请公开政府信息情况\n\n无。\n\n四、政府信息公开的收费及减免情况\n\n无。\n',
    },
    {
      name: 'headings in an unusual style',
      report: compliant(2023).heading('overview', '第一部分 总体情况').heading('other', '第六部分：其他需要报告的事项'),
    },
  ],
  reject: [
    { name: 'a news page', text: page, findings: [{ messageId: 'other', subject: [], level: 'error' }] },
    { name: 'a page without a word', text: '\u3000\n', findings: [{ messageId: 'empty' }] },
    {
      name: 'a page that only links an attachment',
      html: '<html><head><title>x</title></head><body><h1>青川市民政局2023年政府信息公开工作年度报告</h1><p><a href="a.pdf">附件：青川市民政局2023年政府信息公开工作年度报告.pdf</a></p></body></html>',
      findings: [{ messageId: 'attachmentOnly' }],
    },
    {
      name: 'a list of pages',
      html: `<html><body><ul>${links}</ul></body></html>`,
      findings: [{ messageId: 'indexPage' }],
    },
  ],
});
