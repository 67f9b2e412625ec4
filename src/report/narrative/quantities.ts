import { ARABIC, CHINESE, parseNumeral } from './numerals.js';

/** A number with its unit as it stands in prose; offsets are in the text it was read from. */
export interface Quantity {
  value: number;
  /** Empty if none that is counted in. */
  unit: string;
  comparison: 'exact' | 'approximate';
  from: number;
  to: number;
  /** `aside`: an ordinal, a rate, a comparison or last year's figure, which no total of this year is made of. */
  role: 'count' | 'aside';
}

/** Longest first; a unit that begins another word (条例, 个人, 部门) is none. */
const UNITS = [
  ...['人次', '条次', '件次', '篇次', '场次', '万元', '亿元', '元'],
  ...['条(?![例款件目约理线码文规])', '件(?!事)', '篇', '份(?!额)', '次(?![日年月数])', '期(?![间限末初])'],
  ...[
    '个(?!人|体|月|百分点|工作日|性|别|部分)',
    '项',
    '场(?![所地馆])',
    '起(?![草来])',
    '宗',
    '例(?![会如外])',
    '则',
    '批(?![准复示])',
  ],
  ...[
    '部(?![分门级署委长])',
    '名(?![称单录])',
    '人(?![大员民事社才均口数们群力身])',
    '家(?![庭长具])',
    '户(?!外)',
    '封',
    '通(?![过知告报])',
  ],
  ...['幅', '张', '册', '种', '类', '处(?![理罚室])', '页', '字', '套', '组(?!织)'],
].join('|');

// The first character decides quickly: prose is long and numbers are few.
const QUANTITY = new RegExp(
  `(?:(${ARABIC})([余多来]?)([百千万亿]{0,2})([余多]?)(${UNITS})?|(${CHINESE})([余多来几]?)(${UNITS}))(以上|左右|上下|以内|余|多(?!次))?`,
  'g',
);
const VAGUE_BEFORE = /(?:(?<![预节签公])约|近|逾|超过?|不少于|不低于|至少)$/;
/** 数十条, 上百条: beside a round numeral alone. */
const ROUND = { before: /[数几上成近]$/, numeral: /^[十百千万]/ };
/** Parts of longer words and codes: 统一, G20, 1 151. */
const NO_NUMBER_BEFORE = { arabic: /[\d.A-Za-z]$/, chinese: /[统唯同单逐专之划]$/ };

/** 十届二次会议 is the second one. */
const ORDINAL = /[第前]$|(?:这|该|上述|以上)$|届(?:[人党团]?(?:大|代会)|政协|委员会|全委会|常委会)?$/;
const RATE = /(?:每|平均|人均|日均|月均)[^，。；、]{0,6}$/;
const COMPARISON = /(?:较|同比|环比|相比|比(?:上|去|20))[^，。；、]{0,16}$|(?:增加|增长|减少|下降|上升|提高|多|少)了?$/;
const PREVIOUS = /(?:上年|去年|上一年|往年|同期)(?!度?(?:结转|转))[^，。；、]{0,12}$/;
const MONEY = /元$/;
const SPLIT = /\d $/;

/** Every number with a unit in a text, and bare numbers of a list that share the unit of its last one (44、131和241条). */
export function readQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const quantity = fromMatch(text, match);
    if (quantity) quantities.push(quantity);
  }
  shareUnits(text, quantities);
  return quantities.filter(({ unit }) => unit !== '');
}

function fromMatch(text: string, match: RegExpExecArray): Quantity | undefined {
  const [whole, arabic, more, multiple, moreAfter, arabicUnit, chinese, chineseMore, chineseUnit, after] = match;
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  if (NO_NUMBER_BEFORE[chinese === undefined ? 'arabic' : 'chinese'].test(before)) return undefined;
  const value = parseNumeral(chinese ?? arabic! + (multiple ?? ''));
  const [factor, unit] = moneyFactor(chineseUnit ?? arabicUnit ?? '');
  if (value === undefined && unit === '') return undefined;
  const vague =
    value === undefined ||
    more ||
    moreAfter ||
    chineseMore ||
    after ||
    VAGUE_BEFORE.test(before) ||
    isRound(before, chinese);
  // “1.44条” is an enumerator run into a number, or nothing that can be counted; “1 151条” may be one number or two.
  const odd = (!MONEY.test(unit) && unit !== '' && !Number.isInteger(value)) || SPLIT.test(before);
  return {
    value: Math.round((value ?? 0) * factor * 1e6) / 1e6,
    unit,
    comparison: vague || odd ? 'approximate' : 'exact',
    from: match.index,
    to: match.index + whole.length,
    role: roleOf(before),
  };
}

function isRound(before: string, chinese: string | undefined): boolean {
  return chinese !== undefined && ROUND.numeral.test(chinese) && ROUND.before.test(before);
}

function moneyFactor(unit: string): [factor: number, unit: string] {
  if (unit === '万元') return [1e4, '元'];
  if (unit === '亿元') return [1e8, '元'];
  return [1, unit];
}

function roleOf(before: string): Quantity['role'] {
  const aside = ORDINAL.test(before) || RATE.test(before) || COMPARISON.test(before) || PREVIOUS.test(before);
  return aside ? 'aside' : 'count';
}

function shareUnits(text: string, quantities: Quantity[]): void {
  for (let i = quantities.length - 2; i >= 0; i--) {
    const [quantity, next] = [quantities[i]!, quantities[i + 1]!];
    if (quantity.unit !== '' || next.unit === '') continue;
    if (/^[、和及与]$/.test(text.slice(quantity.to, next.from))) quantity.unit = next.unit;
  }
}
