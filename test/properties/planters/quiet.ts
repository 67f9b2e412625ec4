import { inWords } from '../../report/narrative/phrasings.js';
import type { ReportBuilder } from '../../../src/testing/index.js';
import type { Made } from '../compose.js';

/** Part one without figures, so that a planted figure is the only one that can contradict. */
export const quietAspects: [heading: string, text: string][] = [
  ['主动公开', '围绕群众关切，及时公开政策、财政和民生信息。'],
  ['依申请公开', '规范受理、登记、办理、答复各环节，申请渠道保持畅通。'],
  ['政府信息管理', '落实发布审核和保密审查制度，定期清理失效信息。'],
  ['政府信息公开平台建设', '优化门户网站专栏，用好政务新媒体和公示栏。'],
  ['监督保障', '开展工作考核，接受社会评议，没有需要责任追究的情形；组织业务培训，充实工作力量。'],
];

/** Paragraphs of aspects, numbered as they stand. */
export function numbered(aspects: [heading: string, text: string][]): string[] {
  return aspects.flatMap(([heading, text], index) => [`（${inWords(index + 1)}）${heading}`, text]);
}

/** A report whose prose holds no figures. */
export function quiet(made: Made): ReportBuilder {
  return saying(made, 0);
}

/** A quiet report with sentences at the end of an aspect; the first is 主动公开, the second 依申请公开. */
export function saying(made: Made, aspect: number, ...sentences: string[]): ReportBuilder {
  const aspects = quietAspects.map(([heading, text], index): [string, string] => [
    heading,
    index === aspect ? text + sentences.join('') : text,
  ]);
  return made.builder.prose('overview', numbered(aspects)).prose('requests', []).prose('reviews', []);
}

/** The number that a scene has under a name. */
export function valueOf({ speaker: { values } }: Made, name: string): number {
  return Number(values[name]);
}

/** Ordinary preface with one sentence of the planter's own. */
export function prefaced(made: Made, ...sentences: string[]): ReportBuilder {
  return quiet(made).preface(sentences);
}

export function period({ year }: Made): string {
  return `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`;
}
