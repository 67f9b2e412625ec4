import { elementsOf, toTree } from './oracle.js';
import type { Node } from './oracle.js';

const rangeMarks = 'bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd';
const changes = `proofErr permStart permEnd ${rangeMarks} ins del moveFrom moveTo oMath oMathPara`;
const inParagraph = `customXml smartTag sdt dir bdo r ${changes} fldSimple hyperlink subDoc AlternateContent`;
const inRun =
  'br t delText instrText delInstrText noBreakHyphen softHyphen annotationRef footnoteRef endnoteRef separator sym pgNum ' +
  'cr tab object pict fldChar ruby footnoteReference endnoteReference commentReference drawing ptab lastRenderedPageBreak AlternateContent';
const inBlock = `customXml sdt p tbl ${changes}`;

/** What each element may hold, in the order of the schema: each line is a step, in which anything named may be repeated. */
const sequences: Record<string, string[]> = {
  p: ['pPr', inParagraph],
  r: ['rPr', inRun],
  ins: [`customXml smartTag sdt dir bdo r ${changes}`],
  del: [`customXml smartTag sdt dir bdo r ${changes}`],
  hyperlink: [inParagraph],
  smartTag: ['smartTagPr', inParagraph],
  tc: ['tcPr', inBlock],
  body: [inBlock, 'sectPr'],
  txbxContent: [inBlock],
  comments: ['comment'],
  comment: [inBlock],
  footnote: [inBlock],
  pPr: [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'framePr',
    'widowControl',
    'numPr',
    'suppressLineNumbers',
    'pBdr',
    'shd',
    'tabs',
    'suppressAutoHyphens',
    'kinsoku',
    'wordWrap',
    'overflowPunct',
    'topLinePunct',
    'autoSpaceDE',
    'autoSpaceDN',
    'bidi',
    'adjustRightInd',
    'snapToGrid',
    'spacing',
    'ind',
    'contextualSpacing',
    'mirrorIndents',
    'suppressOverlap',
    'jc',
    'textDirection',
    'textAlignment',
    'textboxTightWrap',
    'outlineLvl',
    'divId',
    'cnfStyle',
    'rPr',
    'sectPr',
    'pPrChange',
  ],
  rPr: [
    'ins',
    'del',
    'moveFrom',
    'moveTo',
    'rStyle',
    'rFonts',
    'b',
    'bCs',
    'i',
    'iCs',
    'caps',
    'smallCaps',
    'strike',
    'dstrike',
    'outline',
    'shadow',
    'emboss',
    'imprint',
    'noProof',
    'snapToGrid',
    'vanish',
    'webHidden',
    'color',
    'spacing',
    'w',
    'kern',
    'position',
    'sz',
    'szCs',
    'highlight',
    'u',
    'effect',
    'bdr',
    'shd',
    'fitText',
    'vertAlign',
    'rtl',
    'cs',
    'em',
    'lang',
    'eastAsianLayout',
    'specVanish',
    'oMath',
    'rPrChange',
  ],
};
/** A cell and a comment end with a paragraph. */
const endsWithParagraph = new Set(['tc', 'txbxContent', 'comment']);

/** Fails where an element stands at a place at which Word does not expect it, or a number is given twice. */
export function checkOrder(xml: string): void {
  const ids = new Map<string, Set<string>>();
  const visit = (node: Node, isCopy: boolean): void => {
    checkChildren(node);
    checkText(node);
    if (!isCopy) checkId(node, ids);
    for (const child of elementsOf(node)) visit(child, isCopy || child.local === 'Fallback');
  };
  visit(toTree(xml), false);
}

function checkChildren(node: Node): void {
  const steps = node.name.startsWith('w:') ? sequences[node.local] : undefined;
  const names = elementsOf(node).map(({ local }) => local);
  if (!steps) return;
  let step = 0;
  for (const name of names) {
    const at = steps.findIndex((allowed, index) => index >= step && allowed.split(' ').includes(name));
    if (at === -1) throw new Error(`${name} in ${node.local}: ${names.join(' ')}`);
    step = at;
  }
  if (endsWithParagraph.has(node.local) && names.at(-1) !== 'p')
    throw new Error(`${node.local} ends with ${names.at(-1)}`);
}

/** Deleted text has a name of its own; a change is never empty. */
function checkText(node: Node, isDeleted = false): void {
  if (node.local === 'p') for (const child of elementsOf(node)) checkRuns(child, isDeleted);
}

function checkRuns(node: Node, isDeleted: boolean): void {
  if (node.local === 'p') return;
  const inDeletion = isDeleted || (node.local === 'del' && node.name === 'w:del');
  if (node.local === 'r' && inDeletion && elementsOf(node).some(({ name }) => name === 'w:t'))
    throw new Error('t in del');
  if (node.local === 'r' && !inDeletion && elementsOf(node).some(({ name }) => name === 'w:delText'))
    throw new Error('delText');
  if (/^(?:ins|del)$/.test(node.local) && elementsOf(node).length === 0) throw new Error(`empty ${node.local}`);
  for (const child of elementsOf(node)) if (!/Pr$/.test(child.local)) checkRuns(child, inDeletion);
}

const kinds: Record<string, string> = {
  ins: 'change',
  del: 'change',
  rPrChange: 'change',
  commentRangeStart: 'start',
  commentRangeEnd: 'end',
  commentReference: 'reference',
};

function checkId({ local, attributes }: Node, ids: Map<string, Set<string>>): void {
  const kind = kinds[local];
  const id = attributes['w:id'];
  if (!kind || id === undefined) return;
  const known = ids.get(kind) ?? new Set();
  ids.set(kind, known);
  if (known.has(id)) throw new Error(`${local} ${id} twice`);
  known.add(id);
}
