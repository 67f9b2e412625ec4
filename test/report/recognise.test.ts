import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/document.js';
import { textAt } from '../../src/document/location.js';
import { spanIn } from '../../src/report/passages.js';
import { recognise } from '../../src/report/recognise.js';
import { subHeadings } from '../../src/report/sub-headings.js';
import { officialTemplates } from '../../src/templates/index.js';
import type { Settings } from '../../src/report/settings.js';
import { documentOf } from './document-of.js';

const body = [
  '一、总体情况',
  '我局认真落实条例。',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '解读不够。',
  '六、其他需要报告的事项',
  '无。',
];
const title = '青川市民政局2023年政府信息公开工作年度报告';
const read = (lines: string[], settings: Settings = {}, more: Partial<Document> = {}) =>
  recognise(documentOf(lines, more), officialTemplates, settings);
const html = { format: 'html', bytes: 0 };

describe('title', () => {
  it.each<[string, string[], string | undefined]>([
    ['one line', [title], title],
    ['organ above', ['青川市民政局', '2023 年政府信息公开工作年度报告'], title],
    ['three lines', ['青川市民政局', '2023年', '政府信息公开工作年度报告'], title],
    ['cut in the middle', ['青川市民政局2023年政府信息公开工作', '年度报告'], title],
    ['a line feed inside', ['青川市民政局\n2023年政府信息公开工作年度报告'], title],
    ['page chrome above', ['索引号：123', '发布机构：青川市民政局', '附件1', title, '字体：大 中 小'], title],
    [
      'a year below',
      ['青川市民政局政府信息公开工作年度报告', '（2023年）'],
      '青川市民政局政府信息公开工作年度报告（2023年）',
    ],
    ['fields of the page above', ['成文日期 2024-01-16 发布机构 白石镇', '组配分类 政府信息公开年报', title], title],
    ['the better of two', ['政府信息公开工作年度报告', title], title],
    ['a sentence of the preface', ['现公布青川市民政局2023年政府信息公开工作年度报告。'], undefined],
    ['a link to a file', ['附件：青川市民政局2023年政府信息公开工作年度报告.pdf'], undefined],
    ['a breadcrumb', ['首页>政务公开>2023年政府信息公开工作年度报告'], undefined],
    ['a column’s name', ['政府信息公开年报'], undefined],
  ])('%s', (_, lines, expected) => expect(read([...lines, ...body]).title?.text).toBe(expected));

  it('is taken from the metadata, without the name of the site', () => {
    const metadata = { title: `${title}_青川市人民政府门户网站`, published: [] };
    expect(read(body, {}, { metadata })).toMatchObject({
      title: { text: title, from: 'metadata', at: [] },
      organ: { name: '青川市民政局', from: 'metadata' },
      year: { value: 2023 },
    });
  });

  it('in the metadata is not the name of a column', () => {
    expect(read(body, {}, { metadata: { title: '政府信息公开年报-青川市', published: [] } }).title).toBeUndefined();
  });
});

