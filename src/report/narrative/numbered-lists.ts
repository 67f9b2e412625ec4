import { enumeratorOf, type Enumerator } from '../enumerators.js';
import type { Enumeration, Passage } from '../report.js';
import { buildEnumeration } from './build-enumeration.js';
import type { FoundItem } from './enumeration-items.js';
import { sentenceStart } from './enumeration-totals.js';
import type { Quantity } from './quantities.js';
import { readOnce, type ReadText } from './read-text.js';

/** What may stand between the total and the first numbered paragraph; “主要做了以下工作：” introduces something else. */
const INTRODUCTION = /^[^，,。；;0-9]{0,8}[，,]?(?:其中|具体|主要|分别|包括|情况|如下|为|是)*[：:，]?$/;
const FINISHED = /[。；;]$/;
const MOST_SIBLINGS = 40;

/** A list whose items are the numbered paragraphs that follow: “共416条，其中：” 1. … 2. … */
export function readNumberedList(passages: Passage[], index: number, read: ReadText): Enumeration | undefined {
  const passage = passages[index]!;
  if (!/[中下括为：:，]$/.test(passage.text)) return undefined;
  const start = sentenceStart(passage.text, passage.text.length);
  const totals = read.quantities.filter(
    ({ from, role }) => from >= start && role === 'count' && read.depths[from] === 0,
  );
  const last = totals.at(-1);
  if (!last || !INTRODUCTION.test(passage.text.slice(last.to))) return undefined;
  const { unit } = last;
  const siblings = siblingsAfter(passages, index);
  const items = siblings.flatMap((sibling) => itemFrom(sibling, unit) ?? []);
  if (items.length < 2) return undefined;
  return buildEnumeration({
    passage,
    index,
    totals: totals.filter((total) => total.unit === unit),
    items,
    open: items.length < siblings.length,
    to: passage.text.length,
  });
}

/** The paragraphs numbered 1, 2, 3… in one style, each with the pieces that go on with it. */
function siblingsAfter(passages: Passage[], index: number): Passage[][] {
  const siblings: Passage[][] = [];
  let style: Enumerator['style'] | undefined;
  for (const passage of passages.slice(index + 1, index + 1 + 2 * MOST_SIBLINGS)) {
    const mark = enumeratorOf(passage.text);
    if (passage.part !== passages[index]!.part || (passage.heading && mark?.style === 'bracket')) break;
    if (mark && mark.number === siblings.length + 1 && mark.style === (style ??= mark.style)) {
      siblings.push([passage]);
      continue;
    }
    const last = siblings.at(-1)?.at(-1);
    if (!last || mark || passage.heading || FINISHED.test(last.text)) break;
    siblings.at(-1)!.push(passage);
  }
  return siblings;
}

/** One paragraph's figure; if it names several, any of them or their sum may be meant. */
function itemFrom(sibling: Passage[], unit: string): FoundItem | undefined {
  const found = sibling.flatMap((passage) => quantitiesOf(passage, unit).map((quantity) => ({ passage, quantity })));
  const [first] = found;
  if (!first) return undefined;
  const numbers = found.map(({ quantity }) => quantity.value);
  const approximate = found.find(({ quantity }) => quantity.comparison === 'approximate');
  const { passage, quantity } = approximate ?? first;
  const words = passage.text.slice(enumeratorOf(passage.text)?.body ?? 0, quantity.from).split(/[。：:]/)[0]!;
  const values = [...new Set([...numbers, numbers.reduce((sum, value) => sum + value, 0)])];
  return {
    passage,
    quantity,
    words,
    depth: 0,
    times: 1,
    values,
    breakBefore: false,
    nestedBefore: false,
    optional: false,
  };
}

function quantitiesOf({ text }: Passage, unit: string): Quantity[] {
  const { quantities, depths } = readOnce(text);
  return quantities.filter(
    (quantity) => quantity.unit === unit && quantity.role === 'count' && depths[quantity.from] === 0,
  );
}
