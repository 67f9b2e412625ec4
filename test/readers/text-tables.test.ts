import { describe, expect, it } from '@jest/globals';
import { locate } from '../../src/document/location.js';
import { outline, read, tables } from './text-helpers.js';

const issued = [
  ['第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0'],
  ['行政规范性文件', '2', '1', '15'],
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', '17'],
];

describe('cells separated by tabs', () => {
  it('keep empty ones, at every width', () => {
    const text = '第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t\n\t\t0\t\n\t\t\t\n规章\t 3 ';
    expect(tables(text)).toEqual([
      [
        ['第二十条第（一）项', '', '', ''],
        ['信息内容', '本年制发件数', ''],
        ['', '', '0', ''],
        ['', '', '', ''],
        ['规章', '3'],
      ],
    ]);
  });

  it('have exact places', () => {
    const document = read('行政许可\t\t 17\r\n行政处罚\t\t0');
    expect(document.blocks[0]).toMatchObject({ rows: 2, columns: 3, origin: { start: 0, end: 18 } });
    expect(locate(document, { block: 0, cell: 1, from: 0, to: 0 })).toMatchObject({
      start: { line: 1, column: 6, offset: 5 },
      end: { offset: 5 },
    });
    expect(locate(document, { block: 0, cell: 2, from: 0, to: 2 })).toMatchObject({ start: { column: 8, offset: 7 } });
  });

  it.each([
    ['a blank line', '规章\t0\t0\n\n行政许可\t3\t4', 2],
    ['a page number', '规章\t0\t0\n- 3 -\n行政许可\t3\t4', 2],
    ['a form feed after a line', '规章\t0\t0\n\f行政许可\t3\t4', 2],
    ['nothing', '规章\t0\t0\n行政许可\t3\t4', 1],
  ])('are one table up to %s', (_, text, count) => {
    expect(tables(text)).toHaveLength(count);
  });

  it.each([
    ['the rest of a label', '\t息\t\t\t\t', [['', '息', '', '', '', '']]],
    ['a caption', '第二十条第（九）项\t\t', [['第二十条第（九）项', '', '']]],
    ['a row', '政府集中采购\t0\t0', [['政府集中采购', '0', '0']]],
    ['a value', '\t\t\t0', [['', '', '', '0']]],
  ])('may be a single row: %s', (_, text, rows) => {
    expect(tables(`正文\n\n${text}\n\n正文`)).toEqual([rows]);
  });

  it.each([
    ['an indented paragraph', '\t2023年，我局认真贯彻。', 'p 2023年，我局认真贯彻。'],
    ['a signature', '\t\t\t\t白石镇人民政府', 'p 白石镇人民政府'],
    ['a heading', '\t三、收到和处理政府信息公开申请情况\t\t', 'p 三、收到和处理政府信息公开申请情况'],
    ['a numbered list', '1.\t加强组织领导。', 'p 1.\t加强组织领导。'],
    ['a list', '•\t加强组织领导', 'p 加强组织领导'],
    ['a sub-heading', '（一）\t主动公开', 'p （一）\t主动公开'],
    ['an address', '联系人：张某\t电话：0951-123456', 'p 联系人：张某\t电话：0951-123456'],
    ['a sentence', `我局\t${'认真贯彻'.repeat(30)}`, `p 我局\t${'认真贯彻'.repeat(30)}`],
  ])('are none in %s', (_, text, expected) => {
    expect(outline(text)).toEqual([expected]);
    expect(outline(`规章\t0\t0\n${text}\n\n`)).toEqual([[['规章', '0', '0']], expected]);
  });

  it('go on over lines where the pieces are a label', () => {
    const text =
      '第二十条第（一）项\n信息内容\t本年新\n制作数量\t本年新\n公开数量\t对外公开\n总数量\n规章\t0\t0\t0\n' +
      '其他对外管理\n服务事项\t7\t0\t4\n5.要求行政机关确认或\n重新出具\n已获取信息\t0\t0\t0\n行政强制\n行政处罚\t1\t1\t1';
    expect(tables(text)).toEqual([
      [
        ['第二十条第（一）项'],
        ['信息内容', '本年新\n制作数量', '本年新\n公开数量', '对外公开\n总数量'],
        ['规章', '0', '0', '0'],
        ['其他对外管理\n服务事项', '7', '0', '4'],
        ['5.要求行政机关确认或\n重新出具\n已获取信息', '0', '0', '0'],
        ['行政强制'],
        ['行政处罚', '1', '1', '1'],
      ],
    ]);
  });

  it('keep the rest of a label that stands under its row', () => {
    expect(tables('5.要求行政机关确认或\t0\t1\n重新出具已获取信息\n行政强制\t0\t0')).toEqual([
      [['5.要求行政机关确认或', '0', '1'], ['重新出具已获取信息'], ['行政强制', '0', '0']],
    ]);
  });

  it('do not swallow a heading that follows at once', () => {
    expect(outline('规章\t0\t0\n三、收到和处理政府信息公开申请情况\n自然人\t总计\t1')).toEqual([
      [['规章', '0', '0']],
      'p 三、收到和处理政府信息公开申请情况',
      [['自然人', '总计', '1']],
    ]);
  });

  it('drop lines of dashes, not dashes in cells', () => {
    expect(tables('行政许可\t-\t-\n--------\t---\t---\n行政处罚\t0\t0')).toEqual([
      [
        ['行政许可', '-', '-'],
        ['行政处罚', '0', '0'],
      ],
    ]);
    expect(outline('正文\n\n---\t---\n\n正文')).toEqual(['p 正文', 'p 正文']);
  });

  it('may have a header in words of its own', () => {
    expect(tables('名称\t数量\n备注\t说明\n行政许可\t3')).toEqual([
      [
        ['名称', '数量'],
        ['备注', '说明'],
        ['行政许可', '3'],
      ],
    ]);
  });
});

