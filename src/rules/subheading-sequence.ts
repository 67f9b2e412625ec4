import { defineRule, type Edit, type RuleContext } from '../linter/rule.js';
import { inChinese } from '../report/numerals.js';
import type { SubHeading } from '../report/report.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Sub-headings are numbered （一）（二）（三）… without gap or repetition. */
export default defineRule({
  id: 'subheading-sequence',
  category: 'structure',
  scope: 'report',
  level: 'warn',
  fix: 'suggestion',
  needs: ['narrative'],
  yieldsTo: ['section-missing'],
  title: { zh: '小标题序号不连续', en: 'Sub-headings are not numbered in sequence' },
  description: {
    zh: '同一部分的小标题（一）（二）（三）应当连续，不缺号、不重号；各部分重新起编。',
    en: 'The sub-headings of a part are numbered （一）（二）（三） without gap or repetition, anew in every part.',
  },
  remedy: {
    zh: '将小标题依次编为（一）（二）（三）……；如果是漏了一项，请补写。',
    en: 'Number the sub-headings in sequence, or add the one that was left out.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    gap: {
      zh: '小标题“{{heading}}”的序号为（{{found}}），前一个是（{{before}}）',
      en: 'The sub-heading “{{heading}}” has the number （{{found}}） after （{{before}}）',
    },
    repeated: {
      zh: '小标题“{{heading}}”的序号（{{found}}）重复',
      en: 'The sub-heading “{{heading}}” repeats the number （{{found}}）',
    },
    start: {
      zh: '第一个小标题“{{heading}}”的序号为（{{found}}）',
      en: 'The first sub-heading “{{heading}}” has the number （{{found}}）',
    },
    renumber: { zh: '顺次编号', en: 'Number them in sequence' },
  },
  examples: {
    bad: [
      {
        zh: '缺（三）',
        en: '（三） is left out',
        report: {
          text: {
            overview: [
              '（一）主动公开',
              '有关工作按要求推进。',
              '（二）依申请公开',
              '有关工作按要求推进。',
              '（四）平台建设',
              '有关工作按要求推进。',
            ],
          },
        },
        reports: ['gap'],
      },
      {
        zh: '（二）出现两次',
        en: '（二） occurs twice',
        report: {
          text: {
            overview: [
              '（一）主动公开',
              '有关工作按要求推进。',
              '（二）依申请公开',
              '有关工作按要求推进。',
              '（二）政府信息管理',
              '有关工作按要求推进。',
              '（三）平台建设',
              '有关工作按要求推进。',
            ],
          },
        },
        reports: ['repeated'],
      },
    ],
    good: [
      {
        zh: '第五部分重新从（一）编起',
        en: 'Part five begins with （一） anew',
        report: {
          text: {
            problems: ['（一）存在的主要问题', '政策解读形式比较单一。', '（二）改进情况', '下一步将丰富解读形式。'],
          },
        },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const spec of context.template.parts) {
      // In the parts that are tables the labels of rows look like sub-headings.
      if (spec.content === 'table') continue;
      for (const list of listsIn(context.subHeadings(spec.id))) checkList(context, spec.id, list);
    }
  },
});

/** A list begins with （一）; what follows belongs to it until the next （一）. */
function listsIn(headings: SubHeading[]): SubHeading[][] {
  const lists: SubHeading[][] = [];
  for (const heading of headings) {
    const open = lists.at(-1);
    if (!open || heading.ordinal === 1) lists.push([heading]);
    else open.push(heading);
  }
  return lists;
}

function checkList(context: RuleContext, part: string, list: SubHeading[]): void {
  let last = 0;
  list.forEach((heading, index) => {
    const before = last;
    last = heading.ordinal;
    if (heading.ordinal === before + 1) return;
    // （一）（二）（二）（四）: the one after goes on as if this one were right.
    if (list[index + 1]?.ordinal === before + 2) last = before + 1;
    const found = inChinese(heading.ordinal);
    context.finding({
      messageId: messageFor(heading.ordinal, before),
      data: { heading: heading.text, found, before: inChinese(before) },
      subject: [`part:${part}`],
      at: heading.at,
      suggestions: [{ messageId: 'renumber', edits: renumbering(context, list) }],
    });
  });
}

function messageFor(ordinal: number, before: number): string {
  if (before === 0) return 'start';
  return ordinal === before ? 'repeated' : 'gap';
}

function renumbering({ textAt }: RuleContext, list: SubHeading[]): Edit[] {
  return list.flatMap(({ ordinal, ordinalAt }, index) => {
    if (ordinal === index + 1) return [];
    const { block, from, to } = ordinalAt;
    const text = textAt(ordinalAt).replace(/[一二三四五六七八九十]+/, inChinese(index + 1));
    return [{ block, from, to, text }];
  });
}
