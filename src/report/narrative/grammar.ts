import { MASK } from './brackets.js';
import type { Token, Vocabulary } from './lexicon.js';
import { numberIn, type StatedNumber } from './number-phrase.js';

/** A count that a sentence states, in the words of a lexicon. */
export interface LexiconCount extends StatedNumber {
  measure: string;
  thing: string;
  negated: boolean;
  channel: string;
  /** Whose it is; the reader of the sentence knows. */
  organ?: 'own' | 'other';
  /** Offsets in the paragraph. */
  from: number;
  to: number;
}

/** What a sentence has named so far; later clauses may leave it out. */
export interface SentenceState {
  things: string[];
  doings: string[];
  channel: string;
  /** 其中 was said. */
  within: boolean;
  /** Words were met that make what follows another count. */
  blocked: boolean;
  /** Words were met that may govern what follows, unless it has a verb of its own. */
  guarded: boolean;
  counts: LexiconCount[];
  /** Every number with the things it is of: a bracket behind it says more of them. */
  heads: { to: number; things: string[] }[];
}

/** What stands between two marks of a clause: names, perhaps a number, perhaps a negation. */
interface Item {
  things: string[];
  doings: string[];
  number?: StatedNumber;
  none: boolean;
  each: boolean;
  from?: number;
  to: number;
}

/** Topics that limit what a sentence counts, and other years. */
const LIMITS =
  /领域|围绕|针对|涉及|其中|专项|名义|牵头|联合|参与|除|^(?:去年|上一?年|往年|[1-9]\d?月|上半年|下半年|[一二三四]季度)/;

export function newSentence(things: string[] = []): SentenceState {
  return { things, doings: [], channel: '', within: false, blocked: false, guarded: false, counts: [], heads: [] };
}

/** Reads one clause; what it counts is added to the sentence's counts. Offsets are moved by `base`. */
export function readClause(vocabulary: Vocabulary, sentence: SentenceState, text: string, base: number): void {
  if (sentence.blocked) return;
  let item = newItem();
  for (let position = afterBlank(text, 0); position < text.length;) {
    const token = vocabulary.tokenAt(text, position);
    if (!token) return block(vocabulary, sentence, text);
    position = afterBlank(text, token.to);
    if (token.kind === 'mark' && isComplete(item, text, position)) {
      settle(vocabulary, sentence, item, base);
      item = newItem();
    } else if (!take(sentence, item, token)) return block(vocabulary, sentence, text);
  }
  settle(vocabulary, sentence, item, base);
}

/** Where the text goes on behind what was blanked out. */
function afterBlank(text: string, position: number): number {
  let at = position;
  while (text[at] === MASK) at++;
  return at;
}

function newItem(): Item {
  return { things: [], doings: [], none: false, each: false, to: 0 };
}

/** At a mark: 行政复议3件、…, or a negation before the next one: 未收到行政复议、未发生行政诉讼. */
function isComplete({ number, none, things, doings }: Item, text: string, position: number): boolean {
  if (number) return true;
  return none && things.length + doings.length > 0 && /^(?:也|均)?[未没无]/.test(text.slice(position, position + 2));
}

/** Words of which it is not known what they make of the count, and perhaps of the next ones. */
function block(vocabulary: Vocabulary, sentence: SentenceState, text: string): void {
  if (LIMITS.test(text)) sentence.blocked = true;
  else if (vocabulary.thing.test(text)) sentence[vocabulary.doingGoesOn ? 'guarded' : 'blocked'] = true;
  else if (vocabulary.doingGoesOn && vocabulary.named.test(text)) sentence.doings = ['other'];
}

/** Adds a token to the item; false if it does not fit there. */
function take(sentence: SentenceState, item: Item, token: Token): boolean {
  const { kind, name } = token;
  if (kind === 'plain' || kind === 'mark') return true;
  if (kind === 'channel') {
    sentence.channel = token.groups.channel ?? '';
    return true;
  }
  if (kind === 'within') {
    sentence.within = true;
    return true;
  }
  item.from ??= token.from;
  item.to = token.to;
  // Behind a number may stand what it is of, but nothing is said twice: 3件行政复议, 2件维持.
  if (kind === 'thing') return (!item.number || item.things.length === 0) && item.things.push(name) > 0;
  if (kind === 'doing') return (!item.number || item.doings.length === 0) && item.doings.push(name) > 0;
  if (kind === 'each') return (item.each = true);
  if (kind === 'none') return !item.number && !item.none && (item.none = true);
  const number = numberIn(token.groups);
  if (!number || item.number || item.none) return false;
  item.number = number;
  return true;
}

/** Turns a finished item into counts, and remembers what it named. */
function settle(vocabulary: Vocabulary, sentence: SentenceState, item: Item, base: number): void {
  const { things, doings, number, none } = item;
  if (sentence.within && things.length > 0) return withdraw(vocabulary, sentence, things);
  if (number || none) count(vocabulary, sentence, item, base);
  if (number) sentence.heads.push({ to: base + item.to, things: things.length > 0 ? things : sentence.things });
  if (things.length > 0) {
    sentence.things = things;
    if (!vocabulary.doingGoesOn) sentence.doings = [];
  }
  if (doings.length > 0) sentence.doings = doings;
}

/** 收到行政复议3件，其中因信息公开引发的行政复议1件: the 3 were of another kind. */
function withdraw({ resultsWithin }: Vocabulary, sentence: SentenceState, things: string[]): void {
  sentence.blocked = true;
  if (resultsWithin) sentence.counts = sentence.counts.filter(({ thing }) => !things.includes(thing));
}

function count(vocabulary: Vocabulary, sentence: SentenceState, item: Item, base: number): void {
  const { number, each } = item;
  const explicit = item.things.length > 0 || item.doings.length > 0;
  if (!explicit || (sentence.within && !vocabulary.resultsWithin)) return;
  if (sentence.guarded && (item.things.length === 0 || (item.doings.length === 0 && !item.none))) return;
  const things = item.things.length > 0 ? item.things : sentence.things;
  const doings = doingsOf(vocabulary, sentence, item);
  const joint = things.length > 1 || doings.length > 1;
  // One number for several things is their sum, and nothing of the table.
  if (joint && number && number.value !== 0 && !each) return;
  const stated: StatedNumber = number ?? { value: 0, comparison: 'exact', unit: '件' };
  for (const thing of things) {
    for (const doing of doings) {
      const measure = vocabulary.measure(thing, doing);
      if (!measure) continue;
      const place = { from: base + (item.from ?? 0), to: base + item.to };
      sentence.counts.push({ measure, thing, negated: !number, channel: sentence.channel, ...stated, ...place });
    }
  }
}

function doingsOf({ bare, bareNone, doingGoesOn }: Vocabulary, sentence: SentenceState, item: Item): string[] {
  if (item.doings.length > 0) return item.doings;
  if (doingGoesOn && !item.none && sentence.doings.length > 0) return sentence.doings;
  const silent = item.none ? (bareNone ?? bare) : bare;
  return silent === undefined ? [] : [silent];
}
