import type { Span } from '../document/document.js';
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
  remedy: {
    zh: '补上所缺部分的标题和内容；没有事项的部分也要保留标题，第六部分写“无”，表格部分列表填0。',
    en: 'Add the heading and the content; a part with nothing to report keeps its heading, says so, or holds its table filled with zeros.',
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
    bad: [{ zh: '没有第六部分', en: 'No part six', report: { without: ['other'] }, reports: ['missing'] }],
    good: [
      {
        zh: '第四部分用条例的表述',
        en: 'Part four in the words of the Regulation',
        report: { renamed: { reviews: '因政府信息公开工作被申请行政复议、提起行政诉讼情况' } },
      },
    ],
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

function addition(context: RuleContext, spec: PartSpec): Suggestion[] {
  const place = placeAboveTable(context, spec) ?? placeOfMissing(context.report, context.template, spec);
  // A table has no words behind which a heading could be put.
  if (!place || context.textAt(place.at).trim() === '') return [];
  const line = `${spec.ordinal}、${spec.heading}`;
  const { at, before } = place;
  const offset = before ? at.from : at.to;
  const edit = { block: at.block, from: offset, to: offset, text: before ? `${line}\n` : `\n${line}` };
  return [{ messageId: 'add', data: { ordinal: spec.ordinal, heading: spec.heading }, edits: [edit] }];
}

/** Where the part's table ends the part before, the heading belongs above it: behind the last words there. */
function placeAboveTable({ template, part, table }: RuleContext, { id }: PartSpec): Place | undefined {
  const found = template.tables.filter((spec) => spec.part === id).flatMap((spec) => table(spec.id) ?? [])[0];
  const previous = template.parts[template.parts.findIndex((spec) => spec.id === id) - 1]?.id;
  const host = previous !== undefined && found?.part === previous ? part(previous) : undefined;
  const top = Math.min(...(found?.blocks ?? []));
  const above =
    host && [...host.headings.map((heading) => heading.at), ...host.content].filter(({ block }) => block < top);
  const at = above?.reduce<Span | undefined>(
    (last, span) => (last && last.block > span.block ? last : span),
    undefined,
  );
  return at && { at, before: false };
}

type Place = { at: Span; before: boolean };
