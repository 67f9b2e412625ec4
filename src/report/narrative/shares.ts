import type { Claim, Ratio } from '../report.js';
import { claimIn } from './claims.js';
import type { Paragraph, Prose } from './prose.js';
import { readQuantities, type Quantity } from './quantities.js';
import { sentencesOf, type Stretch } from './stretches.js';

const WORTH_READING = /占[^。]{0,16}[%％]/;
/** 占比86%, 占总数的86.2%; 占全市的… is a share of something that stands elsewhere. */
const SHARE =
  /(?:(?<!分别)占(?:比|总数|总量|总申请量|申请总[数量]|总|全部申请|全部)?(?:的)?(?:比例|比重|比)?(?:为|是|达到|达)?)(?<about>约|近|超过|超)?(?<number>\d{1,3}(?:\.\d+)?)[%％](?<after>以上|左右|多)?/g;
const MOST_PARTS = 6;

/** Shares that prose states of a count right before them: 其中网络申请25件，占比86%. */
export function readShares(prose: Prose): Claim[] {
  return prose
    .about(WORTH_READING)
    .flatMap((paragraph) =>
      sentencesOf(paragraph.text).flatMap((sentence, index, all) => sharesIn(paragraph, sentence, all[index - 1])),
    );
}

function sharesIn(paragraph: Paragraph, sentence: Stretch, previous: Stretch | undefined): Claim[] {
  if (!WORTH_READING.test(sentence.text)) return [];
  const quantities = readQuantities(sentence.text);
  // 共554条。其中，网站311条，占56.14%；公示栏48条，占8.66%
  const earlier = previous ? countsIn(previous.text) : [];
  return Array.from(sentence.text.matchAll(SHARE)).flatMap((match) => {
    const { number = '', about, after } = match.groups ?? {};
    const ratio = ratioOf(sentence.text, quantities, match.index, earlier);
    if (!ratio) return [];
    const [from, to] = [sentence.from + match.index, sentence.from + match.index + match[0].length];
    const comparison = about || after ? ('approximate' as const) : ('exact' as const);
    const stated = { measure: 'share', value: Number(number), comparison, unit: '%', negated: false };
    const claim = claimIn(paragraph, { ...stated, scope: { organ: 'own' }, from, to });
    return [{ ...claim, decimals: number.split('.')[1]?.length ?? 0, ratio }];
  });
}

function countsIn(text: string): Quantity[] {
  return readQuantities(text).filter(isCount);
}

function isCount({ role, unit }: Quantity): boolean {
  return role === 'count' && unit !== '元';
}

/** The count that a share is said of, and the counts it may be a share of; undefined if they do not stand in the sentence. */
function ratioOf(text: string, quantities: Quantity[], position: number, earlier: Quantity[]): Ratio | undefined {
  const before = quantities.filter((quantity) => quantity.to <= position && isCount(quantity));
  const part = before.at(-1);
  if (!part || !/^[，,（(]?$/.test(text.slice(part.to, position)) || before.some(isVague)) return undefined;
  const larger = before.slice(0, -1).filter(({ value }) => value >= part.value && value > 0);
  // What has a share of its own is another part, and people are no share of cases.
  const likely = larger.filter(
    ({ to, unit }) => isAkin(unit, part.unit) && !/^[，,（(]?占/.test(text.slice(to, to + 3)),
  );
  if (likely.length === 0) return undefined;
  const wholes = [...new Set([...likely, ...larger, ...earlier].map(({ value }) => value))];
  const plain =
    before.length === 2 && !text.startsWith('其中') ? { plain: { part: part.value, whole: likely[0]!.value } } : {};
  return { parts: sumsFromEnd(before.filter(({ unit }) => unit === part.unit)), wholes, ...plain };
}

/** Units in which the same cases are counted: 29例, of which 25件. */
const CASES = /^[件例起宗份封]$/;

function isAkin(a: string, b: string): boolean {
  return a === b || (CASES.test(a) && CASES.test(b));
}

function isVague({ comparison }: Quantity): boolean {
  return comparison === 'approximate';
}

/** 予以公开3件、部分公开5件，占80%: of the last one, or of the last ones together. */
function sumsFromEnd(quantities: Quantity[]): number[] {
  const sums: number[] = [];
  for (const { value } of quantities.slice(-MOST_PARTS).reverse()) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}
