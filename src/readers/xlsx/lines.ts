import { squeeze } from '../../document/normalise.js';
import type { Region } from './regions.js';
import type { GridCell } from './visible.js';

/** Headings of parts, titles and names of tables, also between two tables that no empty row parts. */
const heading =
  /^(?:[一二三四五六七八]、.{2,40}(?:情况|事项)$|附?表[一二三四1-4]|附件)|(?:报告|年报|统计表|情况表|数据表)(?:[（(].{0,20}[）)])?$/;
/** What a table says of itself: 第二十条第（一）项, and the note in the corner of the table of requests. */
const ofTable = /^第[一二三四五六七八九十]+条|勾稽关系/;
/** What stands around a table: who filled it in, the unit, a note. */
const aside = /[:：]|^(?:注|备注|说明|填表|填报|制表|审核|负责人|联系|单位|报送)/;
const sentence = 30;

/** Whether the texts of a row are a line above, below or between tables, and no row of one. */
export function isLine(
  cells: GridCell[],
  { left, right }: Pick<Region, 'left' | 'right'>,
  place: 'above' | 'within' | 'below',
): boolean {
  const [first, ...others] = cells;
  if (!first) return false;
  const text = squeeze(first.text);
  if (ofTable.test(text)) return false;
  if (others.length > 0) return place !== 'within' && cells.every((cell, i) => isAside(cell, cells[i - 1]));
  if (heading.test(text)) return true;
  if (place === 'within') return false;
  if (aside.test(text) || text.length > sentence) return true;
  // A heading over some of the columns only belongs to the table.
  return place === 'above' && (first.left === left || (first.left <= left && first.right >= right));
}

function isAside(cell: GridCell, before: GridCell | undefined): boolean {
  return aside.test(squeeze(cell.text)) || (before !== undefined && /[:：]$/.test(squeeze(before.text)));
}
