/** GBK bytes of a text, by a table made backwards from the decoder. */
export function encodeGbk(text: string): Uint8Array {
  return encodeWith('gb18030', text);
}

export function encodeBig5(text: string): Uint8Array {
  return encodeWith('big5', text);
}

const tables = new Map<string, Map<string, number[]>>();

function encodeWith(encoding: string, text: string): Uint8Array {
  let table = tables.get(encoding);
  if (!table) tables.set(encoding, (table = reverseTable(encoding)));
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const pair = table.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else throw new Error(`${character} is not in ${encoding}`);
  }
  return Uint8Array.from(bytes);
}

function reverseTable(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && character !== '\ufffd') table.set(character, [first, second]);
    }
  }
  return table;
}
