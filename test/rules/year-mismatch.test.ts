import rule from '../../src/rules/year-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

const overview = (...text: string[]) => compliant(2023).prose('overview', text);
const problems = (...text: string[]) => compliant(2023).prose('problems', text);

testRule(rule, {
  accept: [
    { name: 'the year reported on', report: compliant(2023) },
    { name: 'a comparison', report: overview('2022年，我局收到申请10件，2023年为15件，同比增长50%。') },
    {
      name: 'figures of the year before, beside those of the year',
      report: overview('2022年，我局公开信息80条。2023年，公开120条。'),
    },
    {
      name: 'last year’s report, published this year',
      report: overview('全年发布2022年度政府信息公开工作年度报告1篇。'),
    },
    { name: 'a plan', report: overview('2024年，我局将继续公开财政预决算等信息100条以上。') },
    { name: 'since the year before', report: overview('2022年以来，我局主动公开政府信息300条。') },
    { name: 'a month of the year after', report: overview('2024年1月，发布2023年度报告1篇。') },
    {
      name: 'papers and their numbers',
      report: overview('根据《青川市2022年政务公开工作要点》（青政办〔2022〕8号），公开信息120条。'),
    },
    {
      name: 'a notice on last year’s reports',
      report: compliant(2023).preface(
        '根据《关于做好2022年政府信息公开工作年度报告编制发布工作的通知》，现公布2023年政府信息公开工作年度报告。',
      ),
    },
    {
      name: 'cases that an earlier request led to',
      report: overview('2022年度收到的政府信息公开申请引发行政复议1件。'),
    },
    { name: 'accounts of the year before', report: overview('公开2022年度部门决算和2023年度部门预算各1份。') },
    { name: 'carried over from the year before', report: overview('2022年结转政府信息公开申请2件。') },
    {
      name: 'problems of the year before, and what became of them',
      report: problems('2022年，公开工作取得一定成效，但解读不足。2023年已针对性整改。'),
    },
    { name: 'plans among the problems', report: problems('2024年，公开工作争取取得更大成效，但仍需努力。') },
    { name: 'an award', report: overview('2021年，我局被评为政务公开先进单位。') },
    {
      name: 'two years in dispute',
      report: compliant(2023).title('青川市民政局2022年政府信息公开工作年度报告').signature(null),
    },
    {
      name: 'a year that only the signature tells',
      report: overview('2021年，我局收到申请3件。').title(null).preface(null),
    },
  ],
  reject: [
    {
      name: 'last year’s sentence in part one',
      report: overview('（二）依申请公开', '2022年，我局收到政府信息公开申请3件，均已答复。'),
      findings: [
        {
          messageId: 'stale',
          level: 'warn',
          subject: ['part:overview'],
          data: { found: 2022, year: 2023 },
          text: '2022年',
        },
      ],
    },
    {
      name: 'behind a sub-heading in the same paragraph',
      report: overview('（一）主动公开。2022年我局主动公开政府信息120条。'),
      findings: [{ messageId: 'stale', data: { found: 2022, year: 2023 } }],
    },
    {
      name: 'no requests, in another year',
      report: overview('2021年度，我局未收到政府信息公开申请，未发生行政复议、行政诉讼。'),
      findings: [{ messageId: 'stale', data: { found: 2021, year: 2023 } }],
    },
    {
      name: 'the year of publication in part six',
      report: compliant(2023).prose('other', ['2024年，本机关未收取政府信息公开信息处理费。']),
      findings: [{ messageId: 'stale', subject: ['part:other'], data: { found: 2024, year: 2023 } }],
    },
    {
      name: 'the announcement in the preface',
      report: compliant(2023).preface('现将我局2022年政府信息公开工作年度报告公布如下。'),
      findings: [{ messageId: 'stale', subject: [], data: { found: 2022, year: 2023 }, text: '2022年' }],
    },
    {
      name: 'a borrowed opening of part five',
      report: problems(
        '2022年，我局政府信息公开工作取得一定成效，但仍存在解读形式单一的问题。',
        '下一步，将加强解读。',
      ),
      findings: [{ messageId: 'stale', subject: ['part:problems'], data: { found: 2022, year: 2023 } }],
    },
    {
      name: 'two paragraphs',
      report: overview('2022年，我局公开信息80条，发布信息20条。', '2022年，未收到申请。'),
      findings: [{ messageId: 'stale' }, { messageId: 'stale' }],
    },
  ],
});
