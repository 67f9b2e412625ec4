/**
 * Fonts that draw two characters with one glyph let a PDF name the rarer: radicals and compatibility ideographs that
 * look the same as the character that was written. Unicode folds most of them; these simplified forms it does not.
 */
const radicals = new Map<number, string>(
  Object.entries({
    '⺟': '母',
    '⺠': '民',
    '⻁': '虎',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻉': '贝',
    '⻋': '车',
    '⻓': '长',
    '⻔': '门',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻧': '卤',
    '⻨': '麦',
    '⻩': '黄',
    '⻬': '齐',
    '⻮': '齿',
    '⻰': '龙',
    '⻳': '龟',
  }).map(([radical, plain]) => [radical.codePointAt(0)!, plain]),
);

/** The text of a code point, a radical or compatibility ideograph as the character it looks like. */
export function plainIdeograph(code: number): string {
  const text = String.fromCodePoint(code);
  if (code < 0x2e80) return text;
  if (code < 0x2fe0) return radicals.get(code) ?? text.normalize('NFKC');
  return code >= 0xf900 && code < 0xfb00 ? text.normalize('NFKC') : text;
}
