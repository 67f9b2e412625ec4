import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Times in ms of each task, round by round, the tasks taking turns. */
export async function inTurns(tasks, { rounds, warmup }) {
  const times = tasks.map(() => []);
  for (let round = -warmup; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      if (round >= 0) times[index].push(performance.now() - start);
    }
  }
  return times;
}

/** Median of what one task took over another in the same round: a machine's speed may change between two rounds. */
export function ratio(times, base) {
  return median(times.map((time, round) => time / base[round]));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs a command to its end without looking at what it prints. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** Time in ms, peak and last resident memory in kB of Node running a module of ours, as the process itself accounts for it. */
export function nodeUsage(args, options = {}) {
  const report = `process.on('exit', () => process._rawDebug(JSON.stringify({ peak: process.resourceUsage().maxRSS, resident: process.memoryUsage.rss() / 1024 })));`;
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', preload, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      ...options,
    });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('error', reject);
    child.on('close', () => {
      const line = errors.trim().split('\n').at(-1);
      resolve({ time: performance.now() - start, ...JSON.parse(line) });
    });
  });
}
