import { nodeHost } from '../../../src/batch/node-host.js';
import { contentsAt } from '../../../src/batch/open-archive.js';
import type { Document } from '../../../src/document/document.js';
import { readDocument } from '../../../src/readers/read.js';
import { Unreadable } from '../../../src/readers/reader.js';
import { sayCode } from '../../../src/reporters/words/words.js';

/** What each path gave: a document, or the code of why there is none. An archive has a path for each member. */
export type Reading = Map<string, Document | string>;

/** Reads a file as the command line does. Whatever else is thrown than `Unreadable` is a crash, and goes on its way. */
export async function readFile(bytes: Uint8Array): Promise<Reading> {
  const reading: Reading = new Map();
  for await (const { path, bytes: content } of contentsAt({ path: 'report', bytes }, [])) {
    const given = content instanceof Uint8Array ? await readMember(content, path) : content.code;
    if (typeof given === 'string') demandWords('failure', given);
    else for (const { code } of given.notes) demandWords('note', code);
    reading.set(path, given);
  }
  return reading;
}

async function readMember(bytes: Uint8Array, path: string): Promise<Document | string> {
  try {
    return await readDocument({ bytes, path }, nodeHost);
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

/** What has no words of its own is said as the bare code. */
function demandWords(family: 'failure' | 'note', code: string): void {
  for (const locale of ['zh', 'en'] as const) {
    const words = sayCode(locale, family, code);
    if (words === code || words.includes(`（${code}）`) || words.includes(`(${code})`))
      throw new Error(`There are no words for the ${family} ${code}.`);
  }
}

/** The documents of a reading by their paths. */
export function documentsOf(reading: Reading): [path: string, document: Document][] {
  return [...reading].filter((entry): entry is [string, Document] => typeof entry[1] !== 'string');
}
