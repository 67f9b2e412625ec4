import type { Document } from '../../document/document.js';
import type { Edit } from '../../linter/rule.js';
import type { Part } from './part.js';
import { Plan } from './plan.js';
import { enter, planEdit } from './plan-edit.js';
import type { PlannedEdit } from './plan-edit.js';
import { Refusal } from './refusal.js';
import type { Why } from './refusal.js';
import { mapText, originOf } from './text-map.js';
import type { TextMap } from './text-map.js';

/** An edit, or several that are made all or not at all. */
export type Change = Edit | readonly Edit[];

/** An edit that was not made, and why. */
export interface Refused {
  edit: Edit;
  why: Why;
}

/** The parts of a document whose text was read, and their texts by block and cell. */
export class Texts {
  readonly document: Document;
  readonly parts: ReadonlyMap<string, Part>;
  readonly #maps = new Map<string, TextMap | undefined>();

  constructor(document: Document, parts: ReadonlyMap<string, Part>) {
    this.document = document;
    this.parts = parts;
  }

  /** Undefined for a block that does not come from a part. */
  of({ block, cell }: { block: number; cell?: number }): TextMap | undefined {
    const key = `${block}.${cell ?? ''}`;
    if (!this.#maps.has(key)) this.#maps.set(key, this.#map({ block, ...(cell !== undefined && { cell }) }));
    return this.#maps.get(key);
  }

  #map(span: { block: number; cell?: number }): TextMap | undefined {
    const origin = originOf(this.document, span);
    const part = origin && this.parts.get(origin.part);
    return origin && part && mapText(this.document, span, origin, part);
  }
}

interface Accepted {
  edit: Edit;
  planned: PlannedEdit;
  part: Part;
}

/** Plans all changes that can be made, part by part. */
export function planChanges(texts: Texts, changes: readonly Change[]): { plans: Map<Part, Plan>; refused: Refused[] } {
  const accepted: Accepted[] = [];
  const refused: Refused[] = [];
  for (const change of changes) {
    const edits = 'block' in change ? [change] : [...change];
    const tried = edits.map((edit, index) => attempt(texts, edit, accepted, edits.slice(0, index)));
    const isWhole = tried.every((outcome) => typeof outcome !== 'string');
    tried.forEach((outcome, index) => {
      if (typeof outcome === 'string') refused.push({ edit: edits[index]!, why: outcome });
      else if (isWhole) accepted.push(outcome);
      else refused.push({ edit: edits[index]!, why: 'group' });
    });
  }
  const plans = new Map<Part, Plan>();
  for (const { planned, part } of accepted.sort((a, b) => inOrder(a.edit, b.edit))) enter(planOf(plans, part), planned);
  return { plans, refused };
}

export function planOf(plans: Map<Part, Plan>, part: Part): Plan {
  const plan = plans.get(part) ?? new Plan(part);
  plans.set(part, plan);
  return plan;
}

function attempt(texts: Texts, edit: Edit, accepted: Accepted[], before: Edit[]): Accepted | Why {
  if ([...accepted.map((other) => other.edit), ...before].some((other) => overlap(edit, other))) return 'overlap';
  const map = texts.of(edit);
  if (!map) return 'unmapped';
  try {
    return { edit, planned: planEdit(map, edit), part: map.part };
  } catch (error) {
    if (error instanceof Refusal) return error.why;
    throw error;
  }
}

function overlap(one: Edit, other: Edit): boolean {
  return one.block === other.block && one.cell === other.cell && one.from < other.to && other.from < one.to;
}

/** As they stand in the document; what was given first comes first at one place. */
function inOrder(one: Edit, other: Edit): number {
  return one.block - other.block || (one.cell ?? -1) - (other.cell ?? -1) || one.from - other.from || one.to - other.to;
}
