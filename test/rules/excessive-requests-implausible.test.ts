import { describe, it } from '@jest/globals';
import { compliant, testRule } from '../../src/testing/index.js';
import rule from '../../src/rules/excessive-requests-implausible.js';

const row = 'requests.notProcessed.excessive.total';
const figures = (received: string | number, carriedOver: string | number, excessive: string | number, year = 2023) =>
  compliant(year).figures({
    'requests.received.total': received,
    'requests.carriedOver.total': carriedOver,
    [row]: excessive,
  });

testRule(
  rule,
  {
    accept: [
      { name: 'none', report: figures(1, 0, 0) },
      { name: 'many requests', report: figures(40, 0, 12) },
      { name: 'four requests', report: figures(4, 0, 1) },
      { name: 'three, and one carried over', report: figures(3, 1, 1) },
      { name: 'a figure that is none', report: figures(1, 0, '无') },
      { name: 'requests that cannot be read', report: figures('若干', 0, 1) },
      {
        name: 'one applicant’s column only',
        report: figures(1, 0, 0).set('requests.notProcessed.excessive.natural', 1),
      },
      { name: 'a negative figure', report: figures(1, 0, -1) },
    ],
    reject: [
      {
        name: 'one of one',
        report: figures(1, 0, 1),
        findings: [
          { messageId: 'implausible', level: 'warn', subject: [row], data: { excessive: 1, requests: 1 }, text: '1' },
        ],
      },
      { name: 'one of three', report: figures(2, 1, 1), findings: [{ messageId: 'implausible' }] },
      { name: 'a blank is none', report: figures(1, '', 1), findings: [{ messageId: 'implausible' }] },
      { name: 'without any request', report: figures(0, 0, 2), findings: [{ messageId: 'implausible' }] },
      { name: 'in the format of 2019', report: figures(1, 0, 1, 2020), findings: [{ messageId: 'implausible' }] },
    ],
  },
  { describe, it },
);
