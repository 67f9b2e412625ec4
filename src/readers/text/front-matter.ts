import type { Metadata } from '../../document/document.js';

const opening = /^\s{0,100}---[ \t]{0,100}(?:\r\n|[\n\r])/;
const closing = /(?:\r\n|[\n\r])(?:---|\.\.\.)[ \t]*(?=\r\n|[\n\r]|$)/g;
const entry = /^([A-Za-z][\w-]{0,40})[ \t]{0,20}:[ \t]{0,20}(.{0,1000})$/;
const date = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/;
const farthest = 20_000;

/** YAML front matter: what it says of the page, and where the text begins. */
export function readFrontMatter(text: string): { metadata: Metadata; end: number } | undefined {
  const open = opening.exec(text);
  if (!open) return undefined;
  const head = text.slice(0, farthest);
  closing.lastIndex = open[0].length - 1;
  const close = closing.exec(head);
  if (!close) return undefined;
  const lines = head.slice(open[0].length, close.index).split(/\r\n|[\n\r]/);
  const entries = lines.flatMap((line) => entry.exec(line) ?? []);
  if (entries.length === 0) return undefined;
  return { metadata: metadataOf(lines), end: closing.lastIndex };
}

function metadataOf(lines: string[]): Metadata {
  const metadata: Metadata = { published: [] };
  for (const line of lines) {
    const [, key = '', raw = ''] = entry.exec(line) ?? [];
    const value = unquoted(raw.trim());
    if (key === 'title' && value) metadata.title = value;
    if (key === 'date') metadata.published.push(...dated(value));
  }
  return metadata;
}

function dated(value: string): Metadata['published'] {
  const [, year, month = '', day = ''] = date.exec(value) ?? [];
  if (!year) return [];
  return [{ date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, from: 'front-matter:date' }];
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
