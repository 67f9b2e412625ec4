/** An Arabic number, with or without thousands separators and decimals. */
export const ARABIC = String.raw`\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
/** A number in Chinese characters. */
export const CHINESE = '[〇零一二三四五六七八九十百千万亿两]+';

const DIGITS = '零一二三四五六七八九';
const SMALL_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Record<string, number> = { 万: 1e4, 亿: 1e8 };
const ARABIC_WITH_UNITS = /^(\d+(?:\.\d+)?)([百千万亿]*)$/;

/** The number that a numeral stands for: `1,151`, `１２`, `1.2万`, 三十二, 一百零五; undefined if it is none, or a range such as 三五. */
export function parseNumeral(numeral: string): number | undefined {
  const plain = numeral.replace(/[,，]/g, '').replace(/[０-９．]/g, halfWidth);
  const arabic = ARABIC_WITH_UNITS.exec(plain);
  return arabic ? scale(Number(arabic[1]), arabic[2]!) : parseChinese(plain);
}

function halfWidth(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
}

/** Rounded, because 1.13 × 10000 is not 11300 in binary. */
function scale(value: number, units: string): number {
  let scaled = value;
  for (const unit of units) scaled *= SMALL_UNITS[unit] ?? LARGE_UNITS[unit]!;
  return units ? Math.round(scaled * 1e6) / 1e6 : value;
}

function parseChinese(numeral: string): number | undefined {
  const text = numeral.replace(/〇/g, '零').replace(/两/g, '二');
  if (text === '') return undefined;
  return /[十百千万亿]/.test(text) ? parseWithUnits(text) : parseDigits(text);
}

/** 二〇二三 is read digit by digit; 三五 is “three to five”, no number. */
function parseDigits(text: string): number | undefined {
  if (text.length === 2 && !text.includes('零')) return undefined;
  const digits = [...text].map((char) => DIGITS.indexOf(char));
  return digits.includes(-1) ? undefined : Number(digits.join(''));
}

function parseWithUnits(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of text) {
    const value = DIGITS.indexOf(char);
    if (value > 0 && digit) return undefined;
    if (value >= 0) {
      digit = value;
    } else if (char in SMALL_UNITS) {
      section += (digit || 1) * SMALL_UNITS[char]!;
      digit = undefined;
    } else if (char in LARGE_UNITS) {
      const below = section + (digit ?? 0);
      total = char === '亿' ? (total + below) * LARGE_UNITS[char]! : total + below * LARGE_UNITS[char]!;
      section = 0;
      digit = undefined;
    } else {
      return undefined;
    }
  }
  return total + section + (digit ?? 0);
}
