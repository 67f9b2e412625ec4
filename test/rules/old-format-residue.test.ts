import rule from '../../src/rules/old-format-residue.js';
import { compliant, testRule } from '../../src/testing/index.js';

const old = '本报告由概述、主动公开情况、依申请公开情况、收费及减免情况、复议诉讼情况等组成。';

testRule(rule, {
  accept: [
    {
      name: 'fees among the parts that are due',
      report: compliant(2023).preface('本报告包括总体情况、其他需要报告的事项（含信息处理费收费情况）等六个部分。'),
    },
    { name: 'the usual preface', report: compliant(2023) },
    { name: 'the six parts', report: compliant(2023).preface('本报告包括总体情况、主动公开政府信息情况等六个部分。') },
    { name: 'a word on fees in part six', report: compliant(2023).append('other', '无收费及减免情况。') },
    {
      name: 'administrative fees in part one',
      report: compliant(2023).append('overview', '公开行政事业性收费减免政策，包括概述和清单。'),
    },
    { name: 'fees that were waived, in the preface', report: compliant(2020).preface('本年度没有收费及减免的情形。') },
    {
      name: 'a report of those years',
      text: `青川市民政局2016年政府信息公开工作年度报告\n\n${old}\n\n一、概述\n\n好。\n\n二、主动公开情况\n\n好。\n\n三、政府信息公开的收费及减免情况\n\n无。\n`,
    },
  ],
  reject: [
    {
      name: 'fees without 减免, behind 概述',
      report: compliant(2023).preface('报告包括概述、主动公开情况、政府信息公开的收费情况、存在的问题等。'),
      findings: [{ messageId: 'residue', data: { words: '收费情况' } }],
    },
    {
      name: 'a list of the old parts',
      report: compliant(2023).preface(old),
      findings: [
        { messageId: 'residue', level: 'warn', subject: [], data: { words: '收费及减免情况' }, text: '收费及减免情况' },
      ],
    },
    {
      name: 'the first year of the new format',
      report: compliant(2019).preface('全文包括概述，主动公开的情况，政府信息公开的收费和减免情况六个部分。'),
      findings: [{ messageId: 'residue', data: { words: '收费和减免情况' } }],
    },
    {
      name: 'at the head of part one',
      report: compliant(2021).prose('overview', [old, '2021年，我局主动公开政府信息120条。']),
      findings: [{ messageId: 'residue' }],
    },
    {
      name: 'without 概述',
      report: compliant(2022).preface('报告内容包括主动公开情况、依申请公开情况、收费及减免情况。'),
      findings: [{ messageId: 'residue' }],
    },
  ],
});
