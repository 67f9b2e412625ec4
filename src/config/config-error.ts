/** A configuration that cannot be used. The code names the reason; the words are made when it is reported. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(
    readonly code: ConfigProblem,
    readonly data: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
  }
}

export type ConfigProblem =
  | 'syntax'
  | 'not-found'
  | 'unreadable'
  | 'not-an-object'
  | 'unknown-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'invalid'
  | 'missing-key'
  | 'unknown-rule'
  | 'wrong-level'
  | 'wrong-entry'
  | 'unknown-preset'
  | 'extends-not-found'
  | 'extends-cycle'
  | 'extends-untrusted'
  | 'plugin-untrusted'
  | 'plugin-not-found'
  | 'plugin-shape'
  | 'plugin-version'
  | 'plugin-unnamed'
  | 'plugin-duplicate';

/** Something the user should know although the run goes on. */
export interface ConfigNotice {
  code: 'executable-refused' | 'plugins-refused' | 'extends-refused';
  data: Record<string, string | number>;
}
