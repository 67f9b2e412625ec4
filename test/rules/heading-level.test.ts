import rule from '../../src/rules/heading-level.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'one level', report: compliant(2023) },
    {
      name: 'some are no headings at all',
      markdown: compliant(2023)
        .render('markdown')
        .replace(/^#+ 六、/m, '六、'),
    },
  ],
  reject: [
    {
      name: 'deeper from part four on',
      markdown: compliant(2023)
        .render('markdown')
        .replace(/^(#+) (?=[五六]、)/gm, '$1# '),
      findings: [{ messageId: 'level', subject: ['part:problems', 'part:other'], level: 'info' }],
    },
  ],
});
