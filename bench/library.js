// The built library, as a program would use it.
import { nodeHost, presetConfig, readDocument as read } from '../dist/lib/index.js';

export { lint } from '../dist/lib/index.js';

export const presetRules = presetConfig();

export function readDocument(input) {
  return read(input, nodeHost);
}
