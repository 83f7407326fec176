/** Counts out of the machine reports of the two test runners. */

import { z } from 'zod'
import type { Counts } from './counts.ts'

const number = z.number().int().nonnegative()

const vitestReport = z.object({
  numPassedTests: number,
  numFailedTests: number,
  numPendingTests: number,
  numTodoTests: number,
})

const playwrightReport = z.object({
  stats: z.object({ expected: number, unexpected: number, flaky: number, skipped: number }),
})

/** @throws where the text is no report of vitest. */
export function countVitest(report: string): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = vitestReport.parse(
    JSON.parse(report),
  )
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

/** A test that passed only when it was tried again has failed. @throws where the text is no report of Playwright. */
export function countPlaywright(report: string): Counts {
  const { stats } = playwrightReport.parse(JSON.parse(report))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}
