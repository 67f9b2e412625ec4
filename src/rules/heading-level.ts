import { headingFor } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The headings of the six parts stand at one level of the markup. */
export default defineRule({
  id: 'heading-level',
  category: 'structure',
  scope: 'report',
  level: 'info',
  // The mark of a heading's level is not part of a block's text, so that no edit can change it.
  fix: 'none',
  needs: ['headingLevels'],
  yieldsTo: ['section-missing'],
  title: { zh: '标题层级混乱', en: 'The parts differ in heading level' },
  description: {
    zh: '六个部分的标题应使用同一级标题样式，否则目录和读屏软件会显示错误的结构。',
    en: 'The headings of the six parts share one level, or tables of contents and screen readers show a wrong structure.',
  },
  remedy: { zh: '把六个部分的标题设为同一级标题样式。', en: 'Give the headings of the six parts the same level.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    level: {
      zh: '“{{heading}}”是{{found}}级标题，其他部分是{{usual}}级',
      en: 'The part “{{heading}}” is a heading of level {{found}}, others are of level {{usual}}',
    },
  },
  examples: {
    bad: [
      {
        zh: '第五、六部分的标题低一级',
        en: 'Parts five and six are a level deeper',
        markdown:
          '# 青川市民政局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n## 二、主动公开政府信息情况\n\n## 三、收到和处理政府信息公开申请情况\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n### 五、存在的主要问题及改进情况\n\n### 六、其他需要报告的事项\n',
        reports: ['level'],
      },
    ],
    good: [{ zh: '六个标题同为一级', en: 'All six at one level', report: {} }],
  },
  since: '0.1.0',

  check({ report, partSpec, finding }) {
    const leveled = report.parts.flatMap((part) => {
      const { level, at } = headingFor(part, partSpec(part.id));
      return level === undefined ? [] : [{ id: part.id, level, at }];
    });
    const usual = mostFrequent(leveled.map(({ level }) => level));
    const others = leveled.filter(({ level }) => level !== usual);
    const [first] = others;
    if (!first || usual === undefined) return;
    finding({
      messageId: 'level',
      data: { heading: partSpec(first.id)?.heading ?? '', found: first.level, usual },
      subject: others.map(({ id }) => `part:${id}`),
      at: first.at,
    });
  },
});

function mostFrequent(levels: number[]): number | undefined {
  const count = (level: number): number => levels.filter((other) => other === level).length;
  return [...new Set(levels)].sort((a, b) => count(b) - count(a) || a - b)[0];
}