describe('organ', () => {
  const preface = (text: string): string[] => [text, ...body];

  it.each<[string, string[], Settings, object]>([
    [
      'settings',
      [title, ...body],
      { organ: '云溪县人民政府' },
      { name: '云溪县人民政府', kind: 'government', from: 'settings' },
    ],
    ['settings for the kind alone', [title, ...body], { organKind: 'other' }, { name: '青川市民政局', kind: 'other' }],
    ['title', [title, ...body], {}, { name: '青川市民政局', kind: 'department', from: 'title' }],
    [
      'signature',
      [...body, '白石镇人民政府', '2024年1月20日'],
      {},
      { name: '白石镇人民政府', kind: 'township', from: 'signature' },
    ],
    ['signature without a date', [...body, '白石镇人民政府'], {}, { name: '白石镇人民政府', from: 'signature' }],
    [
      'signature on one line',
      [...body, '和平街道办事处 2024年1月20日'],
      {},
      { name: '和平街道办事处', kind: 'subdistrict' },
    ],
    [
      'the compiling office',
      preface('本报告由青川市财政局办公室编制。'),
      {},
      { name: '青川市财政局', from: 'preface' },
    ],
    ['the office of a government', preface('本报告由云溪县人民政府办公室编制。'), {}, { name: '云溪县人民政府' }],
    ['what is published', preface('现公布云溪县水利局2023年政府信息公开工作年度报告。'), {}, { name: '云溪县水利局' }],
    [
      'the contact',
      preface('如有疑问，请与云溪县水利局办公室联系（电话：0839-7200000）。'),
      {},
      { name: '云溪县水利局' },
    ],
    [
      'the office that reports for itself',
      preface('现公布云溪县人民政府办公室（以下简称县政府办）2023年政府信息公开工作年度报告。'),
      {},
      { name: '云溪县人民政府办公室', kind: 'department' },
    ],
    [
      'the contact of an office that says 我办',
      preface('我办认真落实条例。如有疑问，请与云溪县人民政府办公室联系。'),
      {},
      { name: '云溪县人民政府办公室' },
    ],
    [
      'the contact for a whole county',
      preface('全县各级行政机关认真落实条例。如有疑问，请与云溪县人民政府办公室联系。'),
      {},
      { name: '云溪县人民政府', kind: 'government' },
    ],
    [
      'what is published, its year first',
      preface('特向社会公布2023年度青川市公安局城东分局政府信息公开工作年度报告。'),
      {},
      { name: '青川市公安局城东分局' },
    ],
    [
      'a town’s office',
      preface('由白石镇人民政府党政综合办公室编制。'),
      {},
      { name: '白石镇人民政府', kind: 'township' },
    ],
    [
      'who drew it up',
      preface('根据云溪县人民政府办公室通知要求,云溪县水利局结合工作实际,编制本单位年度报告。'),
      {},
      { name: '云溪县水利局' },
    ],
    [
      'a title with a tag',
      ['【图文】青川市民政局2023年度政府信息公开工作年度报告', ...body],
      {},
      { name: '青川市民政局' },
    ],
    [
      'the subject of the prose',
      preface('2023年，云溪县教育局认真落实条例。'),
      {},
      { name: '云溪县教育局', from: 'prose' },
    ],
  ])('from %s', (_, lines, settings, expected) => expect(read(lines, settings).organ).toMatchObject(expected));

  it('from the file’s name at last', () => {
    const source = { format: 'text', bytes: 0, path: '年报/青川市民政局2023年政府信息公开工作年度报告.txt' };
    expect(read(body, {}, { source })).toMatchObject({
      organ: { name: '青川市民政局', from: 'path' },
      year: { value: 2023 },
    });
  });

  it.each([
    ['only 我局 is named', '我局认真落实条例。'],
    ['the contact may be the organ or its office', '如有疑问，请与云溪县人民政府办公室联系。'],
    ['the website of a government is named', '2023年，云溪县人民政府网站发布信息120条。'],
    ['a government is what was followed', '根据云溪县人民政府有关要求做好公开。'],
  ])('is unknown where %s', (_, text) => expect(read(preface(text)).organ).toBeUndefined());

  it('has a place', () => {
    const lines = ['青川市 民政局 2023年政府信息公开工作年度报告', ...body];
    expect(textAt(documentOf(lines), read(lines).organ!.at!)).toBe('青川市 民政局');
  });
});

