import type { Claim } from '../report.js';
import { vocabularyOf } from './lexicon.js';
import type { Prose } from './prose.js';
import { readLexicon } from './read-lexicon.js';

const DECISION = '(?:处理)?决定(?:书)?';

/** Decisions on licences, penalties and coercion: items (事项, 项), applications and what was published of them are other counts. */
const decisions = vocabularyOf({
  worth: /许可|处罚|强制/,
  things: {
    'licensing decision': `行政许可${DECISION}`,
    'penalties decision': `行政处罚${DECISION}`,
    'coercion decision': `行政强制(?:措施)?${DECISION}`,
    licensing: '行政许可',
    penalties: '行政处罚',
    coercion: '行政强制(?:措施)?',
  },
  doings: {
    decisions: '作出|做出|下达|实施',
    other: '公开|公示|公布|发布|归集|报送|推送|录入|上传|受理|办理|办结|审批|核发|查处|立案|收到|准予|不予',
  },
  bareNone: 'decisions',
  bare: 'bare',
  doingGoesOn: true,
  resultsWithin: false,
  units: '件|起|宗|例|份|个(?!工作|月|百|方面|部门)',
  harmless: '发生|产生|案件|案',
  measure: (thing, doing) => {
    const [name, decided] = thing.split(' ');
    const counts = doing === 'decisions' || (doing === 'bare' && decided !== undefined);
    return counts ? `disclosure.${name}.decisions` : undefined;
  },
});

/** Decisions of the kinds that part two counts, as the narrative states them. */
export function readDecisions(prose: Prose): Claim[] {
  return readLexicon(prose, decisions);
}
