import type { Span } from '../document/document.js';
import { defineRule, type RuleContext, type Suggestion } from '../linter/rule.js';
import { compact } from '../report/compact.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The title has the official form: organ, year, 政府信息公开工作年度报告. */
export default defineRule({
  id: 'title-format',
  category: 'structure',
  scope: 'report',
  level: 'warn',
  fix: 'suggestion',
  needs: ['narrative'],
  yieldsTo: ['title-missing'],
  title: { zh: '标题不规范', en: 'The title is not in the official form' },
  description: {
    zh: '标题应为“机关名称+YYYY年（度）+政府信息公开工作年度报告”。年份可以在机关名称之前，标题可以分行。',
    en: 'The title consists of organ, year and 政府信息公开工作年度报告. The year may stand first, and lines may be broken.',
  },
  remedy: {
    zh: '标题统一写作“机关名称+YYYY年+政府信息公开工作年度报告”，不用“政务公开”“信息公开年报”等简称。',
    en: 'Write organ, year and the full name 政府信息公开工作年度报告, without abbreviations.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    words: {
      zh: '标题“{{title}}”应以“政府信息公开工作年度报告”为名',
      en: 'The title “{{title}}” should use the official name 政府信息公开工作年度报告',
    },
    year: { zh: '标题“{{title}}”没有写明年份', en: 'The title “{{title}}” names no year' },
    addYear: { zh: '补写“{{year}}年”', en: 'Add {{year}}年' },
    rename: { zh: '将“{{words}}”改为“政府信息公开工作年度报告”', en: 'Change “{{words}}” to 政府信息公开工作年度报告' },
  },
  examples: {
    bad: [
      {
        zh: '使用了其他名称',
        en: 'Another name',
        report: { title: '青川市民政局2023年政务信息公开年报' },
        reports: ['words'],
      },
      { zh: '没有年份', en: 'No year', report: { title: '青川市民政局政府信息公开工作年度报告' }, reports: ['year'] },
    ],
    good: [
      { zh: '写作“年度”', en: '年度 instead of 年', report: { title: '青川市民政局2023年度政府信息公开工作年度报告' } },
      {
        zh: '年份在机关名称之前',
        en: 'The year stands first',
        report: { title: '2023年白石镇人民政府政府信息公开工作年度报告' },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const { title } = context.report;
    // A title in the metadata is the website's, which may shorten it.
    if (!title || title.from === 'metadata' || !title.at[0]) return;
    const at = title.at.at(-1)!;
    const data = { title: title.text };
    const plain = title.text.normalize('NFKC');
    if (!year.test(plain))
      context.finding({ messageId: 'year', data, subject: [], at, suggestions: withYear(context, title.at) });
    if (official.test(plain.replace(new RegExp(year, 'g'), ''))) return;
    context.finding({ messageId: 'words', data, subject: [], at, suggestions: renaming(context, title.at) });
  },
});

const year = /(?:19|20)\d{2}(?:年度?)?|二[〇○零ＯO0][〇○零一二三四五六七八九ＯO0]{2}年度?/;
// The year may stand inside: 政府信息公开工作2023年度报告.
const official = /政府信息公开工作的?(?:年度|年)?报告/;
const name = /(?:政府|政务)?(?:信息|政务)公开[^\d年]{0,6}(?:年度)?[^\d年]{0,4}(?:报告|年报)/;

const subjectOfTitle = /(?:法治)?(?:政府|政务)?(?:信息|政务)公开/;

/** Before the subject, where everyone looks for it; only a year that the report itself states. */
function withYear({ report, textAt }: RuleContext, spans: Span[]): Suggestion[] {
  const stated = report.year?.conflict ? undefined : report.year?.value;
  if (stated === undefined || !report.year?.evidence.some(({ from }) => from === 'settings' || from === 'period'))
    return [];
  for (const span of spans) {
    const { text, offsets } = compact(textAt(span));
    const match = subjectOfTitle.exec(text);
    if (!match) continue;
    const at = span.from + offsets[match.index]!;
    const edits = [{ block: span.block, from: at, to: at, text: `${stated}年` }];
    return [{ messageId: 'addYear', data: { year: stated }, edits }];
  }
  return [];
}

/** Offered only where the name stands in one piece, without a year inside. */
function renaming({ textAt }: Pick<RuleContext, 'textAt'>, spans: Span[]): Suggestion[] {
  for (const span of spans) {
    const { text, offsets } = compact(textAt(span));
    const match = name.exec(text);
    if (!match) continue;
    const from = span.from + offsets[match.index]!;
    const to = span.from + offsets[match.index + match[0].length - 1]! + 1;
    const edits = [{ block: span.block, from, to, text: '政府信息公开工作年度报告' }];
    return [{ messageId: 'rename', data: { words: match[0] }, edits }];
  }
  return [];
}