describe('year', () => {
  const stated = (year: number): string => `统计期限为${year}年1月1日至${year}年12月31日。`;

  it.each<[string, string[], Settings, number | undefined, boolean?]>([
    ['title', [title, ...body], {}, 2023],
    ['a title in Chinese', ['青川市民政局二〇二三年政府信息公开工作年度报告', ...body], {}, 2023],
    ['title and period', [title, stated(2023), ...body], {}, 2023],
    ['title against period', [title, stated(2022), ...body], {}, 2023, true],
    ['title against period and signature', [title, stated(2022), ...body, '青川市民政局', '2023年1月20日'], {}, 2022],
    ['settings', [title, stated(2022), ...body], { year: 2021 }, 2021],
    ['period', [stated(2022), ...body], {}, 2022],
    ['what is announced', ['现将我局2023年度政府信息公开工作情况报告如下：', ...body], {}, 2023],
    ['a sub-heading’s paragraph', [body[0]!, '（一）主动公开情况。2022年，公开120条。', ...body.slice(2)], {}, 2022],
    [
      'no report of an earlier year',
      [body[0]!, '按时发布2022年政府信息公开工作年度报告。', ...body.slice(2)],
      {},
      undefined,
    ],
    ['signature', [...body, '青川市民政局', '2022年1月20日'], {}, 2021],
    ['prose', ['2022年，我局认真落实条例。', ...body], {}, 2022],
    [
      'prose against signature',
      ['2022年，我局认真落实条例。', ...body, '青川市民政局', '2022年1月20日'],
      {},
      2021,
      true,
    ],
    ['nothing', body, {}, undefined],
  ])('from %s', (_, lines, settings, value, conflict = false) => {
    const { year } = read(lines, settings);
    expect(year && { value: year.value, conflict: year.conflict }).toEqual(
      value === undefined ? undefined : { value, conflict },
    );
  });

  it('is supported by the date of publication', () => {
    const metadata = { published: [{ date: '2023-01-20', from: 'meta:PubDate' }] };
    expect(read([title, stated(2022), ...body], {}, { metadata }).year).toMatchObject({ value: 2022, conflict: false });
  });

  it.each<[string, string[], string | undefined, string]>([
    ['2019', ['青川市民政局2020年政府信息公开工作年度报告', ...body], '2019', '2019'],
    ['2021', [title, ...body], '2021', '2021'],
    ['no year', body, undefined, '2021'],
    ['a year before the first template', ['青川市民政局2016年政府信息公开工作年度报告', ...body], undefined, '2021'],
    ['years of one template', [title, stated(2022), ...body], '2021', '2021'],
    ['years of two templates', [title, stated(2020), ...body], undefined, '2021'],
  ])('decides the template: %s', (_, lines, due, template) => {
    const report = read(lines);
    expect([report.dueTemplate, report.template]).toEqual([due, template]);
  });
});

describe('period', () => {
  it.each([
    ['统计期限为2023年1月1日至2023年12月31日。', '2023-01-01', '2023-12-31', false],
    ['所列数据统计期限自 2023 年 1 月 1 日起，至 12 月 31 日止。', '2023-01-01', '2023-12-31', true],
    ['统计期限为2023年1月1日起至2023年12月31日止。', '2023-01-01', '2023-12-31', false],
    ['统计期限：2023.1.1—2023.12.31', '2023-01-01', '2023-12-31', false],
    ['数据统计时间为2023年1月至12月。', '2023-01-01', '2023-12-31', true],
    ['统计期限为2023年1月1日至2023年11月30日。', '2023-01-01', '2023-11-30', false],
    ['（2023年1月1日至12月31日）', '2023-01-01', '2023-12-31', true],
    ['统计期限自2023年1月1日起至23年12月31日止。', '2023-01-01', '2023-12-31', false],
    ['统计期限自2023年1月1日起至202323年12月31日止。', '2023-01-01', '202323-12-31', false],
    ['内容涵盖我局2023年1月1日至12月31日期间的工作。', '2023-01-01', '2023-12-31', true],
  ])('%s', (text, from, to, toYearImplied) => {
    expect(read([title, text, ...body]).period).toMatchObject({ from, to, toYearImplied });
  });

  it.each([
    '截至2023年12月31日，共公开120条。',
    '截止2023年12月31日的数据。',
    '2023年5月1日至5月31日，举办活动。',
    '征求意见的期限为2023年5月1日至5月31日。',
  ])('not in “%s”', (text) => expect(read([title, text, ...body]).period).toBeUndefined());

  it('has its place', () => {
    const lines = [title, '统计期限为 2023 年1月1日至12月31日。', ...body];
    expect(textAt(documentOf(lines), read(lines).period!.at)).toBe('2023 年1月1日至12月31日');
  });
});

