import { describe, it } from '@jest/globals';
import { compliant, testRule } from '../../src/testing/index.js';
import rule from '../../src/rules/common-typo.js';

const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const fixed = (text: string, wrong: string, by: string) => ({
  name: text,
  report: saying(text),
  findings: [
    {
      messageId: 'typo',
      level: 'warn' as const,
      subject: ['part:overview'],
      text: wrong,
      fix: [[wrong, by] as [string, string]],
    },
  ],
});
const offered = (text: string, wrong: string, by: string) => ({
  name: text,
  report: saying(text),
  findings: [
    {
      messageId: 'typo',
      text: wrong,
      suggestions: [{ messageId: 'replace', edits: [[wrong, by] as [string, string]] }],
    },
  ],
});

testRule(
  rule,
  {
    accept: [
      right('a compliant text', '请登录县政府门户网站查询。'),
      right('a typhoon', '台风登陆期间，通过门户网站发布预警信息。'),
      right('a landing without a site', '组织登陆演习宣传。'),
      right('an end, not a date', '意见征集已经截止。'),
      right('an end of registration', '报名截止2023年5月1日。'),
      right('step by step', '需一步步推进。'),
      right('first of all', '先将材料归档，再行公开。'),
      right('做 and 为', '把好事做为民心所向。'),
      right('既使……又使……', '既使群众满意，又使企业受益。'),
      right('a device', '按装置类别公开。'),
      right('a channel', '畅通受理渠道。'),
      right('rights', '保障群众合法权利，让权利在阳光下得到保障。'),
      right('inside a title', '发布《帐户管理办法》。'),
    ],
    reject: [
      fixed('请登陆县政府门户网站查询。', '登陆', '登录'),
      fixed('网址为http://www.qingchuan.example，如需了解请登陆。', '登陆', '登录'),
      fixed('截止2023年12月31日，共公开信息120条。', '截止', '截至'),
      fixed('截止12月底，共公开信息120条。', '截止', '截至'),
      fixed('需一步加大解读力度。', '需一步', '需进一步'),
      fixed('工作仍在不足。', '仍在不足', '仍存在不足'),
      fixed('未发生行政法复议。', '行政法复议', '行政复议'),
      fixed('公开工作，做为重点任务。', '做为', '作为'),
      fixed('既使人手紧张，也按时答复。', '既使', '即使'),
      fixed('查阅点座落于和平路。', '座落', '坐落'),
      fixed('按装显示屏。', '按装', '安装'),
      fixed('开通新媒体帐号。', '帐号', '账号'),
      fixed('安排布署工作。', '布署', '部署'),
      offered('让权利在阳光下运行。', '权利在阳光下运行', '权力在阳光下运行'),
      offered('畅通受理渠。', '受理渠', '受理渠道'),
      offered('先将本年度工作情况报告如下。', '先将', '现将'),
      {
        name: 'a variant is an info',
        report: saying('公开其它信息。'),
        findings: [
          { messageId: 'variant', level: 'info', suggestions: [{ messageId: 'replace', edits: [['其它', '其他']] }] },
        ],
      },
      {
        name: 'over the end of a line, where half a word is not rewritten',
        report: compliant(2023).prose('overview', [
          '按照要求扎实推进政府信息公开各项工作，群众可通过县政府门户网站登',
          '陆查询有关信息，了解最新政策。',
        ]),
        formats: ['text'],
        findings: [{ messageId: 'typo', text: '登' }],
      },
      {
        name: 'twice in a paragraph',
        report: saying('请登陆网站查询。请登陆平台查询。'),
        findings: [
          { messageId: 'typo', fix: [['登陆', '登录']] },
          { messageId: 'typo', fix: [['登陆', '登录']] },
        ],
      },
      {
        name: 'a pair of one’s own',
        report: saying('公开工作有条不絮。'),
        options: { pairs: [{ wrong: '有条不絮', right: '有条不紊' }] },
        findings: [{ messageId: 'typo', suggestions: [{ messageId: 'replace', edits: [['有条不絮', '有条不紊']] }] }],
      },
    ],
  },
  { describe, it },
);
