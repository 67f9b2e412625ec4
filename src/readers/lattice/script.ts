/** Han, kana, full-width forms, and the marks that stand in Chinese text as wide as a character. */
const wide =
  /[\u2014\u2018-\u201f\u2025\u2026\u2460-\u24ff\u2500-\u257f\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef]|[\ud840-\ud8bf]/;

/** Whether a character belongs to Chinese text, which knows no space between words. */
export function isWide(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x2014) return false;
  return (code >= 0x4e00 && code <= 0x9fff) || wide.test(text);
}

export function isDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length === 1 && ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19));
}

/** Characters of which a written number consists. */
export function isFigureMark(text: string): boolean {
  return isDigit(text) || text === '.' || text === ',' || text === '%' || text === '．' || text === '，';
}

/** A text that is a figure of a table, with or without a sign, a point or a unit. */
export function isFigure(text: string): boolean {
  return /^[\s+\-−–]*[\d０-９][\d０-９.,，．\s\ufffd]*(?:[%％]|[万亿]?元|[件条项份个宗])?[\s\ufffd]*$/.test(text);
}

/** A text that begins with a number of its own, as items, rows and paragraphs do: 一、 （一） 1. 第 */
export function startsItem(text: string): boolean {
  return /^\s*(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）]|\d{1,2}\s*[.．、)）](?!\d)|[①-⑳⑴-⒇]|第[一二三四五六七八九十]{1,3}[条项章节])/u.test(
    text,
  );
}