describe('one cell a line, led by a tab', () => {
  it('has a row between empty lines, and cells of white space', () => {
    const text =
      '\t第二十条第（一）项\r\n\r\n\t信息内容\r\n\t本年新\r\n制作数量\r\n\t本年新公开数量\r\n\r\n\t规章\r\n\t \r\n \r\n\t 3 \r\n\r\n\r\n二、';
    expect(outline(text)).toEqual([
      [['第二十条第（一）项'], ['信息内容', '本年新\r\n制作数量', '本年新公开数量'], ['规章', '', '', '3']],
      'p 二、',
    ]);
  });

  it('keeps leading empty cells and rows in other words', () => {
    expect(tables('\t申请人情况\n\t合计\n\n\t\n\t甲类\n\t乙类\n\n\t\n\t1\n\t2')).toEqual([
      [
        ['申请人情况', '合计'],
        ['', '甲类', '乙类'],
        ['', '1', '2'],
      ],
    ]);
  });

  it('is cut at the labels where the empty lines are lost', () => {
    expect(tables('\t信息内容\n\t本年制发件数\n\t规章\n\t0\n\t \n\t行政许可\n\t3\n\t行政处罚\n\t')).toEqual([
      [
        ['信息内容', '本年制发件数'],
        ['规章', '0', ''],
        ['行政许可', '3'],
        ['行政处罚', ''],
      ],
    ]);
  });

  it.each([
    ['indented paragraphs', '\t2023年，我局认真贯彻落实。\n\t第二段也是如此。\n\t\n\t第三段。'],
    ['short indented lines', '\t第一\n\t第二\n\t第三'],
    ['an indented heading', '\t三、收到和处理政府信息公开申请情况\n\t规章\n\t0'],
    ['a single label', '\t规章\n\n正文'],
    ['a paragraph that goes on', '\t1\n续行'],
    ['a long cell', `\t规章\n\t${'长'.repeat(100)}`],
  ])('is not %s', (_, text) => {
    expect(tables(text)).toEqual([]);
  });

  it('ends before prose', () => {
    expect(outline('\t规章\n\t0\n\t0\n\n\t2023年，我局认真贯彻落实。\n\t第二段也是如此。')).toEqual([
      [['规章', '0', '0']],
      'p 2023年，我局认真贯彻落实。',
      'p 第二段也是如此。',
    ]);
  });
});

