import type { Rule, Rules } from './rules.js';

/** Lines that end this close to another one touch it. */
const touch = 2.5;

/** Groups of lines that cross or touch each other; lines that nothing crosses are left out. */
export function components({ horizontal, vertical }: Rules): Rules[] {
  const parents = Array.from({ length: horizontal.length + vertical.length }, (_, i) => i);
  const crossed = new Uint8Array(parents.length);
  const across = [...vertical.keys()].sort((a, b) => vertical[a]!.at - vertical[b]!.at);
  horizontal.forEach((rule, h) => {
    for (let i = firstFrom(across, vertical, rule.from - touch); i < across.length; i++) {
      const v = across[i]!;
      const other = vertical[v]!;
      if (other.at > rule.to + touch) break;
      if (rule.at < other.from - touch || rule.at > other.to + touch) continue;
      crossed[h] = crossed[horizontal.length + v] = 1;
      parents[rootOf(parents, horizontal.length + v)] = rootOf(parents, h);
    }
  });
  return grouped(parents, crossed, { horizontal, vertical });
}

function firstFrom(order: number[], rules: Rule[], least: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rules[order[middle]!]!.at < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rootOf(parents: number[], start: number): number {
  let at = start;
  while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
  return at;
}

function grouped(parents: number[], crossed: Uint8Array, { horizontal, vertical }: Rules): Rules[] {
  const groups = new Map<number, Rules>();
  parents.forEach((_, i) => {
    if (!crossed[i]) return;
    const root = rootOf(parents, i);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    if (i < horizontal.length) group.horizontal.push(horizontal[i]!);
    else group.vertical.push(vertical[i - horizontal.length]!);
  });
  return [...groups.values()];
}
