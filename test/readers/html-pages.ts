/** Pages as content management systems make them, around an invented report. */

export interface ReportParts {
  title: string;
  preface: string;
  parts: { heading: string; paragraphs: string[]; table?: CellSpec[][] }[];
  signature: string[];
}

/** Text with `[text, columnSpan, rowSpan]` where it spans. */
export type CellSpec = string | [text: string, columnSpan: number, rowSpan?: number];

const groups = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

const figures = (...values: number[]) => values.map(String);

export const disclosureTable: CellSpec[][] = [
  [['第二十条第（一）项', 4]],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', ...figures(0, 0, 0)],
  ['行政规范性文件', ...figures(3, 1, 12)],
  [['第二十条第（五）项', 4]],
  ['信息内容', ['本年处理决定数量', 3]],
  ['行政许可', ['128', 3]],
  [['第二十条第（六）项', 4]],
  ['信息内容', ['本年处理决定数量', 3]],
  ['行政处罚', ['7', 3]],
  ['行政强制', ['0', 3]],
  [['第二十条第（八）项', 4]],
  ['信息内容', ['本年收费金额（单位：万元）', 3]],
  ['行政事业性收费', ['2.02', 3]],
];

const none = figures(0, 0, 0, 0, 0, 0, 0);

const outcomeGroups: [name: string, labels: string[]][] = [
  [
    '（三）不予公开',
    [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ],
  ],
  ['（四）无法提供', ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确']],
  [
    '（五）不予处理',
    [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ],
  ],
  [
    '（六）其他处理',
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ],
  ],
];

const outcomeRows: CellSpec[][] = outcomeGroups.flatMap(([name, labels]) =>
  labels.map((label, index): CellSpec[] => {
    const values = label === '1.本机关不掌握相关政府信息' ? figures(1, 0, 0, 0, 0, 0, 1) : none;
    return index === 0 ? [[name, 1, labels.length], label, ...values] : [label, ...values];
  }),
);

