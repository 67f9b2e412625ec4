import type { Timings } from '../batch/timings.js';
import type { Session } from './session.js';

/** With `--debug`: where an error that was contained came from. */
export async function reportError({ io, options }: Session, error: unknown, about: string): Promise<void> {
  if (!options.debug) return;
  await io.stderr.write(`${about}\n${stackOf(error)}\n`);
}

/** The error with the calls that led to it. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** With `--debug`: how long each stage took, and how much memory it needed at most. */
export async function reportTimings({ io, tell }: Session, timings: Timings, total: number): Promise<void> {
  const rounded = Object.fromEntries(
    Object.entries({ ...timings, total }).map(([stage, time]) => [stage, time.toFixed(1)]),
  );
  // maxRSS is in kilobytes.
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  await io.stderr.write(`${tell('debug.timings', { ...rounded, memory })}\n`);
}
