import type { FactId } from '../../report/report.js';
import type { ConcreteRelation } from '../../templates/expand.js';

const known = new WeakMap<ConcreteRelation, FactId[]>();

/** Cells that a relation is about, each once. */
export function cellsOf(relation: ConcreteRelation): FactId[] {
  let cells = known.get(relation);
  if (!cells) {
    cells = [...new Set([...relation.left, ...relation.right].map(({ fact }) => fact))];
    known.set(relation, cells);
  }
  return cells;
}

/** Groups of relations that hang together by the cells they share; only the cells that `links` admits bind. */
export function connected(
  relations: ConcreteRelation[],
  links: (fact: FactId) => boolean = () => true,
): ConcreteRelation[][] {
  const about = new Map<FactId, ConcreteRelation[]>();
  for (const relation of relations)
    for (const fact of cellsOf(relation)) {
      if (!links(fact)) continue;
      const others = about.get(fact);
      if (others) others.push(relation);
      else about.set(fact, [relation]);
    }
  const left = new Set(relations);
  return relations.flatMap((first) => {
    if (!left.delete(first)) return [];
    const group = [first];
    // The group grows while it is walked through.
    for (const relation of group)
      for (const fact of cellsOf(relation))
        for (const other of about.get(fact) ?? []) if (left.delete(other)) group.push(other);
    return [group];
  });
}
