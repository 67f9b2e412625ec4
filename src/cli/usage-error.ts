import type { Data, Key } from './words/words.js';

/** Something wrong with how the program was called; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';

  constructor(
    readonly key: Extract<Key, `error.${string}`>,
    readonly data: Data = {},
  ) {
    super(key);
  }
}
