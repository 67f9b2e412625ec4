import { Chalk } from 'chalk';
import type { Level } from '../../linter/rule.js';

type Paint = (text: string) => string;

/** The few colours there are; with colour off each leaves its text as it is. */
export interface Style {
  level: Record<Level, Paint>;
  verdict: Record<'compliant' | 'review' | 'defective' | 'failed', Paint>;
  file: Paint;
  strong: Paint;
  dim: Paint;
  good: Paint;
  bad: Paint;
}

export function style(colour: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    level: { error: chalk.red.bold, warn: chalk.yellow.bold, info: chalk.cyan.bold },
    verdict: {
      compliant: chalk.green.bold,
      review: chalk.yellow.bold,
      defective: chalk.red.bold,
      failed: chalk.magenta.bold,
    },
    file: chalk.underline,
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
  };
}
