/** The file of a rule that works and says nothing sensible yet; it is off until somebody gives it a level. */
export function ruleSkeleton({ id, category, since }) {
  return `import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import { regulation } from '../templates/clauses.js';

// TODO: what the rule looks for. Figures are never taken out of prose here: see claims() and fact().
const words = '待补充的词语';

/** TODO: one sentence on what the law or the format wants. */
export default defineRule({
  id: '${id}',
  category: '${category}',
  scope: 'report',
  // TODO: error only if a hit is a defect beyond argument.
  level: 'off',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing'],
  title: { zh: '待补充', en: 'To be written' },
  description: { zh: '待补充。', en: 'To be written.' },
  remedy: { zh: '待补充。', en: 'To be written.' },
  basis: [regulation.article50],
  messages: {
    found: { zh: '正文出现“{{words}}”', en: 'The text has “{{words}}”' },
  },
  examples: {
    bad: [{ zh: '正文有这个词', report: { text: { overview: ['全年工作有待补充的词语。'] } }, reports: ['found'] }],
    good: [{ zh: '正文没有这个词', report: {} }],
  },
  since: '${since}',

  check({ passages, spanOf, finding }) {
    for (const passage of passages()) {
      const from = passage.text.indexOf(words);
      if (from < 0) continue;
      finding({
        messageId: 'found',
        data: { words },
        subject: passageSubject(passage),
        at: spanOf(passage, from, from + words.length),
      });
    }
  },
});
`;
}

/** Its test, with one case each way. */
export function testSkeleton({ id }) {
  return `import rule from '../../src/rules/${id}.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    // TODO: every trap that comes to mind.
    { name: 'a compliant report', report: compliant(2023) },
  ],
  reject: [
    {
      name: 'the words in part one',
      report: compliant(2023).append('overview', '全年工作有待补充的词语。'),
      findings: [{ messageId: 'found', level: 'warn', text: '待补充的词语' }],
    },
  ],
});
`;
}

/** src/rules/index.ts with the rule in it, behind the rule with the id \`after\` or at the end. */
export function registered(index, id, after) {
  const name = nameOf(id);
  const anchor = after && nameOf(after);
  const line = `import ${name} from './${id}.js';\n`;
  const imports = anchor
    ? index.replace(new RegExp(`^import ${anchor} from .*\\n`, 'mu'), (found) => found + line)
    : index.replace(/(^import [^]*?\n)\n/u, (_, found) => `${found}${line}\n`);
  return anchor
    ? imports.replace(new RegExp(`^  ${anchor},\\n`, 'mu'), (found) => `${found}  ${name},\n`)
    : imports.replace(/\n\];\n$/u, `\n  ${name},\n];\n`);
}

/** \`section-missing\` → \`sectionMissing\`. */
function nameOf(id) {
  return id.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());
}
