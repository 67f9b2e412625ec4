/** Text without meaningless white space, with the offset in the original for each of its characters. */
export interface Compacted {
  text: string;
  offsets: number[];
}

const gap = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;

/**
 * Removes white space except between two ASCII letters or digits, where one space stays: digits that a space splits are
 * never joined. Full-width letters and digits become half-width, one for one.
 */
export function compact(text: string, from = 0, to = text.length): Compacted {
  const offsets: number[] = [];
  let result = '';
  let last = 0;
  let gapAt = -1;
  // Stretches without anything to change are copied whole.
  let copied = from;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isGap(code)) {
      result += text.slice(copied, i);
      copied = i + 1;
      gapAt = i;
      continue;
    }
    const plain = narrow(code);
    if (gapAt >= 0 && isWord(last) && isWord(plain)) {
      result += ' ';
      offsets.push(gapAt);
    }
    if (plain !== code) {
      result += text.slice(copied, i) + String.fromCharCode(plain);
      copied = i + 1;
    }
    offsets.push(i);
    gapAt = -1;
    last = plain;
  }
  return { text: result + text.slice(copied, Math.max(copied, to)), offsets };
}

/** An ASCII letter or digit. */
export function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isGap(code: number): boolean {
  if (code <= 32 || code === 0x3000) return true;
  if (code < 128 || (code > 0x3000 && code < 0xfeff)) return false;
  return gap.test(String.fromCharCode(code));
}

/** Full-width digits and letters only: punctuation of both widths means different things to the rules. */
function narrow(code: number): number {
  return code >= 0xff10 && code <= 0xff5a && isWord(code - 0xfee0) ? code - 0xfee0 : code;
}
