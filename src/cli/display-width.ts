// eslint-disable-next-line no-control-regex -- escape sequences are what is looked for
const escapes = /\u001b\[[\d;]*m/gu;
const plain = /^[\x20-\x7e]*$/u;
/** Controls, marks that stand on the letter before, and invisible format characters. */
const narrowest = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
/** East Asian Width W and F, in ranges as wide as unassigned neighbours allow. */
const wide =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/**
 * Columns that a text takes on a terminal. The bundle has this in the place of string-width, whose `Intl.Segmenter` and
 * emoji tables take half as long to load as Node itself takes to start; what reports hold is measured the same.
 */
export default function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text.replace(escapes, '')) {
    if (narrowest.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}