describe('passages', () => {
  const passages = (lines: string[], more: Partial<Document> = {}) =>
    read([title, ...body.slice(0, 1), ...lines, ...body.slice(2)], {}, more)
      .passages.filter(({ part }) => part === 'overview')
      .map(({ text, heading }) => (heading ? `# ${text}` : text));
  const cut = ['2.通过网站公开情况。2023 年我局通过门户网站共发', '布政府信息 131 条，及时更新栏目。'];

  it.each<[string, string[], string[]]>([
    [
      'a sentence cut by a page’s end',
      cut,
      ['2.通过网站公开情况。2023年我局通过门户网站共发布政府信息131条，及时更新栏目。'],
    ],
    [
      'a page number between',
      [cut[0]!, '- 3 -', cut[1]!],
      ['2.通过网站公开情况。2023年我局通过门户网站共发布政府信息131条，及时更新栏目。'],
    ],
    ['a comma at the end', ['进行补充完善，', '确保信息准确。'], ['进行补充完善，确保信息准确。']],
    ['a sub-heading', ['（一）主动公开情况', '公开120条。'], ['# （一）主动公开情况', '公开120条。']],
    ['a sub-heading that leads a paragraph', ['（一）主动公开情况。公开120条。'], ['（一）主动公开情况。公开120条。']],
    ['a figure in a list', ['1.网站公开80条'], ['1.网站公开80条']],
    [
      'finished paragraphs',
      ['公开了政府信息一百二十条。', '办理了申请。'],
      ['公开了政府信息一百二十条。', '办理了申请。'],
    ],
    [
      'an unfinished paragraph before an item',
      ['全年公开政府信息120条，其中重点领域信息包括以下', '1.网站80条；'],
      ['全年公开政府信息120条，其中重点领域信息包括以下', '1.网站80条；'],
    ],
    [
      'an unfinished paragraph before a new one',
      ['全年公开政府信息120条，内容涉及社会救助等', '2023年，我局收到申请，均已答复。'],
      ['全年公开政府信息120条，内容涉及社会救助等', '2023年，我局收到申请，均已答复。'],
    ],
    [
      'digits at both ends',
      ['其中，网站公开政府信息的数量，', '12条，其余另计，'],
      ['其中，网站公开政府信息的数量，12条，其余另计，'],
    ],
    ['an article’s item', ['按照条例第五十条第', '（五）项报告。'], ['按照条例第五十条第（五）项报告。']],
  ])('%s', (_, lines, expected) => expect(passages(lines).slice(1)).toEqual(expected));

  it('leaves a numbered line over a long paragraph alone', () => {
    const lines = [
      '（一）强化组织领导，统筹推进信息公开工作',
      '主动公开是政府信息公开的主要形式，我局始终将其作为工作重心，不断拓宽公开渠道、丰富公开形式，围绕热点问题公开信息。',
    ];
    expect(passages(lines).slice(1)).toEqual(lines);
    const cutOff = ['（一）强化组织领导，统筹推进公开工作，明确', '分管领导和工作机构，形成合力。'];
    expect(passages(cutOff).slice(1)).toEqual([cutOff.join('')]);
  });

  it('keeps digits apart that a page’s end parted', () => {
    expect(passages(['我局全年共收到和办理政府信息公开申请，共计12', '34件，均已答复。']).slice(1)).toEqual([
      '我局全年共收到和办理政府信息公开申请，共计12 34件，均已答复。',
    ]);
  });

  it('joins paragraphs of HTML only at a comma', () => {
    expect(passages(cut, { source: html }).slice(1)).toHaveLength(2);
    expect(passages(['补充完善，', '确保准确。'], { source: html }).slice(1)).toEqual(['补充完善，确保准确。']);
  });

  it('never joins across parts', () => {
    const texts = read([title, '一、总体情况', '掌握公开的内容，包括公开的程序等，', ...body.slice(2)]).passages.map(
      ({ text }) => text,
    );
    expect(texts).toContain('掌握公开的内容，包括公开的程序等，');
  });

  it('gives places in both blocks', () => {
    const lines = [title, '一、总体情况', ...cut, ...body.slice(2)];
    const document = documentOf(lines);
    const passage = read(lines).passages.find(({ pieces }) => pieces.length === 2)!;
    const at = (words: string) =>
      textAt(document, spanIn(passage, passage.text.indexOf(words), passage.text.indexOf(words) + words.length));
    expect(at('2023年我局')).toBe('2023 年我局');
    expect(at('131条')).toBe('131 条');
    expect(at('发布')).toBe('发');
  });
});

