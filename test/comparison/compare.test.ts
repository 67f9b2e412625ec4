import { describe, expect, it } from '@jest/globals';
import { compare, type Side } from '../../src/comparison/compare.js';
import { htmlPage } from '../../src/comparison/html.js';
import { terminalText } from '../../src/comparison/terminal.js';
import { readText } from '../../src/readers/text.js';
import { recognise } from '../../src/report/recognise.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant, type ReportBuilder } from '../../src/testing/index.js';

function side(report: ReportBuilder, filePath: string): Side {
  const text = report.render('markdown');
  const document = readText(text, { format: 'markdown', path: filePath, bytes: text.length, text });
  return { filePath, report: recognise(document, officialTemplates, {}) };
}

const compared = (old: ReportBuilder, next: ReportBuilder) =>
  compare(side(old, 'old.md'), side(next, 'new.md'), officialTemplates);
const figure = (id: string, { figures }: ReturnType<typeof compared>) => figures.find((pair) => pair.id === id);
const part = (id: string, { parts }: ReturnType<typeof compared>) => parts.find((pair) => pair.part === id)!;

describe('compare', () => {
  it('says which reports they are', () => {
    const { old, new: next } = compared(compliant(2022), compliant(2023));
    expect(old).toMatchObject({ filePath: 'old.md', organ: '青川市民政局', year: 2022, template: '2021' });
    expect(next).toMatchObject({ filePath: 'new.md', year: 2023 });
  });

  it('puts the figures side by side, with the difference where both are numbers', () => {
    const comparison = compared(
      compliant(2022).figures({ 'requests.received.natural': 12, 'requests.carriedOver.natural': '' }),
      compliant(2023).figures({ 'requests.received.natural': 9, 'reviews.review.upheld': '无' }),
    );
    expect(figure('requests.received.natural', comparison)).toEqual({
      id: 'requests.received.natural',
      name: '表三 · 一、本年新收政府信息公开申请数量 · 自然人',
      old: { state: 'number', value: 12, raw: '12' },
      new: { state: 'number', value: 9, raw: '9' },
      difference: -3,
    });
    expect(figure('reviews.review.upheld', comparison)).toMatchObject({
      new: { state: 'placeholder', value: null },
      difference: null,
    });
  });

  it('has a figure of one form only beside nothing', () => {
    const comparison = compared(compliant(2020), compliant(2023));
    const onlyOld = comparison.figures.filter(({ new: next }) => next === null);
    expect(onlyOld.length).toBeGreaterThan(0);
    expect(onlyOld.every(({ old, difference }) => old !== null && difference === null)).toBe(true);
  });

  it('tells what became of each part', () => {
    const comparison = compared(
      compliant(2023).prose('problems', ['政策解读形式比较单一。下一步，将丰富政策解读形式。']),
      compliant(2023).prose('problems', ['政策解读形式比较单一。下一步，将加强工作人员培训。']).drop('other'),
    );
    expect(part('problems', comparison)).toMatchObject({ heading: '五、存在的主要问题及改进情况', repeated: 0.526 });
    expect(part('problems', comparison).changes.map(({ kind }) => kind)).toContain('removed');
    expect(part('overview', comparison)).toMatchObject({ repeated: 1, changes: [{ kind: 'same' }] });
    expect(part('other', comparison).changes.map(({ kind }) => kind)).toEqual(['removed']);
  });

  it('finds nothing between a report and itself', () => {
    const { figures, parts, repeated } = compared(compliant(2023), compliant(2023));
    expect(figures.length).toBeGreaterThan(150);
    expect(figures.every(({ difference, old, new: next }) => !difference && old?.raw === next?.raw)).toBe(true);
    expect(parts.flatMap(({ changes }) => changes).every(({ kind }) => kind === 'same')).toBe(true);
    expect(repeated).toBe(1);
  });
});

describe('how it is shown', () => {
  const comparison = compared(
    compliant(2022),
    compliant(2023).set('requests.received.natural', 14).replace('政策解读形式', '<政策>解读形式'),
  );

  it('on a terminal', () => {
    const text = terminalText(comparison, { locale: 'zh', colour: false, width: 100 });
    expect(text).toContain('2022  2023  增减');
    expect(text).toMatch(/本年新收政府信息公开申请数量 · 自然人 +12 +14 +\+2\n/);
    expect(text).toContain('{+<+}政策{+>+}解读形式');
    expect(text).toContain('项两份报告均为 0 或空白，未列出');
  });

  it('in colour, over the ends of lines too', () => {
    const text = terminalText(comparison, { locale: 'en', colour: true, width: 40 });
    expect(text).toContain('\u001b[32m{+2023+}\u001b[39m');
    expect(text).toContain('Figures of the tables');
  });

  it('as a page, with what stands in the reports as text', () => {
    const page = htmlPage(comparison, 'zh');
    expect(page).toContain('<td>14</td><td>+2</td>');
    expect(page).toContain('<ins>&lt;</ins>政策<ins>&gt;</ins>');
    expect(page).not.toContain('<政策>');
    expect(page).not.toMatch(/(?:src|href)=|https?:/);
  });
});
