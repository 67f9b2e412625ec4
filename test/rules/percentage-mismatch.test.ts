import rule from '../../src/rules/percentage-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });

testRule(rule, {
  accept: [
    { name: 'a compliant report', report: compliant(2023) },
    right('rounded', '受理申请29例，其中网络申请25件，占比86%，来信申请4件，占比14%。'),
    right('cut off', '发布信息29条，其中政策文件25条，占比86.2%，工作动态4条，占比13%。'),
    right('of several together', '答复10件，其中予以公开3件、部分公开5件，占80%。'),
    right('of something else', '发布信息25条，占全市的9%；发布解读2条。'),
    right('about so much', '发布信息29条，其中政策文件25条，占比约90%。'),
    right(
      'the whole in the sentence before',
      '全年发布信息100条。其中，网站60条，占60%；公众号25条；公示栏15条，占比15%。',
    ),
    right('no part named', '予以公开或部分公开占58.5%，其他占41.5%。'),
    right('a whole that is only about so many', '发布信息近30条，其中政策文件25条，占比70%。'),
  ],
  reject: [
    {
      name: 'wrong',
      report: saying('全年发布信息29条，其中政策文件25条，占比96%。'),
      findings: [
        {
          messageId: 'mismatch',
          level: 'info',
          subject: ['part:overview'],
          data: { stated: 96, part: 25, whole: 29, actual: 86 },
          text: '占比96%',
          suggestions: [{ messageId: 'correct', edits: [['96', '86']] }],
        },
      ],
    },
    {
      name: 'at its own precision',
      report: saying('收到申请29件，其中网络申请25件（占86.5%）。'),
      findings: [
        {
          messageId: 'mismatch',
          data: { stated: 86.5, part: 25, whole: 29, actual: 86.2 },
          suggestions: [{ messageId: 'correct', edits: [['86.5', '86.2']] }],
        },
      ],
    },
    {
      name: 'the part and the rest confused',
      report: saying('收到申请20件，其中网络申请15件，占总数的25%。'),
      findings: [{ messageId: 'mismatch', suggestions: 1 }],
    },
    {
      name: 'without a suggestion where several wholes are possible',
      report: saying('收到申请40件，办结38件，其中予以公开19件，占比60%。'),
      findings: [{ messageId: 'mismatch', data: { stated: 60, part: 19, whole: 40, actual: 48 } }],
    },
  ],
});
