import { describe, it } from '@jest/globals';
import rule from '../../src/rules/markup-residue.js';
import { compliant, testRule } from '../../src/testing/index.js';
import type { DraftFormat } from '../../src/testing/index.js';

const html: DraftFormat[] = ['html'];
const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (name: string, text: string, formats?: DraftFormat[]) => ({
  name,
  report: saying(text),
  ...(formats && { formats }),
});

testRule(
  rule,
  {
    accept: [
      right('a clean text', '扎实推进政府信息公开工作。'),
      right('real Markdown', '**一是**加强领导。[指南](http://www.qingchuan.example/guide)已更新。', [
        'text',
        'markdown',
      ]),
      right('real entities', '扎实推进&nbsp;公开工作。', ['text', 'markdown']),
      right('a hidden name', '张**、李**提出的申请均已答复。', html),
      right('a hidden number', '联系电话138****0000，证件号110101********4610。', html),
      right('a footnote', '公开信息120条*，其中重点领域40条*。', html),
      right('less and more', '公开率>95%，差错率<1%，A&B两类事项。', html),
      right('a quoted title', '发布<办事指南>一册。', html),
    ],
    reject: [
      {
        name: 'stars',
        formats: html,
        report: saying('**一是**加强领导。**二是**加强培训。'),
        findings: [
          {
            messageId: 'residue',
            level: 'info',
            subject: ['part:overview'],
            text: '**',
            data: { mark: '**', count: 2 },
            fix: [
              ['**', ''],
              ['**', ''],
              ['**', ''],
              ['**', ''],
            ],
          },
        ],
      },
      {
        name: 'entities that were escaped twice',
        formats: html,
        report: saying('扎实推进&nbsp;“五公开”&amp;mdash;&amp;mdash;成效明显。'),
        findings: [
          {
            messageId: 'residue',
            text: '&nbsp;',
            data: { mark: '&nbsp;', count: 3 },
            fix: [
              ['&nbsp;', ''],
              ['&amp;mdash;', '—'],
              ['&amp;mdash;', '—'],
            ],
          },
        ],
      },
      {
        name: 'tags',
        formats: html,
        report: saying('扎实推进<span style="color:red">政府信息</span>公开工作。<br/>'),
        findings: [
          {
            messageId: 'residue',
            data: { mark: '<span style="color:red">', count: 3 },
            fix: [
              ['<span style="color:red">', ''],
              ['</span>', ''],
              ['<br/>', ''],
            ],
          },
        ],
      },
      {
        name: 'what might be the beginning of a tag is not rewritten',
        formats: html,
        report: saying('发布&lt;办事指南&gt;一册。'),
        findings: [{ messageId: 'residue', data: { mark: '&lt;', count: 2 } }],
      },
    ],
  },
  { describe, it },
);
