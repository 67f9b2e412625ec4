import type { Level } from '../../linter/rule.js';

/** SARIF's names of the levels. */
export const sarifLevel: Record<Level, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warn: 'warning',
  info: 'note',
};
