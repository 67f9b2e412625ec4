const digits = '零一二三四五六七八九';
const units: Record<string, number> = { 〇: 0, '○': 0, Ｏ: 0, O: 0, '0': 0, 两: 2 };

/** 一 to 九十九 as a number; undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  const [tens, ones, ...rest] = text.includes('十') ? text.split('十') : ['', text];
  if (rest.length > 0 || tens === undefined || ones === undefined) return undefined;
  if (!text.includes('十')) return digit(ones);
  const ten = tens === '' ? 1 : digit(tens);
  const one = ones === '' ? 0 : digit(ones);
  return ten === undefined || one === undefined ? undefined : ten * 10 + one;
}

/** 1 to 99 in Chinese numerals. */
export function inChinese(value: number): string {
  if (value < 10) return digits[value] ?? '';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`;
}

/** 二〇二四 or 2024 as a year; undefined unless all four digits are there. */
export function yearNumber(text: string): number | undefined {
  if (text.length !== 4) return undefined;
  let year = 0;
  for (const character of text) {
    const value = /\d/.test(character) ? Number(character) : digit(character);
    if (value === undefined) return undefined;
    year = year * 10 + value;
  }
  return year;
}

function digit(character: string): number | undefined {
  const value = digits.indexOf(character);
  if (character.length === 1 && value >= 0) return value;
  return units[character];
}