export const requestsTable: CellSpec[][] = [
  [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3],
    ['申请人情况', 7],
  ],
  [
    ['自然人', 1, 2],
    ['法人或其他组织', 5],
    ['总计', 1, 2],
  ],
  groups,
  [['一、本年新收政府信息公开申请数量', 3], ...figures(5, 1, 0, 0, 0, 0, 6)],
  [['二、上年结转政府信息公开申请数量', 3], ...none],
  [['三、本年度办理结果', 1, outcomeRows.length + 3], ['（一）予以公开', 2], ...figures(4, 1, 0, 0, 0, 0, 5)],
  [['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 2], ...none],
  ...outcomeRows,
  [['（七）总计', 2], ...figures(5, 1, 0, 0, 0, 0, 6)],
  [['四、结转下年度继续办理', 3], ...none],
];

export const reviewsTable: CellSpec[][] = [
  [
    ['行政复议', 5],
    ['行政诉讼', 10],
  ],
  [...outcomes.map((text): CellSpec => [text, 1, 2]), ['未经复议直接起诉', 5], ['复议后起诉', 5]],
  [...outcomes, ...outcomes],
  figures(1, 0, 0, 0, 1, ...Array<number>(10).fill(0)),
];

const sentence =
  '青川市教育局坚持以公开为常态、不公开为例外，围绕群众关心的招生入学、教育收费、校园安全等事项及时发布信息，全年通过门户网站公开信息213条';

export const report: ReportParts = {
  title: '青川市教育局2023年政府信息公开工作年度报告',
  preface:
    '根据《中华人民共和国政府信息公开条例》要求，编制本报告。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
  parts: [
    {
      heading: '一、总体情况',
      paragraphs: [
        `（一）主动公开。${sentence}。`,
        '（二）依申请公开。全年收到政府信息公开申请6件，均在法定期限内答复。',
        `（三）政府信息管理。完善信息发布审核制度，定期清理失效文件，规范信息的制作、保存和更新，做到分类准确、内容完整。`,
        `（四）政府信息公开平台建设。优化门户网站栏目，加强政务新媒体管理，在办事大厅设置公开查阅点，方便群众查阅。`,
        `（五）监督保障。明确分管领导和工作机构，组织业务培训2次，将公开工作纳入考核，全年未发生责任追究情形。`,
      ],
    },
    { heading: '二、主动公开政府信息情况', paragraphs: [], table: disclosureTable },
    { heading: '三、收到和处理政府信息公开申请情况', paragraphs: [], table: requestsTable },
    { heading: '四、政府信息公开行政复议、行政诉讼情况', paragraphs: [], table: reviewsTable },
    {
      heading: '五、存在的主要问题及改进情况',
      paragraphs: ['一是解读形式不够丰富，二是平台更新不够及时。下一步将丰富解读形式，加强平台管理，提高公开质量。'],
    },
    { heading: '六、其他需要报告的事项', paragraphs: ['2023年未收取信息处理费。'] },
  ],
  signature: ['青川市教育局', '2024年1月25日'],
};

export const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export interface Markup {
  paragraph: (text: string) => string;
  heading: (text: string) => string;
  cell: (text: string) => string;
  row?: string;
  table?: string;
}

/** A table with true spans. */
export function table(rows: CellSpec[][], markup: Markup = plainMarkup): string {
  const body = rows.map((cells) => `<tr${markup.row ?? ''}>${cells.map((spec) => cell(spec, markup)).join('\n')}</tr>`);
  return `<table${markup.table ?? ' border="1"'}>\n<tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function cell(spec: CellSpec, markup: Markup): string {
  const [text, columns, rows = 1] = typeof spec === 'string' ? [spec, 1] : spec;
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${spans}>${markup.cell(escape(text))}</td>`;
}

export const plainMarkup: Markup = {
  paragraph: (text) => `<p>${text}</p>`,
  heading: (text) => `<p><strong>${text}</strong></p>`,
  cell: (text) => text,
};

/** What Word writes when a document is saved as a web page and pasted into an editor. */
export const wordMarkup: Markup = {
  paragraph: (text) =>
    `<p class=MsoNormal style='text-indent:32.0pt;line-height:29.0pt;mso-line-height-rule:exactly'><span lang=EN-US\nstyle='font-size:16.0pt;font-family:仿宋_GB2312'>${text}<o:p></o:p></span></p>`,
  heading: (text) =>
    `<p class=MsoNormal style='text-indent:32.0pt'><!--[if !supportLists]--><b><span style='font-size:16.0pt;\nfont-family:黑体;mso-hansi-font-family:Calibri'>${text}<o:p></o:p></span></b></p>`,
  cell: (text) =>
    `<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US style='font-size:12.0pt;\nfont-family:宋体'>${text}<o:p></o:p></span></p>`,
  table:
    " class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'",
  row: " style='mso-yfti-irow:0;height:22.7pt'",
};

/** What WPS and the common web editors write. */
export const wpsMarkup: Markup = {
  paragraph: (text) =>
    `<p style="margin-top:0;margin-bottom:0;text-indent:43px;text-autospace:ideograph-numeric"><span style=";font-family:仿宋;font-size:21px"><span style="font-family:仿宋">${text}</span></span></p>`,
  heading: (text) =>
    `<p style="text-indent:43px"><strong><span style="font-family: 黑体;font-size: 21px"><span style="font-family:黑体">${text.slice(0, 2)}</span>${text.slice(2)}</span></strong></p>`,
  cell: (text) =>
    `<p style="text-align:center;vertical-align:middle"><span style="font-family: 宋体;font-size: 14px">${text}</span></p>`,
  table: ' border="0" cellspacing="0" style="border-collapse: collapse;"',
};

/** Everything in one element, the lines broken by `<br>`. */
export const brokenLines: Markup = {
  paragraph: (text) => `\u3000\u3000${text}<br>\n<br>`,
  heading: (text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}<br />`,
  cell: (text) => `&nbsp;${text}`,
};

export function article(markup: Markup, content: ReportParts = report): string {
  return [
    markup.paragraph(content.preface),
    ...content.parts.flatMap(({ heading, paragraphs, table: rows }) => [
      markup.heading(heading),
      ...paragraphs.map((text) => markup.paragraph(text)),
      ...(rows ? [table(rows, markup)] : []),
    ]),
    ...content.signature.map((text) => markup.paragraph(text)),
  ].join('\n');
}

const columns = Array.from({ length: 120 }, (_, index) => `政务栏目${index + 1}`);
const links = (names: string[]) =>
  names.map((name, i) => `<li><a href="/col/col${i}/index.html" title="${name}">${name}</a></li>`).join('\n');
const script = `<script>\nvar a = 1;\n${'$(function(){ if (a < 3 && a > 1) { $(".nav li").addClass("on"); } });\n'.repeat(80)}</script>`;
const styles = `<style type="text/css">\n${'.nav li a{color:#333;font-size:14px;line-height:30px}\n'.repeat(120)}</style>`;

const footer = `<div class="footer"><div class="w1200">
<p><a href="/sitemap.html">网站地图</a> | <a href="/lxwm.html">联系我们</a></p>
<p>主办单位：青川市人民政府办公室\u3000\u3000承办单位：青川市大数据中心</p>
<p>蜀ICP备00000000号-1\u3000川公网安备 00000000000000号\u3000网站标识码：0000000000</p></div></div>`;

export interface PageOptions {
  charset?: string | null;
  markup?: Markup;
  content?: ReportParts;
}

function head(title: string, charset: string | null = 'utf-8'): string {
  const meta = charset === null ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
  return `<head>\n${meta}\n<title>${title}-青川市人民政府</title>
<meta name="SiteName" content="青川市人民政府">
<meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="2024-01-26 09:30">
<meta name="ColumnName" content="政府信息公开年报">
${script}${styles}\n</head>`;
}

/** A page of 2020 and after: div, index table above, tools, footer. */
export function modernPage({ charset = 'utf-8', markup = wpsMarkup, content = report }: PageOptions = {}): string {
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n${head(content.title, charset)}
<body>
<div class="header"><div class="logo"><img src="/images/logo.png" alt="青川市人民政府"></div>
<ul class="nav">${links(columns)}</ul></div>
<div class="dqwz">您所在的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a></div>
<div class="xxgk"><table class="xxgk-table"><tbody>
<tr><td>索 引 号：</td><td>000000000/2024-00012</td><td>主题分类：</td><td>综合政务</td></tr>
<tr><td>发布机构：</td><td>青川市教育局</td><td>发布日期：</td><td>2024-01-26</td></tr>
<tr><td>名\u3000\u3000称：</td><td colspan="3">${content.title}</td></tr></tbody></table></div>
<div class="article"><h1>${content.title}</h1>
<div class="info"><span>发布时间：2024-01-26 09:30</span><span>来源：青川市教育局</span><span>字体：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span><span>浏览次数：<i id="hits">12</i></span></div>
<div class="TRS_Editor" id="zoom">
${article(markup, content)}
</div>
<div class="tools"><a href="javascript:window.print()">【打印本页】</a><a href="javascript:window.close()">【关闭窗口】</a></div>
<div class="share">分享到：</div>
<p>上一篇：<a href="/a/1.html">青川市教育局2022年政府信息公开工作年度报告</a></p>
<p>下一篇：没有了</p>
</div>
${footer}
${script}
</body></html>`;
}

/** A page of the 2000s: layout by nested tables, `<font>`, unclosed elements. */
export function tablePage({ charset = 'gb2312', markup = plainMarkup, content = report }: PageOptions = {}): string {
  return `<html>${head(content.title, charset)}<body bgcolor=#ffffff>
<table width=1000 align=center border=0><tr><td><img src=banner.jpg width=1000 height=150></td></tr>
<tr><td><table width="100%"><tr>${columns
    .slice(0, 12)
    .map((name) => `<td><a href="/${name}">${name}</a></td>`)
    .join('')}</tr></table></td></tr></table>
<table width=1000 align=center><tr><td width=200 valign=top>
<table><tr><td><b>信息公开</b></td></tr>${columns
    .slice(0, 30)
    .map((name) => `<tr><td>·<a href="/${name}.asp">${name}</a></td></tr>`)
    .join('')}</table>
</td><td valign=top>
<table width="100%"><tr><td>当前位置：<a href="/">首页</a> → <a href="/nb">年度报告</a></td></tr>
<tr><td align=center><font size=5><b>${content.title}</b></font></td></tr>
<tr><td align=center>作者：办公室\u3000发布时间：2024-1-26\u3000点击数：<script>hits()</script></td></tr>
<tr><td><font size=3>
${article(markup, content)}
</font></td></tr>
<tr><td align=right>【<a href="javascript:print()">打印此文</a>】【<a href="javascript:close()">关闭窗口</a>】</td></tr></table>
</td></tr></table>
<table width=1000 align=center><tr><td align=center>版权所有：青川市教育局<br>地址：青川市人民路1号</td></tr></table>
</body></html>`;
}

/** A page that has nothing but the report, as exported by a word processor. */
export function exportedPage({ charset = 'utf-8', markup = wordMarkup, content = report }: PageOptions = {}): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=${charset}"><title>${content.title}</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body lang=ZH-CN><div class=WordSection1>
${markup.paragraph(content.title)}
${article(markup, content)}
</div></body></html>`;
}
