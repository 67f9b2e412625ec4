import rule from '../../src/rules/accountability-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

const plain = '加强组织领导和业务培训。';
const topics =
  '将政府信息公开纳入工作考核，主动接受社会评议，考核和评议结果良好；未发生需要责任追究的情形。组织业务培训，充实工作力量。';

testRule(rule, {
  accept: [
    { name: 'all three topics', report: compliant(2023, { kind: 'government' }) },
    {
      name: 'synonyms',
      report: compliant(2023, { kind: 'township' }).replace(topics, '开展考评，接受群众评议，没有问责情形。'),
    },
    { name: 'a department', report: compliant(2023).replace(topics, plain) },
    { name: 'a subdistrict', report: compliant(2023, { kind: 'subdistrict' }).replace(topics, plain) },
    { name: 'a zone', report: compliant(2023, { kind: 'zone' }).replace(topics, plain) },
    {
      name: 'a zone that calls itself by its area',
      report: compliant(2023, { kind: 'zone' })
        .replace(topics, plain)
        .title('青川市临空经济区2023年政府信息公开工作年度报告'),
    },
    { name: 'a customs district', report: compliant(2023, { organ: '青川海关关区' }).replace(topics, plain) },
  ],
  reject: [
    {
      name: 'a county without assessment and accountability',
      report: compliant(2023, { kind: 'government' }).replace(topics, '纳入工作考核。'),
      findings: [
        { messageId: 'missing', subject: ['part:overview'], level: 'warn', data: { topics: '社会评议、责任追究' } },
      ],
    },
    {
      name: 'a township with none',
      report: compliant(2020, { kind: 'township' }).replace(topics, plain),
      findings: [{ messageId: 'missing', data: { topics: '工作考核、社会评议、责任追究' } }],
    },
  ],
});
