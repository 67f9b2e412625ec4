/** A file cannot be changed at all. The code names the reason (`failure.<code>`); the words are made when it is reported. */
export class Unwritable extends Error {
  override name = 'Unwritable';

  constructor(
    readonly code: string,
    readonly data: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
