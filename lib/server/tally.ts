import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export type Tally = { passed: number; failed: number };

const Report = z.union([
  z.object({ numPassedTests: z.number(), numFailedTests: z.number() }).transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  })),
  z
    .object({
      stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
    })
    .transform(({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    })),
]);

/** What a step came to: its tests if it wrote a report of them, else itself. A failed step counts as one at least. */
export function tallyOf(ok: boolean, reportFile?: string): Tally {
  if (!reportFile) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const report = existsSync(reportFile)
    ? Report.parse(JSON.parse(readFileSync(reportFile, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed: report.passed, failed: ok ? report.failed : Math.max(1, report.failed) };
}

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});
