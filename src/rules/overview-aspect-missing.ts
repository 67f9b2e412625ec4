import { aspectHeadings } from '../linter/aspects.js';
import { defineRule, type RuleContext } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';
import type { AspectSpec } from '../templates/template.js';

/** Part one covers five aspects. */
export default defineRule({
  id: 'overview-aspect-missing',
  category: 'structure',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'section-empty', 'overview-preface-only'],
  title: { zh: '总体情况缺少五方面之一', en: 'Part one leaves out an aspect' },
  description: {
    zh: '总体情况主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。有小标题的，以小标题为准；没有小标题的，看正文是否提到。',
    en: 'Part one covers disclosure, requests, management of information, platforms, supervision. Its sub-headings decide; without any, the words of the text do.',
  },
  remedy: {
    zh: '在总体情况中补写所缺的方面；确无内容的，也用一句话说明。',
    en: 'Add the aspect; where there is nothing to tell, a sentence says so.',
  },
  basis: [format2021.overview, format2019.annex],
  messages: {
    missing: { zh: '总体情况没有写到：{{aspects}}', en: 'Part one does not cover: {{aspects}}' },
  },
  examples: {
    bad: [
      {
        zh: '没有写平台建设',
        en: 'Nothing on platforms',
        report: {
          text: {
            overview: [
              '（一）主动公开',
              '有关工作按要求推进。',
              '（二）依申请公开',
              '有关工作按要求推进。',
              '（三）政府信息管理',
              '有关工作按要求推进。',
              '（四）监督保障',
              '有关工作按要求推进。',
            ],
          },
        },
        reports: ['missing'],
      },
    ],
    good: [
      {
        zh: '五个方面齐全，小标题用了近义的写法',
        en: 'All five, in other words',
        report: {
          text: {
            overview: [
              '（一）主动公开情况',
              '有关工作按要求推进。',
              '（二）依申请公开情况',
              '有关工作按要求推进。',
              '（三）政府信息资源管理',
              '有关工作按要求推进。',
              '（四）公开平台载体建设',
              '有关工作按要求推进。',
              '（五）监督保障及教育培训',
              '有关工作按要求推进。',
            ],
          },
        },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const part = context.part('overview');
    const aspects = context.partSpec('overview')?.aspects ?? [];
    if (!part || aspects.length === 0) return;
    const missing = missingAspects(context, aspects);
    if (missing.length === 0) return;
    context.finding({
      messageId: 'missing',
      data: { aspects: missing.map(({ heading }) => heading).join('、') },
      subject: ['part:overview'],
      at: part.headings[0]!.at,
    });
  },
});

function missingAspects(context: RuleContext, aspects: AspectSpec[]): AspectSpec[] {
  const headings = aspectHeadings(context);
  // 强化组织领导 among sub-headings by aspects stands for 监督保障.
  if (headings.length > 0)
    return aspects.filter((aspect) => {
      const { keywords } = aspect;
      return !headings.some(
        ({ aspects: named, sentence }) =>
          named.includes(aspect) || (named.length === 0 && keywords.some((word) => sentence.includes(word))),
      );
    });
  const text = context
    .passages('overview')
    .map((passage) => passage.text)
    .join('\n');
  return aspects.filter(({ synonyms, keywords }) => ![...synonyms, ...keywords].some((word) => text.includes(word)));
}
