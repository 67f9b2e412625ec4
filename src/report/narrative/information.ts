import type { Claim } from '../report.js';
import { vocabularyOf } from './lexicon.js';
import type { Prose } from './prose.js';
import { readLexicon } from './read-lexicon.js';

/** Pieces of information made public, by the very words for them: 政府信息 and 政务信息 may be counted apart. */
const information = vocabularyOf({
  worth: /\d\s?[余多]?[条篇则件]/,
  // 累计 and 截至 may count from the beginning of time.
  about: /^(?!.*(?:累计|截[至止])).*(?:20\d\d年|全年|本年|今年)/,
  things: {
    government: '(?:各类|各项)?政府信息(?!公开)',
    affairs: '(?:各类|各项)?政务信息(?!公开)',
    any: '(?:各类|各项)?信息(?!公开|处理)',
  },
  doings: { disclosed: '主动公开', published: '公开', posted: '发布', pushed: '推送', updated: '更新' },
  doingGoesOn: false,
  resultsWithin: false,
  units: '条|篇|件|则',
  harmless: '通过|利用|依托|借助|运用|在|于',
  channels:
    '(?:[市区县省]|人民|政府|政务|门户|官方|单位|部门)*(?:网站|官网|门户网|微信公众号|公众号|微信|微博|抖音号|抖音|头条号|客户端|政务新媒体|新媒体|公示栏|公告栏|宣传栏|公开栏|公报|政府信息公开平台|政务公开平台|政府信息公开专栏|政务公开专栏)',
  measure: (thing, doing) => `information.${doing}.${thing}`,
});

/** Pieces of information made public in the year, in all and by channel. */
export function readInformation(prose: Prose): Claim[] {
  return readLexicon(prose, information).filter(({ measure, negated }) => !negated && measure !== 'growth');
}
