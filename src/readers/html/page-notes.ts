import type { ReaderNote } from '../../document/document.js';
import type { FlowBlock } from './flow.js';
import { attribute } from './tree.js';
import type { Element } from './tree.js';

/** A page with less text than this says nothing by itself. */
const littleText = 400;
const manyLinks = 10;
/** A paragraph of this length is an article's, not a caption. */
const proseLength = 60;

const attachment = /\.(?:pdf|docx?|ofd|wps|xlsx?|et|zip|rar|7z)(?=$|[?#])/i;

/** What a page that holds no report may be instead. */
export function notesOf(body: Element, all: FlowBlock[], kept: FlowBlock[]): ReaderNote[] {
  const prose = kept.reduce((sum, { length, linked }) => sum + length - linked, 0);
  const files = prose <= littleText ? attachments(body) : [];
  if (files.length > 0) return [{ code: 'attachment-only', data: { files: files.join('、') } }];
  const links = all.filter(({ linked }) => linked > 0).length;
  const hasProse = kept.some(({ length, linked }) => length - linked >= proseLength);
  return links >= manyLinks && !hasProse ? [{ code: 'index-page' }] : [];
}

/** Names of the files that a page links to. */
function attachments(body: Element): string[] {
  const names = new Set<string>();
  const open: Element[] = [body];
  for (let element = open.pop(); element; element = open.pop()) {
    const name = element.kind === 'link' ? fileName(element) : undefined;
    if (name) names.add(name);
    for (const child of element.children.toReversed()) if (child.type === 'element') open.push(child);
  }
  return [...names];
}

/** What a reader of the page knows the file by: the link's words if they name a file, else the end of its address. */
function fileName(link: Element): string | undefined {
  const address = attribute(link, 'href') ?? '';
  const words = wordsOf(link);
  if (attachment.test(words)) return words;
  if (!attachment.test(address)) return undefined;
  return words || decode(address.replace(/[?#].*$/, '').replace(/^.*\//, ''));
}

function wordsOf(element: Element): string {
  const words = element.children.map((child) => {
    if (child.type === 'text') return child.value;
    return child.type === 'element' ? wordsOf(child) : '';
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
