import { chownSync } from 'node:fs';

const nobody = 65534;

/** Does something in a folder without root's right to read and write everything, also where the tests run as root. */
export async function asNobody<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  chownSync(folder, nobody, nobody);
  process.seteuid!(nobody);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}
