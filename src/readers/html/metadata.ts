import type { Dated, Metadata } from '../../document/document.js';
import { readDate } from './dates.js';
import { attribute } from './tree.js';
import type { Element } from './tree.js';

const dateNames =
  /^(?:pub_?date|publish_?(?:date|time|ed)?|publishdate|publishedtime|article:published_time|og:published_time|og:release_date|dc\.date(?:\.issued|\.created)?|dcterms\.(?:issued|date)|originaldate|firstpublishedtime|createdate|date|weibo:article:create_at)$/;
const titleNames = /^(?:articletitle|article:title|og:title|dc\.title)$/;

/** What the head of a page says of the page. */
export function readMetadata(head: Element | undefined): Metadata {
  const metadata: Metadata = { published: [] };
  let pageTitle: string | undefined;
  for (const child of head?.children ?? []) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'title') pageTitle ??= textOf(child);
    if (child.tagName === 'meta') readMeta(child, metadata);
  }
  const title = metadata.title ?? pageTitle;
  return title ? { ...metadata, title } : metadata;
}

function readMeta(meta: Element, metadata: Metadata): void {
  const charset = attribute(meta, 'charset');
  if (charset) metadata.charset ??= charset;
  const content = attribute(meta, 'content')?.trim();
  if (!content) return;
  if (attribute(meta, 'http-equiv')?.toLowerCase() === 'content-type') readContentType(content, metadata);
  const name = attribute(meta, 'name') ?? attribute(meta, 'property');
  if (!name) return;
  const known = name.toLowerCase();
  if (titleNames.test(known)) metadata.title ??= content;
  const date = dateNames.test(known) ? readDate(content) : undefined;
  if (date) metadata.published.push({ date, from: `meta:${name}` });
}

function readContentType(content: string, metadata: Metadata): void {
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(content)?.[1];
  if (charset) metadata.charset ??= charset;
}

function textOf(element: Element): string | undefined {
  const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

/** Adds dates without repeating one that the same source has given. */
export function addDates(metadata: Metadata, dates: Dated[]): void {
  for (const dated of dates) {
    if (metadata.published.some(({ date, from }) => date === dated.date && from === dated.from)) continue;
    metadata.published.push(dated);
  }
}
