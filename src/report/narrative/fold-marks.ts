const HALF_WIDTH = /[,;:()!?.]/g;
const ASCII_WORD = /[0-9A-Za-z/]/;
const HAN = /[一-鿿]/;
const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
};

/** Half-width punctuation as full-width, one for one; a mark between two digits or letters belongs to a number, a time or an address. */
export function foldMarks(text: string): string {
  return text.replace(HALF_WIDTH, (mark, index: number) => {
    const [before, after] = [text[index - 1] ?? '', text[index + 1] ?? ''];
    if (mark === '.') return HAN.test(before) && (after === '' || HAN.test(after)) ? '。' : mark;
    const inside = ASCII_WORD.test(before) && ASCII_WORD.test(after);
    return inside && mark !== '(' && mark !== ')' ? mark : FULL_WIDTH[mark]!;
  });
}
