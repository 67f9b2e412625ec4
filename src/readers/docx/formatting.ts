import type { Name } from '../xml/names.js';

/** Formatting that says nothing of the text; two thirds of a document are such elements. */
const names = new Set(
  (
    'rFonts sz szCs kern lang color shd spacing ind jc tcBorders tblBorders tcMar tblCellMar tcW tblW tblPrEx tblLook ' +
    'tblLayout tblStyle trHeight vAlign keepNext keepLines widowControl bidi suppressLineNumbers autoSpaceDE ' +
    'autoSpaceDN adjustRightInd snapToGrid overflowPunct topLinePunct kinsoku wordWrap textAlignment pBdr tabs cnfStyle ' +
    'bCs i iCs u highlight position w rPrChange pPrChange tblPrChange tcPrChange trPrChange sectPrChange sectPr ' +
    'proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak'
  ).split(' '),
);

/** Tells what of a document need not be kept to read it. */
export function isFormatting({ space, local }: Name): boolean {
  return space === 'w' && names.has(local);
}
