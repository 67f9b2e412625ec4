import { csvRecord, byteOrderMark } from '../csv.js';
import { reportError } from '../debug.js';
import { extract, type Extracted } from '../extracted.js';
import { findInputs } from '../inputs.js';
import { openOutputs, readOutputs } from '../outputs.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

/** How a format begins, what it makes of a file, and how it ends. */
interface Writer {
  start: string;
  file(extracted: Extracted, first: boolean): string;
  end(empty: boolean): string;
}

/** Writes the figures of reports as data, JSON or CSV. Returns the exit code. */
export async function extractCommand(session: Session): Promise<number> {
  const { io, options, configurations } = session;
  const specs = readOutputs(options, io.cwd, Object.keys(writers), 'json');
  if (specs.length > 1) throw new UsageError('error.one-format', { command: 'extract' });
  const inputs = await findInputs(session);
  const [output] = await openOutputs(specs, io, options.stdin ? [] : inputs.files.map(({ path }) => path));
  const { sink, close, format } = output!;
  const writer = writers[format as keyof typeof writers];
  let files = 0;
  let failed = inputs.incomplete;
  await sink.write(writer.start);
  const documents = inputs.documents({
    configOf: (path) => configurations.of(path),
    onError: (error, path) => reportError(session, error, path),
    stopped: () => sink.closed,
  });
  for await (const opened of documents) {
    const extracted = extract(opened, options.locale);
    await sink.write(writer.file(extracted, files++ === 0));
    if (!extracted.error) continue;
    failed = true;
    await session.complain('error.file', { file: extracted.filePath, text: extracted.error.message });
  }
  await sink.write(writer.end(files === 0));
  await close();
  return failed ? 2 : 0;
}

const json: Writer = {
  start: '[',
  file: (extracted, first) => `${first ? '' : ','}\n${indented(extracted)}`,
  end: (empty) => (empty ? ']\n' : '\n]\n'),
};

const columns = [
  'filePath',
  'title',
  'organ',
  'organKind',
  'year',
  'template',
  'fact',
  'state',
  'value',
  'written',
  'unit',
  'note',
  'raw',
  'place',
  'line',
  'position',
];

/** One record a fact, so that a pivot table makes the matrix; a file without facts has one record all the same. */
const csv: Writer = {
  start: byteOrderMark + csvRecord(columns),
  file({ filePath, title, organ, organKind, year, template, facts, error }) {
    const head = [filePath, title, organ, organKind, year, template];
    const records = Object.entries(facts).map(
      ([id, { state, value, written, unit, note, raw, place, line, position }]) =>
        csvRecord([...head, id, state, value, written, unit, note, raw, place, line, position]),
    );
    return (
      records.join('') ||
      csvRecord([...head, null, error?.code ?? null, null, null, null, null, null, null, null, null])
    );
  },
  end: () => '',
};

const writers = { json, csv };

function indented(extracted: Extracted): string {
  return JSON.stringify(extracted, null, 2).replace(/^/gmu, '  ');
}
