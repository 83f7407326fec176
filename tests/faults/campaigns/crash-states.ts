/** The power goes at every step of a piece of work: what stands there afterwards is the old or the new, whole. */

import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type CrashState, crashStates } from '../disk/crash-states.ts'
import { putBack } from '../disk/disk-files.ts'
import { type Recording, readRecording } from '../disk/disk-step.ts'
import { kindsOfFile } from '../kinds/all.ts'
import { controls } from '../kinds/controls.ts'
import type { KindOfFile } from '../kinds/kind.ts'
import { inQuickFolder } from '../work-folder.ts'
import { type Campaign, Count, type Verdict } from './campaign.ts'

const RECORDER = fileURLToPath(new URL('../disk/record-work.ts', import.meta.url))
/** Milliseconds until a machine whose power went is up again and its planner back at work. */
const UNTIL_NEXT_START = 3 * 60 * 1000
const run = promisify(execFile)

/** What the work of this kind did to the disk below `root`. */
export async function recordWork(root: string, kind: KindOfFile): Promise<Recording> {
  const { stdout } = await run(process.execPath, [RECORDER, root, kind.name], { maxBuffer: 2 ** 26 })
  return readRecording(stdout)
}

/** Adds a verdict for each state that the disk may be in after a crash. */
export async function tryCrashes(kind: KindOfFile, count: Count): Promise<void> {
  await inQuickFolder(async root => {
    const recording = await recordWork(root, kind)
    for (const state of crashStates(root, recording)) {
      await putBack(root, state.files, UNTIL_NEXT_START)
      const { verdict, found } = await judged(kind, root, state)
      count.add(
        verdict,
        () => `${kind.name}, after step ${state.after} of ${recording.steps.length}: ${found}`,
      )
    }
  })
}

async function judged(
  kind: KindOfFile,
  root: string,
  { isAcknowledged }: CrashState,
): Promise<{ readonly verdict: Verdict; readonly found: string }> {
  try {
    const found = await kind.judge(root)
    if (typeof found !== 'string') return { verdict: 'corrupt', found: found.damaged }
    const mustBeNew = isAcknowledged && kind.exempt !== 'may-lose-the-last'
    return { verdict: found === 'old' && mustBeNew ? 'lost' : 'held', found }
  } catch (error) {
    return { verdict: 'failed', found: String(error) }
  }
}

/** A writer that is wrong has to be found out. */
async function tryControl(control: KindOfFile, count: Count): Promise<void> {
  const found = new Count()
  await tryCrashes(control, found)
  const { lost, corrupt } = found.outcome()
  count.add(
    lost + corrupt > 0 ? 'held' : 'failed',
    () => `nothing is found wrong with a file ${control.name}`,
  )
}

export const crashStatesCampaign: Campaign = {
  name: 'crash-states',
  promise:
    'Every state that a disk may be in after a crash at every step of writing every kind of file is the old or the new, whole; after an acknowledged save the new. Writers that are wrong are found out.',
  sizes: { usual: 1, nightly: 1 },
  run: async () => {
    const count = new Count()
    for (const kind of kindsOfFile) await tryCrashes(kind, count)
    for (const control of controls) await tryControl(control, count)
    return count.outcome()
  },
}
