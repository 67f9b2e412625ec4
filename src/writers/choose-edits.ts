import type { Finding } from '../linter/result.js';
import type { Edit } from '../linter/rule.js';

/** What may be corrected. */
export interface Choice {
  /** Suggestions as well, where a finding has exactly one. */
  suggestions: boolean;
  /** Whether a finding may be corrected at all. */
  accepts(finding: Finding): boolean;
}

/** The edits that correct one finding. */
export interface Correction {
  finding: Finding;
  edits: Edit[];
}

/** What can be corrected at once: of corrections that touch the same words the first is taken, the others wait. */
export function chooseEdits(findings: Finding[], choice: Choice): Correction[] {
  const taken: Edit[] = [];
  return corrections(findings, choice).filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => touch(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

/** All corrections there are, also those that are in each other's way. */
export function corrections(findings: Finding[], choice: Choice): Correction[] {
  return findings.flatMap((finding) => {
    const edits = choice.accepts(finding) ? editsOf(finding, choice) : [];
    return edits.length > 0 ? [{ finding, edits }] : [];
  });
}

function editsOf({ fix, suggestions }: Finding, choice: Choice): Edit[] {
  if (fix) return fix.edits;
  return choice.suggestions && suggestions.length === 1 ? suggestions[0]!.edits : [];
}

function touch(a: Edit, b: Edit): boolean {
  return a.block === b.block && a.cell === b.cell && a.from <= b.to && b.from <= a.to;
}
