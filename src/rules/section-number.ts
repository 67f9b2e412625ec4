import { headingFor } from '../linter/part-places.js';
import { defineRule, type Edit, type RuleContext } from '../linter/rule.js';
import { chineseNumber } from '../report/numerals.js';
import type { PartHeading } from '../report/report.js';
import { format2019, format2021 } from '../templates/clauses.js';
import type { PartSpec } from '../templates/template.js';

/** Every part carries its own number, 一 to 六. */
export default defineRule({
  id: 'section-number',
  category: 'structure',
  scope: 'report',
  level: 'error',
  fix: 'fix',
  needs: ['narrative'],
  yieldsTo: ['section-duplicate', 'section-order', 'section-missing'],
  title: { zh: '部分序号缺失或错误', en: 'The number of a part is absent or wrong' },
  description: {
    zh: '六个部分的标题依次编号为一至六。缺少部分而其余顺次编号的，只报缺少；一处编错而后面跟着错的，报一处。',
    en: 'The headings of the parts are numbered 一 to 六. A slip that all following numbers share is reported once, and a missing part is not reported again by the numbers after it.',
  },
  remedy: { zh: '六个部分依次编为一至六，可用 --fix 自动改正。', en: 'Number the parts 一 to 六; --fix does it.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    wrong: {
      zh: '“{{heading}}”的序号是{{found}}，应为{{expected}}',
      en: 'The part “{{heading}}” has the number {{found}}; it should be {{expected}}',
    },
    absent: { zh: '“{{heading}}”缺少序号{{expected}}', en: 'The part “{{heading}}” lacks its number {{expected}}' },
    none: { zh: '各部分标题都没有序号', en: 'None of the parts carries its number' },
  },
  examples: {
    bad: [
      {
        zh: '第三部分编成“二”',
        en: 'Part three has the number 二',
        report: { also: [['number', 'requests', '二']] },
        reports: ['wrong'],
      },
      {
        zh: '第一部分没有序号',
        en: 'Part one has no number',
        report: { also: [['noNumber', 'overview']] },
        reports: ['absent'],
      },
    ],
    good: [
      {
        zh: '缺一个部分而其余顺次编号的，只报缺少部分',
        en: 'A part is missing and the others are numbered as they stand: only the missing part is reported',
        report: { without: ['reviews'], also: [['renumber']] },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const numbered = numberedParts(context);
    if (isConsecutive(numbered, context.template.parts)) return;
    for (const fault of faults(numbered)) report(context, fault);
  },
});

interface NumberedPart {
  spec: PartSpec;
  heading: PartHeading;
  expected: number;
  /** How far the number is from the part's own; undefined without a number. */
  offset: number | undefined;
  /** How many parts that come before it in the format are missing. */
  missing: number;
}

function numberedParts({ report, template }: RuleContext): NumberedPart[] {
  const found = template.parts.flatMap((spec, rank) => {
    const part = report.parts.find(({ id }) => id === spec.id);
    if (!part) return [];
    const heading = headingFor(part, spec);
    const expected = chineseNumber(spec.ordinal) ?? rank + 1;
    const offset = heading.ordinal === undefined ? undefined : heading.ordinal - expected;
    const missing = template.parts
      .slice(0, rank)
      .filter(({ id }) => !report.parts.some((other) => other.id === id)).length;
    return [{ spec, heading, expected, offset, missing }];
  });
  return found.sort((a, b) => a.heading.at.block - b.heading.at.block || a.heading.at.from - b.heading.at.from);
}

/** Parts missing or out of order and the others numbered as they stand: the numbers are no fault of their own. */
function isConsecutive(parts: NumberedPart[], specs: PartSpec[]): boolean {
  const inOrder = parts.every(({ spec }, index) => spec === specs[index]);
  return !inOrder && parts.every(({ heading }, index) => heading.ordinal === index + 1);
}

function isRight({ offset, missing }: NumberedPart): boolean {
  return offset === 0 || (missing > 0 && offset === -missing);
}

/** Parts with a wrong number or none; those that go on with one slip are one fault. */
function faults(parts: NumberedPart[]): NumberedPart[][] {
  if (parts.length >= 3 && parts.every(({ offset }) => offset === undefined)) return [parts];
  const found: NumberedPart[][] = [];
  let last: NumberedPart | undefined;
  for (const part of parts) {
    const goesOn = last?.offset !== undefined && part.offset === last.offset && !isRight(last);
    last = part;
    if (isRight(part)) continue;
    if (goesOn) found.at(-1)!.push(part);
    else found.push([part]);
  }
  return found;
}

function report({ textAt, finding }: RuleContext, fault: NumberedPart[]): void {
  const [first] = fault;
  if (!first) return;
  const { heading, spec, offset, expected } = first;
  const absent = fault.length > 1 ? 'none' : 'absent';
  finding({
    messageId: offset === undefined ? absent : 'wrong',
    data: { heading: spec.heading, expected: spec.ordinal, found: foundNumber(textAt, heading) ?? String(expected) },
    subject: fault.map((part) => `part:${part.spec.id}`),
    at: heading.at,
    fix: fault.map((part) => correction(textAt, part)),
  });
}

type TextAt = RuleContext['textAt'];

function foundNumber(textAt: TextAt, { ordinalAt }: PartHeading): string | undefined {
  return ordinalAt && numeral.exec(textAt(ordinalAt))?.[0];
}

const numeral = /[一二三四五六七八九十]+|[\d０-９]+|[—－ー─―]/;

function correction(textAt: TextAt, { heading, spec, expected }: NumberedPart): Edit {
  const { at, ordinalAt } = heading;
  if (!ordinalAt) return { block: at.block, from: at.from, to: at.from, text: `${spec.ordinal}、` };
  const { block, from, to } = ordinalAt;
  const mark = textAt(ordinalAt);
  const number = /[\d０-９]/.test(mark) ? String(expected) : spec.ordinal;
  return { block, from, to, text: mark.replace(numeral, number) };
}
