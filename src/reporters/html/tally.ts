import type { Finding, Result } from '../../linter/result.js';
import type { Level } from '../../linter/rule.js';
import { aboutReport } from '../about.js';
import { relativePath } from '../path.js';
import type { Run } from '../reporter.js';
import { shownFindings } from '../shown.js';
import type { Verdict } from '../verdict.js';
import { verdictOf } from '../verdict.js';

/** How often a rule found something, and in how many files. */
export interface RuleCount {
  ruleId: string;
  level: Level;
  count: number;
  files: number;
}

/** What is kept of a file for the list of all. */
export interface FileLine {
  id: string;
  path: string;
  about: string;
  verdict: Verdict;
  counts: Record<Level, number>;
  undecided: number;
  /** There is a section on it below. */
  shown: boolean;
}

const order: Level[] = ['error', 'warn', 'info'];

/** What the top of the page says of all files; results themselves are not kept. */
export class Tally {
  readonly files: FileLine[] = [];
  readonly #rules = new Map<string, RuleCount>();

  /** Counts a file; where only errors are to be shown, it is shown if there is one, or something went wrong. */
  add(result: Result, run: Run): FileLine {
    const id = `file-${this.files.length + 1}`;
    const shown = shownFindings(result, run);
    const count = (level: Level): number => shown.filter((finding) => finding.level === level).length;
    const file: FileLine = {
      id,
      path: relativePath(run.cwd, result.filePath),
      about: result.report ? aboutReport(result.report, run.locale) : '',
      verdict: verdictOf(result),
      counts: { error: count('error'), warn: count('warn'), info: count('info') },
      undecided: result.undecided.length,
      shown: !run.quiet || shown.length > 0 || wentWrong(result),
    };
    this.files.push(file);
    this.#addRules(shown);
    return file;
  }

  /** The rules that found something, the gravest first, then the most frequent. */
  get rules(): RuleCount[] {
    const rank = ({ level }: RuleCount) => order.indexOf(level);
    return [...this.#rules.values()].sort(
      (a, b) => rank(a) - rank(b) || b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1),
    );
  }

  /** How many files came out how. */
  get verdicts(): Map<Verdict, number> {
    const counts = new Map<Verdict, number>();
    for (const { verdict } of this.files) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    return counts;
  }

  /** A rule counts at the gravest level that it was reported with. */
  #addRules(findings: Finding[]): void {
    for (const { ruleId, level } of findings) {
      const rule = this.#rules.get(ruleId) ?? { ruleId, level, count: 0, files: 0 };
      if (order.indexOf(level) < order.indexOf(rule.level)) rule.level = level;
      rule.count++;
      this.#rules.set(ruleId, rule);
    }
    for (const ruleId of new Set(findings.map((finding) => finding.ruleId))) this.#rules.get(ruleId)!.files++;
  }
}

function wentWrong({ failure, crashes, correction }: Result): boolean {
  return failure !== undefined || crashes.length > 0 || correction !== undefined;
}
