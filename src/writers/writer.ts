import type { Document } from '../document/document.js';
import type { Edit } from '../linter/rule.js';
import type { Host } from '../readers/reader.js';

/** A file with the document that was read from it. */
export interface Original {
  bytes: Uint8Array;
  document: Document;
}

/** A file with edits in it, and the edits that could not be made. */
export interface Written {
  bytes: Uint8Array;
  refused: Refused[];
}

/** An edit that was not made, and the code of the reason (`refused.<why>`). */
export interface Refused {
  edit: Edit;
  why: string;
}

/**
 * Makes changes in the bytes of a file: each a set of edits that are made as a whole or not at all. Rejects with
 * `Unwritable` if the file cannot be changed at all.
 */
export type Writer = (original: Original, changes: Edit[][], host: Host) => Promise<Written>;
