/** Scenario files named on the command line, read and run; every fault of every file, each with its place. */

import * as fs from 'node:fs/promises'
import { type Fault, FaultError, type Place } from '../../../shared/faults.ts'
import type { RunResult } from '../../../shared/model/result.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { readBytes } from '../../services/disk/read-bytes.ts'
import type { DocumentForModel } from '../../services/read-document.ts'
import type { RunningModel } from '../../services/running-model.ts'

export interface FileRuns {
  readonly runs: readonly RunResult[]
  readonly faults: readonly Fault[]
  /** What was remarked on without refusing. */
  readonly notices: readonly Fault[]
}

/** Runs all scenarios of `files`; `-` stands for standard input, which `readInput` gives. */
export async function runFiles(
  running: RunningModel,
  files: readonly string[],
  variables: readonly string[] | 'all',
  readInput: () => Promise<Uint8Array>,
): Promise<FileRuns> {
  const runs: RunResult[] = []
  const faults: Fault[] = []
  const notices: Fault[] = []
  for (const file of files) {
    const start = { file, line: 1, column: 1 }
    const read = await attempt(
      () => start,
      async () => {
        const bytes = file === '-' ? await readInput() : await readBytes(fs, file, file, LIMITS.bytes)
        return running.readWhole(bytes, file)
      },
    )
    if (!read.ok) {
      faults.push(...read.faults)
      continue
    }
    notices.push(...read.value.notices.map(notice => ({ at: start, ...notice })))
    const ran = await runDocument(running, read.value, variables)
    runs.push(...ran.runs)
    faults.push(...ran.faults)
  }
  return { runs, faults, notices }
}

async function runDocument(
  running: RunningModel,
  { document, placeOf }: DocumentForModel,
  variables: readonly string[] | 'all',
): Promise<{ readonly runs: readonly RunResult[]; readonly faults: readonly Fault[] }> {
  const runs: RunResult[] = []
  const faults: Fault[] = []
  for (const [index, scenario] of document.scenarios.entries()) {
    // Looked for only where it is needed: in a large file that takes longer than the run.
    const place = () => placeOf(['scenarios', index, 'id'])
    const ran = await attempt(place, () => running.simulate([scenario], variables))
    if (ran.ok) runs.push(...ran.value.map(({ run }) => run))
    else faults.push(...ran.faults)
  }
  return { runs, faults }
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** What was refused, standing at `place` where it has none of its own. */
async function attempt<T>(place: () => Place, work: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return { ok: false, faults: error.faults.map(fault => ({ ...fault, at: fault.at ?? place() })) }
  }
}
