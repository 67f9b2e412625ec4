import { defineRule } from '../linter/rule.js';
import type { OrganName } from '../report/report.js';
import { canBeSame } from '../report/same-organ.js';
import { regulation } from '../templates/clauses.js';

/** Title, preface and signature name one body. */
export default defineRule({
  id: 'organ-name-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '机关名称前后不一致', en: 'Different bodies are named as the one that reports' },
  description: {
    zh: '标题、前言和落款应是同一机关，否则多为套用其他机关的报告而未改。简称、省略的地名、编制机构和联系机构不在此列。',
    en: 'Title, preface and signature name one body; another one mostly stems from a borrowed report. Short names, places left out, the office that compiles and the one to ask are no other bodies.',
  },
  remedy: {
    zh: '将各处统一为本机关的规范名称。',
    en: 'Use the full name of the reporting body throughout.',
  },
  basis: [regulation.article49],
  messages: {
    preface: {
      zh: '标题为“{{name}}”，前言为“{{found}}”，机关名称不一致',
      en: 'The title names {{name}}, the preface {{found}}',
    },
    signature: {
      zh: '标题为“{{name}}”，落款为“{{found}}”，机关名称不一致',
      en: 'The title names {{name}}, the signature {{found}}',
    },
    untitled: {
      zh: '前言为“{{name}}”，落款为“{{found}}”，机关名称不一致',
      en: 'The preface names {{name}}, the signature {{found}}',
    },
  },
  examples: {
    bad: [
      {
        zh: '青川市民政局的报告，落款为青川市财政局',
        en: 'The report of one bureau, signed by another',
        report: { signature: { organ: '青川市财政局', date: '2024年1月20日' } },
        reports: ['signature'],
      },
    ],
    good: [
      {
        zh: '落款省略地名',
        en: 'The signature leaves the place out',
        report: { signature: { organ: '市民政局', date: '2024年1月20日' } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, finding }) {
    const [first, ...others] = report.organNames;
    if (!first) return;
    const odd: OrganName[] = [];
    for (const other of others) {
      if (canBeSame(first.name, other.name) || odd.some(({ name }) => canBeSame(name, other.name))) continue;
      odd.push(other);
      finding({
        messageId: messageFor(first, other),
        data: { name: first.name, found: other.name },
        subject: [],
        at: other.at,
      });
    }
  },
});

function messageFor(first: OrganName, other: OrganName): string {
  if (first.from !== 'title') return 'untitled';
  return other.from === 'preface' ? 'preface' : 'signature';
}
