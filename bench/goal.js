const failures = [];

/** Prints a figure, with its goal if it has one. */
export function line(name, value, bound) {
  const over = bound !== undefined && value > bound;
  if (over) failures.push(name);
  const goal = bound === undefined ? '' : `  (goal ≤ ${bound}${over ? ', missed' : ''})`;
  console.log(`${name.padEnd(58)} ${value.toFixed(2)}${goal}`);
}

/** The last line: which goals were missed. */
export function missed() {
  return failures.length === 0 ? 'All goals met.' : `Goals missed: ${failures.join('; ')}.`;
}