describe('pipes', () => {
  it.each([
    [
      'with outer pipes',
      '| 信息内容 | 数 |\n|:---|---:|\n| 规章 | 0 |',
      [
        ['信息内容', '数'],
        ['规章', '0'],
      ],
    ],
    ['without', '信息内容 | 数\n--- | :-:\n规章 |', [['信息内容', '数'], ['规章']]],
    ['a single column', '| 规章 |\n| - |\n| 0 |', [['规章'], ['0']]],
    ['rows of any width', '|a|b|\n|-|-|\n|1|\n|1|2|3|', [['a', 'b'], ['1'], ['1', '2', '3']]],
    [
      'escaped pipes',
      '|a\\|b|c|\n|-|-|\n|\\\\|d|',
      [
        ['a|b', 'c'],
        ['\\', 'd'],
      ],
    ],
    [
      'breaks, references and bold',
      '|a<br>b|**c**|\n|-|-|\n|&nbsp;|x&amp;y|',
      [
        ['a\nb', 'c'],
        ['', 'x&y'],
      ],
    ],
    ['no header', '| | |\n|---|---|\n| 规章 | 0 |', [['规章', '0']]],
    [
      'no delimiter row',
      '|规章|0|\n|行政许可|3|',
      [
        ['规章', '0'],
        ['行政许可', '3'],
      ],
    ],
    ['a single row of the form', '| 行政许可 | 3 |', [['行政许可', '3']]],
    [
      'stray delimiter rows',
      '|a|b|\n|-|-|\n|1|2|\n|---|---|\n|-|/|',
      [
        ['a', 'b'],
        ['1', '2'],
        ['-', '/'],
      ],
    ],
    [
      'a frame',
      '+----+---+\n| 规章 | 0 |\n+====+===+\n| 行政许可 | 3 |\n+----+---+',
      [
        ['规章', '0'],
        ['行政许可', '3'],
      ],
    ],
    [
      'a cell over two lines',
      '|规章|0|\n|其他对外\n管理服务事项|7|\n|行政许可|3|',
      [
        ['规章', '0'],
        ['其他对外\n管理服务事项', '7'],
        ['行政许可', '3'],
      ],
    ],
    ['lost spans', '|第二十条第（一）项|\n|---|\n|规章|0|0|', [['第二十条第（一）项'], ['规章', '0', '0']]],
    ['indentation', '    | a | b |\n    |---|---|', [['a', 'b']]],
  ])('%s', (_, text, expected) => {
    expect(tables(text, 'markdown')).toEqual([expected]);
  });

  it.each([
    ['| 首页 | 政务公开 |', 'p | 首页 | 政务公开 |'],
    ['首页 | 政务公开 | 年报', 'p 首页 | 政务公开 | 年报'],
    ['| 首页', 'p | 首页'],
    ['a\\|b', 'p a|b'],
  ])('are text in %s', (text, expected) => {
    expect(outline(text)).toEqual([expected]);
  });

  it('end with the line that has none, as text may follow a table at once', () => {
    expect(outline('|a|b|\n|-|-|\n|1|2|\n三、收到')).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'p 三、收到',
    ]);
  });

  it('leave an unclosed row as it stands', () => {
    expect(outline('|规章|0|\n|行政许可|3\n\n正文')).toEqual([
      [
        ['规章', '0'],
        ['行政许可', '3'],
      ],
      'p 正文',
    ]);
  });

  it('may stand alone below each cell, one that is blank and one broken over lines among them', () => {
    const text =
      '表格如下：\n信息内容\n|\n本年制发\n件数\n|\n本年废止件数\n|\n现行有效件数\n|\n规章\n|\n0\n|\n|\n6\n|\n行政规范性文件\n|\n3 |\n1\n|\n5\n|\n三、收到和处理政府信息公开申请情况\n正文。';
    expect(outline(text)).toEqual([
      'p 表格如下：',
      [
        ['信息内容', '本年制发\n件数', '本年废止件数', '现行有效件数'],
        ['规章', '0', '', '6'],
        ['行政规范性文件', '3', '1', '5'],
      ],
      'p 三、收到和处理政府信息公开申请情况',
      'p 正文。',
    ]);
  });

  it('alone between lines of prose make no table', () => {
    expect(outline('首页\n|\n政务公开\n|\n年报').filter((block) => typeof block !== 'string')).toEqual([]);
  });

  it('of a delimiter row alone are nothing', () => {
    expect(outline('甲\n\n|---|---|\n\n乙')).toEqual(['p 甲', 'p 乙']);
  });
});

describe('box-drawing characters', () => {
  it('rule rows of several lines', () => {
    const text =
      '┌────┬──┬──┐\n│信息│本年│现行│\n│内容│制发│有效│\n├────┼──┼──┤\n│规章│ 0 │   │\n├────┼──┴──┤\n│其他对外│   7  │\n│管理服务│      │\n└────┴─────┘';
    expect(tables(text)).toEqual([
      [
        ['信息\n内容', '本年\n制发', '现行\n有效'],
        ['规章', '0', ''],
        ['其他对外\n管理服务', '7'],
      ],
    ]);
  });

  it('keep figures apart that stand below each other', () => {
    const text =
      '├──┼──┤\n│规章│0│\n│行政许可│3│\n├──┼──┤\n│行政处罚│1│\n├──┼──┤\n│其他对外管理│17│\n│服务事项│294│\n├──┼──┤';
    expect(tables(text)).toEqual([
      [
        ['规章', '0'],
        ['行政许可', '3'],
        ['行政处罚', '1'],
        ['其他对外管理\n服务事项', '17\n294'],
      ],
    ]);
  });

  it('may be uprights only, and cells may be ruled in part', () => {
    expect(tables('┃规章┃0┃\n┃行政许可┃3┃')).toEqual([
      [
        ['规章', '0'],
        ['行政许可', '3'],
      ],
    ]);
    expect(tables('│三、│（一）│0│\n│本年├───┼─┤\n│度  │（二）│1│')).toEqual([
      [
        ['三、', '（一）', '0'],
        ['本年', '', ''],
        ['度', '（二）', '1'],
      ],
    ]);
  });
});

