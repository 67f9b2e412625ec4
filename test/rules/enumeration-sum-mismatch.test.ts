import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compliant, testRule } from '../../src/testing/index.js';
import { tryOut } from '../../src/testing/run-case.js';
import rule from '../../src/rules/enumeration-sum-mismatch.js';

const saying = (text: string) => compliant(2023).prose('overview', [text]);
const subject = ['part:overview'];

testRule(
  rule,
  {
    accept: [
      { name: 'a list that ties', report: saying('共公开信息60条，其中政策文件20条，工作动态40条。') },
      { name: 'a list that is not exhaustive', report: saying('共公开信息60条，其中政策文件20条，工作动态10条。') },
      {
        name: 'one item, and a count of something else behind it',
        report: saying('全年发文61件，其中主动公开60件，全文电子化率100%；召开会议0次。'),
      },
      { name: 'one item', report: saying('共公开信息60条，其中政策文件57条。') },
      {
        name: 'items in brackets belong to the item before',
        report: saying('共公开信息22条，其中机构信息20条，财务信息2条（其中预算1条、决算1条）。'),
      },
      {
        name: 'items that go on after 其他',
        report: saying('共公开信息60条，其中人事20条，其他信息10条，本局板块公开30条。'),
      },
      {
        name: 'items behind 含 belong to the item before',
        report: saying('共公开信息60条。其中：政策类20条；财政类30条，含预算18条、决算12条；其他类10条。'),
      },
      {
        name: 'a rest without a number',
        report: saying('共公开信息60条，其中财政类20条，民生类37条，其余为工作动态。'),
      },
      { name: 'an approximate total', report: saying('共公开信息60余条，其中政策文件40条，工作动态40条。') },
      { name: 'an approximate item', report: saying('共公开信息60条，其中政策文件约40条，工作动态40条。') },
      { name: 'an open list', report: saying('共公开信息60条，其中政策文件30条，工作动态28条等。') },
      {
        name: 'applicants and outcomes of the same requests',
        report: saying('收到申请12件，其中自然人10件，法人2件，办结11件，结转下年度1件。'),
      },
      {
        name: 'two breakdowns of one total',
        report: saying('收到申请12件，其中自然人10件，法人2件，其中网上8件，信函4件。'),
      },
      {
        name: 'the next group behind a semicolon',
        report: saying('公开信息60条，其中文件20条，动态40条；微博推送信息30条。'),
      },
      { name: '各N条', report: saying('公开信息60条，其中教育、医疗各20条，住房20条。') },
      { name: 'a total for two numbers', report: saying('办理建议30件、提案25件，其中主办20件，会办35件。') },
      {
        name: 'last year’s figure',
        report: saying('公开信息60条（上年72条，较上年减少12条），其中文件20条，动态40条。'),
      },
      {
        name: 'numbered paragraphs',
        report: compliant(2023).prose('overview', [
          '公开信息60条，其中：',
          '1.门户网站公开20条。',
          '2.其他渠道公开40条。',
        ]),
      },
      { name: 'amounts with decimals', report: saying('收取信息处理费0.3元，其中甲0.1元，乙0.2元。') },
      {
        name: 'two dimensions in one list',
        report: saying('共有信息员35人，其中男性20人，女性15人，大专以上学历30人。'),
      },
      {
        name: 'by applicant and by channel',
        report: saying('收到来信12件，其中自然人10件，法人2件，网上8件，信函4件。'),
      },
      {
        name: 'an office’s counts of a page',
        report: saying(
          '网站发布信息总数100条，其中概况类信息更新量12条，政务动态信息更新量88条。专栏专题数量6个，其中新开设专栏专题2个。',
        ),
      },
      { name: 'half-width marks', report: saying('共公开信息60条,其中:政策文件20条;工作动态40条.解读5条.') },
      { name: 'shares beside the figures', report: saying('公开信息100条，其中公告10条，占10%；动态90条，占90%。') },
      {
        name: 'what followed from the items',
        report: saying('举办发布会12场，其中负责人出席3场；发布解读45篇，其中文字20篇、图片25篇。'),
      },
      { name: 'a table of contents', report: saying('报告共60页，其中正文20页。') },
    ],
    reject: [
      {
        name: 'parts that exceed the total',
        report: saying('共公开信息60条，其中政策文件20条，工作动态45条。'),
        findings: [
          {
            messageId: 'exceeds',
            level: 'error',
            subject,
            data: { total: 60, sum: 65, unit: '条', difference: 5 },
            text: '60条，其中政策文件20条，工作动态45条',
          },
        ],
      },
      {
        name: 'a remainder that leaves a gap',
        report: saying('共公开信息60条，其中政策文件20条，其他信息10条。'),
        findings: [
          { messageId: 'incomplete', level: 'error', data: { total: 60, sum: 30, unit: '条', difference: 30 } },
        ],
      },
      {
        name: 'a list that is short by little',
        report: saying('共公开信息60条，其中政策文件20条，工作动态38条。'),
        findings: [{ messageId: 'short', level: 'warn' }],
      },
      {
        name: 'channels that exceed the total',
        report: saying('共公开信息60条，其中门户网站50条，微信公众号40条。'),
        findings: [{ messageId: 'channelsExceed', level: 'info' }],
      },
      {
        name: 'subjects, which may overlap',
        report: saying('主动公开信息60条，其中涉及民生50条，涉及财政40条。'),
        findings: [{ messageId: 'channelsExceed', level: 'info' }],
      },
      {
        name: 'Chinese numerals',
        report: saying('共公开信息六十条，其中政策文件二十条，工作动态五十条。'),
        findings: [{ messageId: 'exceeds', data: { total: 60, sum: 70, unit: '条', difference: 10 } }],
      },
      {
        name: 'a list in brackets',
        report: saying('共公开信息60条（政策文件20条、工作动态45条）。'),
        findings: [{ messageId: 'exceeds' }],
      },
      {
        name: 'numbered paragraphs that exceed the total',
        report: compliant(2023).prose('overview', ['公开信息60条，其中：', '1.政策文件20条。', '2.工作动态50条。']),
        findings: [{ messageId: 'exceeds' }],
      },
      {
        name: 'one item larger than its total',
        report: saying('制发规范性文件6件，其中废止后重新制定9件。'),
        findings: [{ messageId: 'exceeds' }],
      },
      {
        name: 'in the preface, which is no part',
        report: compliant(2023).preface('共公开信息60条，其中政策文件20条，工作动态45条。'),
        findings: [{ messageId: 'exceeds', subject: [] }],
      },
      {
        name: 'twice',
        report: compliant(2023).prose('overview', [
          '共公开信息60条，其中政策20条，动态45条。',
          '共推送80篇，其中图文50篇，视频40篇。',
        ]),
        findings: [{ messageId: 'exceeds' }, { messageId: 'exceeds' }],
      },
    ],
  },
  { describe, it },
);

