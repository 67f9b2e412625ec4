import { problemsPart } from '../linter/problems-part.js';
import { headingFor } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021, regulation } from '../templates/clauses.js';

const FEW = 60;

/** Part five says what is wrong, not only that something is. */
export default defineRule({
  id: 'problems-too-thin',
  category: 'content',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'section-empty'],
  title: { zh: '“存在问题”过于简略', en: 'Hardly anything is said on problems' },
  description: {
    zh: '条例要求报告存在的主要问题。只写“无”，或者问题部分（改进情况之前，不计空白）不足60字的，属于敷衍。',
    en: 'The Regulation asks for the main problems. 无, or fewer than 60 characters before the improvements begin, is perfunctory.',
  },
  remedy: {
    zh: '结合本机关实际，写明存在哪些问题、表现在哪里。',
    en: 'Say which problems there are and where they show.',
  },
  basis: [regulation.article50, format2021.contents, format2019.annex],
  messages: {
    none: { zh: '没有写到存在的问题', en: 'No problem is named' },
    thin: {
      zh: '存在的问题只写了 {{length}} 字，过于简略',
      en: 'Only {{length}} characters are on problems',
    },
  },
  examples: {
    bad: [
      { zh: '第五部分只写“无”', en: 'Part five is 无', report: { text: { problems: ['无。'] } }, reports: ['none'] },
      {
        zh: '问题只有一句',
        en: 'One short sentence',
        report: { text: { problems: ['公开内容不够全面。', '下一步，将加强学习，丰富公开内容。'] } },
        reports: ['thin'],
      },
    ],
    good: [{ zh: '逐项写明问题和改进情况', en: 'Problems and improvements are told one by one', report: {} }],
  },
  since: '0.1.0',

  check(context) {
    const five = context.part('problems');
    const read = problemsPart(context);
    if (!five || !read) return;
    const { problems, denied, hasProblems, hasImprovements } = read;
    const length = problems.replace(/\s/g, '').length;
    // Improvements alone are reported as such.
    if (length >= FEW || (hasImprovements && !hasProblems)) return;
    context.finding({
      messageId: denied ? 'none' : 'thin',
      data: { length },
      subject: ['part:problems'],
      at: headingFor(five, context.partSpec('problems')).at,
    });
  },
});
