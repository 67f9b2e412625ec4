import { passageSubject } from '../linter/passage-subject.js';
import { defineRule, type Edit, type RuleContext } from '../linter/rule.js';
import { squeeze } from '../document/normalise.js';
import type { Passage } from '../report/report.js';
import { format2021, regulation } from '../templates/clauses.js';

interface Basis {
  messageId: string;
  /** The first year for which citing it is out of date. */
  from: number;
  old: RegExp;
  /** Cited as well, it makes the old one history. */
  current: RegExp;
  corrections: [RegExp, string][];
}

const bases: Basis[] = [
  {
    messageId: 'format',
    from: 2021,
    old: /国办公开办函[〔[［(（【]?2019[〕\]］)）】]?第?60号?|国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知/,
    current: /2021[〕\]］)）】]?第?30号|年度报告格式(?![（(]试行)/,
    corrections: [
      [/[〔[［(（【]?2019[〕\]］)）】]?第?60号?/, '〔2021〕30号'],
      [/关于政府信息公开工作年度报告有关事项的通知/, '关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知'],
    ],
  },
  {
    messageId: 'regulation',
    from: 2020,
    old: /国务院(?:令)?[〔[［(（【]?(?:2007)?[〕\]］)）】]?(?:令)?第?492号/,
    current: /711号|修[订正改]/,
    corrections: [[/492号/, '711号']],
  },
];
const worthReading = /2019|有关事项的通知|492/;

/** A report stands on the law and the format in force for its year. */
export default defineRule({
  id: 'legal-basis-outdated',
  category: 'consistency',
  scope: 'report',
  level: 'warn',
  fix: 'suggestion',
  needs: ['narrative'],
  title: { zh: '引用失效的格式文件或旧条例', en: 'The format or Regulation cited is no longer in force' },
  description: {
    zh: '2021年度起应依据国办公开办函〔2021〕30号印发的格式，2019年的试行格式不再适用；条例已于2019年修订，文号为国务院令第711号。',
    en: 'From 2021 on the format is that of 国办公开办函〔2021〕30号, no longer the trial format of 2019; the Regulation was revised in 2019 as 国务院令第711号.',
  },
  remedy: {
    zh: '改引现行的文件，并核对全文是否按现行格式编写。',
    en: 'Cite the document in force, and check that the report follows it.',
  },
  basis: [format2021.notice, regulation.article56],
  messages: {
    format: {
      zh: '引用了2019年的试行格式文件，{{year}}年度报告应依据国办公开办函〔2021〕30号',
      en: 'The trial format of 2019 is cited; a report on {{year}} follows 国办公开办函〔2021〕30号',
    },
    regulation: {
      zh: '引用了修订前的条例（国务院令第492号），现行条例为国务院令第711号',
      en: 'The Regulation of 2007 (国务院令第492号) is cited; the one in force is 国务院令第711号',
    },
    update: { zh: '改引现行文件', en: 'Cite the document in force' },
  },
  examples: {
    bad: [
      {
        zh: '2023年度报告引用〔2019〕60号',
        en: 'A report on 2023 cites the notice of 2019',
        report: { text: { preface: ['根据国办公开办函〔2019〕60号文件要求，编制本报告。'] } },
        reports: ['format'],
      },
    ],
    good: [
      {
        zh: '2020年度报告引用〔2019〕60号',
        en: 'A report on 2020 cites the notice of 2019',
        report: { year: 2020, text: { preface: ['根据国办公开办函〔2019〕60号文件要求，编制本报告。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const { year } = context.report;
    if (!year || year.conflict) return;
    const passages = context.passages().filter(({ text }) => worthReading.test(text));
    for (const basis of bases) {
      const passage = year.value >= basis.from && passages.find(({ text }) => basis.old.test(text));
      if (!passage || context.passages().some(({ text }) => basis.current.test(text))) continue;
      report(context, basis, passage, year.value);
    }
  },
});

function report(context: RuleContext, { messageId, old, corrections }: Basis, passage: Passage, year: number): void {
  const { index, 0: words } = old.exec(passage.text)!;
  const edits = corrections.flatMap(([pattern, text]) => correction(context, passage, pattern, text));
  context.finding({
    messageId,
    data: { year },
    subject: passageSubject(passage),
    at: context.spanOf(passage, index, index + words.length),
    ...(edits.length > 0 && { suggestions: [{ messageId: 'update', edits }] }),
  });
}

/** Words that run over the end of a block have no one place where they could be replaced. */
function correction({ spanOf, textAt }: RuleContext, passage: Passage, pattern: RegExp, text: string): Edit[] {
  const match = pattern.exec(passage.text);
  if (!match) return [];
  const { block, from, to } = spanOf(passage, match.index, match.index + match[0].length);
  return squeeze(textAt({ block, from, to })).length < squeeze(match[0]).length ? [] : [{ block, from, to, text }];
}
