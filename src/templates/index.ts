import type { Template } from './template.js';
import { template2019 } from './template2019.js';
import { template2021 } from './template2021.js';

/** The versions of the official format that this package knows, the oldest first. */
export const officialTemplates: Template[] = [template2019, template2021];

export { template2019, template2021 };