describe('cells separated by spaces', () => {
  it.each([
    [
      'two and more, and a page number',
      `            第二十条第（一）项

   信息内容      本年制发件数   本年废止件数   现行有效件数
     规章            0            0            0
行政规范性文件          2            1            15
                     第二十条第（五）项
   信息内容                本年处理决定数量
   行政许可                     17

                        - 3 -`,
    ],
    ['one', issued.map((row) => row.join(' ')).join('\n')],
    ['full-width ones', issued.map((row) => `\u3000\u3000${row.join('\u3000\u3000')}`).join('\n')],
    ['single lines between', issued.map((row) => row.join('   ')).join('\n\n')],
  ])('%s', (_, text) => {
    expect(tables(text)).toEqual([issued]);
  });

  it('find labels with spaces in them, and rows without a label', () => {
    expect(tables('结果 维持  结果 纠正  其他 结果  总 计\n0 0 0 0 0')).toEqual([
      [
        ['结果 维持', '结果 纠正', '其他 结果', '总 计'],
        ['0', '0', '0', '0', '0'],
      ],
    ]);
  });

  it('take rows in other words and parts of labels between sure rows', () => {
    const text = `（本列数据的勾稽关系为：第一项加第二项之    申请人情况
          商业   科研   社会公益 法律服务  其他
          企业   机构   组织     机构
2.其他法律法规禁止公开 0 0 0 0 0 0 0
（四）无法提供  1.本机关不掌握相关信息  0  0  0
                其他对外管理
行政许可 3`;
    expect(tables(text)).toEqual([
      [
        ['（本列数据的勾稽关系为：第一项加第二项之', '申请人情况'],
        ['商业', '科研', '社会公益', '法律服务', '其他'],
        ['企业', '机构', '组织', '机构'],
        ['2.其他法律法规禁止公开', '0', '0', '0', '0', '0', '0', '0'],
        ['（四）无法提供', '1.本机关不掌握相关信息', '0', '0', '0'],
        ['其他对外管理'],
        ['行政许可', '3'],
      ],
    ]);
  });

  it.each([
    '2023 年，我局  收到 0 件',
    '青川市民政局　　2023年',
    '一、总　体　情　况',
    '发布日期：2024-01-20   浏览次数：35',
    '行政许可 17 件',
    '3 4 5',
    '三、收到和处理政府信息公开申请情况   3   4',
    `2023年  ${'长'.repeat(50)}  0  0`,
    '第 3 页',
    '规章 行政许可',
    `${'0 '.repeat(90)}`,
  ])('are none in %j', (text) => {
    expect(tables(text)).toEqual([]);
  });
});

