import { headingFor } from '../linter/part-places.js';
import { problemsPart } from '../linter/problems-part.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021, regulation } from '../templates/clauses.js';

/** Part five tells the problems and what is done about them. */
export default defineRule({
  id: 'improvement-missing',
  category: 'content',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'section-empty'],
  title: { zh: '只有问题没有改进（或相反）', en: 'Problems without improvements, or the reverse' },
  description: {
    zh: '条例要求报告存在的主要问题及改进情况，二者缺一不可。',
    en: 'The Regulation asks for the main problems and for the improvements; one without the other is half of it.',
  },
  remedy: {
    zh: '补写缺少的一半：针对问题写明改进措施，或者写明改进所针对的问题。',
    en: 'Add the half that is missing: what is done about the problems, or which problems the measures are for.',
  },
  basis: [regulation.article50, format2021.contents, format2019.annex],
  messages: {
    improvements: { zh: '只写了存在的问题，没有写改进情况', en: 'Problems are named, improvements are not' },
    problems: { zh: '只写了改进情况，没有写存在的问题', en: 'Improvements are named, problems are not' },
  },
  examples: {
    bad: [
      {
        zh: '只有问题',
        en: 'Problems alone',
        report: {
          text: {
            problems: [
              '一是政策解读形式比较单一，图表和视频解读的比例不高；二是部分栏目内容更新不够及时；三是基层工作人员业务能力有待提高，办理复杂申请的经验不足。',
            ],
          },
        },
        reports: ['improvements'],
      },
    ],
    good: [{ zh: '问题和改进都有', en: 'Both are told', report: {} }],
  },
  since: '0.1.0',

  check(context) {
    const five = context.part('problems');
    const read = problemsPart(context);
    if (!five || !read || read.hasProblems === read.hasImprovements) return;
    // 无，不存在问题 names no problem for which there could be an improvement.
    if (read.denied) return;
    context.finding({
      messageId: read.hasProblems ? 'improvements' : 'problems',
      subject: ['part:problems'],
      at: headingFor(five, context.partSpec('problems')).at,
    });
  },
});
