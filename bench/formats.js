// What each format costs; the fixtures are the project's own reports, saved by LibreOffice.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { nodeHost } from '../dist/lib/batch/node-host.js';
import { lint } from '../dist/lib/linter/lint.js';
import { presetConfig } from '../dist/lib/lint-source.js';
import { readDocument } from '../dist/lib/readers/read.js';
import { line, missed } from './goal.js';
import { inTurns, nodeUsage } from './measure.js';
import { textExtractor } from './pdf-text.js';

const fixtures = new URL('../test/fixtures/formats/', import.meta.url);
const formats = ['docx', 'odt', 'doc', 'pdf', 'xlsx'];
const config = presetConfig();
const bytesOf = (format) => new Uint8Array(readFileSync(new URL(`compliant-2023.${format}`, fixtures)));

async function lintBytes(bytes, path) {
  return lint(await readDocument({ bytes, path }, nodeHost), path, config);
}

const docx = bytesOf('docx');
const [scanning, docxTime] = await inTurns([() => scan(docx), () => lintBytes(docx, 'a.docx')], {
  rounds: 100,
  warmup: 40,
});
line('DOCX lint / unzip + one saxes pass', docxTime / scanning, 2.5);

const pdf = bytesOf('pdf');
const textOf = await textExtractor(await nodeHost.loadWasm('pdfium'));
const [text, pdfTime] = await inTurns([() => textOf(pdf), () => lintBytes(pdf, 'a.pdf')], { rounds: 40, warmup: 15 });
line("PDF lint / pdfium's text extraction", pdfTime / text, 1.5);

for (const format of formats) {
  const bytes = bytesOf(format);
  const [time] = await inTurns([() => lintBytes(bytes, `a.${format}`)], { rounds: 60, warmup: 20 });
  line(`${format}: reports per second`, 1000 / time);
}

const soak = fileURLToPath(new URL('./soak.js', import.meta.url));
for (const format of formats) {
  const file = fileURLToPath(new URL(`compliant-2023.${format}`, fixtures));
  const few = await nodeUsage(['--expose-gc', soak, file, '100']);
  const many = await nodeUsage(['--expose-gc', soak, file, '2000']);
  line(`${format}: memory kept after 2,000 documents / after 100`, many.resident / few.resident, 1.15);
}
console.log(missed());

/** All members inflated, and every tag of the document's part looked at once. */
function scan(bytes) {
  const parts = unzipSync(bytes);
  const parser = new SaxesParser({ position: true });
  parser.on('opentag', () => {});
  parser.on('text', () => {});
  parser.write(new TextDecoder().decode(parts['word/document.xml'])).close();
}
