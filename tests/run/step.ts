/** The steps of a test run: each is shown, and none keeps the next from running. */

import { type Counts, countsLine, ONE_FAILED, sumOf } from './counts.ts'

export interface Step {
  readonly name: string
  readonly run: () => Promise<Counts>
}

/** Runs the steps one after another, closes with the line of all counts, and answers whether nothing failed. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  const counts: Counts[] = []
  for (const { name, run } of steps) {
    process.stdout.write(`\n— ${name}\n`)
    counts.push(await run().catch(failed))
  }
  const sum = sumOf(counts)
  process.stdout.write(`\n${countsLine(sum)}\n`)
  return sum.failed === 0
}

function failed(error: unknown): Counts {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`)
  return ONE_FAILED
}
