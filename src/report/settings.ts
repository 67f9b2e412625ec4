import type { OrganKind } from '../templates/template.js';

/** What the user knows better than the document. */
export interface Settings {
  organ?: string;
  organKind?: OrganKind;
  year?: number;
}
