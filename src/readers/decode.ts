import { firstInvalid } from './utf8.js';
import { Unreadable } from './reader.js';

/** Bytes as text. */
export interface Decoded {
  /** Without BOM. */
  text: string;
  /** The encoding that was used, as a WHATWG label. */
  encoding: string;
}

/**
 * Decodes text of an unknown encoding: by its BOM, as UTF-8 if it is valid, as what it declares, as GB18030. A page in
 * GBK practically never is valid UTF-8, so that wrong declarations do no harm. Throws {@link Unreadable}.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new Unreadable('empty');
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  if (decoded.text.trim() === '') throw new Unreadable('empty');
  return decoded;
}

const marks: [first: number, second: number, encoding: string][] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];

function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const encoding = marks.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];
  const text = encoding && attempt(bytes, encoding);
  return encoding && text !== undefined ? { text, encoding } : undefined;
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  if (isBinary(bytes)) throw new Unreadable('binary');
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const { offset, characters } = firstInvalid(bytes);
  const chinese = characters < muchUtf8 ? decodeChinese(bytes) : undefined;
  if (!chinese) throw new Unreadable('encoding-undetermined', { offset });
  return chinese;
}

/** After this many valid characters of several bytes, a text is damaged UTF-8 and nothing else. */
const muchUtf8 = 20;

function decodeChinese(bytes: Uint8Array): Decoded | undefined {
  const candidates = [...new Set([declaredEncoding(bytes), 'gb18030'])]
    .flatMap((encoding) => {
      const text = encoding && attempt(bytes, encoding);
      return encoding && text !== undefined ? [{ text, encoding, common: countCommon(text) }] : [];
    })
    .filter(({ text, common }) => common > 0 || text.length < manyCharacters)
    .sort((a, b) => b.common - a.common);
  const [best] = candidates;
  return best && { text: best.text, encoding: best.encoding };
}

/** A Chinese text of this length has one of the commonest characters; one decoded wrongly hardly ever. */
const manyCharacters = 300;
const common = /[的，。、一年]/g;

function countCommon(text: string): number {
  return text.match(common)?.length ?? 0;
}

/** Node's own `gbk` knows no characters of four bytes, so that every member of the family is read as GB18030. */
const gb = /^(?:gb2312|gbk|gb_2312-80|x-gbk|gb18030|gb_2312|csgb2312|chinese|iso-ir-58|cp936|936|ms936)$/;
const big5 = /^(?:big5|big5-hkscs|cn-big5|csbig5|x-x-big5)$/;
const declaration = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i;

/** The encoding of Chinese that the beginning of a page declares. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = declaration.exec(head)?.[1]?.toLowerCase() ?? '';
  if (gb.test(declared)) return 'gb18030';
  return big5.test(declared) ? 'big5' : undefined;
}

function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const sampleLength = 65_536;

/** Text has hardly any control characters; a stray one does not make it binary. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength);
  let controls = 0;
  // Counting up is several times as fast as iterating over bytes.
  for (let i = 0; i < sample.length; i++) if (isControl(sample[i]!)) controls++;
  return controls * 50 > sample.length;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);
}
