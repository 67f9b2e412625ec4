import { describe, it } from '@jest/globals';
import { compliant, testRule } from '../../src/testing/index.js';
import rule from '../../src/rules/narrative-requests-mismatch.js';

/** The compliant report: 15 received, 1 carried over, 15 answered, 1 carried forward. */
const saying = (text: string, kind: 'department' | 'government' = 'department') =>
  compliant(2023, { kind }).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const total = (row: string) => [`requests.${row}.total`];

testRule(
  rule,
  {
    accept: [
      { name: 'a compliant report', report: compliant(2023) },
      right('received: the same', '我局共收到政府信息公开申请15件。'),
      right('handled: received', '我局共办理政府信息公开申请15件。'),
      right('handled: with those carried over', '我局共办理政府信息公开申请16件。'),
      right('answered: the same', '答复政府信息公开申请15件，结转下年度1件。'),
      right('received, carried over included and said so', '收到政府信息公开申请16件（含上年结转1件）。'),
      right('an approximate number', '收到政府信息公开申请近20件。'),
      right('last year', '2022年收到政府信息公开申请9件，2023年工作平稳，2023年答复及时。'),
      right('an increase', '收到政府信息公开申请15件，较上年增加3件。'),
      right('a channel', '通过信函收到政府信息公开申请2件。'),
      right('other business', '回复群众来信12件，承办人大建议5件，受理行政许可申请320件。'),
      right('a promise', '收到政府信息公开申请后20个工作日内答复，3日内登记。'),
      right('no review', '无因政府信息公开申请行政复议、提起行政诉讼的情况。'),
      {
        name: 'the applicants’ sum, where the table’s own total is wrong',
        report: saying('我局共收到政府信息公开申请15件。').set('requests.received.total', 18),
      },
      { name: 'no table', report: saying('我局共收到政府信息公开申请3件。').dropTable('requests') },
    ],
    reject: [
      {
        name: 'received',
        report: saying('我局共收到政府信息公开申请12件。'),
        findings: [
          {
            messageId: 'mismatch',
            level: 'error',
            subject: total('received'),
            data: {
              words: '收到政府信息公开申请12件',
              stated: 12,
              row: '一、本年新收政府信息公开申请数量',
              table: 15,
            },
            text: '收到政府信息公开申请12件',
          },
        ],
      },
      {
        name: 'none, it says',
        report: saying('2023年，本机关未收到政府信息公开申请。'),
        findings: [{ messageId: 'mismatch', subject: total('received') }],
      },
      { name: 'handled', report: saying('我局全年办理政府信息公开申请9件。'), findings: [{ messageId: 'mismatch' }] },
      {
        name: 'answered',
        report: saying('答复政府信息公开申请20件。'),
        findings: [{ messageId: 'mismatch', subject: total('outcomeTotal') }],
      },
      {
        name: 'carried forward',
        report: saying('收到政府信息公开申请15件，结转下年度3件。'),
        findings: [{ messageId: 'mismatch', subject: total('carriedForward') }],
      },
      {
        name: 'carried over',
        report: saying('收到政府信息公开申请15件，上年结转4件。'),
        findings: [{ messageId: 'mismatch', subject: total('carriedOver') }],
      },
      {
        name: 'received, those carried over silently included',
        report: saying('我局共收到政府信息公开申请16件。'),
        findings: [
          {
            messageId: 'includesCarriedOver',
            level: 'info',
            data: {
              words: '收到政府信息公开申请16件',
              stated: 16,
              row: '一、本年新收政府信息公开申请数量',
              table: 15,
            },
          },
        ],
      },
      {
        name: 'outcomes and applicants are hints',
        report: saying(
          '收到政府信息公开申请15件，其中自然人3件，法人或其他组织12件。答复政府信息公开申请15件，其中予以公开14件。',
        ),
        findings: [
          { messageId: 'kind', level: 'info', subject: ['requests.received'] },
          { messageId: 'kind', level: 'info', subject: ['requests.received'] },
          { messageId: 'kind', level: 'info', subject: ['requests.granted'] },
        ],
      },
      {
        name: 'outcomes that are named together, and in a bracket',
        report: saying('答复政府信息公开申请15件（其中予以公开及部分公开9件，无法提供3件）。'),
        findings: [
          {
            messageId: 'kind',
            subject: ['requests.granted', 'requests.grantedInPart'],
            data: {
              words: '予以公开及部分公开9件',
              stated: 9,
              row: '（一）予以公开、（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
              table: 10,
            },
          },
        ],
      },
      {
        name: 'another body',
        report: saying('县政府办公室代表县政府受理政府信息公开申请3件。', 'government'),
        undecided: [{ reason: 'otherBody', subject: total('received') }],
      },
      {
        name: 'a blank in the table',
        report: saying('2023年，本机关未收到政府信息公开申请。').set('requests.received.total', ''),
        undecided: [{ reason: 'unreadable', subject: total('received') }],
      },
      {
        name: 'said twice',
        report: compliant(2023).prose('overview', [
          '我局共收到政府信息公开申请12件。',
          '我局共收到政府信息公开申请12件，均已答复。',
        ]),
        findings: [{ messageId: 'mismatch' }, { messageId: 'mismatch' }],
      },
    ],
  },
  { describe, it },
);
