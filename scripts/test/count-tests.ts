import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';

/** How many tests of a step passed and failed. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

const reportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/**
 * Reads vitest's JSON report and removes it, so that no later run counts it again.
 * A step that failed without a failed test (it did not start, say) counts as one failure.
 */
export async function countTests(report: string, passedStep: boolean): Promise<TestCounts> {
  const text = await readFile(report, 'utf8').catch(() => '{}');
  await rm(report, { force: true });
  const read = reportSchema.safeParse(JSON.parse(text));
  const counts = read.success
    ? { passed: read.data.numPassedTests, failed: read.data.numFailedTests }
    : { passed: 0, failed: 0 };
  return passedStep ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}
