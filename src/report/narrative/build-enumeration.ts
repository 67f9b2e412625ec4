import type { Enumeration, EnumerationItem, Passage } from '../report.js';
import { isUncountable, type FoundItem } from './enumeration-items.js';
import { cutsOf, sumsOfReadings } from './enumeration-readings.js';
import { chooseTotal } from './enumeration-totals.js';
import { spanIn } from '../passages.js';
import type { Quantity } from './quantities.js';

/** A list as it was found, with the totals that it may belong to. */
export interface FoundList {
  passage: Passage;
  index: number;
  totals: Quantity[];
  items: FoundItem[];
  open: boolean;
  /** Offset in the total's passage at which the list ends. */
  to: number;
}

const REMAINDER = /^(?:以及|发布|公开|更新|推送|涉及)*其[他它](?!.*(?:部门|单位|机关|地区|县|区|镇|街道))/;
const MARKED = /^(?:\d{1,2}[.、．)）]|[（(]\d{1,2}[）)]|[①-⑳]|第?[一二三四五六七八九十]是)/;
/** Channels publish the same thing twice; subjects and people are counted under several heads. */
const OVERLAPPING =
  /涉及|网站|门户|微博|微信|公众号|抖音|快手|头条|客户端|APP|公[示告]栏|宣传栏|公开栏|显示屏|电子屏|报[纸刊]|媒体|平台|电视|广播|短信|渠道|载体/i;
const MOST_ITEMS = 80;

/** Puts totals and items together; undefined if several totals are possible and no reading fits one. */
export function buildEnumeration(list: FoundList): Enumeration | undefined {
  const { passage, items } = list;
  const own = items.filter(({ optional }) => !optional);
  if (own.length === 0 || items.length > MOST_ITEMS) return undefined;
  const sums = isReadable(own)
    ? sumsOfReadings(
        items,
        list.totals.map(({ value }) => value),
      )
    : [];
  const total = chooseTotal(list.totals, sums);
  if (!total) return undefined;
  const { value, unit, comparison } = total;
  const ends = cutsOf(own).map((cut) => own[cut - 1]!);
  return {
    total: {
      value,
      unit,
      words: wordsBefore(passage.text, total.from),
      at: spanIn(passage, total.from, total.to),
      comparison,
    },
    items: items.map(itemOf),
    sums,
    open: list.open,
    remainder: ends.every(({ words }) => REMAINDER.test(words.replace(MARKED, ''))),
    channels: own.some(({ words }) => OVERLAPPING.test(words)) || /^[人名]/.test(unit),
    passage: list.index,
    at: spanIn(passage, total.from, list.to),
  };
}

function isReadable(own: FoundItem[]): boolean {
  return own.every((item) => item.quantity.comparison === 'exact' && !isUncountable(item));
}

function wordsBefore(text: string, position: number): string {
  return text
    .slice(Math.max(0, position - 80), position)
    .split(/[，,。；;：:！？（(]/)
    .at(-1)!;
}

function itemOf(item: FoundItem): EnumerationItem {
  const { passage, quantity, words, depth, times } = item;
  const at = spanIn(passage, quantity.from, quantity.to);
  return { words, value: quantity.value, unit: quantity.unit, comparison: quantity.comparison, depth, times, at };
}
