/** Writes a number in one of the formats of OOXML's ST_NumberFormat; in decimals if the format is not known. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  return formats[format]?.(value) ?? String(value);
}

/** Undefined where a format ends: decimals are written there. */
type Format = (value: number) => string | undefined;

const digits = '〇一二三四五六七八九';
const legalDigits = '零壹贰叁肆伍陆柒捌玖';
const legalDigitsTraditional = '零壹貳參肆伍陸柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

const formats: Record<string, Format> = {
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  upperLetter: (value) => letters(value)?.toUpperCase(),
  lowerLetter: letters,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: within(0x2488, 20),
  decimalEnclosedParen: within(0x2474, 20),
  ideographEnclosedCircle: within(0x3280, 10),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: (value) => (value < 100 ? counted(value) : digitwise(value)),
  chineseCountingThousand: counted,
  japaneseCounting: counted,
  taiwaneseCounting: (value) => (value < 100 ? counted(value) : digitwise(value)),
  taiwaneseCountingThousand: counted,
  koreanCounting: counted,
  ideographDigital: digitwise,
  japaneseDigitalTenThousand: digitwise,
  taiwaneseDigital: digitwise,
  chineseLegalSimplified: (value) => legal(value, legalDigits),
  ideographLegalTraditional: (value) => legal(value, legalDigitsTraditional),
  japaneseLegal: (value) => legal(value, legalDigitsTraditional),
  ideographTraditional: (value) => stems[value - 1],
  ideographZodiac: (value) => branches[value - 1],
  ideographZodiacTraditional: (value) =>
    value >= 1 && value <= 60 ? stems[(value - 1) % 10]! + branches[(value - 1) % 12]! : undefined,
};

const romans: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  let text = '';
  for (const [amount, sign] of romans) {
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  }
  return text;
}

/** a … z, aa … zz, aaa …, as Word goes on. */
function letters(value: number): string | undefined {
  if (value < 1 || value > 780) return undefined;
  return String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function within(first: number, last: number): Format {
  return (value) => (value >= 1 && value <= last ? String.fromCharCode(first + value - 1) : undefined);
}

function circled(value: number): string | undefined {
  if (value > 35) return undefined;
  return (value > 20 ? within(0x3251 - 20, 35) : within(0x2460, 20))(value);
}

function digitwise(value: number): string | undefined {
  return value < 0 ? undefined : String(value).replace(/\d/g, (digit) => digits[Number(digit)]!);
}

function counted(value: number): string | undefined {
  return spelled(value, digits.replace('〇', '零'), '十百千')?.replace(/^一十/, '十');
}

function legal(value: number, signs: string): string | undefined {
  return spelled(value, signs, '拾佰仟');
}

/** Below ten thousand; no list goes further. */
function spelled(value: number, signs: string, units: string): string | undefined {
  if (value < 0 || value > 9999) return undefined;
  if (value === 0) return '零';
  const written = [...String(value)].map((digit, at, all) => {
    if (digit === '0') return '零';
    return signs[Number(digit)]! + (units[all.length - at - 2] ?? '');
  });
  return written.join('').replace(/零+/g, '零').replace(/零$/, '');
}
