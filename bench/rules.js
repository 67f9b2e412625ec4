// What the rules cost, all of them being on: medians over reports of several years, organs and formats.
import { readdirSync, readFileSync } from 'node:fs';
import { lint } from '../dist/lib/linter/lint.js';
import { presetConfig } from '../dist/lib/lint-source.js';
import { readDocument } from '../dist/lib/readers/read.js';
import { compliant } from '../dist/lib/testing/index.js';
import { line, missed } from './goal.js';
import { median } from './measure.js';

const warmup = 60;
const rounds = 200;
const config = { ...presetConfig({ preset: 'all' }), stats: true };
const examples = new URL('../examples/', import.meta.url);

const sources = [
  ...['compliant', 'defective'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, examples)).map((name) => [
      name,
      readFileSync(new URL(`${folder}/${name}`, examples)),
    ]),
  ),
  ...['government', 'department', 'township'].flatMap((kind) =>
    ['text', 'html'].map((format) => [`report.${format}`, Buffer.from(compliant(2023, { kind }).render(format))]),
  ),
];
const documents = await Promise.all(
  sources.map(async ([path, bytes]) => [path, await readDocument({ bytes: new Uint8Array(bytes), path })]),
);

/** By rule, and of all rules together, what they took in each report of each round. */
const times = new Map([['', []]]);
for (let round = -warmup; round < rounds; round++) {
  for (const [path, document] of documents) {
    const { stats } = lint(document, path, config);
    if (round < 0) continue;
    const spent = Object.entries(stats.rules);
    times.get('').push(spent.reduce((sum, [, ms]) => sum + ms, 0));
    for (const [rule, ms] of spent) {
      if (!times.has(rule)) times.set(rule, []);
      times.get(rule).push(ms);
    }
  }
}

const medians = [...times].map(([rule, all]) => [rule, median(all)]);
const [, total] = medians[0];
const dearest = medians.slice(1).sort(([, a], [, b]) => b - a);
console.log(`${dearest.length} rules, ${documents.length} reports, ${rounds} rounds`);
for (const [rule, ms] of dearest.slice(0, 10)) console.log(`  ${rule.padEnd(40)} ${ms.toFixed(4)} ms`);
line('all rules of a report, median ms', total, 1);
line(`the dearest rule (${dearest[0][0]}), median ms`, dearest[0][1], 0.2);
console.log(missed());
