import { damaged } from './bytes.js';
import type { Bytes } from './bytes.js';

/** A change of properties (“single property modifier”): its code, and its operand. */
export type SprmVisitor = (code: number, operand: Bytes, at: number, length: number) => void;

/** The codes that matter to the text, its tables and its numbers. */
export const sprm = {
  pStyle: 0x4600,
  pInTable: 0x2416,
  pRowEnd: 0x2417,
  pDepth: 0x6649,
  pDepthChange: 0x664a,
  pInnerCellEnd: 0x244b,
  pInnerRowEnd: 0x244c,
  pOutlineLevel: 0x2640,
  pListLevel: 0x260a,
  pList: 0x460b,
  pTabs: 0xc615,
  /** Properties that stand in the stream Data because they are too long. */
  pHuge: 0x6646,
  pHugeOld: 0x6645,
  pTable: 0x646b,
  cDeleted: 0x0800,
  cVanish: 0x083c,
  cBold: 0x0835,
  cSpecial: 0x0855,
  cData: 0x0806,
  cPicture: 0x6a03,
  cSymbol: 0x6a09,
  cStyle: 0x4a30,
  cPlain: 0x2a33,
  tDefinition: 0xd608,
  tDefinitionOld: 0xd606,
  tWidth: 0x7623,
  tInsert: 0x7621,
  tDelete: 0x5622,
  tMerge: 0x5624,
  tSplit: 0x5625,
  tVertical: 0xd62b,
} as const;

/** Visits the modifiers in a stretch of bytes. A last one that is cut off is passed over: writers pad with zeros. */
export function eachSprm(bytes: Bytes, from: number, to: number, visit: SprmVisitor): void {
  if (to > bytes.length) throw damaged();
  for (let at = from; at + 3 <= to;) {
    const code = bytes.u16(at);
    const operand = at + 2;
    const { skip, length } = operandAt(bytes, code, operand);
    if (operand + skip + length > to) return;
    visit(code, bytes, operand + skip, length);
    at = operand + skip + length;
  }
}

/** Lengths by the three highest bits of the code; 6 is a length of its own before the operand. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3];

function operandAt(bytes: Bytes, code: number, at: number): { skip: number; length: number } {
  const kind = code >> 13;
  if (kind !== 6) return { skip: 0, length: lengths[kind]! };
  if (code === sprm.tDefinition || code === sprm.tDefinitionOld) return longOperand(bytes, at);
  const length = bytes.u8(at);
  if (code === sprm.pTabs && length === 255) return { skip: 1, length: tabsLength(bytes, at + 1) };
  return { skip: 1, length };
}

/** The length counts one byte of itself. */
function longOperand(bytes: Bytes, at: number): { skip: number; length: number } {
  if (at + 2 > bytes.length) return { skip: 2, length: 0 };
  return { skip: 2, length: Math.max(bytes.u16(at) - 1, 0) };
}

function tabsLength(bytes: Bytes, at: number): number {
  const added = at + 1 + 4 * bytes.u8(at);
  return added + 1 + 3 * bytes.u8(added) - at;
}
