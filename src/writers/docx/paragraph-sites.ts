import type { XmlElement } from '../../readers/xml/tree.js';
import type { Changes } from './changes.js';
import type { ParagraphEvents } from './plan.js';
import type { Site } from './site.js';

/** Beginnings and ends of paragraphs that are written anew. */
export function paragraphSites(changes: Changes): Site[] {
  return [...changes.plan.paragraphs].flatMap(([paragraph, events]) => sitesOf(paragraph, events, changes));
}

function sitesOf(paragraph: XmlElement, events: ParagraphEvents, changes: Changes): Site[] {
  const { part } = changes;
  const isJoined = events.isJoined && !changes.revision;
  const isJoinedToNext = events.next !== undefined && !changes.revision;
  const opening = (): string => (isJoined ? '' : openingOf(paragraph, events, changes));
  const head = (): string => headOf(events, changes);
  const tail = events.tail.join('');
  const close = isJoinedToNext ? '' : part.closeTag(paragraph);
  if (part.isSelfClosed(paragraph)) {
    const { start, end } = paragraph;
    return [{ start, end, render: () => opening() + head() + tail + close }];
  }
  const sites = [{ start: paragraph.start, end: headEnd(paragraph), render: () => opening() + head() }];
  const { contentEnd, end } = paragraph;
  if (isJoinedToNext) sites.push({ start: contentEnd, end, render: () => tail });
  else if (tail) sites.push({ start: contentEnd, end: contentEnd, render: () => tail });
  return sites;
}

/** Behind the properties, where the content begins. */
function headEnd(paragraph: XmlElement): number {
  return paragraph.child('pPr')?.end ?? paragraph.contentStart;
}

function openingOf(paragraph: XmlElement, { breaks, next }: ParagraphEvents, changes: Changes): string {
  const { part } = changes;
  const open = part.openTag(paragraph).replace(/\/>$/, '>');
  if (breaks.length > 0) return open + changes.partedProperties(paragraph);
  if (next) return open + changes.finalProperties(paragraph);
  return open + part.xml.slice(paragraph.contentStart, headEnd(paragraph));
}

function headOf({ starts, inserted, ends }: ParagraphEvents, changes: Changes): string {
  const runs = inserted.flatMap((insertion) => changes.inserted(insertion));
  return [...starts, ...runs.map(({ xml }) => xml), ...ends].join('');
}
