import type { Claim } from '../report.js';
import { vocabularyOf } from './lexicon.js';
import type { Prose } from './prose.js';
import { readLexicon } from './read-lexicon.js';

/** Regulations and normative documents: the first block of the table of part two. To publish one is not to issue it. */
const documents = vocabularyOf({
  worth: /规章|规范性文件/,
  things: {
    regulations: '(?:地方|(?:市|省|区|县|人民)?政府|部门)?规章(?!制度)',
    normativeDocs: '(?:行政|政府|部门)?规范性文件',
  },
  doings: {
    issued:
      '(?:新)?制定(?:并)?(?:印发|发布|公布|出台|下发)|(?:新)?制定(?!的)|(?:新)?制发(?:并公布)?|(?:新)?印发|(?:新)?出台',
    revised: '修订|修改',
    repealed: '(?:清理)?废止(?:文件)?',
    inForce: '现行有效(?:的)?(?:文件)?',
    other: '主动公开|公开|发布|公布',
  },
  doingGoesOn: true,
  resultsWithin: false,
  units: '件|份|部|项|个(?!工作|月|百|方面|部门)',
  harmless: '政府信息管理|信息管理',
  measure: (thing, doing) => (doing === 'other' ? undefined : `disclosure.${thing}.${doing}`),
});

/** Regulations and normative documents that the narrative says were issued, repealed or are in force. */
export function readDocuments(prose: Prose): Claim[] {
  return readLexicon(prose, documents);
}
