import rule from '../../src/rules/narrative-decisions-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

/** The compliant report: 36 decisions on licences, 4 penalties, no coercion. */
const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });

testRule(rule, {
  accept: [
    { name: 'a compliant report', report: compliant(2023) },
    right('the same', '作出行政许可决定36件、行政处罚决定4件，未实施行政强制。'),
    right('items of a list', '公开行政许可事项56项，作出行政许可决定56项。'),
    right('applications', '受理行政许可申请320件，办结行政许可318件。'),
    right('what was published', '公开行政处罚决定2件、行政许可决定20件。'),
    right('a kind of them', '作出食品安全类行政处罚决定2件。'),
    right('those granted', '作出准予行政许可决定30件。'),
    right('about so many', '作出行政许可决定50余件。'),
    right('both together', '作出行政许可、行政处罚决定共60件。'),
    { name: 'no table', report: saying('作出行政许可决定5件。').dropTable('disclosure') },
  ],
  reject: [
    {
      name: 'licences',
      report: saying('2023年，本机关作出行政许可决定63件。'),
      findings: [
        {
          messageId: 'mismatch',
          level: 'warn',
          subject: ['disclosure.licensing.decisions'],
          data: { words: '作出行政许可决定63件', stated: 63, cell: '表二 · 行政许可 · 本年处理决定数量', table: 36 },
        },
      ],
    },
    {
      name: 'penalties and coercion, one verb for both',
      report: saying('全年实施行政处罚5件、行政强制2件。'),
      findings: [
        { messageId: 'mismatch', subject: ['disclosure.penalties.decisions'] },
        { messageId: 'mismatch', subject: ['disclosure.coercion.decisions'] },
      ],
    },
    {
      name: 'none, it says',
      report: saying('全年未作出行政处罚决定。'),
      findings: [{ messageId: 'mismatch', subject: ['disclosure.penalties.decisions'], text: '未作出行政处罚决定' }],
    },
    {
      name: 'another body’s',
      report: compliant(2023, { kind: 'government' }).prose('overview', ['各部门共作出行政许可决定360件。']),
      undecided: [{ reason: 'otherBody', subject: ['disclosure.licensing.decisions'] }],
    },
    {
      name: 'a blank in the table',
      report: saying('全年未作出行政处罚决定。').set('disclosure.penalties.decisions', ''),
      undecided: [{ reason: 'unreadable', subject: ['disclosure.penalties.decisions'] }],
    },
  ],
});
