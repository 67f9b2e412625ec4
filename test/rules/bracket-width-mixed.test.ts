import { describe, it } from '@jest/globals';
import rule from '../../src/rules/bracket-width-mixed.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (...paragraphs: string[]) => compliant(2023).prose('overview', paragraphs);
const right = (name: string, ...paragraphs: string[]) => ({ name, report: saying(...paragraphs) });
const edit = (before: string, after: string): [string, string] => [before, after];

testRule(
  rule,
  {
    accept: [
      right('full-width brackets', '各科室（中心）每月报送信息。'),
      right('an address of the web', '请登录门户网站(www.qingchuan.example)查询。'),
      right('a year in a document number', '按照《工作要点》（云政办函（2023)5号）要求推进。'),
      right('items numbered 1) 2)', '做好以下工作：1)更新指南；2)公开（含转载）政策。'),
      right('brackets that do not come out even', '公开（含转载政策(见附件）。'),
      {
        name: 'half-width throughout, as converters leave it',
        report: compliant(2023)
          .preface('根据《中华人民共和国政府信息公开条例》(以下简称《条例》)编制本报告。')
          .prose('overview', ['(一)主动公开', '各科室(中心)每月报送信息。'])
          .prose('problems', ['(一)存在问题。解读形式单一(图解较少)。下一步，丰富解读形式。']),
      },
      {
        name: 'labels of a table',
        report: compliant(2023).label('requests', 'granted', '(一)予以公开'),
      },
    ],
    reject: [
      {
        name: 'opened wide, closed narrow',
        report: saying('编制《政府信息公开指南》（修订版)并公布。'),
        findings: [
          {
            messageId: 'mismatched',
            level: 'info',
            subject: ['part:overview'],
            text: '（修订版)',
            data: { pair: '（…)', count: 1 },
            fix: [edit(')', '）')],
          },
        ],
      },
      {
        name: 'opened narrow, closed wide, twice',
        report: saying('各科室(中心）报送，各社区(村）转载。'),
        findings: [
          { messageId: 'mismatched', data: { pair: '(…）', count: 2 }, fix: [edit('(', '（'), edit('(', '（')] },
        ],
      },
      {
        name: 'one of its kind in a text of the other',
        report: saying('（一）主动公开', '各科室(中心)每月报送信息。'),
        findings: [
          { messageId: 'narrow', text: '(中心)', data: { count: 1 }, fix: [edit('(', '（'), edit(')', '）')] },
        ],
      },
      {
        name: 'a sub-heading among others',
        report: saying('（一）主动公开', '公开信息。', '(二)依申请公开', '答复申请。', '（三）平台建设', '优化栏目。'),
        findings: [{ messageId: 'narrow', text: '(二)', fix: [edit('(', '（'), edit(')', '）')] }],
      },
      {
        name: 'a nested pair',
        report: saying('公开信息（含各科室(中心)转载的信息）。'),
        findings: [{ messageId: 'narrow', text: '(中心)', fix: [edit('(', '（'), edit(')', '）')] }],
      },
    ],
  },
  { describe, it },
);
