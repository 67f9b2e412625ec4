import { readDirectory } from './directory.js';

/** Names of the files in a zip; undefined where its directory cannot be read. */
export function zipNames(bytes: Uint8Array): string[] | undefined {
  try {
    return [...readDirectory(bytes).keys()];
  } catch {
    return undefined;
  }
}
