/** Milliseconds that a report took: to be recognised, and by rule. What rules share is put down to the first that asks. */
export interface Stats {
  recognise: number;
  rules: Record<string, number>;
}

/** Runs a step and hands what it took to `spent`, if anybody wants to know. */
export function measured<Value>(spent: ((ms: number) => void) | undefined, step: () => Value): Value {
  if (!spent) return step();
  const start = performance.now();
  const value = step();
  spent(performance.now() - start);
  return value;
}
