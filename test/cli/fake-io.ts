import type { Io, Sink } from '../../src/cli/index.js';
import { main } from '../../src/cli/index.js';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface FakeOptions {
  cwd: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  isTTY?: boolean;
}

/** Runs the command line in this process, on a folder of its own. */
export async function reportlint(
  argv: string[],
  { cwd, stdin = '', env = {}, isTTY = false }: FakeOptions,
): Promise<Ran> {
  const out = sink(isTTY);
  const err = sink(isTTY);
  const io: Io = { stdout: out, stderr: err, stdin: once(stdin), cwd, env };
  const code = await main(argv, io);
  return { code, out: out.text(), err: err.text() };
}

function sink(isTTY: boolean): Sink & { text(): string } {
  let text = '';
  return {
    isTTY,
    columns: 100,
    closed: false,
    write(more) {
      text += more;
      return Promise.resolve();
    },
    text: () => text,
  };
}

async function* once(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}
