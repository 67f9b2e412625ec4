import type { DraftFormat, ReportBuilder } from '../../src/testing/index.js';
import type { Dice } from './dice.js';

/** A file as it is found: a format, and what the way there did to it. */
export interface Source {
  format: DraftFormat;
  text: string;
}

type Change = (text: string) => string;

/** Labels as copies of the form have them. */
const relabelled: Change[] = [
  (text) => text.replaceAll('“三安全一稳定”', '"三安全一稳定"'),
  (text) => text.replace(/([1-8])\.(?=[^\d\s])/g, '$1．'),
  (text) =>
    text.replace(
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)',
    ),
  (text) => text.replace('第二十条第（一）项', '第二十条 第（一）项').replace('结果维持', '结果 维持'),
];

/** What leaves a report as it was, by format. */
const changes: Record<DraftFormat, Change[]> = {
  text: [
    ...relabelled,
    (text) => text.replace(/^([一二三四五六])、(?=[^\t\n]+$)/gm, '$1、 '),
    (text) => text.replace(/^([一二三四五六])、(?=[^\t\n]+$)/gm, '\u3000\u3000$1、'),
    (text) => text.replace(/\n(20\d\d年\d+月\d+日)$/m, '\u3000\u3000$1'),
    (text) => text.replaceAll('自然人', '自 然 人').replaceAll('商业企业', '商业 企业'),
    (text) => `时间：2025-12-31 更新日期：2026-06-01 \n\n${text}`,
    (text) => text.replace(/^(?=[^\t\n]*。$)/gm, '\u3000\u3000'),
    (text) => text.replace(/^(?=[^\t\n]*。$)/gm, '    '),
    (text) => text.replaceAll('\n\n', '\n'),
    (text) => text.replaceAll('\n\n', '\n\n\n'),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replace(/^(.*\t.*)$/gm, '$1\t'),
    (text) => text.replaceAll('\t', ' \t '),
    (text) => `\uFEFF${text}`,
    (text) => `索引号：000000/2024-00001\u3000发布机构：政务公开科\n\n${text}`,
    (text) => `${text}\n【打印本页】\u3000【关闭窗口】\n`,
    (text) => text.replace(/^(.+报告)$/m, '$1\n\n来源：政务公开科\u3000浏览次数：128\u3000字体：【大 中 小】'),
    (text) => text.replace(/^(.+?)((?:20\d\d年)?度?政府信息公开工作年度报告)$/m, '$1\n$2'),
  ],
  markdown: [
    ...relabelled,
    (text) => text.replace(/^(#+ )([^*].+)$/gm, '$1**$2**'),
    (text) => text.replace(/^#(?=#)/gm, ''),
    (text) => text.replace(/^#+ ([^*].+)$/gm, '**$1**'),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replace(/^\| /gm, '|').replaceAll(' | ', '|'),
    (text) => text.replaceAll('| --- ', '|:---:'),
  ],
  html: [
    ...relabelled,
    (text) => text.replaceAll('<p>', '<p style="text-indent:2em">&emsp;&emsp;'),
    (text) => text.replace(/<(\/?)h[23]>/g, '<$1p>'),
    (text) => text.replace(/<h[23]>(.*?)<\/h[23]>/g, '<p><strong>$1</strong></p>'),
    (text) => text.replace(/<td([^>]*)>([^<]*)<\/td>/g, '<td$1><p><span>$2</span></p></td>'),
    (text) => text.replace(/<td([^>]*)>([^<\d]{4})([^<]+)<\/td>/g, '<td$1>$2<br>$3</td>'),
    (text) => text.replace(/<p>([^<]{6})([^<]+)<\/p>/g, '<p><span>$1</span><span lang="EN-US">$2</span></p>'),
    (text) => text.replace(/<td([^>]*)>(\d+)<\/td>/g, '<td$1>&nbsp;$2 </td>'),
    (text) =>
      text
        .replaceAll('<table>', '<div class="table"><table border="1"><colgroup><col><col></colgroup><tbody>')
        .replaceAll('</table>', '</tbody></table></div>'),
    onSite,
  ],
};

/** The page of a site around it. */
function onSite(text: string): string {
  const nav = '<div class="nav"><a href="/">首页</a> &gt; <a href="/xxgk">政府信息公开</a> &gt; 政府信息公开年报</div>';
  const foot =
    '<div class="footer"><p>上一篇：没有了</p><p>主办单位：青川市人民政府办公室</p><p>网站标识码：0000000000</p></div>';
  return text.replace('<body>', `<body>${nav}<div id="zoom">`).replace('</body>', `</div>${foot}</body>`);
}

/** HTML takes the longest to read. */
const formats: DraftFormat[] = ['text', 'text', 'markdown', 'markdown', 'html'];

/** The report in one of the formats, with a few harmless changes. */
export function sourceOf(builder: ReportBuilder, dice: Dice, among: readonly DraftFormat[] = formats): Source {
  const format = dice.pick(among);
  const text = dice.some(changes[format], 0, 2).reduce((made, change) => change(made), builder.render(format));
  return { format, text };
}
