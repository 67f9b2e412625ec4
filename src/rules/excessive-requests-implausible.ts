import { defineRule } from '../linter/rule.js';
import type { Fact } from '../report/report.js';
import { format2019, format2021, regulation } from '../templates/clauses.js';

const FEW = 3;
const row = 'requests.notProcessed.excessive.total';

/** Requests refused as 大量反复申请 presuppose that many requests were made at all. */
export default defineRule({
  id: 'excessive-requests-implausible',
  category: 'consistency',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '“大量反复申请”与收件量不符', en: 'Refused as excessive, yet hardly any request' },
  description: {
    zh: '“无正当理由大量反复申请”以申请量大为前提。新收与上年结转合计不超过3件而该项大于0的，请核对。',
    en: 'Refusing requests as made repeatedly and in great number presupposes many. With at most three requests in all the figure is likely a slip.',
  },
  remedy: {
    zh: '核对该件的处理结果，可能应填入相邻的“重复申请”等行。',
    en: 'Check how the request was handled; it may belong into a neighbouring row.',
  },
  basis: [format2021.annex, format2019.annex, regulation.article50],
  messages: {
    implausible: {
      zh: '“无正当理由大量反复申请”填报 {{excessive}} 件，而新收与上年结转合计仅 {{requests}} 件，请核对',
      en: '{{excessive}} refused as excessive, yet only {{requests}} received and carried over; please check',
    },
  },
  examples: {
    bad: [
      {
        zh: '全年只有1件申请，却有1件“大量反复申请”',
        en: 'One request in all, refused as excessive',
        report: {
          figures: {
            'requests.received.total': 1,
            'requests.carriedOver.total': 0,
            'requests.notProcessed.excessive.total': 1,
          },
        },
        reports: ['implausible'],
      },
    ],
    good: [
      {
        zh: '申请40件，其中12件大量反复申请',
        en: '12 of 40',
        report: {
          figures: {
            'requests.received.total': 40,
            'requests.carriedOver.total': 0,
            'requests.notProcessed.excessive.total': 12,
          },
        },
      },
    ],
  },
  since: '0.1.0',

  check({ fact, finding }) {
    const excessive = fact(row);
    const received = amountOf(fact('requests.received.total'));
    const carriedOver = amountOf(fact('requests.carriedOver.total'));
    if (excessive?.state !== 'number' || received === undefined || carriedOver === undefined) return;
    const requests = received + carriedOver;
    if (!excessive.at || !excessive.value || excessive.value < 0 || requests > FEW) return;
    finding({
      messageId: 'implausible',
      data: { excessive: excessive.value, requests },
      subject: [row],
      at: excessive.at,
    });
  },
});

/** A blank is none, here as in the sums of the table. */
function amountOf(fact: Fact | undefined): number | undefined {
  return fact?.state === 'blank' ? 0 : fact?.value;
}
