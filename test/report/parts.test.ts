import { describe, expect, it } from '@jest/globals';
import { layOut } from '../../src/report/layout.js';
import { wordingsOf } from '../../src/report/parts/wordings.js';
import { textAt } from '../../src/document/location.js';
import { officialTemplates } from '../../src/templates/index.js';
import { documentOf } from './document-of.js';

const names = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const ids = ['overview', 'disclosure', 'requests', 'reviews', 'problems', 'other'];
const content = ['2023年，我局认真落实。', '| 1 |', '| 2 |', '| 3 |', '解读不够，下一步加强。', '无。'];

/** A report whose headings are made by `heading`; null leaves a part out. */
function report(heading: (name: string, index: number) => string | string[] | null): string[] {
  const parts = names.flatMap((name, index) => {
    const made = heading(name, index);
    return made === null ? [] : [...[made].flat(), content[index]!];
  });
  return ['青川市民政局2023年政府信息公开工作年度报告', '根据条例编制。', ...parts];
}

const ordinal = (index: number): string => '一二三四五六'[index]!;
const usual = (name: string, index: number): string => `${ordinal(index)}、${name}`;
const layoutOf = (lines: string[]) => layOut(documentOf(lines), wordingsOf(officialTemplates));
const found = (lines: string[]) => layoutOf(lines).parts.map(({ id }) => id);
const contentsList = (mark: (line: string, index: number) => string): string[] => {
  const lines = report(usual);
  return [lines[0]!, '目录', ...names.map((name, index) => mark(usual(name, index), index)), ...lines.slice(1)];
};
const exchange = (from: string, ...to: string[]): string[] =>
  report(usual).flatMap((line) => (line === from ? to : [line]));

