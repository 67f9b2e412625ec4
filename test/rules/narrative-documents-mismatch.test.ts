import rule from '../../src/rules/narrative-documents-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

/** The compliant report: two normative documents issued, two repealed, nine in force; no regulations. */
const saying = (text: string, year = 2023) => compliant(year).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const row = (column: string) => [`disclosure.normativeDocs.${column}`];

testRule(rule, {
  accept: [
    { name: 'a compliant report', report: compliant(2023) },
    right('the same', '2023年制发行政规范性文件2件，废止2件，现行有效9件。'),
    right('explained', '解读规范性文件32份。'),
    right('forwarded', '转发上级规范性文件7件。'),
    right('published', '公开行政规范性文件12件、规章3件。'),
    right('with other papers', '制发规范性文件、政策文件等15件。'),
    right('drafted for others', '以市政府名义制发规范性文件5件。'),
    right('rules of the house', '制定规章制度5项。'),
    right('last year', '2022年制发规范性文件8件，2023年平稳。'),
    {
      name: 'revised ones counted as issued',
      report: saying('规章13件（含新制定5件、修改4件、废止4件）。').figures({
        'disclosure.regulations.issued': 9,
        'disclosure.regulations.repealed': 4,
        'disclosure.regulations.inForce': 40,
      }),
    },
    { name: 'what was made, in the format of 2019', report: saying('2020年制发规范性文件2件。', 2020) },
    { name: 'no column for what was repealed', report: saying('2020年废止规范性文件7件。', 2020) },
    { name: 'no table', report: saying('2023年制发规范性文件5件。').dropTable('disclosure') },
  ],
  reject: [
    {
      name: 'issued',
      report: saying('2023年，本机关制发行政规范性文件5件。'),
      findings: [
        {
          messageId: 'mismatch',
          level: 'warn',
          subject: row('issued'),
          data: { words: '制发行政规范性文件5件', stated: 5, cell: '表二 · 行政规范性文件 · 本年制发件数', table: 2 },
          text: '制发行政规范性文件5件',
        },
      ],
    },
    {
      name: 'repealed and in force',
      report: saying('制发规范性文件2件、废止1件、现行有效10件。'),
      findings: [
        { messageId: 'mismatch', subject: row('repealed'), text: '废止1件' },
        { messageId: 'mismatch', subject: row('inForce') },
      ],
    },
    {
      name: 'none, it says',
      report: saying('2023年未制定规章、规范性文件。'),
      findings: [{ messageId: 'mismatch', subject: row('issued') }],
    },
    {
      name: 'regulations',
      report: saying('出台政府规章3部。'),
      findings: [{ messageId: 'mismatch', subject: ['disclosure.regulations.issued'] }],
    },
    {
      name: 'made, in the format of 2019',
      report: saying('2020年制发规范性文件5件。', 2020),
      findings: [{ messageId: 'mismatch', subject: row('produced') }],
    },
    {
      name: 'another body’s',
      report: compliant(2023, { kind: 'government' }).prose('overview', ['全市制发规范性文件50件。']),
      undecided: [{ reason: 'otherBody', subject: row('issued') }],
    },
    {
      name: 'a placeholder in the table',
      report: saying('未制发规范性文件。').set('disclosure.normativeDocs.issued', '/'),
      undecided: [{ reason: 'unreadable', subject: row('issued') }],
    },
  ],
});
