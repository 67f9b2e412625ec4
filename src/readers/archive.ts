import { readableExtensions } from './extensions.js';
import { MAX_ARCHIVE_BYTES } from './limits.js';
import { Unreadable } from './reader.js';
import type { Host, Input } from './reader.js';
import { sniff } from './sniff.js';
import type { Format } from './sniff.js';
import { zipNames } from './zip/names.js';
import { openZip } from './zip.js';

/** A file inside an archive: its bytes, or why there are none. Its name is the path inside, `!/` before those of an archive within. */
export type Member = { name: string } & ({ bytes: Uint8Array } | { failure: Unreadable });

/** Between an archive and its member: `a.zip!/b.docx`. */
export const memberMark = '!/';

/** Whether an input is a zip of files, and not a document that is packed as one. */
export function isArchive(input: Input): boolean {
  const { bytes } = input;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || sniff(input) !== 'zip') return false;
  const names = zipNames(bytes);
  return !names?.some((name) => name === '[Content_Types].xml' || name === 'mimetype');
}

/**
 * The reports in an archive, one after the other; also those of archives within, but no deeper. A member that cannot be
 * unpacked has a failure of its own. Rejects with {@link Unreadable}: `archive-empty` if there is no report in it.
 */
export async function* readArchive(input: Input, host: Host): AsyncGenerator<Member> {
  let found = 0;
  for await (const member of membersOf(input, host, 0)) {
    found++;
    yield member;
  }
  if (found === 0) throw new Unreadable('archive-empty');
}

async function* membersOf({ bytes }: Input, host: Host, depth: number): AsyncGenerator<Member> {
  if (bytes.length > MAX_ARCHIVE_BYTES)
    throw new Unreadable('too-large', { bytes: bytes.length, limit: MAX_ARCHIVE_BYTES });
  const zip = openZip(bytes, host);
  for (const name of zip.names) {
    if (isJunk(name)) continue;
    const member = await unpacked(name, () => zip.read(name));
    if (member === undefined) continue;
    const inner = 'bytes' in member && isArchive({ bytes: member.bytes, path: name });
    if (inner) yield* within(member, host, depth + 1);
    else yield member;
    // What the limits allow has been unpacked: the rest would fail one by one.
    if ('failure' in member && member.failure.code === 'zip-bomb') return;
  }
}

async function unpacked(name: string, read: () => Promise<Uint8Array | undefined>): Promise<Member | undefined> {
  try {
    const bytes = await read();
    return bytes !== undefined && isReport(name, bytes) ? { name, bytes } : undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // Whether it is a report shows only in its name.
    return hasReadableName(name) ? { name, failure: error } : undefined;
  }
}

async function* within(
  archive: { name: string; bytes: Uint8Array },
  host: Host,
  depth: number,
): AsyncGenerator<Member> {
  const { name, bytes } = archive;
  if (depth > 1) {
    yield { name, failure: new Unreadable('archive-nested') };
    return;
  }
  try {
    for await (const member of membersOf({ bytes }, host, depth))
      yield { ...member, name: name + memberMark + member.name };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { name, failure: error };
  }
}

const junkFolders = /(?:^|\/)(?:__MACOSX|\.[^/]+|node_modules)(?:\/|$)/i;
const junkFiles = /(?:^|\/)(?:~\$[^/]*|thumbs\.db|desktop\.ini)$/i;

/** What systems and programs leave behind. */
function isJunk(name: string): boolean {
  return junkFolders.test(name) || junkFiles.test(name);
}

/** Formats that are told by their bytes, so that the name does not matter. */
const told = new Set<Format>(['docx', 'xlsx', 'ofd', 'zip', 'doc', 'pdf', 'rtf', 'mhtml', 'html']);

function isReport(name: string, bytes: Uint8Array): boolean {
  if (bytes.length === 0) return hasReadableName(name);
  const format = sniff({ bytes, path: name });
  return format !== 'image' && (hasReadableName(name) || told.has(format));
}

function hasReadableName(name: string): boolean {
  return readableExtensions.has(/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}
