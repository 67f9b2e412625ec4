import rule from '../../src/rules/table-row-label-wording.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'official labels', report: compliant(2023) },
    { name: 'another width of brackets', report: compliant(2023).label('requests', 'granted', '(一)予以公开') },
    {
      name: 'another mark after the number',
      report: compliant(2023).label('requests', 'denied.stateSecret', '1．属于国家秘密'),
    },
    {
      name: 'straight quotation marks',
      report: compliant(2023).label('requests', 'denied.securityStability', '3.危及"三安全一稳定"'),
    },
    { name: '规范性文件 is right in 2020', report: compliant(2020) },
  ],
  reject: [
    {
      name: 'words left out',
      report: compliant(2023).label('requests', 'unavailable.notHeld', '1.本机关不掌握相关信息'),
      findings: [
        {
          messageId: 'wording',
          subject: ['requests.unavailable.notHeld'],
          level: 'warn',
          text: '1.本机关不掌握相关信息',
          fix: [['1.本机关不掌握相关信息', '1.本机关不掌握相关政府信息']],
        },
      ],
    },
    {
      name: 'characters swallowed',
      report: compliant(2023).label('requests', 'denied.otherProhibition', '2.其他法律行政止公开'),
      findings: [
        {
          messageId: 'wording',
          subject: ['requests.denied.otherProhibition'],
          fix: [['2.其他法律行政止公开', '2.其他法律行政法规禁止公开']],
        },
      ],
    },
    {
      name: 'a slip in the number, which is replaced with it',
      report: compliant(2020).label('requests', 'otherHandling', '（息）其他处理'),
      findings: [
        { messageId: 'wording', subject: ['requests.otherHandling'], fix: [['（息）其他处理', '（六）其他处理']] },
      ],
    },
    {
      name: 'a bracket that became a word',
      report: compliant(2023).label('requests', 'outcomeTotal', '及七）总计'),
      findings: [{ messageId: 'wording', subject: ['requests.outcomeTotal'], fix: [['及七）总计', '（七）总计']] }],
    },
    {
      name: 'the name of 2019 in 2023',
      report: compliant(2023).label('disclosure', 'normativeDocs', '规范性文件'),
      findings: [
        { messageId: 'wording', subject: ['disclosure.normativeDocs'], fix: [['规范性文件', '行政规范性文件']] },
      ],
    },
    {
      name: 'a slip in the last row',
      report: compliant(2020).label('requests', 'carriedForward', '四、结转下年继续办理'),
      findings: [
        {
          messageId: 'wording',
          subject: ['requests.carriedForward'],
          fix: [['四、结转下年继续办理', '四、结转下年度继续办理']],
        },
      ],
    },
  ],
});
