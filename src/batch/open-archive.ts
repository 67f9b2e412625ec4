import type { Failure } from '../linter/result.js';
import { isArchive, memberMark, readArchive } from '../readers/archive.js';
import { Unreadable } from '../readers/reader.js';
import type { Reader } from '../readers/reader.js';
import { nodeHost } from './node-host.js';

/** What there is to be read at a path: a file's bytes, or why there are none. */
export interface Content {
  path: string;
  bytes: Uint8Array | Failure;
  /** Path of the archive that it stands in. */
  archive?: string;
}

/** The members of an archive as `a.zip!/b.docx`; any other file alone. A reader of a plugin may want the whole. */
export async function* contentsAt({ path, bytes }: Content, readers: readonly Reader[]): AsyncGenerator<Content> {
  const input = { bytes: bytes as Uint8Array, path };
  if (!(bytes instanceof Uint8Array) || !isArchive(input) || readers.some((reader) => reader.accepts(input))) {
    yield { path, bytes };
    return;
  }
  try {
    for await (const member of readArchive(input, nodeHost)) {
      const own = 'failure' in member ? failureFor(member.failure) : member.bytes;
      yield { path: path + memberMark + member.name, bytes: own, archive: path };
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { path, bytes: failureFor(error) };
  }
}

function failureFor({ code, data }: Unreadable): Failure {
  return { code, data };
}
