import { defineRule } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The format of 2019 did away with the parts 概述 and 收费及减免. */
export default defineRule({
  id: 'old-format-residue',
  category: 'content',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '残留旧格式表述', en: 'The preface lists the parts of the form before 2019' },
  description: {
    zh: '2019年度起统一格式不再有“概述”“收费及减免情况”等部分，前言仍这样列举的，多为沿用旧报告。',
    en: 'From 2019 on there are no parts 概述 and 收费及减免 any more; a preface that lists them stems from an old report.',
  },
  remedy: {
    zh: '前言按统一格式的六个部分列举，或者不列举。',
    en: 'List the six parts of the uniform format, or none.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    residue: {
      zh: '前言仍按旧格式列举“{{words}}”，统一格式没有这一部分',
      en: 'The preface still lists “{{words}}”, a part that the uniform format does not have',
    },
  },
  examples: {
    bad: [
      {
        zh: '前言列举旧格式的部分',
        en: 'The preface lists the old parts',
        report: { text: { preface: ['本报告包括概述、主动公开情况、依申请公开情况、收费及减免情况等。'] } },
        reports: ['residue'],
      },
    ],
    good: [
      {
        zh: '前言列举统一格式的部分',
        en: 'The preface lists the parts of the format',
        report: { text: { preface: ['本报告包括总体情况、主动公开政府信息情况等六个部分。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, passages, spanOf, finding }) {
    const { year } = report;
    if (report.kind !== 'report' || !year || year.conflict || year.value < firstYear) return;
    for (const passage of prefaces(passages)) {
      const match = list.test(passage.text) && residue.exec(passage.text);
      if (!match) continue;
      const to = match.index + match[0].length;
      finding({ messageId: 'residue', data: { words: match[0] }, subject: [], at: spanOf(passage, match.index, to) });
      return;
    }
  },
});

const firstYear = 2019;
const list = /包括|组成|分为|内容[有为是]|概述/;
// Fees without 减免 are told only from the old form’s first part; from 2021 on they have a place in part six.
const residue = /收费(?:情况)?(?:[及和与、]|以及)减免(?:的?情况)?|(?<=概述[^。]{0,200})收费的?情况/;

/** Some reports have their preface at the head of part one. */
function prefaces(passages: (part?: string) => Passage[]): Passage[] {
  return [...passages('preface'), ...passages('overview').slice(0, 2)].filter(({ heading }) => !heading);
}
