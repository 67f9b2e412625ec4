import { describe, it } from '@jest/globals';
import rule from '../../src/rules/sentence-unterminated.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (...paragraphs: string[]) => compliant(2023).prose('overview', paragraphs);
const right = (name: string, ...paragraphs: string[]) => ({ name, report: saying(...paragraphs) });
const end: [string, string] = ['', '。'];

testRule(
  rule,
  {
    accept: [
      right('finished sentences', '全年公开信息120条。收到申请15件，均已答复。'),
      { name: '无', report: compliant(2023).prose('other', ['本机关未收取信息处理费。', '无']) },
      right('a list to come', '本机关认真落实条例规定，扎实推进各项工作。具体情况如下：', '（一）主动公开'),
      right(
        'a sub-heading that is a sentence',
        '1.加强组织领导，健全工作机制，确保工作有序推进',
        '本机关成立领导小组。',
      ),
      right('items of a list', '1.门户网站公开80条', '2.公告栏公开40条'),
      right('a bracket at the end', '本机关全年公开信息120条。如有疑问，请与办公室联系（电话：0839-7200000）'),
      right('an address', '公开信息120条。网址：http://www.qingchuan.example'),
      right('what stands under a text', '全年公开信息120条，均已按期更新。附件：主动公开目录'),
      right('a short line', '公开及时，更新及时'),
      {
        name: 'wrapped lines',
        formats: ['text'],
        report: saying(
          '本机关认真落实条例规定。全年公开信息120条，办理',
          '申请15件，均按期答复。定期检查栏目，更新内容，保',
          '障公众知情权。下一步继续推进公开工作，提高公开质',
          '量和水平。',
        ),
      },
      {
        name: 'a paragraph that goes on in the next',
        formats: ['html'],
        report: saying('本机关认真落实条例规定。全年公开信息120条，办理', '申请15件，均按期答复。'),
      },
      {
        name: 'too many of them for a clerk',
        report: saying(
          ...['一', '二', '三', '四', '五', '六', '七'].flatMap((number) => [
            `（${number}）公开工作`,
            `本机关认真落实条例规定。第${number}项工作已按期完成`,
          ]),
        ),
      },
      {
        name: 'the preface',
        report: compliant(2023).preface('根据条例编制本报告。所列数据截至年底，如有疑问请与本机关联系'),
      },
    ],
    reject: [
      {
        name: 'at the end of a part',
        report: saying('全年公开信息120条。收到申请15件，均已按期答复'),
        findings: [
          {
            messageId: 'missing',
            level: 'info',
            subject: ['part:overview'],
            text: '复',
            data: { words: '15件，均已按期答复' },
            suggestions: [{ messageId: 'stop', edits: [end] }],
          },
        ],
      },
      {
        name: 'before a sub-heading, without any full stop',
        report: saying(
          '本年度收到政府信息公开申请0件，公开0件，不予公开0件，因此引起的行政复议0件，行政诉讼0件',
          '（三）政府信息管理',
          '规范审核流程。',
        ),
        findings: [{ messageId: 'missing', text: '件', suggestions: [{ messageId: 'stop', edits: [end] }] }],
      },
      {
        name: 'a comma at the end',
        report: compliant(2023).prose('other', ['本机关未收取信息处理费。没有其他需要报告的事项，']),
        findings: [{ messageId: 'paused', text: '，', suggestions: [{ messageId: 'stop', edits: [['，', '。']] }] }],
      },
      {
        name: 'a percentage',
        report: saying('收到申请15件，均按期答复。办结率达到100%'),
        findings: [{ messageId: 'missing', text: '%', suggestions: 1 }],
      },
      {
        name: 'before what begins a paragraph, in a format that knows paragraphs',
        formats: ['html'],
        report: saying('本机关认真落实条例规定。全年公开信息120条，更新及时', '2023年，收到申请15件，均已答复。'),
        findings: [{ messageId: 'missing', text: '时', suggestions: 1 }],
      },
    ],
  },
  { describe, it },
);
