import type { Document } from '../../document/document.js';
import type { Candidate } from './candidates.js';

/** How many doubtful headings of one part are looked at; a report has one. */
const most = 50;

/** Chooses among the candidates those that are headings of parts, in document order. */
export function selectHeadings(document: Document, candidates: Candidate[], order: string[]): Candidate[] {
  const outside = withoutContents(document, candidates, order);
  const main = mainStyle(outside);
  const level = mainLevel(outside);
  const strong = outside.filter((candidate) => isStrong(candidate, main));
  const kept = order.flatMap((part) =>
    ofPart(
      strong.filter(({ match }) => match.part === part),
      main,
    ),
  );
  const chosen = inOrder(kept);
  for (const part of order) {
    if (chosen.some(({ match }) => match.part === part)) continue;
    const weak = outside.filter(
      (candidate) => candidate.match.part === part && isPlausible(candidate, main, level, order),
    );
    const fitting = weak.slice(0, most).find((candidate) => fits(candidate, chosen, order)) ?? onlyOne(weak, main);
    if (fitting) chosen.push(fitting);
  }
  return withoutCaptions(document, inOrder(chosen));
}

function inOrder(candidates: Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => a.block - b.block);
}

const styles: Candidate['style'][] = ['plain', 'part', 'none', 'arabic', 'bracket', 'bracketArabic'];

/** The style of number that most parts carry, or none: a heading in it needs less proof than one in another. */
function mainStyle(candidates: Candidate[]): Candidate['style'] {
  const sure = candidates.filter((candidate) => isSanctioned(candidate) || candidate.match.certainty === 'close');
  const counts = styles.map(
    (style) => new Set(sure.filter((candidate) => candidate.style === style).map(({ match }) => match.part)).size,
  );
  const largest = Math.max(...counts);
  return largest === 0 ? 'plain' : styles[counts.indexOf(largest)]!;
}

function mainLevel(candidates: Candidate[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { level, match } of candidates) {
    if (level !== undefined && match.certainty === 'exact') counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function isSanctioned({ match }: Candidate): boolean {
  return match.wording === 'official' || match.wording === 'accepted';
}

/** A heading on its own evidence: the main style of number with a known wording, or the official words without a number. */
function isStrong(candidate: Candidate, main: Candidate['style']): boolean {
  const { style, match, level } = candidate;
  if (match.certainty === 'keywords') return false;
  if (style === 'none') {
    return (
      isSanctioned(candidate) || (match.certainty === 'close' && (level !== undefined || candidate.text.length >= 8))
    );
  }
  if (style === main || (main === 'plain' && style === 'part')) return true;
  return style === 'plain' && isSanctioned(candidate);
}

/** A heading only if its part has no better one and it stands where the part belongs. */
function isPlausible(
  candidate: Candidate,
  main: Candidate['style'],
  level: number | undefined,
  order: string[],
): boolean {
  const { style, match, enumerator } = candidate;
  if (style === 'none') return candidate.level !== undefined && candidate.level === level;
  if (style === main || (main === 'plain' && style === 'part')) return true;
  // （一）主动公开政府信息情况 is a sub-heading of part one where parts are numbered in another way.
  if (style === 'bracket' && enumerator?.number !== order.indexOf(match.part) + 1) return false;
  return match.certainty !== 'keywords' && isSanctioned(candidate);
}

/** Of several headings of one part, better evidence drives out worse: a sub-heading 主动公开情况 is no second part two. */
function ofPart(candidates: Candidate[], main: Candidate['style']): Candidate[] {
  const tiers = [
    candidates.filter((candidate) => candidate.style === main && isSanctioned(candidate)),
    candidates.filter((candidate) => candidate.style !== 'none' && isSanctioned(candidate)),
    candidates.filter((candidate) => candidate.style === main),
    candidates.filter((candidate) => candidate.style !== 'none'),
    candidates.filter(isSanctioned),
  ];
  return tiers.find((tier) => tier.length > 0) ?? candidates.slice(0, 1);
}

function fits(candidate: Candidate, chosen: Candidate[], order: string[]): boolean {
  const rank = order.indexOf(candidate.match.part);
  return chosen.every(({ block, match }) => {
    const other = order.indexOf(match.part);
    return other < rank ? block < candidate.block : block > candidate.block;
  });
}

function onlyOne(candidates: Candidate[], main: Candidate['style']): Candidate | undefined {
  return candidates.length === 1 && main !== 'none' && candidates[0]!.style === main ? candidates[0] : undefined;
}

const shortLine = 40;

/** Drops a table of contents: lines with page numbers, and a first run of headings without content that recurs later. */
function withoutContents(document: Document, candidates: Candidate[], order: string[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const { match } of candidates) counts.set(match.part, (counts.get(match.part) ?? 0) + 1);
  const lines = candidates.filter(({ contentsLine, match }) => !contentsLine || counts.get(match.part) === 1);
  const known = (candidate: Candidate): boolean => candidate.match.certainty !== 'keywords';
  const first = lines.findIndex(known);
  if (first < 0) return lines;
  const seen = new Set<string>();
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    if (!known(line)) continue;
    if (seen.has(line.match.part)) return seen.size >= 3 && isBare(document, lines, first, i) ? lines.slice(i) : lines;
    seen.add(line.match.part);
    if (seen.size > order.length) return lines;
  }
  return lines;
}

function isBare(document: Document, lines: Candidate[], from: number, to: number): boolean {
  for (let block = lines[from]!.block; block < lines[to]!.block; block++) {
    const { type, text } = { text: '', ...document.blocks[block]! };
    if (type === 'table' || type === 'image' || text.length > shortLine) return false;
  }
  return true;
}

/** Drops a table's caption that repeats its part's heading right below it. */
function withoutCaptions(document: Document, headings: Candidate[]): Candidate[] {
  return headings.filter((heading, index) => {
    const before = headings[index - 1];
    if (!before || before.match.part !== heading.match.part || heading.style !== 'none') return true;
    return heading.block !== before.block + before.continued + 1;
  });
}
