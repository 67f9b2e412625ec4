import { describe, expect, it } from '@jest/globals';
import { onceAReport } from '../../src/linter/once-a-report.js';
import type { Report } from '../../src/report/report.js';

describe('onceAReport', () => {
  const [one, other] = [{ title: { text: '一' } }, { title: { text: '二' } }] as unknown as [Report, Report];

  it('computes once for all views of a report, and anew for another report', () => {
    const asked: unknown[] = [];
    const title = onceAReport(({ report }: { report: Report }) => {
      asked.push(report);
      return report.title?.text;
    });
    expect([one, one, other, one].map((report) => title({ report }))).toEqual(['一', '一', '二', '一']);
    expect(asked).toEqual([one, other, one]);
  });

  it('remembers that there is nothing', () => {
    let times = 0;
    const nothing = onceAReport(() => void times++);
    expect([nothing({ report: one }), nothing({ report: one })]).toEqual([undefined, undefined]);
    expect(times).toBe(1);
  });
});
