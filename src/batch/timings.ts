/** Milliseconds by stage, for `--debug`. */
export type Timings = Record<'read' | 'parse' | 'lint' | 'report', number>;

/** Timings that have not begun. */
export function noTimings(): Timings {
  return { read: 0, parse: 0, lint: 0, report: 0 };
}

/** Runs a step and adds what it took. */
export function timed<Value>(timings: Timings, stage: keyof Timings, step: () => Value): Value {
  const start = performance.now();
  try {
    return step();
  } finally {
    timings[stage] += performance.now() - start;
  }
}
