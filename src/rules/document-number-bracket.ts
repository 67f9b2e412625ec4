import { editsIn } from '../linter/passage-edit.js';
import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { RuleContext } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { officialDocuments } from '../templates/clauses.js';

/** Cases of courts and of review bodies are numbered otherwise: 云行初字(2019)第12号. */
const number =
  /[[(（【［〔](?<=[一-鿿]{2}.)(?<!(?:[初终申执复赔]字?|第|年度?|[路街]).)(?:19|20)\d\d[\])）】］〕](?=第?\d{1,4}号)/g;
const worthReading = /[[(（【［](?:19|20)\d\d|\d[\])）】］]第?\d/;

/** The year in a document's number stands in 〔〕. */
export default defineRule({
  id: 'document-number-bracket',
  category: 'typography',
  scope: 'report',
  level: 'info',
  fix: 'fix',
  needs: ['narrative'],
  title: { zh: '文号括号不规范', en: 'Brackets in a document number' },
  description: {
    zh: '发文字号中的年份应当用六角括号“〔〕”括入，不用“[]”“()”“【】”。法院、复议案号不在此列。',
    en: 'The year in the number of an official document stands in 〔〕, not in [], () or 【】. Case numbers are another thing.',
  },
  remedy: { zh: '改为六角括号“〔〕”，可用 --fix 自动改正。', en: 'Use 〔〕; --fix does it.' },
  basis: [officialDocuments.number],
  messages: {
    bracket: {
      zh: '文号中的“{{found}}”应为“{{right}}”',
      en: '“{{found}}” in the document number should be “{{right}}”',
    },
  },
  examples: {
    bad: [
      {
        zh: '文号中的年份用方括号',
        en: 'The year in square brackets',
        report: { text: { overview: ['按照国办公开办函[2021]30号文件要求编制。'] } },
        reports: ['bracket'],
      },
    ],
    good: [
      {
        zh: '六角括号',
        en: 'The official brackets',
        report: { text: { overview: ['按照国办公开办函〔2021〕30号文件要求编制。'] } },
      },
      {
        zh: '法院案号',
        en: 'The number of a court case',
        report: { text: { overview: ['（2023）川0812行初15号案件已审结。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const passage of context.passages()) {
      if (passage.heading || !worthReading.test(passage.text)) continue;
      for (const match of passage.text.matchAll(number)) report(context, passage, match);
    }
  },
});

function report({ spanOf, finding }: RuleContext, passage: Passage, { 0: found, index: from }: RegExpExecArray): void {
  const to = from + found.length;
  const right = `〔${found.slice(1, -1)}〕`;
  if (found === right) return;
  const changes = [
    { from, to: from + 1, text: '〔' },
    { from: to - 1, to, text: '〕' },
  ].filter((change) => passage.text[change.from] !== change.text);
  const fix = editsIn(passage, changes);
  finding({
    messageId: 'bracket',
    data: { found, right },
    subject: passageSubject(passage),
    at: spanOf(passage, from, to),
    ...(fix && { fix }),
  });
}
