import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Part one reports on the year, not only on how the report was made. */
export default defineRule({
  id: 'overview-preface-only',
  category: 'structure',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'section-empty'],
  title: { zh: '总体情况只有编制说明', en: 'Part one is no more than a preface' },
  description: {
    zh: '总体情况应写本年度的工作，只写编制依据、统计期限和联系方式的，等于没有内容。',
    en: 'Part one tells what was done in the year; basis, period and contact alone are a preface.',
  },
  remedy: {
    zh: '编制依据、统计期限放在第一部分之前，总体情况写本年度的工作。',
    en: 'Move basis and period in front of part one, and tell in it what was done in the year.',
  },
  basis: [format2021.overview, format2019.annex],
  messages: {
    preface: {
      zh: '总体情况只写了编制依据、统计期限等说明，没有写到工作情况',
      en: 'Part one names basis and period only and says nothing on the work of the year',
    },
  },
  examples: {
    bad: [
      {
        zh: '总体情况只写编制依据和统计期限',
        en: 'Part one names basis and period only',
        report: {
          text: {
            overview: ['本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为2023年1月1日至2023年12月31日。'],
          },
        },
        reports: ['preface'],
      },
    ],
    good: [
      {
        zh: '说明之后写到工作情况',
        en: 'The work of the year follows',
        report: {
          text: {
            overview: [
              '本报告统计期限为2023年1月1日至2023年12月31日。',
              '2023年，青川市民政局主动公开政府信息120条，按时办理全部申请。',
            ],
          },
        },
      },
    ],
  },
  since: '0.1.0',

  check({ part, passages, finding }) {
    const overview = part('overview');
    const prose = passages('overview').filter(({ heading }) => !heading);
    if (!overview || prose.length === 0) return;
    const sentences = prose.flatMap(({ text }) => text.split(/[。；]/)).filter((sentence) => sentence.length > 0);
    if (!sentences.every((sentence) => formal.test(sentence))) return;
    // Words on basis and period may be wrapped around words on the work itself.
    if (prose.some(({ text }) => work.test(text.replace(/《[^》]*》/g, '')))) return;
    finding({ messageId: 'preface', subject: ['part:overview'], at: overview.headings[0]!.at });
  },
});

const formal =
  /编制|编写|统计[期时数]|所列数据|期限|联系|电话|地址|邮编|邮箱|下载|查阅|本[年度]*报告|年报|报告如下|公布如下|部分组成/;
const work = /主动公开(?!政府信息情况)|依申请|信息管理|平台|监督|保障|公开政府信息\d|受理|发布信息|认真|推进|落实|加强/;
