import { numberPhrase } from './number-phrase.js';

/**
 * How prose counts one kind of thing, as data: what the things are called, what is done with them, and which words may
 * stand around without changing what is counted. Whatever other word comes between makes it another count: 备案行政复议.
 * Words are sources of regular expressions without groups; within one the longest come first.
 */
export interface Lexicon {
  /** Nothing is counted in a passage without them. */
  worth: RegExp;
  /** Have to stand in the sentence or in the heading above; without them the thing may belong to other business. */
  about?: RegExp;
  things: Record<string, string>;
  /** Doings or results; those named `other` are known, and counted by no table. */
  doings: Record<string, string>;
  /** What a thing counts as if nothing is said to be done with it. */
  bare?: string;
  /** What is meant by no such thing: 无行政处罚. */
  bareNone?: string;
  /** The doing goes on to the next things of the sentence: 制定规章1件、规范性文件5件. */
  doingGoesOn: boolean;
  /** 其中 leads to results of the thing before. */
  resultsWithin: boolean;
  units: string;
  harmless: string;
  /** Where something is done; it becomes part of the scope. */
  channels?: string;
  /** The measure that a thing and a doing make up; undefined if none. */
  measure(thing: string, doing: string): string | undefined;
}

export type TokenKind = 'thing' | 'doing' | 'number' | 'none' | 'each' | 'mark' | 'within' | 'channel' | 'plain';

export interface Token {
  kind: TokenKind;
  /** Name of the thing or doing. */
  name: string;
  groups: Record<string, string | undefined>;
  from: number;
  to: number;
}

/** A lexicon made ready for reading. */
export interface Vocabulary extends Lexicon {
  /** Any thing or doing. */
  named: RegExp;
  /** Any thing. */
  thing: RegExp;
  /** The word of the lexicon that stands at a place of a text; undefined if none does. */
  tokenAt(text: string, position: number): Token | undefined;
}

const PERIOD = '20\\d\\d年(?:度)?(?:1月1日(?:起)?(?:至|到|-|—)(?:20\\d\\d年)?12月31日(?:止)?)?';
const UNTIL = '截[至止](?:目前|年底|年末|20\\d\\d年(?:年?底|年?末|12月31日))';
const OWN =
  '我[局委办厅院会署社站所镇乡街道市县区省州盟旗]+|本(?:机关|单位|部门|街道|级|年度|年|[局委办厅院会署社站所镇乡市县区省]+)|全(?:年度?|[局委办厅院镇乡市县区省州盟]|街道|系统)|各(?:级|部门|单位|乡镇|镇街|街道|县|区|市)+';
const SUMS = '共计|总共|一共|累计|合计|总计|共有|总数量?|数量|总量|达到|(?:新增|共)?达|共|总|计';
const AROUND =
  '[一二三四五六七八九十]{1,2}是|年度内|年度|年内|今年|当年|依法|依规|按照?规定|已经?|也|还|现|实际|[为是有了过的：:]|方面|工作|情况|行政机关';
const NONE = '未曾|未有|未能|从未|没有|未|没|无';

/** Makes a lexicon ready: one expression that eats its words from left to right, without ever going back. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const things = Object.entries(lexicon.things);
  const doings = Object.entries(lexicon.doings);
  const anyOf = (entries: [string, string][]): RegExp => new RegExp(entries.map(([, words]) => words).join('|'));
  // A number without a unit has to be a whole item of a list: 废止4、修改5.
  const unit = `(?:(?:${lexicon.units})(?!次)|(?=$|[、，；。和及\\u0000]))`;
  const token = new RegExp(
    [
      ...things.map(([, words], index) => `(?<thing${index}>${words})`),
      ...doings.map(([, words], index) => `(?<doing${index}>${words})`),
      `(?<plain>${PERIOD}|${UNTIL}|${OWN}|${lexicon.harmless}|${SUMS}|${AROUND})`,
      ...(lexicon.channels ? [`(?<channel>${lexicon.channels})`] : []),
      numberPhrase(unit),
      `(?<none>${NONE})`,
      '(?<each>各自?|均|都|全部)',
      '(?<mark>以及|[、和及与或并])',
      '(?<within>其中)',
    ].join('|'),
    'y',
  );
  const kinds: [group: string, kind: TokenKind, name: string][] = [
    ...things.map(([name], index): [string, TokenKind, string] => [`thing${index}`, 'thing', name]),
    ...doings.map(([name], index): [string, TokenKind, string] => [`doing${index}`, 'doing', name]),
    ...(['plain', 'channel', 'number', 'none', 'each', 'mark', 'within'] as const).map(
      (kind): [string, TokenKind, string] => [kind, kind, ''],
    ),
  ];
  const tokenAt = (text: string, position: number): Token | undefined => {
    token.lastIndex = position;
    const groups = token.exec(text)?.groups;
    if (!groups) return undefined;
    const [, kind, name] = kinds.find(([group]) => groups[group] !== undefined)!;
    return { kind, name, groups, from: position, to: token.lastIndex };
  };
  return { ...lexicon, named: anyOf([...things, ...doings]), thing: anyOf(things), tokenAt };
}
