import { env, stdin, stdout, stderr, cwd } from 'node:process';

/** What the command line touches of the process; a test brings its own. */
export interface Io {
  stdout: Sink;
  stderr: Sink;
  stdin: AsyncIterable<Uint8Array>;
  cwd: string;
  env: Record<string, string | undefined>;
}

/** Where text goes. */
export interface Sink {
  /** Resolves when more may be written, so that output never piles up in memory. */
  write(text: string): Promise<void>;
  isTTY: boolean;
  columns: number;
  /** The reader at the other end has gone; writing is without effect. */
  closed: boolean;
}

/** The process itself. */
export function processIo(): Io {
  return { stdout: sinkOf(stdout), stderr: sinkOf(stderr), stdin, cwd: cwd(), env };
}

/** A sink for a stream; that its reader closes it early (`reportlint … | head`) is no error. */
export function sinkOf(stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }): Sink {
  const sink: Sink = {
    isTTY: stream.isTTY ?? false,
    columns: stream.columns ?? 80,
    closed: false,
    write: (text) => {
      if (sink.closed || text === '' || stream.write(text)) return Promise.resolve();
      return new Promise((resolve) => {
        stream.once('drain', resolve);
        stream.once('close', resolve);
        stream.once('error', () => resolve());
      });
    },
  };
  stream.on('error', () => (sink.closed = true));
  return sink;
}
