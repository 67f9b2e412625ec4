import type { Report } from '../report/report.js';

/**
 * Computes something of a report once, until it is asked of another one: rules look at one report after the other.
 * A WeakMap would keep what it holds alive until the old generation is collected, hundreds of reports later.
 */
export function onceAReport<Views extends { report: Report }, Value>(
  compute: (views: Views) => Value,
): (views: Views) => Value {
  let last: { report: Report; value: Value } | undefined;
  return (views) => {
    if (last?.report !== views.report) last = { report: views.report, value: compute(views) };
    return last.value;
  };
}
