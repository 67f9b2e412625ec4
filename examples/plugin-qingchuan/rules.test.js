import { describe, it } from 'node:test';
import { compliant, testRule } from 'reportlint/testing';
import channelSumMismatch from './rules/channel-sum-mismatch.js';

const stated = (words) => compliant(2025).prose('overview', [words]);

testRule(
  channelSumMismatch,
  {
    accept: [
      { name: '相符', report: stated('全年公开政府信息120条，其中政府网站80条，微信公众号30条，公示栏10条。') },
      { name: '约数', report: stated('全年公开政府信息120余条，其中政府网站80条，微信公众号30条，公示栏20条。') },
      { name: '按内容分，不是渠道', report: stated('全年公开政府信息120条，其中文件80条，动态30条。') },
      { name: '通知施行以前', report: compliant(2024).prose('overview', ['公开120条，其中网站80条，微信30条。']) },
    ],
    reject: [
      {
        name: '超出总数',
        report: stated('全年公开政府信息120条，其中政府网站80条，微信公众号30条，公示栏20条。'),
        findings: [{ messageId: 'sum', level: 'error', data: { total: 120, sum: 130, unit: '条' } }],
      },
    ],
  },
  { describe, it },
);