describe('sub-headings', () => {
  it('are found on lines of their own, leading a paragraph, and after a full stop', () => {
    const lines = [
      title,
      '一、总体情况',
      '（一）主动公开，分类公开',
      '公开。',
      '(二) 依申请公开情况。无。（三）政府信息管理：严格。',
      '第（四）项不算。',
      ...body.slice(2),
    ];
    const report = read(lines);
    const found = subHeadings(report, 'overview');
    expect(found.map(({ ordinal, text }) => [ordinal, text])).toEqual([
      [1, '主动公开'],
      [2, '依申请公开情况'],
      [3, '政府信息管理'],
    ]);
    expect(found[0]!.sentence).toBe('主动公开，分类公开');
    expect(found.map(({ at }) => textAt(documentOf(lines), at))).toEqual([
      '（一）主动公开',
      '(二) 依申请公开情况',
      '（三）政府信息管理',
    ]);
    expect(textAt(documentOf(lines), found[1]!.ordinalAt)).toBe('(二)');
  });
});

describe('kind', () => {
  it.each<[string, string[], Partial<Document>, object]>([
    ['a report', [title, ...body], {}, { kind: 'report' }],
    ['a report of two parts', [title, body[0]!, '好。', body[5]!, '好。'], {}, { kind: 'report' }],
    [
      'the old format',
      [
        '青川市民政局2016年政府信息公开工作年度报告',
        '一、概述',
        '好。',
        '二、主动公开情况',
        '好。',
        '三、政府信息公开的收费及减免情况',
        '无。',
        '四、行政复议、行政诉讼情况',
        '无。',
      ],
      {},
      { kind: 'old-format' },
    ],
    [
      'a year before the format',
      ['2013年度政府信息公开工作报告', '一、基本工作情况', '好。', '二、主动公开情况', '好。'],
      {},
      { kind: 'old-format' },
    ],
    [
      'a notice on reports',
      ['关于做好2023年政府信息公开工作年度报告编制工作的通知', ...body],
      {},
      { kind: 'unrecognised', unrecognised: 'other' },
    ],
    ['an interpretation', ['文字解读：白石镇2023年政府信息公开工作年度报告', ...body], {}, { kind: 'unrecognised' }],
    ['an outline', body.filter((_, index) => ![1, 6, 8].includes(index)), {}, { kind: 'unrecognised' }],
    [
      'the items of the law',
      ['（一）主动公开政府信息情况；', '（二）收到和处理政府信息公开申请情况；', '（三）其他需要报告的事项：略。'],
      {},
      { kind: 'unrecognised' },
    ],
    ['a report without title and tables', body, {}, { kind: 'report' }],
    ['an empty form with a title', [title, ...body.filter((line) => /^[一-六]、/.test(line))], {}, { kind: 'report' }],
    ['news', ['培训会召开', '会议要求认真落实。'], {}, { kind: 'unrecognised', unrecognised: 'other' }],
    ['nothing', ['\u3000'], {}, { kind: 'unrecognised', unrecognised: 'empty' }],
    ['an empty table', ['| |'], {}, { kind: 'unrecognised', unrecognised: 'empty' }],
    ['an image', ['[image]'], {}, { kind: 'unrecognised', unrecognised: 'other' }],
    [
      'a page that links a file',
      [title],
      { notes: [{ code: 'attachment-only' }] },
      { kind: 'unrecognised', unrecognised: 'attachment-only' },
    ],
  ])('%s', (_, lines, more, expected) => expect(read(lines, {}, more)).toMatchObject(expected));
});

describe('published', () => {
  it('are the page’s, the metadata’s and the signature’s dates, the earliest first', () => {
    const lines = ['发布日期：2024-02-01 来源：青川市', title, ...body, '青川市民政局', '二〇二四年一月二十五日'];
    const metadata = { published: [{ date: '2024-03-01', from: 'meta:PubDate' }] };
    expect(read(lines, {}, { metadata }).published.map(({ date, from }) => [date, from])).toEqual([
      ['2024-01-25', 'signature'],
      ['2024-02-01', 'page'],
      ['2024-03-01', 'meta:PubDate'],
    ]);
  });

  it('are not taken from prose or tables', () => {
    expect(read(['| 发布日期：2024-02-01 |', title, ...body, '发布时间：2024-02-30']).published).toEqual([]);
  });
});
