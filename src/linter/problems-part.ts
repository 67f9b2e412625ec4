import type { Passage } from '../report/report.js';
import { onceAReport } from './once-a-report.js';
import type { RuleContext } from './rule.js';

/** What the part on problems and improvements consists of. */
export interface ProblemsPart {
  /** Its words on problems: all before the improvements begin, and later sentences that name a problem. */
  problems: string;
  /** It says that there are none: 无, 不存在问题. */
  denied: boolean;
  hasProblems: boolean;
  hasImprovements: boolean;
}

const denial =
  /^(?:[（(]?[一二三四五六七八九十\d][）)、.．][^。；，]{0,12}?)?(?:暂?无|没有|不存在|未发现)(?:[。；]|其他|$)|^[^，。；]{0,20}?(?:暂?无|没有|不存在|没有发现|未发现)[^，。；]{0,8}(?:问题|不足)/;
/** How a sentence begins that no longer tells a problem. */
const turn = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])?(?:针对|为此|对此|下一?步|接下来|下一?年)/;
/** So does one that speaks of what is to come or of measures, unless it names a problem itself. */
const measures =
  /^.{0,20}(?:改进|整改|措施|打算|努力方向|工作思路|下一?步|今后|来年|明年)|^20\d\d年度?[，,]?.{0,20}(?:将|拟|计划|继续|(?<![主需重])要)/;
const naming = /存在|问题|不足|差距|困难|但/;
/** What is lacking, with what it lacks: words such as 加强 in it promise nothing. */
const lacking =
  /(?:有待|亟待|亟需|[仍还]?需要?(?!求)|不够|不(?![断懈忘])|未(?!来)|没有|缺[乏少]|尚|难以)[^，。；：]{0,14}/g;
const problem =
  /问题|不足|差距|不够|有待|欠缺|薄弱|困难|短板|弱项|滞后|单一|缺乏|缺少|缺失|偏[少低弱慢]|[较比]为?[少低弱慢差]|局限|不[到高强全深细严及准完规均平畅熟善多广]|[仍还亟]需|[需要]要?(?:进一步|加强|提高|提升|完善|改进|加大|拓展|规范|继续)|待(?:进一步|加强|提高|提升|完善)|亟待|尚未|未能|瓶颈|难点|不明显|不理想|制约/;
const promise =
  /下一?步|针对|今后|接下来|将(?!信息|其)|改进|措施|整改|打算|计划|努力方向|努力做|(?:^|[，；：。、是])(?:要|已|进一步|继续|着力|不断|切实|持续|积极|加大|加强|强化|提[升高]|推进|推动|完善|优化|健全|规范|拓[宽展]|丰富|逐步|逐一|严格|深化|创新|建立|定期|及时|主动|认真|落实|扩大|充分|明确|组织|做好)/;

/** Reads the part on problems and improvements; undefined if it is missing, empty or holds a picture, or of another law. */
export const problemsPart = onceAReport(({ report, part, passages, images }: RuleContext): ProblemsPart | undefined => {
  const found = report.kind === 'report' ? part('problems') : undefined;
  if (!found || images('problems').length > 0 || found.content.some(({ to }) => to === 0)) return undefined;
  const own = new Set(found.headings.map(({ at }) => at.block));
  const said = passages('problems').filter(({ heading, pieces }) => !heading || !own.has(pieces[0]!.block));
  if (said.length === 0) return undefined;
  const sentences = said.flatMap(sentencesOf);
  const start = sentences.findIndex(isTurn);
  const before = start < 0 ? sentences : sentences.slice(0, start);
  const later = start < 0 ? [] : sentences.slice(start).filter((text) => problem.test(text) && !isTurn(text));
  const problems = [...before, ...later].join('');
  return {
    problems,
    denied: denial.test(problems),
    hasProblems: sentences.some((text) => problem.test(text)),
    hasImprovements: sentences.some((text) => promise.test(text.replace(lacking, '〇'))),
  };
});

function sentencesOf({ text, heading }: Passage): string[] {
  return heading ? [text] : (text.match(/[^。；！？]+[。；！？]?/g) ?? []);
}

function isTurn(text: string): boolean {
  const plain = text.replace(lacking, '〇');
  return turn.test(plain) || (measures.test(plain) && !naming.test(plain));
}
