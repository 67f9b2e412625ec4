import type { OutputSpec } from './outputs.js';
import type { Session } from './session.js';

/** A line on the terminal that says how far the run is; it must be cleared before anything else is written. */
export interface Progress {
  show(done: number): Promise<void>;
  clear(): Promise<void>;
}

const none: Progress = { show: () => Promise.resolve(), clear: () => Promise.resolve() };
const interval = 100;
const patience = 500;

/** Shows progress on a terminal where the results themselves do not already show it. */
export function showProgress({ io, tell }: Session, all: number, written: { output: OutputSpec }[]): Progress {
  const onScreen = io.stdout.isTTY && written.some(({ output }) => output.path === undefined);
  if (!io.stderr.isTTY || onScreen || all < 2) return none;
  let next = performance.now() + patience;
  let shown = false;
  return {
    async show(done) {
      if (performance.now() < next) return;
      next = performance.now() + interval;
      shown = true;
      await io.stderr.write(`\r${tell('progress', { done, all })}`);
    },
    async clear() {
      if (!shown) return;
      shown = false;
      await io.stderr.write('\r\u001b[K');
    },
  };
}
