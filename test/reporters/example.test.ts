import { describe, expect, it } from '@jest/globals';
import type { Example, ReportChanges } from '../../src/linter/rule.js';
import { exampleItems } from '../../src/reporters/example.js';
import { rules } from '../../src/rules/index.js';
import { optionRows } from '../../src/reporters/option-rows.js';
import { alsoMethods } from '../../src/testing/example-report.js';

const words = (report: ReportChanges, locale: 'zh' | 'en' = 'zh') =>
  exampleItems({ zh: '例', report }, locale).map((item) => item.words);

/** One change by every method of the builder that an example may use. */
const changes: [change: NonNullable<ReportChanges['also']>[number], words: string][] = [
  [['addRow', 'requests', '6.咨询', ['1', '2']], '表三增加一行“6.咨询”：1 2'],
  [['append', 'other', '特此报告。'], '第六部分 其他需要报告的事项，末尾增加：'],
  [['dropCell', 'requests.granted.research'], '表三 · （一）予以公开 · 科研机构：缺少这一格'],
  [['dropColumn', 'requests', 'research'], '表三没有“科研机构”一列'],
  [['dropRow', 'requests', 'notProcessed.duplicate'], '表三没有“（五）不予处理 · 2.重复申请”一行'],
  [['dropTable', 'reviews'], '没有表四'],
  [['duplicate', 'overview'], '第一部分 总体情况：标题再次出现，其后为'],
  [['heading', 'overview', '第一、总体情况'], '第一部分 总体情况：标题行写作“第一、总体情况”'],
  [['image', 'requests'], '第三部分 收到和处理政府信息公开申请情况：只有一张图片'],
  [['label', 'disclosure', 'repealed', '本年废除件数'], '表二“本年废止件数”写作“本年废除件数”'],
  [['moveTable', 'requests', 'disclosure'], '表三放在第二部分 主动公开政府信息情况'],
  [['noCornerNote'], '表三左上角没有勾稽关系说明'],
  [['noNumber', 'overview'], '第一部分 总体情况：没有序号'],
  [['number', 'overview', '二'], '第一部分 总体情况：序号写作“二”'],
  [['order', ['other', 'overview']], '各部分的顺序：其他需要报告的事项、总体情况'],
  [['renumber'], '各部分依现有顺序重新编号'],
  [['replace', '120条', '130条'], '正文的“120条”写作“130条”'],
  [['shape', 'disclosure', '2019'], '表二用2019年格式'],
];

describe('an example in words', () => {
  it.each(changes)('%j: %s', (change, expected) => {
    expect(words({ also: [change] })).toEqual([expected]);
    expect(words({ also: [change] }, 'en')[0]).not.toMatch(/\{\{/u);
  });

  it('knows every method that an example may use', () => {
    expect(changes.map(([[method]]) => method)).toEqual([...alsoMethods]);
    expect(words({ also: [['conjure', 'x', 1]] })).toEqual(['conjure "x" 1']);
  });

  it.each<[ReportChanges, string[]]>([
    [{}, []],
    [{ year: 2023 }, []],
    [
      { year: 2020, kind: 'government', organ: '云溪县人民政府' },
      ['2020年度的报告', '县级以上人民政府的报告', '机关：云溪县人民政府'],
    ],
    [{ title: null, signature: null }, ['没有标题', '没有落款']],
    [
      { title: '某标题', meta: { title: '网页', published: '2024-01-20' } },
      ['标题：某标题', '网页标题栏：网页', '网页发布日期：2024-01-20'],
    ],
    [{ signature: { organ: '青川市民政局', date: '2024年1月20日' } }, ['落款：青川市民政局 2024年1月20日']],
    [
      { without: ['other'], renamed: { overview: '概述' } },
      ['第一部分 总体情况：标题写作“概述”', '没有第六部分 其他需要报告的事项'],
    ],
    [
      { figures: { 'requests.outcomeTotal.natural': 11, 'reviews.review.total': '' } },
      ['表三 · （七）总计 · 自然人：11', '表四 · 行政复议 · 总计：（空白）'],
    ],
    [{ figures: { 'requests.otherHandling.natural': 3 } }, ['表三 · （六）其他处理 · 自然人：3']],
    [{ figures: { nowhere: 3 } }, ['nowhere：3']],
    [{ figures: Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`x.${n}`, 0])) }, ['9 个单元格均为：0']],
    [{ year: 1999 }, []],
  ])('%j', (changed, expected) => expect(words(changed)).toEqual(expected));

  it('quotes prose under its heading, and says where there is none', () => {
    expect(exampleItems({ zh: '例', report: { text: { preface: ['编制本报告。'], other: [] } } }, 'zh')).toEqual([
      { words: '编制说明', quoted: ['编制本报告。'] },
      { words: '第六部分 其他需要报告的事项', quoted: ['（没有文字）'] },
    ]);
  });

  it('shows a whole file, its name, formats and options', () => {
    const example: Example = {
      zh: '例',
      markdown: '# 标题\n\n正文\n',
      path: '2022.md',
      formats: ['html'],
      options: { max: 3 },
    };
    expect(exampleItems(example, 'zh')).toEqual([
      { words: '全文：', quoted: ['# 标题', '正文'] },
      { words: '文件名：2022.md' },
      { words: '仅限格式：html' },
      { words: '选项：{"max":3}' },
    ]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s: in both languages, with nothing left open', (_, rule) => {
    for (const example of [...rule.examples.good, ...rule.examples.bad])
      for (const locale of ['zh', 'en'] as const)
        for (const item of exampleItems(example, locale)) expect(item.words).not.toMatch(/\{\{|undefined|\[object/u);
  });
});

describe('options in rows', () => {
  it('have type or values, description and default', () => {
    const options = {
      properties: {
        max: { type: 'integer', default: 3, description: '最多', 'description-en': 'At most' },
        mode: { enum: ['a', 'b'] },
        either: { type: ['string', 'null'] },
      },
    };
    expect(optionRows({ options }, 'zh')).toEqual([
      { name: 'max', type: 'integer', description: '最多', standard: '3' },
      { name: 'mode', type: '"a" | "b"', description: '' },
      { name: 'either', type: 'string | null', description: '' },
    ]);
    expect(optionRows({ options }, 'en')[0]!.description).toBe('At most');
    expect(optionRows({}, 'zh')).toEqual([]);
  });

  it.each(rules.filter(({ options }) => options).map((rule) => [rule.id, rule] as const))(
    '%s describes its options',
    (_, rule) => {
      for (const { description } of optionRows(rule, 'zh')) expect(description).toMatch(/./u);
    },
  );
});
