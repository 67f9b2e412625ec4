import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** A table published as a picture cannot be read by machines, searched or checked. */
export default defineRule({
  id: 'table-as-image',
  category: 'template',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['images'],
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '表格为图片', en: 'A table is a picture' },
  description: {
    zh: '表格以图片发布时无法检索、复制和核对，应使用文字表格。',
    en: 'A table published as a picture cannot be searched, copied or checked.',
  },
  remedy: {
    zh: '改为文字表格；用 Word 或网页编辑器插入表格，逐格填数。',
    en: 'Publish the table as text: insert a table and fill in its cells.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    image: {
      zh: '“{{heading}}”部分的{{table}}是图片，数据无法读取和核对，请改为文字表格',
      en: 'The table of the part “{{heading}}” ({{table}}) is a picture; its figures cannot be read or checked',
    },
  },
  examples: {
    bad: [
      {
        zh: '第三部分是一张截图',
        en: 'Part three is a screenshot',
        report: { also: [['image', 'requests']] },
        reports: ['image'],
      },
    ],
    good: [{ zh: '第三部分是文字表格', en: 'Part three is a table', report: {} }],
  },
  since: '0.1.0',

  check({ template, part, table, images, finding }) {
    for (const spec of template.tables) {
      const heading = part(spec.part)?.headings[0];
      const [image] = images(spec.part);
      if (table(spec.id) || !heading || !image) continue;
      finding({
        messageId: 'image',
        data: { heading: heading.text, table: spec.name.zh },
        subject: [spec.id],
        at: image,
      });
    }
  },
});
