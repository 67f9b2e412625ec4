import type { Enumeration, Passage } from '../report.js';
import { bracketAround } from './brackets.js';
import { buildEnumeration } from './build-enumeration.js';
import { itemsOf, type FoundItem, type ListRegion } from './enumeration-items.js';
import { totalsFor } from './enumeration-totals.js';
import { markedAt } from './item-marks.js';
import { readNumberedList } from './numbered-lists.js';
import { readOnce, type ReadText } from './read-text.js';

const CUE = /其中|(?:主要)?(?:包括|包含)|分别[为是]|具体[为是]|[（(](?:其中|包括|包含|含)?|[：:]/g;
const WORTH_READING = /其中|包[括含]|分别[为是]|具体[为是]|\D[余多]?[（(：:]/;
const OPEN_END = /^(?:等|多|以上|[，、；]?(?:其余|余下|剩余|其[他它])[^，。；]{0,12}(?:$|[，。；]))/;
const EXAMPLES = /^[：:，]?(?:主要|重点|如|例如|比如|有)/;
const MOST_CUES = 30;
/** No sentence is longer; what is longer is no list. */
const LONGEST_LIST = 1500;

/** Totals with their parts (共416条，其中：网站44条…), wherever prose states them. */
export function readEnumerations(passages: Passage[]): Enumeration[] {
  const enumerations: Enumeration[] = [];
  passages.forEach((passage, index) => {
    if (passage.heading || !WORTH_READING.test(passage.text)) return;
    const read = readOnce(passage.text);
    if (read.quantities.length > 1) enumerations.push(...readPassage(passage, index, read));
    const numbered = readNumberedList(passages, index, read);
    if (numbered) enumerations.push(numbered);
  });
  return enumerations;
}

function readPassage(passage: Passage, index: number, read: ReadText): Enumeration[] {
  const found: Enumeration[] = [];
  const seen = new Set<number>();
  let cues = 0;
  for (const cue of passage.text.matchAll(CUE)) {
    if (++cues > MOST_CUES) break;
    const list = listAt(passage, read, cue);
    const first = list?.items[0]?.quantity.from;
    // “416条，包括：…” and “（其中…” have two cues for one list.
    if (!list || first === undefined || seen.has(first)) continue;
    seen.add(first);
    const enumeration = buildEnumeration({ passage, index, ...list });
    if (enumeration) found.push(enumeration);
  }
  return found;
}

function listAt(passage: Passage, read: ReadText, cue: RegExpExecArray) {
  const [word] = cue;
  const start = cue.index + word.length;
  const bare = word.length === 1;
  // A bare bracket or colon begins a list only directly behind a number.
  if (bare && !read.quantities.some(({ to }) => to === cue.index)) return undefined;
  const region = regionOf(read, start);
  const units = unitsIn(read, region);
  for (const unit of units) {
    const list = { ...region, unit };
    const totals = totalsFor(read, cue.index, list);
    if (totals.length === 0) continue;
    const items = itemsOf(passage, read, list);
    const own = items.filter(({ optional }) => !optional);
    if (bare && own.length < 2) return undefined;
    return { totals, items, open: isOpen(read.text, word, start, own), to: items.at(-1)!.quantity.to };
  }
  return undefined;
}

/** From the cue to the end of its bracket or sentence; a numbered list runs on over full stops. */
function regionOf({ text, depths }: ReadText, start: number): ListRegion {
  const depth = depths[start - 1] ?? 0;
  const limit = Math.min(bracketAround(depths, start - 1)?.to ?? text.length, start + LONGEST_LIST);
  const numbered = markedAt(text, start);
  let to = start;
  while (to < limit && !('。！？'.includes(text[to]!) && depths[to]! <= depth && !(numbered && markedAt(text, to + 1))))
    to++;
  return { from: start, to, unit: '', depth, numbered };
}

function unitsIn({ quantities, depths }: ReadText, { from, to, depth }: ListRegion): Set<string> {
  const inside = quantities.filter(
    (quantity) => quantity.from >= from && quantity.to <= to && quantity.role === 'count',
  );
  return new Set(inside.filter((quantity) => depths[quantity.from] === depth).map(({ unit }) => unit));
}

function isOpen(text: string, word: string, start: number, own: FoundItem[]): boolean {
  if (word.startsWith('主要') || EXAMPLES.test(text.slice(start, start + 4))) return true;
  const end = own.at(-1)?.quantity.to;
  return end !== undefined && OPEN_END.test(text.slice(end, end + 20));
}