const names = ['政策文件', '人事信息', '财政资金', '规划计划', '社会救助', '养老服务', '公告公示', '重点领域信息'];
const templates: ((total: number, items: string[]) => string)[] = [
  (total, items) => `全年共公开信息${total}条，其中${items.join('，')}。`,
  (total, items) => `全年共公开信息${total}条，其中：${items.join('、')}。`,
  (total, items) => `全年共公开信息${total}条。其中，${items.join('，')}。工作成效明显。`,
  (total, items) => `2023年，我局主动公开信息${total}条，包括${items.join('、')}，更新栏目3个。`,
  (total, items) => `主动公开信息${total}条（${items.join('、')}），召开会议2次。`,
  (total, items) => `主动公开信息${total}条（其中${items.join('；')}）。`,
  (total, items) => `主动公开信息${total}条，同比增长12%，其中：${items.join('；')}。`,
  (total, items) => `累计发布信息${total}条，分别为${items.join('，')}。`,
];
const list = fc.record({
  values: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: names.length }),
  template: fc.constantFrom(...templates),
  nested: fc.boolean(),
});
const write = (
  { values, template, nested }: { values: number[]; template: (typeof templates)[number]; nested: boolean },
  total: number,
) => {
  const items = values.map((value, index) => `${names[index]}${value}条`);
  if (nested) items[0] += `（其中图片${values[0]}条）`;
  return template(total, items);
};
const found = (text: string) => tryOut(rule, { name: '' }, 'text', saying(text).render('text')).result.findings;

describe('generated enumerations', () => {
  it('that tie give no finding', () => {
    fc.assert(
      fc.property(
        list,
        (made) =>
          found(
            write(
              made,
              made.values.reduce((a, b) => a + b),
            ),
          ).length === 0,
      ),
      { numRuns: 60 },
    );
  });

  it('that exceed their total always do', () => {
    const planted = fc.tuple(list, fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(planted, ([made, excess]) => {
        const total = made.values.reduce((a, b) => a + b) - excess;
        fc.pre(total > 0);
        // A head of the list that makes up the total by itself would be a complete list.
        let head = 0;
        fc.pre(made.values.every((value, index) => (head += value) !== total || index === 0));
        expect(found(write(made, total)).map(({ messageId }) => messageId)).toContain('exceeds');
      }),
      { numRuns: 60 },
    );
  });
});
