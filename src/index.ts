/** The library for Node: the core, and what looks for files and configuration. */
export * from './core.js';
export { ConfigError, createConfigurations } from './config/index.js';
export type {
  BuiltIn,
  ConfigFile,
  Configurations,
  FileConfig,
  LookupOptions,
  Plugin,
  RuleEntry,
} from './config/index.js';
export { collect } from './batch/collect.js';
export type { Collection, CollectOptions, Target } from './batch/collect.js';
export { lintFiles } from './batch/lint-files.js';
export type { LintFilesOptions } from './batch/lint-files.js';
export { nodeHost } from './batch/node-host.js';
