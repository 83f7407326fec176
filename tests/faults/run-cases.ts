/** The cases that are told by name, run by their own test files and counted by the letter of their group. */

import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Count, type Outcome } from './campaigns/campaign.ts'
import { inWorkFolder } from './work-folder.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const GROUPS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const

const report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ title: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
})

/** One outcome for each group that is wanted. */
export async function runCases(wants: (group: string) => boolean): Promise<ReadonlyMap<string, Outcome>> {
  const wanted = GROUPS.filter(wants)
  if (wanted.length === 0) return new Map()
  const cases = await reported(wanted)
  return new Map(
    wanted.map(group => {
      const count = new Count()
      for (const { title, status, failureMessages } of cases.filter(each => each.title.startsWith(group)))
        count.add(
          status === 'passed' ? 'held' : 'failed',
          () => `${title}: ${failureMessages?.[0] ?? status}`,
        )
      return [group, count.outcome()]
    }),
  )
}

async function reported(groups: readonly string[]) {
  return inWorkFolder(async folder => {
    const file = join(folder, 'report.json')
    const names = groups.map(group => `tests/faults/cases/${group.toLowerCase()}-`)
    const words = ['run', '--reporter=json', `--outputFile=${file}`, ...names]
    await runVitest(words)
    const { testResults } = report.parse(JSON.parse(await readFile(file, 'utf8')))
    return testResults.flatMap(({ assertionResults }) => assertionResults)
  })
}

/** What the runner says goes to standard error: standard output belongs to the result. */
function runVitest(words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
    const child = spawn(process.execPath, [vitest, ...words], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    child.once('error', reject)
    child.once('close', () => resolve())
  })
}
