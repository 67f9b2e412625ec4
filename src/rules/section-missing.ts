import { beginningOf, placeOfMissing } from '../linter/part-places.js';
import { defineRule, type RuleContext, type Suggestion } from '../linter/rule.js';
import { format2021, regulation } from '../templates/clauses.js';
import type { PartSpec } from '../templates/template.js';

/** A report must hold the six parts that art. 50 of the Regulation lists. */
export default defineRule({
  id: 'section-missing',
  category: 'structure',
  scope: 'report',
  level: 'error',
  fix: 'suggestion',
  needs: ['narrative'],
  yieldsTo: ['report-unrecognised'],
  title: { zh: '缺少法定部分', en: 'A statutory part is missing' },
  description: {
    zh: '条例第五十条规定了年度报告的内容，统一格式分为六个部分，不能遗漏。标题没有序号、措辞略有不同的，不算缺少。',
    en: 'Art. 50 of the Regulation lists what a report has to contain; the uniform format puts it into six parts, none of which may be left out.',
  },
  basis: [regulation.article50, format2021.contents],
  messages: {
    missing: { zh: '缺少“{{ordinal}}、{{heading}}”部分', en: 'The part “{{ordinal}}、{{heading}}” is missing' },
    headingMissing: {
      level: 'warn',
      zh: '表格之前缺少“{{ordinal}}、{{heading}}”的标题',
      en: 'The table is there, but the heading “{{ordinal}}、{{heading}}” above it is missing',
    },
    add: { zh: '增加“{{ordinal}}、{{heading}}”', en: 'Add “{{ordinal}}、{{heading}}”' },
  },
  examples: {
    bad: [{ zh: '报告只有一至五部分，没有“六、其他需要报告的事项”' }],
    good: [{ zh: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况（条例的表述）' }],
  },
  since: '0.1.0',

  check(context) {
    const { report, template, part, table, finding } = context;
    for (const spec of template.parts) {
      if (part(spec.id)) continue;
      const found = template.tables.some(({ id, part: owner }) => owner === spec.id && table(id));
      finding({
        messageId: found ? 'headingMissing' : 'missing',
        data: { ordinal: spec.ordinal, heading: spec.heading },
        subject: [`part:${spec.id}`],
        at: placeOfMissing(report, template, spec)?.at ?? beginningOf(report),
        suggestions: addition(context, spec),
      });
    }
  },
});

function addition({ report, template }: Pick<RuleContext, 'report' | 'template'>, spec: PartSpec): Suggestion[] {
  const place = placeOfMissing(report, template, spec);
  if (!place) return [];
  const line = `${spec.ordinal}、${spec.heading}`;
  const { at, before } = place;
  const offset = before ? at.from : at.to;
  const edit = { block: at.block, from: offset, to: offset, text: before ? `${line}\n` : `\n${line}` };
  return [{ messageId: 'add', data: { ordinal: spec.ordinal, heading: spec.heading }, edits: [edit] }];
}
