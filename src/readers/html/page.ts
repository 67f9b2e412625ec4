import type { FlowBlock } from './flow.js';

/** The blocks of a page with what is asked of them again and again. */
export interface Page {
  blocks: FlowBlock[];
  /** Without white space; of a table its first cells. */
  texts: string[];
}
