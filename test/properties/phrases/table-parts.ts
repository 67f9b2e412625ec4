import type { Phrases } from '../wording.js';
import { disputes, requestKinds, requestTotals } from './requests.js';

const toTable: Phrases[] = [
  {
    say: [
      '具体情况见下表。',
      '{year}年度有关数据如下：',
      '[具体|详细]数据统计如下表所示：',
      '{we}{year}年有关情况统计如下。',
    ],
  },
];
const units: Phrases[] = [{ say: ['单位：件', '（单位：件）'] }];

/** What may stand above the table of a part; only tables need stand there. */
export const tableParts: Record<string, Phrases[][]> = {
  disclosure: [toTable],
  requests: [toTable, requestTotals, requestKinds, units],
  reviews: [toTable, disputes, units],
};
