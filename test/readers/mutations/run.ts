import fc from 'fast-check';
import { changes } from './changes.js';
import { formats, type Way } from './formats.js';
import { demandSound } from './promises.js';
import { documentsOf, readFile } from './reading.js';

/** Reads so many mutated files of a format. It runs by itself: Jest would make it slower, and could not end what hangs. */
const [format = '', files = '0', seed] = process.argv.slice(2);
/** Milliseconds of work, however busy the machine is; a file this small takes some, whatever is done to it. */
const longest = 1000;

const ways = formats[format];
if (!ways) throw new Error(`There is no format ${format} but ${Object.keys(formats).join(', ')}.`);
for (const way of ways) await run(way, Math.ceil(Number(files) / ways.length));

async function run({ name, file, change, promised }: Way, numRuns: number): Promise<void> {
  const original = await readFile(file);
  const counts = { refused: 0, 'refused in part': 0, 'read with a note': 0, 'read otherwise': 0, 'read as before': 0 };
  const before = outcome(original);
  let slowest = 0;
  const property = fc.asyncProperty(changes, async (made) => {
    const mutated = change(file, made);
    const start = process.cpuUsage();
    const reading = await readFile(mutated);
    const took = process.cpuUsage(start).user / 1000;
    if (took > longest) throw new Error(`${Math.round(took)} ms of work.`);
    slowest = Math.max(slowest, took);
    const documents = documentsOf(reading);
    if (documents.length === 0) return void counts.refused++;
    for (const [, document] of documents) demandSound(document);
    promised(original, reading);
    const { notes, blocks } = outcome(reading);
    if (documents.length < reading.size) counts['refused in part']++;
    else if (notes !== before.notes) counts['read with a note']++;
    else counts[blocks === before.blocks ? 'read as before' : 'read otherwise']++;
  });
  const start = performance.now();
  process.stdout.write(`${format}, ${name}: `);
  await fc.assert(property, { numRuns, ...(seed !== undefined && { seed: Number(seed) }) });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const said = Object.entries(counts).filter(([, count]) => count > 0);
  process.stdout.write(
    `${numRuns} files in ${seconds} s, the slowest in ${Math.round(slowest)} ms; ${said.map(([what, count]) => `${count} ${what}`).join(', ')}\n`,
  );
}

function outcome(reading: Awaited<ReturnType<typeof readFile>>): { notes: string; blocks: string } {
  const documents = documentsOf(reading).map(([, document]) => document);
  return {
    notes: JSON.stringify(documents.map(({ notes }) => notes.map(({ code }) => code))),
    blocks: JSON.stringify(documents.map(({ blocks }) => blocks)),
  };
}
