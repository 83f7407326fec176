/** Scenario files named on the command line, read and run; every fault of every file, each with its place. */

import type { Fault } from '../../../shared/faults.ts'
import type { RunResult } from '../../../shared/model/result.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import type { DocumentForModel } from '../../services/read-document.ts'
import type { RunningModel } from '../../services/running-model.ts'
import { attempt } from './attempt.ts'
import { executedNotices, gapNotices } from './executed-notices.ts'
import { readFile } from './read-files.ts'

/** A run with the executed values that it goes on from, where its file has some, and with the scenario's own formulas. */
export interface FileRun extends RunResult {
  readonly executed?: readonly ExecutedValue[]
  readonly formulas?: readonly OwnFormula[]
}

export interface FileRuns {
  readonly runs: readonly FileRun[]
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
  const runs: FileRun[] = []
  const faults: Fault[] = []
  const notices: Fault[] = []
  for (const file of files) {
    const read = await readFile(running, file, readInput)
    if (!read.ok) {
      faults.push(...read.faults)
      continue
    }
    notices.push(...read.value.notices, ...executedNotices(file, read.value.document))
    const ran = await runDocument(running, read.value, variables)
    runs.push(...ran.runs)
    faults.push(...ran.faults)
  }
  return { runs, faults, notices: [...notices, ...gapNotices(runs)] }
}

async function runDocument(
  running: RunningModel,
  { document, placeOf }: DocumentForModel,
  variables: readonly string[] | 'all',
): Promise<{ readonly runs: readonly FileRun[]; readonly faults: readonly Fault[] }> {
  const known = document.executed.length === 0 ? {} : { executed: document.executed }
  const runs: FileRun[] = []
  const faults: Fault[] = []
  for (const [index, scenario] of document.scenarios.entries()) {
    // Looked for only where it is needed: in a large file that takes longer than the run.
    const place = () => placeOf(['scenarios', index, 'id'])
    const ran = await attempt(place, () => running.simulate([scenario], variables, document.executed))
    const own = scenario.formulas.length === 0 ? {} : { formulas: scenario.formulas }
    if (ran.ok) runs.push(...ran.value.map(({ run }) => ({ ...run, ...known, ...own })))
    else faults.push(...ran.faults)
  }
  return { runs, faults }
}
