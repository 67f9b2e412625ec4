import type { XmlElement } from '../../readers/xml/tree.js';
import type { Changes, Group } from './changes.js';
import { withId } from './markup.js';
import { paragraphSites } from './paragraph-sites.js';
import { RunWriter } from './run-writer.js';
import type { Site, Source } from './site.js';

/** The XML of a part with all that is planned for it; what is not touched stays as it is. */
export function render(changes: Changes): string {
  const { xml } = changes.part;
  const sites: Site[] = [];
  const source: Source = (from, to) => {
    let at = from;
    let written = '';
    for (let index = firstFrom(sites, from); index < sites.length && sites[index]!.start <= to; index++) {
      const site = sites[index]!;
      // What lies in a site that was written is written by it.
      if (site.start < at || site.end > to) continue;
      written += xml.slice(at, site.start) + site.render();
      at = site.end;
    }
    return written + xml.slice(at, to);
  };
  sites.push(...marks(changes), ...paragraphSites(changes), ...units(changes, source), ...copies(changes, source));
  sites.sort((a, b) => a.start - b.start || Number(a.start < a.end) - Number(b.start < b.end));
  return source(0, xml.length);
}

function firstFrom(sites: Site[], offset: number): number {
  let low = 0;
  let high = sites.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sites[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ends of comments beside elements; those behind an element come before those in front of the next. */
function marks({ plan }: Changes): Site[] {
  const after = [...plan.after].map(([{ end }, texts]) => point(end, texts));
  const before = [...plan.before].map(([{ start }, texts]) => point(start, texts));
  return [...after, ...before];
}

function point(at: number, texts: string[]): Site {
  return { start: at, end: at, render: () => texts.join('') };
}

/** Runs whose text changes, or the insertions of the draft that they stand in. */
function units(changes: Changes, source: Source): Site[] {
  const { part, plan } = changes;
  const found = new Set<XmlElement>();
  for (const { parent } of plan.leaves.keys()) {
    const outer = part.parentOf(parent);
    found.add(outer?.is('w', 'ins') ? outer : parent);
  }
  const writer = new RunWriter(changes, source);
  return [...found].map((unit) => ({
    start: unit.start,
    end: unit.end,
    render: () => (unit.local === 'ins' ? insertion(unit, changes, writer, source) : joined(writer.write(unit))),
  }));
}

function joined(groups: Group[]): string {
  return groups.map(({ xml }) => xml).join('');
}

/** An insertion of the draft, parted where something stands in it that is none of it. */
function insertion(unit: XmlElement, { part, ids }: Changes, writer: RunWriter, source: Source): string {
  const groups: Group[] = [];
  let at = unit.contentStart;
  for (const run of unit.elements().filter((element) => element.is('w', 'r'))) {
    groups.push({ isInside: true, xml: source(at, run.start) }, ...writer.write(run));
    at = run.end;
  }
  groups.push({ isInside: true, xml: source(at, unit.contentEnd) });
  return wrapInside(groups, part.openTag(unit), part.closeTag(unit), () => ids.next());
}

function wrapInside(groups: Group[], open: string, close: string, nextId: () => number): string {
  let written = '';
  let isOpen = false;
  let isFirst = true;
  for (const { isInside, xml } of groups.filter((group) => group.xml.trim() !== '')) {
    if (isInside && !isOpen) {
      written += isFirst ? open : withId(open, nextId());
      isFirst = false;
    }
    if (!isInside && isOpen) written += close;
    isOpen = isInside;
    written += xml;
  }
  return isOpen ? written + close : written;
}

/** Copies of text boxes for older programs are changed as the boxes themselves. */
function copies({ plan }: Changes, source: Source): Site[] {
  return [...plan.twins.values()].map(({ box, copy }) => ({
    start: copy.contentStart,
    end: copy.contentEnd,
    render: () => source(box.contentStart, box.contentEnd),
  }));
}