describe('the six parts are found', () => {
  it.each<[string, string[]]>([
    ['numbered 一、', report(usual)],
    ['numbered 一．', report((name, index) => `${ordinal(index)}．${name}`)],
    ['numbered with a space', report((name, index) => `${ordinal(index)} ${name}`)],
    ['numbered without a mark', report((name, index) => `${ordinal(index)}${name}`)],
    ['numbered 第一部分', report((name, index) => `第${ordinal(index)}部分 ${name}`)],
    ['numbered 1.', report((name, index) => `${index + 1}.${name}`)],
    ['numbered （一）', report((name, index) => `（${ordinal(index)}）${name}`)],
    ['not numbered', report((name) => name)],
    ['with a dash for 一', report((name, index) => (index === 0 ? `—、${name}` : usual(name, index)))],
    ['as headings of any level', report((name, index) => `${'#'.repeat(index + 1)} ${usual(name, index)}`)],
    ['spaced out', report((name, index) => `\u3000${ordinal(index)} 、${[...name].join(' ')}`)],
    ['with a colon', report((name, index) => `${usual(name, index)}：`)],
    ['misnumbered', report((name) => `二、${name}`)],
    ['misspelt', report((name, index) => usual(name.replace('情况', '情況').replace('其他', '其它'), index))],
    ['with letters left out', report((name, index) => usual(index > 0 ? name.slice(0, -1) : name, index))],
    ['on two lines', exchange('二、主动公开政府信息情况', '二、主动公开', '政府信息情况')],
    ['with its content behind', [...report(usual).slice(0, -2), '六、其他需要报告的事项：无。']],
    ['with its content right behind', [...report(usual).slice(0, -2), '六、其他需要报告的事项无']],
    ['after a list of contents', contentsList((line) => line)],
    ['after a list with dots', contentsList((line, index) => `${line}……${index}`)],
    ['after a list with pages', contentsList((line, index) => `${line} ${index}`)],
    ['after a sentence that names them', ['标题', `全文包括${names.join('、')}。`, ...report(usual)]],
    [
      'with wordings of their own',
      report((_, index) =>
        usual(
          [
            '工作总体情况',
            '主动公开情况',
            '依申请公开情况',
            '行政复议和诉讼情况',
            '工作中存在的问题和改进措施',
            '其他有关事项',
          ][index]!,
          index,
        ),
      ),
    ],
  ])('%s', (_, lines) => {
    const { parts } = layoutOf(lines);
    expect(parts.map(({ id }) => id)).toEqual(ids);
    expect(parts.map(({ headings }) => headings.length)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('what only looks like a heading', () => {
  it.each<[string, string[]]>([
    [
      'a sub-heading',
      exchange(content[0]!, '（一）主动公开政府信息情况', '公开120条。', '（二）依申请公开情况。收到15件。'),
    ],
    ['an unnumbered sub-heading', exchange(content[0]!, '### 主动公开情况', '公开120条。')],
    [
      'labels of the table of requests',
      exchange('| 2 |', '一、本年新收政府信息公开申请数量', '三、本年度办理结果', '四、结转下年度继续办理'),
    ],
    ['a caption', exchange('| 1 |', '表一：主动公开政府信息情况', '主动公开政府信息情况统计表', '| 1 |')],
    [
      'a caption of the same words',
      exchange('二、主动公开政府信息情况', '二、主动公开政府信息情况', '主动公开政府信息情况'),
    ],
    ['a numbered list in a part', exchange(content[4]!, '一、存在的主要问题', '解读不够。', '二、改进措施', '加强。')],
    ['a sentence', exchange(content[0]!, '一、总体情况良好，全年主动公开政府信息120条。', content[0]!)],
    ['a cell', exchange('| 1 |', '|五、存在的主要问题及改进情况|')],
  ])('%s', (_, lines) => {
    const { parts } = layoutOf(lines);
    expect(parts.map(({ id }) => id)).toEqual(ids);
    expect(parts.every(({ headings }) => headings.length === 1)).toBe(true);
  });
});

describe('parts', () => {
  it('that are left out stay out', () => {
    expect(found(report((name, index) => (index === 3 ? null : usual(name, index))))).toEqual(
      ids.filter((id) => id !== 'reviews'),
    );
  });

  it('that occur twice are one with two headings', () => {
    const [overview] = layoutOf(exchange(content[0]!, '说明。', '一、总体情况', content[0]!)).parts;
    expect(overview!.headings).toHaveLength(2);
    expect(overview!.content).toHaveLength(2);
  });

  it('out of order are found where they stand', () => {
    const lines = report(usual);
    const swapped = [...lines.slice(0, 8), ...lines.slice(10, 12), ...lines.slice(8, 10), ...lines.slice(12)];
    expect(found(swapped)).toEqual(['overview', 'disclosure', 'requests', 'problems', 'reviews', 'other']);
  });

  it('of a page that is none are none', () => {
    expect(found(['培训会召开', '会议要求做好主动公开政府信息工作。'])).toEqual([]);
  });

  it.each([
    ['其他需要报告的事项', 'official'],
    ['其他事项', 'tolerated'],
    ['其他有关的事项', 'other'],
  ])('%s is %s', (name, wording) => {
    const heading = layoutOf(report((known, index) => usual(index === 5 ? name : known, index))).parts.at(-1)!
      .headings[0]!;
    expect(heading).toMatchObject({ text: name, ordinal: 6, wording });
  });

  it('have places for heading, number and content', () => {
    const lines = [...report(usual).slice(0, -2), ' 六 、其他需要报告的事项 ：无。'];
    const document = documentOf(lines);
    const part = layOut(document, wordingsOf(officialTemplates)).parts.at(-1)!;
    expect(textAt(document, part.headings[0]!.at)).toBe('六 、其他需要报告的事项');
    expect(textAt(document, part.headings[0]!.ordinalAt!)).toBe('六 、');
    expect(part.content.map((span) => textAt(document, span))).toEqual(['无。']);
  });

  it('are found where paragraphs were run together', () => {
    const lines = [
      '本报告由我局编制。 一、总体情况 2023年，公开120条。  二、主动公开政府信息情况',
      ...report(usual).slice(5),
    ];
    const document = documentOf(lines);
    const { parts, preface } = layOut(document, wordingsOf(officialTemplates));
    const contents = parts.slice(0, 2).map(({ content }) => content.map((span) => textAt(document, span).trim()));
    expect(parts.map(({ id }) => id)).toEqual(ids);
    expect(preface.map((span) => textAt(document, span).trim())).toEqual(['本报告由我局编制。']);
    expect(contents[0]).toEqual(['2023年，公开120条。']);
    expect(textAt(document, parts[1]!.headings[0]!.at)).toBe('二、主动公开政府信息情况');
  });

  it.each([
    [
      'in a list of the contents',
      '本报告包括：一、总体情况  二、主动公开政府信息情况  三、收到和处理政府信息公开申请情况。',
    ],
    ['with the number of another', '公开。 一、主动公开政府信息情况 有。'],
    ['going on', '公开。 二、主动公开政府信息情况良好。'],
  ])('are not found %s', (_, line) => {
    const without = report((name, index) => (index === 1 ? null : usual(name, index)));
    const lines = [line.includes('包括') ? line : '', ...without, line.includes('包括') ? '' : line];
    expect(found(lines.filter(Boolean))).toEqual(ids.filter((id) => id !== 'disclosure'));
  });

  it('are known by the words of another heading', () => {
    const lines = report((name, index) => (index === 0 ? '一、政府信息公开工作情况' : usual(name, index)));
    expect(found(lines)).toEqual(ids);
  });

  it('end before signature and footer', () => {
    const lines = [...report(usual), '青川市民政局', '2024年1月20日', '【打印】【关闭】'];
    const { parts, signature, regions } = layoutOf(lines);
    expect(parts.at(-1)!.content).toHaveLength(1);
    expect(signature).toMatchObject({ organ: { name: '青川市民政局' }, date: { date: '2024-01-20' } });
    expect(regions.at(-1)!.content).toHaveLength(3);
  });

  it('are found in linear time', () => {
    const started = performance.now();
    layoutOf(Array.from({ length: 20_000 }, (_, index) => `${index % 9}．主动公开政府信息情况${' '.repeat(50)}`));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
