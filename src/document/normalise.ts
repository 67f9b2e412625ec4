/** White space of every kind, and the characters without width that converters leave behind. */
const invisible = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+/g;
const enumeratorDot = /(\d)[。、](?!\d)/g;
/** Most labels are nothing but Han characters, 、 and ASCII letters, of which nothing changes. */
const normal = /^(?:[\u3400-\u9fffA-Za-z]、?)*$/;

const quotes = "“”„‟＂‘’‚‛＇'`´「」『』〝〞〟﹁﹂﹃﹄";
const plain: Record<string, string> = {
  '﹙': '(',
  '﹚': ')',
  '﹐': ',',
  '﹔': ';',
  '﹕': ':',
  '､': '、',
  '﹑': '、',
  '｡': '。',
  ...Object.fromEntries([...quotes].map((quote) => [quote, '"'])),
};
const fullWidth = '[\\uff01-\\uff5e]';
/** What has another form in a normal label, or none. */
const unlike = new RegExp(`${invisible.source}|[${Object.keys(plain).join('')}]|${fullWidth}`, 'g');

/** Drops all white space, also U+3000, no-break spaces and characters without width. */
export function squeeze(text: string): string {
  return text.replace(invisible, '');
}

/** One full-width ASCII character as its half-width twin; every other character as it is. */
export function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/**
 * The form in which labels and headings are compared: no white space, one width of letters, digits, brackets and
 * punctuation, one kind of quotation mark, and `.` as the enumerator's dot after a digit.
 */
export function normaliseLabel(text: string): string {
  if (normal.test(text)) return text;
  return text.replace(unlike, normalForm).replace(enumeratorDot, '$1.');
}

function normalForm(found: string): string {
  const known = plain[found];
  if (known !== undefined) return known;
  const narrow = halfWidth(found);
  return narrow === found ? '' : narrow;
}
