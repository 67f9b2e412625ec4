import type { XmlElement } from '../xml/tree.js';
import type { Part } from './package.js';

/** A footnote or an endnote, and where it stands. */
export interface Note {
  part: string;
  /** Its place among the notes of the part. */
  index: number;
  element: XmlElement;
}

/** Finds the note that a reference names. */
export type NoteFinder = (reference: XmlElement) => Note | undefined;

export function readNotes(footnotes: Part | undefined, endnotes: Part | undefined): NoteFinder {
  const known = { footnoteReference: byId(footnotes), endnoteReference: byId(endnotes) } as Record<
    string,
    Map<string, Note>
  >;
  return (reference) => known[reference.local]?.get(reference.attribute('id') ?? '');
}

function byId(part: Part | undefined): Map<string, Note> {
  const elements = part?.root.elements() ?? [];
  return new Map(
    elements.map((element, index) => [element.attribute('id') ?? '', { part: part!.name, index, element }]),
  );
}
