import fc from 'fast-check';

/** A sentence put together from parts, and what it states by construction. */
export interface Phrasing {
  text: string;
  claims: { measure: string; value: number; approximate: boolean; negated: boolean; organ: 'own' | 'other' }[];
}

/** How a thing is counted: the words before the number, for each measure. */
interface Counted {
  measure: string;
  words: string[];
}

const requests: Counted[] = [
  { measure: 'requests.received', words: ['收到政府信息公开申请', '受理政府信息公开申请', '新收依申请公开事项'] },
  { measure: 'requests.handled', words: ['办理政府信息公开申请', '收办政府信息公开申请'] },
  { measure: 'requests.answered', words: ['答复政府信息公开申请', '办结政府信息公开申请'] },
];
const reviews: Counted[] = [
  { measure: 'reviews.review.total', words: ['因政府信息公开引发行政复议', '发生政府信息公开行政复议案件'] },
  { measure: 'reviews.litigation.total', words: ['因政府信息公开被提起行政诉讼', '政府信息公开行政诉讼'] },
];
const documents: Counted[] = [
  { measure: 'disclosure.normativeDocs.issued', words: ['制发行政规范性文件', '制定规范性文件', '印发行政规范性文件'] },
  { measure: 'disclosure.normativeDocs.repealed', words: ['废止行政规范性文件', '清理废止规范性文件'] },
  { measure: 'disclosure.normativeDocs.inForce', words: ['现行有效规范性文件', '行政规范性文件现行有效'] },
  { measure: 'disclosure.regulations.issued', words: ['制定规章', '出台政府规章'] },
];
const decisions: Counted[] = [
  { measure: 'disclosure.licensing.decisions', words: ['作出行政许可决定', '作出行政许可处理决定', '实施行政许可'] },
  { measure: 'disclosure.penalties.decisions', words: ['作出行政处罚决定', '实施行政处罚'] },
  { measure: 'disclosure.coercion.decisions', words: ['实施行政强制措施', '作出行政强制决定'] },
];
/** Never two of one family in a sentence, so that no reading could join them. */
const families = [requests, reviews, documents, decisions];

const none: { words: string; measures: string[] }[] = [
  { words: '未收到政府信息公开申请', measures: ['requests.received'] },
  { words: '没有受理依申请公开事项', measures: ['requests.received'] },
  {
    words: '未发生因政府信息公开引发的行政复议、行政诉讼',
    measures: ['reviews.review.total', 'reviews.litigation.total'],
  },
  { words: '无政府信息公开行政复议', measures: ['reviews.review.total'] },
  { words: '未制发行政规范性文件', measures: ['disclosure.normativeDocs.issued'] },
  {
    words: '未作出行政处罚、行政强制决定',
    measures: ['disclosure.penalties.decisions', 'disclosure.coercion.decisions'],
  },
];

/** Words beside the figures that are about other things, with figures of their own. */
const asides = [
  '开展业务培训3次',
  '解读规范性文件32份',
  '备案行政复议案件134件',
  '公开行政处罚决定12件',
  '受理行政许可申请320件',
  '回复群众来信12件',
  '参与行政诉讼5件',
  '转发规范性文件7件',
  '依法公开三公经费信息2条',
];

const own = ['2023年，我局', '全年', '2023年，本机关共', '本年度', '2023年，青川市民政局'];
const other = ['2023年，全市各级行政机关共', '各街道'];

const chinese = '零一二三四五六七八九';

/** A number below ten thousand as it is spoken. */
export function inWords(value: number): string {
  if (value < 10) return chinese[value]!;
  let words = '';
  let zero = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit > 0)
      words += (zero && words ? '零' : '') + (unit === 10 && words === '' && digit === 1 ? '' : chinese[digit]) + name;
    zero = digit === 0;
  }
  return words;
}

const writings: ((value: number) => string)[] = [
  String,
  inWords,
  (value) => value.toLocaleString('en'),
  (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (value) => ` ${value} `,
];

const figure = fc.record({
  value: fc.integer({ min: 1, max: 9999 }),
  write: fc.constantFrom(...writings),
  vague: fc.constantFrom<[before: string, after: string]>(
    ['', ''],
    ['', ''],
    ['', ''],
    ['约', ''],
    ['近', ''],
    ['', '余'],
    ['', '多'],
  ),
});

const counted = fc
  .constantFrom(...families)
  .chain((family) =>
    fc.record({ family: fc.constant(family), thing: fc.constantFrom(...family), figure, word: fc.nat(5) }),
  );

const statement = counted.map(({ family, thing, figure: { value, write, vague }, word }) => ({
  family,
  text: `${thing.words[word % thing.words.length]}${vague[0]}${write(value)}${vague[1]}件`,
  claims: [{ measure: thing.measure, value, approximate: vague.join('') !== '', negated: false }],
}));

const denial = fc.constantFrom(...none).map(({ words, measures }) => ({
  text: words,
  claims: measures.map((measure) => ({ measure, value: 0, approximate: false, negated: true })),
}));

const who = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...own).map((words) => ({ words, organ: 'own' as const })) },
  { weight: 1, arbitrary: fc.constantFrom(...other).map((words) => ({ words, organ: 'other' as const })) },
);

/** One to three figures of different families in a sentence, whose they are said first. */
export const sentence: fc.Arbitrary<Phrasing> = fc
  .record({ who, parts: fc.uniqueArray(statement, { minLength: 1, maxLength: 3, selector: ({ family }) => family }) })
  .map(({ who: { words, organ }, parts }) => ({
    text: `${words}${parts.map(({ text }) => text).join('，')}。`,
    claims: parts.flatMap(({ claims }) => claims.map((claim) => ({ ...claim, organ }))),
  }));

/** A sentence that there was none of something. */
export const negation: fc.Arbitrary<Phrasing> = fc
  .record({ words: fc.constantFrom(...own), denial })
  .map(({ words, denial: { text, claims } }) => ({
    text: `${words}${text}。`,
    claims: claims.map((claim) => ({ ...claim, organ: 'own' })),
  }));

/** A sentence that states none of the figures that the tables hold. */
export const aside: fc.Arbitrary<Phrasing> = fc
  .record({
    words: fc.constantFrom(...own),
    asides: fc.uniqueArray(fc.constantFrom(...asides), { minLength: 1, maxLength: 3 }),
  })
  .map(({ words, asides: chosen }) => ({ text: `${words}${chosen.join('，')}。`, claims: [] }));
