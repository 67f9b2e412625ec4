import type { Passage } from '../report.js';
import type { ListItem } from './enumeration-readings.js';
import { holdsMark } from './item-marks.js';
import type { Quantity } from './quantities.js';
import type { ReadText } from './read-text.js';

/** A quantity in a list, with the words before it and the passage it stands in. */
export interface FoundItem extends ListItem {
  passage: Passage;
  quantity: Quantity;
  words: string;
  depth: number;
  /** How many things 各N stands for in the widest reading; 1 without 各. */
  times: number;
}

/** Where a list stands: offsets in the passage, its unit, and the depth of brackets it lies in. */
export interface ListRegion {
  from: number;
  to: number;
  unit: string;
  depth: number;
  /** Its items carry enumerators. */
  numbered: boolean;
}

/** Kinds of doing: an item of another kind than the first one's may no longer belong to the list. */
const DOINGS: RegExp[] = [
  /(?:公开|发布|推送|更新|转载|转发|刊登|刊发|登载|编发|上传)(?!指南|目录|栏|平台)/,
  /收到|受理|接收|接到|接听/,
  /答复|回复|办结|办理|回应/,
  /结转|延期|顺延/,
  /召开|举办|开展|参加/,
  /制发|印发|制定|起草|修订|废止/,
  /涉及|属于|关于|原创|新增/,
];
const NOUNS = /(?:政府|政务)?信息(?:主动|依申请)?公开|政务公开|依申请公开|办理结果|(?:予以|部分|不予|同意)公开/g;
const NEW_TOTAL = /(?:(?<![公中])共(?![同享青产建性])|合计|总计|累计|总数|总量)[^，；、]*$/;
const ASIDE = /同时|此外|另外|另有|还有|^另|^还|^并/;
const INNER_LIST = /其中|包括|包含|[，、]含/;
const EACH = /各(?:类|有|发布|公开|推送|为)?$/;
const EDGES = /^[，,、；;：:。\s和及以与]+|[，,、；;：:（(\s]+$/g;

/** Quantities of a list as items: those of its own unit and depth count, others are optional. */
export function itemsOf(passage: Passage, read: ReadText, region: ListRegion): FoundItem[] {
  const within = read.quantities.filter(
    ({ from, to, role }) => from >= region.from && to <= region.to && role === 'count',
  );
  const items: FoundItem[] = [];
  let separator = '';
  let end = region.from;
  for (const quantity of within) {
    const between = read.text.slice(end, quantity.from);
    const depth = Math.max(0, read.depths[quantity.from]! - region.depth);
    const sameUnit = quantity.unit === region.unit;
    end = quantity.to;
    if (!sameUnit && (depth > 0 || quantity.unit === '元')) continue;
    const first = items[0];
    const further = first !== undefined && depth === 0;
    if (further && separator === '') separator = between.includes('；') ? '；' : '，';
    const counts = timesOf(between);
    items.push({
      passage,
      quantity,
      depth,
      words: tidy(between),
      values: counts.map((times) => times * quantity.value),
      times: counts.at(-1)!,
      breakBefore: further && !region.numbered && breaks(between, first.words, separator),
      nestedBefore: further && INNER_LIST.test(between),
      optional: !sameUnit || depth > 0 || (further && region.numbered && !holdsMark(between)),
    });
  }
  return items;
}

function tidy(words: string): string {
  return words.replace(EDGES, '');
}

/** A change of doing, a new total, or the end of a semicolon's group. */
function breaks(between: string, firstWords: string, separator: string): boolean {
  const words = between.replace(NOUNS, '');
  const first = firstWords.replace(NOUNS, '');
  if (separator === '，' && between.includes('；')) return true;
  if (NEW_TOTAL.test(words) && !NEW_TOTAL.test(first)) return true;
  if (ASIDE.test(tidy(words))) return true;
  return DOINGS.some((doing) => doing.test(words) && !doing.test(first));
}

/** 网站、微信各3条 is for two things, which begin where the last item ended; what 和 joins may be one thing or two. */
function timesOf(between: string): number[] {
  if (!EACH.test(between)) return [1];
  const names = tidy(between)
    .split(/[，；]/)
    .at(-1)!;
  const narrow = names.split('、').length;
  const wide = names.split(/[、和与及]/).length;
  return narrow === wide ? [wide] : [narrow, wide];
}

/** 各 that stands for things that are not named one by one cannot be multiplied. */
export function isUncountable({ words, times }: FoundItem): boolean {
  return times === 1 && EACH.test(words);
}
