import { arithmetic } from './arithmetic.js';
import { consistency } from './consistency.js';
import type { Planter } from './planter.js';
import { structure } from './structure.js';
import { form } from './tables.js';
import { wording } from './wording.js';

/** Every defect that can be planted into a compliant report. */
export const planters: Planter[] = [...structure, ...form, ...arithmetic, ...consistency, ...wording];

/** Rules of what no report in either format can have, tested by themselves. */
export const unplantable = ['template-unsupported'];
