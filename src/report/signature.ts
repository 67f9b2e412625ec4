import type { Block, Document, Span } from '../document/document.js';
import { dateLine, wordsAndDate } from './dates.js';
import { squeeze } from '../document/normalise.js';
import { isOrganName } from './organ-kind.js';
import type { Signature } from './report.js';

/** The signature and the first block that no longer belongs to the report's last part. */
export interface Closing {
  signature?: Signature;
  /** Index of the first block after the content. */
  end: number;
}

const footer =
  /^(?:[【[（]?(?:我要)?(?:打印|关闭|返回|纠错|收藏)(?:本页|窗口|顶部|首页|列表|页面)?[】\]）]?(?:[【[（]|$)|上一[篇条]|下一[篇条]|扫一扫|分享(?:到|[:：])|(?:责任)?编辑[:：]|(?:主办|承办)(?:单位)?[:：]|版权所有|网站地图|联系我们|网站标识码|相关(?:链接|文档|附件|阅读)|附件下载|.{0,12}ICP备|.{0,12}公网安备)/;

/** Looks for the signature among the blocks from `start` on, those after the last heading. */
export function findClosing(document: Document, start: number): Closing {
  const { blocks } = document;
  const foot = firstFooter(blocks, start);
  const dated = datedLine(blocks, start, foot);
  if (dated) return dated;
  const unsigned = { end: foot };
  const last = lastWords(blocks, start, foot);
  if (last === undefined) return unsigned;
  const organ = organLine(blocks, last);
  return organ ? { signature: { organ }, end: last } : unsigned;
}

function firstFooter(blocks: Block[], start: number): number {
  for (let i = start; i < blocks.length; i++) {
    const text = wordsOf(blocks[i]);
    if (text !== undefined && text.length < 80 && footer.test(squeeze(text))) return i;
  }
  return blocks.length;
}

function datedLine(blocks: Block[], start: number, end: number): Closing | undefined {
  let lone: Closing | undefined;
  for (let i = start; i < end; i++) {
    const text = wordsOf(blocks[i]);
    if (text === undefined || text === '') continue;
    const closing = signedInOneLine(text, i) ?? signedOnTwoLines(blocks, text, i, start);
    if (closing?.signature?.organ) return closing;
    lone ??= closing;
  }
  return lone;
}

function signedInOneLine(text: string, block: number): Closing | undefined {
  const found = wordsAndDate(text);
  if (!found || !isOrganName(found.words)) return undefined;
  const at = whole(text, block);
  return {
    signature: { organ: { name: found.words, at }, date: { date: found.date, from: 'signature', at } },
    end: block,
  };
}

function signedOnTwoLines(blocks: Block[], text: string, block: number, start: number): Closing | undefined {
  const date = dateLine(text);
  if (date === undefined) return undefined;
  const dated = { date, from: 'signature', at: whole(text, block) };
  const above = lastWords(blocks, start, block);
  const organ = above === undefined ? undefined : organLine(blocks, above);
  if (!organ) return { signature: { date: dated }, end: block };
  return { signature: { organ, date: dated }, end: above! };
}

function organLine(blocks: Block[], index: number): Signature['organ'] {
  const text = wordsOf(blocks[index]) ?? '';
  const name = squeeze(text).replace(/[（(](?:盖章|公章|印章)[）)]$/, '');
  return isOrganName(name) ? { name, at: whole(text, index) } : undefined;
}

/** The last block with words in a range. */
function lastWords(blocks: Block[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) {
    const text = wordsOf(blocks[i]);
    if (text === undefined) return undefined;
    if (squeeze(text) !== '') return i;
  }
  return undefined;
}

function wordsOf(block: Block | undefined): string | undefined {
  return block && block.type !== 'table' && block.type !== 'image' ? block.text : undefined;
}

function whole(text: string, block: number): Span {
  return { block, from: Math.max(0, text.search(/\S/)), to: text.trimEnd().length };
}