describe('one cell a line, without any separator', () => {
  const requests = [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
    ['自然人', '法人或其他组织', '总计'],
    ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
    ['一、本年新收政府信息公开申请数量', '1', '0', '0', '0', '0', '0', '1'],
    ['三、本年度办理结果', '（一）予以公开', '1', '0', '0', '0', '0', '0', '1'],
    ['（三）不予公开', '1.属于国家秘密', '0', '0', '0', '0', '0', '0', '0'],
    ['2.其他法律法规禁止公开', '0', '0', '0', '0', '0', '0', '0'],
    ['（四）无法提供', '1.本机关不掌握相关信息', '0', '0', '0', '0', '0', '0', '0'],
    ['（七）总计', '1', '0', '0', '0', '0', '0', '1'],
  ];
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const reviews = [
    ['行政复议', '行政诉讼'],
    [...results, '未经复议直接起诉', '复议后起诉'],
    [...results, ...results],
    Array.from({ length: 15 }, () => '0'),
  ];

  it.each([
    ['part two', issued],
    ['part three', requests],
    ['part four', reviews],
  ])('is cut into rows at the labels: %s', (_, rows) => {
    const cells = rows.flat();
    expect(tables(['正文。', ...cells, '五、存在的主要问题及改进情况'].join('\n'))).toEqual([rows]);
    expect(tables(['正文。', ...cells, '五、存在的主要问题及改进情况'].join('\r\n\r\n'))).toEqual([rows]);
  });

  it('leaves a row short where blank cells were lost', () => {
    expect(tables('信息内容\n本年制发件数\n本年废止件数\n规章\n0\n行政许可\n3\n4')).toEqual([
      [
        ['信息内容', '本年制发件数', '本年废止件数'],
        ['规章', '0'],
        ['行政许可', '3', '4'],
      ],
    ]);
  });

  it('does not take a figure for the row above that a gap sets apart', () => {
    expect(tables('规章\n0\n0\n行政许可\n3\n\n12\n\n行政处罚\n4\n5')).toEqual([
      [['规章', '0', '0'], ['行政许可', '3'], ['12'], ['行政处罚', '4', '5']],
    ]);
  });

  it.each(['- 3 -', '第3页', '第 3 页 共 9 页'])('ends at a page number and goes on after it: %s', (mark) => {
    expect(outline(`规章\n0\n0\n${mark}\n（四）无法提供\n1.本机关不掌握相关信息\n2`)).toEqual([
      [['规章', '0', '0']],
      `p ${mark}`,
      [['（四）无法提供', '1.本机关不掌握相关信息', '2']],
    ]);
  });

  it('joins a label that is broken over lines', () => {
    expect(tables('信息内容\n本年收费金额\n（单位：万元）\n行政事业性收费\n0.5\n其他对外\n管理服务\n事项\n7')).toEqual([
      [
        ['信息内容', '本年收费金额\n（单位：万元）'],
        ['行政事业性收费', '0.5'],
        ['其他对外\n管理服务\n事项', '7'],
      ],
    ]);
  });

  it('takes a header in other words', () => {
    expect(tables('信息内容\n本年制发件数\n本年度止件数\n规章\n0\n1\n小计\n0\n1')).toEqual([
      [
        ['信息内容', '本年制发件数', '本年度止件数'],
        ['规章', '0', '1'],
        ['小计', '0', '1'],
      ],
    ]);
  });

  it('may go on with figures only', () => {
    expect(tables('正文\n\n0\n1\n2\n3\n4\n5\n\n正文')).toEqual([[['0', '1', '2', '3', '4', '5']]]);
  });

  it.each([
    ['sub-headings', '行政许可\n我局办理许可3件。\n行政处罚\n我局办理处罚2件。'],
    ['two labels', '行政复议\n行政诉讼\n\n我局未发生行政复议。'],
    ['page numbers', '正文\n3\n正文\n4'],
    ['a list', '总计\n甲\n乙\n丙\n丁\n戊'],
  ])('is not %s', (_, text) => {
    expect(tables(text)).toEqual([]);
  });
});

describe('HTML in Markdown', () => {
  const table = (rows: string): string => `<table>${rows}</table>`;

  it('gives tables with spans and places', () => {
    const html =
      '<table>\n<tr><td colspan="2">第二十条第（一）项</td></tr>\n\n<tr><td>规章</td><td>12</td></tr>\n</table>';
    const document = read(`正文\n${html}\n结尾`, 'markdown');
    expect(document.blocks).toMatchObject([
      { text: '正文' },
      { rows: 2, columns: 2, cells: [{ columnSpan: 2 }, { text: '规章' }, { text: '12' }] },
      { text: '结尾' },
    ]);
    expect(locate(document, { block: 1, cell: 2, from: 0, to: 2 })).toMatchObject({ start: { line: 5, column: 20 } });
  });

  it.each([
    [
      'wrapped in other elements',
      `<html><body>${table('<tr><td>规章</td><td>0</td></tr><tr><td>行政许可</td><td>3</td></tr>')}</body></html>`,
    ],
    ['with a comment', table('<tr><td>规章</td><td>0<!-- 注 --></td></tr>\n<tr><td>行政许可</td><td>3</td></tr>')],
    ['without an end', '<TABLE><TR><TD>规章</TD><TD>0</TD></TR>\n<TR><TD>行政许可</TD><TD>3</TD></TR>'],
  ])('may be %s', (_, text) => {
    expect(outline(text, 'markdown')).toEqual([
      [
        ['规章', '0'],
        ['行政许可', '3'],
      ],
    ]);
  });

  it('keeps the text after the end tag', () => {
    expect(outline(`${table('<tr><td>规章</td><td>0</td></tr><tr><td>行政许可</td><td>3</td></tr>')}**注**`)[1]).toBe(
      'b 注',
    );
  });

  it('is text where no table comes of it', () => {
    expect(outline('<table>\n正文')).toEqual(['p 正文']);
    expect(outline('<table>\n正文\n</table>')).toContain('p 正文');
  });
});
