// Through the object, so that a test can let each of these calls fail.
import fs from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';

/** The file is not what it was when it was read. */
export class Changed extends Error {
  override name = 'Changed';
}

/**
 * Replaces a file's content at one stroke: it is the old one or the new one, whatever happens in between. Mode and owner
 * stay; a link is followed. Rejects with {@link Changed} if the content is no longer `before`, else with the system's error.
 */
export async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const target = await fs.realpath(path);
  const { mode, uid, gid } = await fs.stat(target);
  // A rename would replace a file that may not be written to.
  await fs.access(target, fs.constants.W_OK);
  await throughTemporary(target, { mode, uid, gid }, after, async () => {
    if (!(await fs.readFile(target)).equals(before)) throw new Changed(target);
  });
}

/** Writes a file that need not be there yet, whole or not at all. Rejects with the system's error. */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  await fs.mkdir(dirname(path), { recursive: true });
  await throughTemporary(path, {}, bytes, () => Promise.resolve());
}

interface Attributes {
  mode?: number;
  uid?: number;
  gid?: number;
}

async function throughTemporary(
  target: string,
  attributes: Attributes,
  bytes: Uint8Array,
  check: () => Promise<void>,
): Promise<void> {
  const folder = dirname(target);
  // Its own name only: a long name with more behind it would be too long for the system.
  const temporary = join(folder, `.reportlint-${randomUUID()}.tmp`);
  try {
    await writeDurably(temporary, attributes, bytes);
    await check();
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function writeDurably(path: string, { mode, uid, gid }: Attributes, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    const own = await file.stat();
    if (uid !== undefined && gid !== undefined && (own.uid !== uid || own.gid !== gid)) await file.chown(uid, gid);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the new name outlives a power cut; not every system can open a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
