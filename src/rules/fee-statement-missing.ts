import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { Edit } from '../linter/rule.js';
import type { Part } from '../report/report.js';
import { feeMeasures, format2021 } from '../templates/clauses.js';

const subject = ['part:other'];
const statement = '本年度未收取政府信息公开信息处理费。';

/** From 2021 on part six reports what information-processing fees were charged, be it none. */
export default defineRule({
  id: 'fee-statement-missing',
  category: 'fee',
  scope: 'report',
  level: 'error',
  fix: 'suggestion',
  templates: ['2021'],
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'section-empty', 'template-unsupported'],
  title: { zh: '未报告信息处理费收取情况', en: 'No statement on information-processing fees' },
  description: {
    zh: '2021年度起，第六部分应报告收取信息处理费的情况，未收取的也应说明。它与表二的行政事业性收费不是一回事。',
    en: 'For 2021 and later, part six has to say what information-processing fees were charged, even if none. These are not the administrative fees of table one.',
  },
  remedy: {
    zh: '在第六部分写明全年收取信息处理费的件数和金额；没有收取的，写“本年度未收取政府信息公开信息处理费”。',
    en: 'Say in part six how much was charged for how many requests, or that nothing was.',
  },
  basis: [feeMeasures.reporting, format2021.partSix],
  messages: {
    missing: {
      zh: '“其他需要报告的事项”未报告收取信息处理费的情况',
      en: 'Part six does not say what information-processing fees were charged',
    },
    elsewhere: {
      zh: '收取信息处理费的情况应在“其他需要报告的事项”中报告',
      en: 'The statement on information-processing fees belongs in part six',
      level: 'warn',
    },
    unclear: {
      zh: '第六部分提到收费，但不能确定是否指信息处理费',
      en: 'Part six speaks of a charge, but it is not plain which',
    },
    image: {
      zh: '第六部分含图片，图片中的文字无法读取',
      en: 'Part six holds an image, whose words cannot be read',
    },
    add: { zh: '如未收取，补充一句说明', en: 'If none was charged, add a sentence that says so' },
  },
  examples: {
    bad: [
      { zh: '第六部分只写“无”', en: 'Part six says 无', report: { text: { other: ['无。'] } }, reports: ['missing'] },
    ],
    good: [
      {
        zh: '说明没有收取',
        en: 'Says that none was charged',
        report: { text: { other: ['本年度未收取政府信息公开信息处理费。'] } },
      },
      {
        zh: '2020年度以前不作要求',
        en: 'Not asked of reports on 2020 or before',
        report: { year: 2020, text: { other: ['无。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ part, statements, images, passages, textAt, finding, undecided }) {
    const six = part('other');
    const heading = six?.headings[0];
    if (!six || !heading) return;
    const all = statements('fee');
    const inSix = all.filter((found) => found.part === 'other');
    if (inSix.some(({ certainty }) => certainty === 'certain')) return;
    const [unclear] = inSix;
    if (unclear) return undecided({ reason: 'unclear', subject, at: unclear.at });
    if (images('other').length > 0) return undecided({ reason: 'image', subject, at: heading.at });
    const elsewhere = all.find(({ certainty }) => certainty === 'certain');
    if (elsewhere)
      return finding({ messageId: 'elsewhere', subject: [...passageSubject(elsewhere), ...subject], at: elsewhere.at });
    const last = passages('other').findLast((passage) => !passage.heading && !/^无其[他它]/.test(passage.text));
    const edit = last && additionTo(six, textAt);
    finding({
      messageId: 'missing',
      subject,
      at: heading.at,
      ...(edit ? { suggestions: [{ messageId: 'add', edits: [edit] }] } : {}),
    });
  },
});

/** Behind the last words of the part. */
function additionTo({ content }: Part, textAt: (span: Part['content'][number]) => string): Edit | undefined {
  const last = content.findLast((span) => span.cell === undefined && textAt(span).trim() !== '');
  if (!last) return undefined;
  const words = textAt(last).trimEnd();
  const to = last.from + words.length;
  return { block: last.block, from: to, to, text: `${/[。！？；]$/.test(words) ? '' : '。'}${statement}` };
}
