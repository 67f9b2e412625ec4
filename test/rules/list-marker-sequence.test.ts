import { describe, it } from '@jest/globals';
import rule from '../../src/rules/list-marker-sequence.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (...paragraphs: string[]) => compliant(2023).prose('problems', paragraphs);
const right = (name: string, ...paragraphs: string[]) => ({ name, report: saying(...paragraphs) });

testRule(
  rule,
  {
    accept: [
      right('a list', '主要问题：一是形式单一；二是更新较慢；三是人手不足。'),
      right('a list over paragraphs', '一是形式单一。', '二是更新较慢。', '三是人手不足。'),
      right('two lists', '问题：一是形式单一；二是更新较慢。改进：一是丰富形式；二是加快更新。'),
      right('a list within a list', '一是完善机制：一是明确责任；二是加强审核。', '二是加强培训。'),
      right('an item that is counted in another way', '一是形式单一；其次更新较慢；三是人手不足。'),
      right('an item of another wording', '一是形式单一，第二是更新较慢，三是人手不足。'),
      right('an item without a mark before it', '一是形式单一更新较慢二是人手不足，三是经费不足。'),
      right('是 and 要', '一是丰富形式；二要加快更新；三是加强培训。'),
      right('a list that begins otherwise', '首先形式单一；二是更新较慢；三是人手不足。'),
      right('other lists begin otherwise', '首先形式单一；二是更新较慢。今后：首先丰富形式；二是加快更新。'),
      right('no markers', '统一是前提，其中之一是公开，唯一是标准。'),
      right('idioms', '做到一是一，二是二。'),
      right('more than ten', ...[...'一二三四五六七八九'].map((n) => `${n}是做好工作。`), '十是公开。', '十一是更新。'),
      right('a heading in between', '一是形式单一。', '（二）改进措施', '三是加强培训。'),
      right('another part', '一是形式单一。'),
      { name: 'a number lost before the list', report: saying('问题：二是更新较慢；三是人手不足。') },
    ],
    reject: [
      {
        name: 'a gap',
        report: saying('主要问题：一是形式单一；三是更新较慢。'),
        findings: [
          {
            messageId: 'gap',
            level: 'info',
            subject: ['part:problems'],
            text: '三是',
            data: { previous: '一', found: '三', expected: '二' },
          },
        ],
      },
      {
        name: 'a gap over paragraphs',
        report: saying('一是形式单一。', '二是更新较慢。', '四是人手不足。', '五是经费不足。'),
        findings: [{ messageId: 'gap', text: '四是', data: { previous: '二', found: '四', expected: '三' } }],
      },
      {
        name: 'a repetition',
        report: saying('主要问题：一是形式单一；二是更新较慢；二是人手不足；三是经费不足。'),
        findings: [{ messageId: 'repeated', text: '二是', data: { previous: '二', found: '二', expected: '三' } }],
      },
      {
        name: 'a gap in the inner list',
        report: saying('一是完善机制：一是明确责任；三是加强审核。', '二是加强培训。'),
        findings: [{ messageId: 'gap', text: '三是' }],
      },
    ],
  },
  { describe, it },
);
