import type { Block, Document, Span } from '../document/document.js';
import { isOrganName } from './organ-kind.js';
import { squeeze } from '../document/normalise.js';
import type { Title } from './report.js';

/** A line that may be the title or a piece of it. */
interface Line {
  text: string;
  span: Span;
}

/** Its last letters may stand in the wrong order: 工作告年度报. */
const ending = /(?:报告|年报|公开工作[年度报告]{3,5})[》”"]?(?:[（(].{0,20}[）)])?$/;
const subject = /公开/;
const year = /(?:19|20)[\d０-９]{2}|[二２][〇○零０][〇○零一二三四五六七八九][〇○零一二三四五六七八九]/;
/** What stands around a title on a page, and sentences. */
const noTitle =
  /[，。；！？,;!?>＞»]|^(?:附件|附：|附表|来源|索引|发布|浏览|日期|时间|字体|字号|当前位置|您|上一篇|下一篇|关于印发|关于做好)|(?:成文|发文|发布|生成)日期|(?:发布|发文)(?:机构|单位)|组配分类|信息分类|主题分类|索引号|公开方式|\.(?:docx?|pdf|wps|ofd|xlsx?)/;
const longest = 60;
/** Lines that a title may be split over. */
const pieces = 4;

/** The report's title among the blocks before the first part, else in the metadata. */
export function findTitle(document: Document, end: number): Title | undefined {
  const inBody = titleIn(linesOf(document.blocks, end));
  return inBody ?? titleInMetadata(document.metadata.title);
}

function linesOf(blocks: Block[], end: number): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < Math.min(end, blocks.length, 200); i++) {
    const block = blocks[i]!;
    if (block.type === 'table' || block.type === 'image' || block.text.length > 3 * longest) continue;
    const text = squeeze(block.text);
    if (text !== '') lines.push({ text, span: { block: i, ...extent(block.text) } });
  }
  return lines;
}

function extent(text: string): { from: number; to: number } {
  const from = text.search(/\S/);
  return { from: Math.max(0, from), to: text.trimEnd().length };
}

function titleIn(lines: Line[]): Title | undefined {
  let best: Title | undefined;
  let most = 0;
  for (let i = 0; i < lines.length; i++) {
    const title = titleEndingAt(lines, i);
    if (!title) continue;
    const merit = 1 + (year.test(title.text) ? 2 : 0) + (hasOrgan(title.text) ? 1 : 0);
    if (merit <= most) continue;
    best = title;
    most = merit;
  }
  return best;
}

function titleEndingAt(lines: Line[], last: number): Title | undefined {
  const end = lines[last]!;
  if (!ending.test(end.text) || !isPiece(end.text)) return undefined;
  let first = last;
  let text = end.text;
  while (last - first < pieces - 1 && !isWhole(text)) {
    const before = lines[first - 1];
    if (!before || !isPiece(before.text) || !leadsTo(before.text, text)) break;
    first--;
    text = before.text + text;
  }
  const below = lines[last + 1];
  const withYear = below !== undefined && !year.test(text) && yearAlone.test(below.text);
  if (withYear) text += below.text;
  if (!subject.test(text) || text.length > longest || (!hasOrgan(text) && !year.test(text) && !isFull(text)))
    return undefined;
  return { text, at: lines.slice(first, last + (withYear ? 2 : 1)).map(({ span }) => span), from: 'body' };
}

const yearAlone = /^[（(]?(?:19|20)\d{2}年?度?[）)]?$/;

/** Without year and organ only the full words of the form are a title; a column's name such as 信息公开年报 is none. */
function isFull(text: string): boolean {
  return /政府信息公开工作年度报告/.test(text);
}

function isPiece(text: string): boolean {
  return text.length <= longest && !noTitle.test(text) && !/^\d{4}[-/.]\d/.test(text) && !/[:：]./.test(text);
}

function isWhole(text: string): boolean {
  return subject.test(text) && year.test(text) && hasOrgan(text);
}

/** A line above belongs to the title if it brings what the title still lacks. */
function leadsTo(before: string, text: string): boolean {
  if (ending.test(before)) return false;
  if (!subject.test(text)) return subject.test(before) || year.test(before);
  if (!year.test(text) && year.test(before)) return true;
  return !hasOrgan(text) && (isOrganName(before) || (year.test(before) && before.length <= 8));
}

/** Words before the year or after it that name someone. */
function hasOrgan(text: string): boolean {
  return organWords(text).length >= 2;
}

const yearInTitle = /[《〈“（(]?(?:(?:19|20)\d{2}|二[〇○零ＯO0][〇○零一二三四五六七八九ＯO0]{2})年?度?[）)]?/;
const subjectOn =
  /(?:法治|法定)?(?:政府|政务)?信息(?:主动)?公开.*$|政务公开.*$|(?:年度)?(?:工作)?(?:年度)?报告.*$|年报.*$/s;

/** What is left of a title without year and subject: the organ's name. */
export function organWords(title: string): string {
  const text = title
    .normalize('NFKC')
    .replace(/^【[^】]{1,6}】/, '')
    .replace(/^(?:附件\d*[:：]?|关于|\d+[.、])/, '');
  const found = yearInTitle.exec(text);
  if (!found) return nameIn(text);
  const before = nameIn(text.slice(0, found.index));
  return before.length >= 2 ? before : nameIn(text.slice(found.index + found[0].length));
}

function nameIn(text: string): string {
  return text
    .replace(subjectOn, '')
    .replace(/人民$/, '人民政府')
    .replace(/^[《〈“"(（【[\s-]+|[《〉”"【[\s-]+$/g, '')
    .replace(/(?:关于|的|开展|年度?)+$/, '');
}

function titleInMetadata(title: string | undefined): Title | undefined {
  if (title === undefined) return undefined;
  const candidates = title
    .split(/[_|｜>＞»]|\s[-–—]\s|-{1,2}|——?/)
    .map(squeeze)
    .filter((text) => text.length <= longest && ending.test(text) && subject.test(text) && isPiece(text));
  const text =
    candidates.find((words) => year.test(words) && hasOrgan(words)) ??
    candidates.find((words) => year.test(words) || hasOrgan(words));
  return text === undefined ? undefined : { text, at: [], from: 'metadata' };
}
