import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Each table must have the shape of the format that is due for the year; a label of another version tells that it has not. */
export default defineRule({
  id: 'template-version-mismatch',
  category: 'template',
  scope: 'report',
  level: 'error',
  fix: 'none',
  // A misnamed row that is already reported as such is not reported as a trace of another version too.
  yieldsTo: ['section-missing', 'template-unsupported', 'table-row-label-wording'],
  title: { zh: '使用了错误年度的模板', en: 'The table follows the format of another year' },
  description: {
    zh: '2019、2020年度报告用2019年试行格式，2021年度起用2021年格式。沿用旧表会缺项、错项，汇总时无法衔接。',
    en: 'Reports on 2019 and 2020 follow the 2019 format, reports on 2021 and later years the 2021 format.',
  },
  remedy: {
    zh: '换用报告年度应当使用的格式：2019、2020年度用2019年试行格式，2021年度起用2021年格式，并把数据逐项填入新表。',
    en: 'Take the form that is due for the year and fill its rows in: the 2019 form for 2019 and 2020, the 2021 form from 2021 on.',
  },
  basis: [format2021.notice, format2019.notice],
  messages: {
    mismatch: {
      zh: '{{table}}使用了{{found}}年格式（“{{labels}}”），{{year}}年度报告应使用{{due}}年格式',
      en: '{{table}} follows the {{found}} format (“{{labels}}”); a report on {{year}} has to follow the {{due}} format',
    },
    trace: {
      zh: '{{table}}中的“{{labels}}”是{{found}}年格式的写法，{{year}}年度报告应使用{{due}}年格式',
      en: '“{{labels}}” in {{table}} is the wording of the {{found}} format; a report on {{year}} has to follow the {{due}} format',
      level: 'warn',
    },
  },
  examples: {
    bad: [
      {
        zh: '2023年度报告的表二沿用2019年格式',
        en: 'Table 2 of a report on 2023 in the 2019 format',
        report: { also: [['shape', 'disclosure', '2019']] },
        reports: ['mismatch'],
      },
      {
        zh: '只有一个行名是2019年格式的写法',
        en: 'Only one label of the 2019 format',
        report: { also: [['label', 'disclosure', 'normativeDocs', '规范性文件']] },
        reports: ['trace'],
      },
    ],
    good: [
      { zh: '2023年度报告用2021年格式', en: 'A report on 2023 in the 2021 format', report: { year: 2023 } },
      { zh: '2020年度报告用2019年格式', en: 'A report on 2020 in the 2019 format', report: { year: 2020 } },
    ],
  },
  since: '0.1.0',

  check({ template, report, table, finding, provisional }) {
    if (provisional) return;
    for (const spec of template.tables) {
      const found = table(spec.id);
      const foreign = found?.markers.filter(({ version }) => version !== template.version) ?? [];
      const decisive = foreign.filter(({ strength }) => strength === 'decisive');
      const [first] = decisive.length > 0 ? decisive : foreign;
      if (!found || !first) continue;

      const same = (decisive.length > 0 ? decisive : foreign).filter(({ version }) => version === first.version);
      const row = found.rows.find(({ at }) =>
        at.some(({ block, cell }) => block === first.at.block && cell === first.at.cell),
      );
      finding({
        messageId: decisive.length > 0 ? 'mismatch' : 'trace',
        data: {
          table: spec.name.zh,
          found: first.version,
          due: template.version,
          year: report.year?.value ?? template.years.from,
          labels: [...new Set(same.map(({ label }) => label))].slice(0, 3).join('”“'),
        },
        subject: [decisive.length > 0 || !row ? spec.id : `${spec.id}.${row.id}`],
        at: first.at,
      });
    }
  },
});
