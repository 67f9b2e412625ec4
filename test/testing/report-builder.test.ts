import { describe, expect, it } from '@jest/globals';
import { analyseArithmetic } from '../../src/linter/arithmetic/analyse.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant } from '../../src/testing/report-builder.js';
import type { DraftFormat, ReportBuilder } from '../../src/testing/report-builder.js';

const formats: DraftFormat[] = ['text', 'markdown', 'html'];
const text = (report: ReportBuilder): string => report.render('text');
const lines = (report: ReportBuilder): string[] => text(report).split('\n');
const headings = (report: ReportBuilder): string[] =>
  lines(report).filter((line) => /^[一二三四五六七]、[^\t]*$/.test(line));
const row = (report: ReportBuilder, label: string): string | undefined =>
  lines(report).find((line) => line.includes(label) && line.includes('\t'));

describe('compliant', () => {
  it.each([2019, 2020, 2021, 2025])('has figures that satisfy every relation, %d', (year) => {
    const { tables } = compliant(year).draft;
    const cells = Object.values(tables).flatMap((table) => Object.entries(table.cells));
    const facts = Object.fromEntries(
      cells.map(([id, raw]) => [id, { state: 'number' as const, value: Number(raw), raw: raw! }]),
    );
    const version = year < 2021 ? '2019' : '2021';
    const found = Object.fromEntries(
      Object.keys(tables).map((id) => [
        id,
        {
          id,
          version,
          markers: [],
          blocks: [],
          headers: [],
          rows: [],
          missingRows: [],
          missingColumns: [],
          extraRows: [],
          raggedRows: [],
          certainty: 'exact' as const,
        },
      ]),
    );
    expect(analyseArithmetic({ tables: found, facts }, officialTemplates)).toEqual({
      failures: [],
      defects: [],
      unevaluated: [],
    });
    expect(cells.filter(([, raw]) => raw !== '0').length).toBeGreaterThan(20);
  });

  it('states the fee from 2021 on', () => {
    expect(text(compliant(2020))).not.toContain('信息处理费');
    expect(text(compliant(2021))).toContain('未收取政府信息公开信息处理费');
  });

  it.each([
    ['department', '青川市民政局'],
    ['government', '云溪县人民政府'],
    ['township', '白石镇人民政府'],
    ['subdistrict', '临江区和平街道办事处'],
    ['zone', '青川经济技术开发区管理委员会'],
    ['other', '青川市民政局'],
  ] as const)('is of a %s', (kind, name) => {
    expect(compliant(2023, { kind }).draft.title).toBe(`${name}2023年政府信息公开工作年度报告`);
  });

  it('is of an organ that is named', () => {
    expect(text(compliant(2023, { organ: '临江区教育局' }))).not.toContain('民政局');
  });

  it('refuses a year without a template', () => {
    expect(() => compliant(2018)).toThrow('No template is due for 2018.');
  });
});

describe('every format', () => {
  it.each(formats)('%s holds title, six headings, prose, figures, signature and date', (format) => {
    const source = compliant(2023).render(format);
    for (const words of [
      '青川市民政局2023年政府信息公开工作年度报告',
      '一、总体情况',
      '六、其他需要报告的事项',
      '（五）监督保障',
      '2.35',
      '2024年1月20日',
    ]) {
      expect(source).toContain(words);
    }
  });

  it('html escapes, and spans cells', () => {
    const source = compliant(2023).append('other', '甲<b> & "乙"').render('html');
    expect(source).toContain('<p>甲&lt;b&gt; &amp; &quot;乙&quot;</p>');
    expect(source).toContain('<td rowspan="22">三、本年度办理结果</td>');
    expect(source).toContain('<h3>（一）主动公开</h3>');
  });

  it('markdown has headings and pipe tables', () => {
    const source = compliant(2023).set('requests.granted.natural', '1|2').render('markdown');
    expect(source).toContain('\n## 三、收到和处理政府信息公开申请情况\n');
    expect(source).toContain('\n### （一）主动公开\n');
    expect(source).toContain('| 第二十条第（一）项 |  |  |  |\n| --- | --- | --- | --- |\n');
    expect(source).toContain('| 1\\|2 |');
  });

  it('holds metadata and pictures where the format can', () => {
    const report = compliant(2023).meta({ title: '政府网站', published: '2024-02-01' }).image('reviews');
    expect(report.render('html')).toMatch(
      /<title>政府网站<\/title>\n<meta name="PubDate" content="2024-02-01">[^]*<img src="reviews.png" alt="">/,
    );
    expect(report.render('markdown')).toContain('![](reviews.png)');
    expect(report.render('text')).not.toContain('行政诉讼\t');
  });

  it.each(formats)('%s can do without title, preface and signature', (format) => {
    const source = compliant(2023).title(null).preface(null).signature(null).render(format);
    expect(source).not.toMatch(/年度报告|统计期限|2024年1月20日/);
    expect(compliant(2023).signature({ date: '2024年4月1日' }).render(format)).toContain('2024年4月1日');
    expect(compliant(2023).signature({ organ: '某局' }).render(format)).not.toContain('2024年1月20日');
  });
});

