import rule from '../../src/rules/subheading-sequence.js';
import { compliant, testRule } from '../../src/testing/index.js';

const problems = (...paragraphs: string[]) => compliant(2023).prose('problems', paragraphs);

testRule(rule, {
  accept: [
    { name: 'in sequence', report: compliant(2023) },
    { name: 'anew in every part', report: problems('（一）存在的问题', '解读不够。', '（二）改进措施', '加强解读。') },
    {
      name: 'brackets of both widths',
      report: problems('(一)存在的问题', '解读不够。', '（二）改进措施', '加强解读。'),
    },
    {
      name: 'two lists',
      report: problems(
        '（一）解读不够',
        '少。',
        '（二）更新不够',
        '慢。',
        '（一）加强解读',
        '多。',
        '（二）及时更新',
        '快。',
      ),
    },
    { name: 'an item of an article', report: problems('根据条例第五十条第', '（五）项的要求，继续加强解读。') },
  ],
  reject: [
    {
      name: 'a gap',
      report: problems('（一）存在的问题', '解读不够。', '（三）改进措施', '加强解读。'),
      findings: [
        {
          messageId: 'gap',
          subject: ['part:problems'],
          level: 'warn',
          data: { heading: '改进措施', found: '三', before: '一' },
          suggestions: [{ messageId: 'renumber', edits: [['（三）', '（二）']] }],
        },
      ],
    },
    {
      name: 'one slip between right numbers',
      report: problems(
        '（一）解读不够',
        '少。',
        '（二）公开不全',
        '少。',
        '（二）更新不快',
        '慢。',
        '（四）培训不足',
        '少。',
      ),
      findings: [{ messageId: 'repeated', data: { heading: '更新不快', found: '二', before: '二' }, suggestions: 1 }],
    },
    {
      name: 'a number alone on its line',
      report: problems('（一）', '解读不够', '少。', '（三）', '公开不全', '少。'),
      findings: [{ messageId: 'gap', suggestions: 1, data: { heading: '公开不全', found: '三', before: '一' } }],
    },
    {
      name: 'a repetition',
      report: problems(
        '（一）解读不够',
        '少。',
        '（二）更新不够',
        '慢。',
        '（二）经验不足',
        '弱。',
        '（三）改进措施',
        '加强。',
      ),
      findings: [
        {
          messageId: 'repeated',
          suggestions: [
            {
              messageId: 'renumber',
              edits: [
                ['（二）', '（三）'],
                ['（三）', '（四）'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'a list that begins with two',
      report: problems('（二）改进措施', '加强解读。'),
      findings: [{ messageId: 'start', suggestions: 1 }],
    },
  ],
});
