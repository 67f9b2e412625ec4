import type { Document } from '../document/document.js';
import { announcedOrgan, within } from './organ.js';
import { isOrganName } from './organ-kind.js';
import type { OrganName, Passage, Signature, Title } from './report.js';
import { organWords } from './title.js';

interface Sources {
  title: Title | undefined;
  signature: Signature | undefined;
  passages: Passage[];
}

/**
 * Whose report it is in the words of title, preface and signature, each where it names someone. Who compiles the report
 * and whom to ask about it is another matter.
 */
export function findOrganNames(document: Document, { title, signature, passages }: Sources): OrganName[] {
  return [titleName(document, title), prefaceName(passages), signatureName(signature)].filter(
    (name) => name !== undefined,
  );
}

function titleName(document: Document, title: Title | undefined): OrganName | undefined {
  if (!title || title.from === 'metadata') return undefined;
  const name = organWords(title.text);
  const at = title.at.map((span) => within(document, span, name)).find((span) => span !== undefined) ?? title.at[0];
  return at && isOrganName(name) ? { name, from: 'title', at } : undefined;
}

function prefaceName(passages: Passage[]): OrganName | undefined {
  const found = announcedOrgan(passages.filter(({ part, heading }) => part === 'preface' && !heading));
  return found && isOrganName(found.name) ? { ...found, from: 'preface' } : undefined;
}

function signatureName(signature: Signature | undefined): OrganName | undefined {
  return signature?.organ && { ...signature.organ, from: 'signature' };
}
