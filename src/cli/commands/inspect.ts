import { reportError } from '../debug.js';
import { findInputs } from '../inputs.js';
import { viewText } from '../inspect/text.js';
import { view, type View } from '../inspect/view.js';
import { openOutputs, readOutputs } from '../outputs.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

/** Shows how files were understood. Returns the exit code. */
export async function inspectCommand(session: Session): Promise<number> {
  const { io, options, configurations } = session;
  const specs = readOutputs(options, io.cwd, ['text', 'json'], 'text');
  if (specs.length > 1) throw new UsageError('error.one-format', { command: 'inspect' });
  const inputs = await findInputs(session);
  const [output] = await openOutputs(specs, io, options.stdin ? [] : inputs.files.map(({ path }) => path));
  const { sink, close, format } = output!;
  let files = 0;
  let failed = inputs.incomplete;
  const documents = inputs.documents({
    configOf: (path) => configurations.of(path),
    onError: (error, path) => reportError(session, error, path),
    stopped: () => sink.closed,
  });
  for await (const opened of documents) {
    const seen = view(opened, options.locale);
    failed ||= seen.error !== undefined;
    await sink.write(format === 'json' ? inArray(seen, files) : apart(viewText(seen, session), files));
    files++;
  }
  if (format === 'json') await sink.write(files === 0 ? '[]\n' : '\n]\n');
  await close();
  return failed ? 2 : 0;
}

function inArray(seen: View, before: number): string {
  return `${before === 0 ? '[' : ','}\n${JSON.stringify(seen, null, 2)}`;
}

function apart(text: string, before: number): string {
  return before === 0 ? text : `\n${text}`;
}
