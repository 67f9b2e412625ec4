import { describe, it } from '@jest/globals';
import rule from '../../src/rules/paragraph-broken.js';
import { compliant, testRule } from '../../src/testing/index.js';
import type { DraftFormat } from '../../src/testing/index.js';

const html: DraftFormat[] = ['html'];
const saying = (...paragraphs: string[]) => compliant(2023).prose('overview', paragraphs);
const right = (name: string, ...paragraphs: string[]) => ({ name, formats: html, report: saying(...paragraphs) });

testRule(
  rule,
  {
    accept: [
      right('whole sentences', '逐步扩大公开内容。', '公开的信息完整准确。'),
      right('a comma before a list', '主要做法如下，', '一是健全机制；二是加强培训。'),
      right('a comma before a heading', '逐步扩大公开内容，', '（二）依申请公开', '答复申请。'),
      right('no comma', '逐步扩大公开内容', '公开的信息完整准确。'),
      {
        name: 'lines of a text file',
        formats: ['text', 'markdown'],
        report: saying('逐步扩大公开内容，对原有栏目进行补充完善，', '确保公开的信息完整准确。'),
      },
      right(
        'too many for a clerk',
        '本机关认真落实条例规定，',
        '扎实推进公开工作，',
        '不断提高公开质量，',
        '切实保障公众权利。',
      ),
      right(
        'wrapped lines',
        '本机关认真落实条例规定，',
        '扎实推进公开工作，不断提高公开的',
        '质量和水平，切实保障公众权利，全',
        '面完成各项任务。建立健全机制，完',
        '善制度。',
      ),
    ],
    reject: [
      {
        name: 'after a comma',
        formats: html,
        report: saying('逐步扩大公开内容，对原有栏目进行补充，', '使公开的信息完整准确。'),
        findings: [
          {
            messageId: 'broken',
            level: 'info',
            subject: ['part:overview'],
            text: '，',
            data: { before: '有栏目进行补充，', after: '使公开的信息完整' },
            suggestions: [
              {
                messageId: 'join',
                edits: [
                  ['', '使公开的信息完整准确。'],
                  ['使公开的信息完整准确。', ''],
                ],
              },
            ],
          },
        ],
      },
      {
        name: 'after a list of words',
        formats: html,
        report: saying('重点公开社会救助、养老服务、', '财政资金等信息。'),
        findings: [{ messageId: 'broken', suggestions: 1 }],
      },
      {
        name: 'before a mark',
        formats: html,
        report: saying('按照“谁公开、谁审核”的原则发布信息', '，做到更新及时。'),
        findings: [
          { messageId: 'broken', data: { before: '”的原则发布信息', after: '，做到更新及时。' }, suggestions: 1 },
        ],
      },
      {
        name: 'twice',
        formats: html,
        report: saying('公开社会救助、', '养老服务信息。', '答复申请，', '均在法定期限之内。'),
        findings: [
          { messageId: 'broken', suggestions: 1 },
          { messageId: 'broken', suggestions: 1 },
        ],
      },
    ],
  },
  { describe, it },
);
