import { spanIn } from './passages.js';
import type { Passage, ReportedYear } from './report.js';

/** A sentence that opens with a year, behind its number or 一是: `2023年，我局收到…`. */
const opening =
  /(?:^|[。；！？])(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|[一二三四五六七八九十]是)?(20\d\d)年(?:度|全年)?[，,]?(?![\d至到底末初起以前后、和与])([^。；！？]{2,200})/g;
/** What a report says of its own year: figures of disclosure, requests, cases, fees. */
const act =
  /(?:公开|发布|更新|推送)[^，。；]{0,24}?\d+余?[条件篇份]|(?:收到|受理|接收|办理|答复)[^，。；]{0,16}(?:申请|\d+件)|(?:未|没有|无|零)[^，。；]{0,24}(?:申请|复议|诉讼)|(?:未|没有|无)[^，。；]{0,12}(?:收取|收费)|收取[^，。；]{0,16}处理费/;
/** 取得一定成效，但…: how the part on problems speaks of the year. */
const balance = /(?:取得|有了?)[^。；]{0,16}(?:成效|成绩|进展|进步|提[高升])[^。；]{0,12}[，,]?(?:但|仍|还|然而|不过)/;
/** Comparisons, plans and retrospects name other years with good reason. */
const elsewhere =
  /同比|相比|对比|环比|增[长加幅多]|上升|下降|减少|持平|较|比[上去]|往年|上年|去年|历年|以来|连续|将|拟|计划|打算|下一?步|继续|力争|预计|整改|结转|引发/;
/** 现将…2023年政府信息公开工作报告公布如下. */
const announcement =
  /(?:现将|现[予]?(?:公布|发布|公开)|特?(?:此)?(?:向社会)公[布开]|特公布)[^。；]{0,40}?(20\d\d)年度?[^。；，,]{0,24}?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报|情况)/;
const title = /《[^《》]*(?:《[^《》]*》[^《》]*)*》/g;

/** Every sentence that says of a year what a report says of its own. */
export function findReportedYears(passages: Passage[]): ReportedYear[] {
  const found: ReportedYear[] = [];
  passages.forEach((passage, index) => {
    if (passage.heading || !passage.text.includes('20') || passage.text.length > longest) return;
    const text = withoutTitles(passage.text);
    for (const match of text.matchAll(opening)) {
      const [, year, rest] = match;
      if (isOfTheYear(rest!, year!, passage.part)) found.push(reportedYear(passage, index, year!, match));
    }
    const announced = passage.part === 'preface' || passage.part === 'overview' ? announcement.exec(text) : null;
    if (announced) found.push(reportedYear(passage, index, announced[1]!, announced));
  });
  return found;
}

/** What is longer is no paragraph of a report. */
const longest = 20_000;

/** Names of papers are blanked out, those that end as a report's title does excepted. */
function withoutTitles(text: string): string {
  if (!text.includes('《')) return text;
  return text.replace(title, (words) => (/(?:报告|年报)》$/.test(words) ? words : '《'.padEnd(words.length, '·')));
}

function isOfTheYear(rest: string, year: string, part: string | undefined): boolean {
  if (elsewhere.test(rest) || rest.replaceAll(year, '').match(/20\d\d年/)) return false;
  return part === 'problems' ? balance.test(rest) : act.test(rest);
}

function reportedYear(passage: Passage, index: number, year: string, match: RegExpExecArray): ReportedYear {
  const from = match.index + match[0].indexOf(`${year}年`);
  const { part } = passage;
  return {
    year: Number(year),
    passage: index,
    at: spanIn(passage, from, from + 5),
    ...(part !== undefined && { part }),
  };
}
