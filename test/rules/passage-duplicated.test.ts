import { describe, it } from '@jest/globals';
import { compliant, testRule } from '../../src/testing/index.js';
import rule from '../../src/rules/passage-duplicated.js';

const saying = (...texts: string[]) => compliant(2023).prose('overview', texts);
const clause = '定期对各栏目内容组织开展自查自纠和抽查';

testRule(
  rule,
  {
    accept: [
      { name: 'once', report: saying(`${clause}，及时整改问题。`) },
      { name: 'in two paragraphs', report: saying(`${clause}，及时整改问题。`, `${clause}，确保信息准确。`) },
      { name: 'a short clause', report: saying('加强组织领导，落实责任；加强组织领导，确保实效。') },
      {
        name: 'a clause with a figure',
        report: saying('全年主动公开各类政府信息共计120条，全年主动公开各类政府信息共计120条。'),
      },
      {
        name: 'a title',
        report: saying(
          '按照《中华人民共和国政府信息公开条例》要求，加强管理；按照《中华人民共和国政府信息公开条例》要求，加强监督。',
        ),
      },
      {
        name: 'the organ’s name',
        report: saying('青川市民政局党组高度重视公开工作，统一部署；青川市民政局党组高度重视公开工作，统一检查。'),
      },
      {
        name: 'dates',
        report: saying('自2023年1月1日起至2023年12月31日止，开展检查；自2023年1月1日起至2023年12月31日止，开展培训。'),
      },
      { name: 'part of another clause', report: saying(`${clause}，及时整改；每月${clause}。`) },
    ],
    reject: [
      {
        name: 'twice in a paragraph',
        report: saying(`${clause}，及时整改问题；${clause}，确保信息准确。`),
        findings: [
          {
            messageId: 'duplicated',
            level: 'warn',
            subject: ['part:overview'],
            text: clause,
            suggestions: [{ messageId: 'remove', edits: [[`${clause}，`, '']] }],
          },
        ],
      },
      {
        name: 'at the end of a paragraph',
        report: saying(`${clause}。${clause}`),
        findings: [{ messageId: 'duplicated', suggestions: [{ messageId: 'remove', edits: [[clause, '']] }] }],
      },
      {
        name: 'under two numbers',
        report: saying(`一是${clause}，落实责任。二是${clause}，加强监督。`),
        findings: [{ messageId: 'duplicated', suggestions: 1 }],
      },
      {
        name: 'several clauses are one finding',
        report: saying(
          `${clause}，对发现的问题逐项列出清单并限期整改到位。${clause}，对发现的问题逐项列出清单并限期整改到位。`,
        ),
        findings: [{ messageId: 'duplicated', suggestions: 1 }],
      },
      {
        name: 'over the end of a line',
        report: saying(
          `${clause}，对发现的问题及时整改到位；${clause.slice(0, 10)}`,
          `${clause.slice(10)}，确保信息准确。`,
        ),
        formats: ['text'],
        findings: [{ messageId: 'duplicated' }],
      },
      {
        name: 'in part five',
        report: compliant(2023).prose('problems', [`存在不足。${clause}，还不够；${clause}，有待加强。`]),
        findings: [{ messageId: 'duplicated', subject: ['part:problems'], suggestions: 1 }],
      },
    ],
  },
  { describe, it },
);
