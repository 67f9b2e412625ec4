import type { XmlElement } from '../xml/tree.js';
import { builtInFormat, readFormat } from './number-format.js';
import type { NumberFormat } from './number-format.js';

/** What the look of a cell says of its content. */
export interface CellStyle {
  format: NumberFormat;
  /** Has a line on any of its sides. */
  framed: boolean;
}

const plain: CellStyle = { format: 'number', framed: false };

/** Styles of cells by their number. */
export type Styles = (index: number) => CellStyle;

/** Reads `styles.xml`; without it every cell is plain. */
export function readStyles(root: XmlElement | undefined): Styles {
  const custom = new Map(
    list(root, 'numFmts').map((format) => [id(format, 'numFmtId'), format.attribute('formatCode')]),
  );
  const frames = list(root, 'borders').map(hasLine);
  const styles = list(root, 'cellXfs').map((style): CellStyle => {
    const formatId = id(style, 'numFmtId');
    const code = custom.get(formatId);
    return {
      format: code === undefined ? builtInFormat(formatId) : readFormat(code),
      framed: frames[id(style, 'borderId')] ?? false,
    };
  });
  return (index) => styles[index] ?? plain;
}

function list(root: XmlElement | undefined, name: string): XmlElement[] {
  return root?.child(name)?.elements() ?? [];
}

function id(element: XmlElement, name: string): number {
  return Number(element.attribute(name) ?? 0);
}

function hasLine(border: XmlElement): boolean {
  return border.elements().some((side) => !['diagonal', 'none'].includes(side.local) && isDrawn(side));
}

function isDrawn(side: XmlElement): boolean {
  const style = side.attribute('style');
  return style !== undefined && style !== 'none';
}