describe('the words of a builder', () => {
  const report = compliant(2023);

  it('leave the builder they are said to as it was', () => {
    const before = text(report);
    report.drop('other').set('requests.granted.natural', 9).title(null);
    expect(text(report)).toBe(before);
  });

  it('change figures', () => {
    const changed = report.figures({ 'requests.granted.natural': 7, 'reviews.review.total': '／' });
    expect(row(changed, '（一）予以公开')).toContain('\t7\t2\t');
    expect(lines(changed)).toContainEqual(expect.stringContaining('1\t0\t0\t0\t／'));
    expect(row(report.dropCell('requests.granted.total'), '（一）予以公开')!.split('\t')).toHaveLength(9);
  });

  it('change rows, columns and labels', () => {
    expect(row(report.dropRow('requests', 'granted'), '（一）予以公开')).toBeUndefined();
    expect(text(report.dropColumn('requests', 'research'))).not.toContain('科研机构');
    expect(row(report.addRow('requests', '合计', ['1', '2']), '合计')).toBe('合计\t\t\t1\t2\t\t\t\t\t');
    expect(row(report.label('requests', 'granted', '（一）同意公开'), '同意')).toContain('（一）同意公开');
    expect(text(report.label('requests', 'natural', '个人'))).toContain('\t个人\t');
    expect(text(report.label('requests', '（三）不予公开', '（三）不公开'))).not.toContain('（三）不予公开');
    expect(
      lines(report.label('disclosure', 'coercion.decisions', '数量')).filter((line) => line === '信息内容\t数量\t\t'),
    ).toHaveLength(1);
    expect(
      lines(report.label('disclosure', 'decisions', '数量')).filter((line) => line === '信息内容\t数量\t\t'),
    ).toHaveLength(1);
    expect(text(report.label('disclosure', '第二十条第（五）项', '第二十条第五项'))).toContain('第二十条第五项');
    expect(text(report.label('disclosure', '信息内容', '内容'))).not.toContain('信息内容');
    expect(text(report.noCornerNote())).not.toContain('勾稽关系');
    expect(text(report.shape('disclosure', '2019'))).toContain('政府集中采购');
  });

  it('change what stands where', () => {
    expect(headings(report.drop('problems').renumber())).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、其他需要报告的事项',
    ]);
    expect(headings(report.order(['problems', 'overview']))).toEqual(['五、存在的主要问题及改进情况', '一、总体情况']);
    expect(headings(report.duplicate('other', ['无。'])).slice(-2)).toEqual([
      '六、其他需要报告的事项',
      '六、其他需要报告的事项',
    ]);
    expect(text(report.duplicate('other')).match(/信息处理费/g)).toHaveLength(2);
    expect(text(report.dropTable('reviews'))).not.toContain('未经复议直接起诉');
    expect(text(report.moveTable('reviews', 'other'))).toMatch(/六、其他[^]*未经复议直接起诉/);
  });

  it('change headings and prose', () => {
    expect(headings(report.number('reviews', '三').rename('other', '其他'))).toContain(
      '三、政府信息公开行政复议、行政诉讼情况',
    );
    expect(lines(report.noNumber('reviews'))).toContain('政府信息公开行政复议、行政诉讼情况');
    expect(lines(report.heading('other', '第六部分　其他'))).toContain('第六部分　其他');
    expect(lines(report.prose('problems', ['无。']).append('problems', '完。'))).toEqual(
      expect.arrayContaining(['无。', '完。']),
    );
    expect(text(report.replace('信息处理费', '处理费'))).not.toContain('信息处理费');
    expect(text(report.organ('临江区教育局'))).not.toContain('民政局');
    expect(lines(report.preface('前言。'))).toContain('前言。');
  });

  it.each<[string, () => unknown, string]>([
    ['part', () => report.drop('seventh'), 'has no part “seventh”: overview'],
    ['part to order', () => report.order(['seventh']), 'has no part “seventh”'],
    ['table', () => report.dropTable('third'), 'has no table “third”: disclosure'],
    ['cell', () => report.set('requests.granted.nobody', 1), 'has no cell “requests.granted.nobody”'],
    ['row', () => report.dropRow('requests', 'granted.natural'), 'has no row'],
    ['column', () => report.dropColumn('requests', 'granted'), 'has no column'],
    ['label', () => report.label('requests', 'nothing', '甲'), 'has no label'],
    ['shape', () => report.shape('requests', '1999'), 'template 1999 has no table'],
    ['words', () => report.replace('没有的话', '甲'), 'does not hold “没有的话”'],
    ['organ', () => report.signature(null).organ('甲局'), 'before the signature'],
  ])('refuse a %s that is not there', (_, word, message) => {
    expect(word).toThrow(message);
  });
});
