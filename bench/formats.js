// What each format costs, by one report of our own in all of them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { nodeHost } from '../dist/lib/batch/node-host.js';
import { lint } from '../dist/lib/linter/lint.js';
import { presetConfig } from '../dist/lib/lint-source.js';
import { readDocument } from '../dist/lib/readers/read.js';
import { line, missed } from './goal.js';
import { inTurns, median, nodeUsage, ratio } from './measure.js';
import { textExtractor } from './pdf-text.js';
import { withReportFiles } from './report-files.js';

const config = presetConfig();
const turns = { rounds: 200, warmup: 100 };
const soak = fileURLToPath(new URL('./soak.js', import.meta.url));

await withReportFiles(async (files) => {
  await compare(files);
  for (const [format, file] of Object.entries(files)) {
    const bytes = bytesOf(file);
    const [times] = await inTurns([() => lintBytes(bytes, file)], { rounds: 60, warmup: 20 });
    line(`${format}: reports per second`, 1000 / median(times));
  }
  for (const [format, file] of Object.entries(files)) {
    const few = await nodeUsage(['--expose-gc', soak, file, '100']);
    const many = await nodeUsage(['--expose-gc', soak, file, '2000']);
    line(`${format}: memory kept after 2,000 documents / after 100`, many.resident / few.resident, 1.15);
  }
});
console.log(missed());

async function compare(files) {
  const docx = bytesOf(files.docx);
  const [scans, lints] = await inTurns([() => scan(docx), () => lintBytes(docx, 'a.docx')], turns);
  line('DOCX lint / unzip + one saxes pass', ratio(lints, scans), 2.5);

  const pdf = bytesOf(files.pdf);
  const textOf = await textExtractor(await nodeHost.loadWasm('pdfium'));
  const [texts, pdfLints] = await inTurns([() => textOf(pdf), () => lintBytes(pdf, 'a.pdf')], turns);
  line("PDF lint / pdfium's text extraction", ratio(pdfLints, texts), 1.5);
}

function bytesOf(file) {
  return new Uint8Array(readFileSync(file));
}

async function lintBytes(bytes, path) {
  return lint(await readDocument({ bytes, path }, nodeHost), path, config);
}

/** All members inflated, and every tag of the document's part looked at once. */
function scan(bytes) {
  const parts = unzipSync(bytes);
  const parser = new SaxesParser({ position: true });
  parser.on('opentag', () => {});
  parser.on('text', () => {});
  parser.write(new TextDecoder().decode(parts['word/document.xml'])).close();
}
