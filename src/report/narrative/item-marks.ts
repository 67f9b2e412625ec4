const MARK =
  /(?:\d{1,2}[.、．)）]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳]|第?[一二三四五六七八九十]是)/y;
const MARK_ANYWHERE = new RegExp(MARK.source);

/** An enumerator (1. （1） ① 一是) stands at a position, perhaps behind a colon or comma. */
export function markedAt(text: string, position: number): boolean {
  MARK.lastIndex = '：:，'.includes(text[position] ?? ' ') ? position + 1 : position;
  return MARK.test(text);
}

/** An enumerator stands somewhere in a text. */
export function holdsMark(text: string): boolean {
  return MARK_ANYWHERE.test(text);
}
