/** Scenario files named on the command line, read for the model that is open. */

import * as fs from 'node:fs/promises'
import { type Fault, throwFaults } from '../../../shared/faults.ts'
import { LIMITS, type Scenario } from '../../../shared/scenario/document.ts'
import { readBytes } from '../../services/disk/read-bytes.ts'
import type { DocumentForModel, ReadDocument } from '../../services/read-document.ts'
import type { RunningModel } from '../../services/running-model.ts'
import { type Attempt, attempt } from './attempt.ts'

/**
 * The document of `file`, its notices placed there; `-` stands for standard input, which `readInput` gives.
 * @param read what a file is read by; otherwise one that leaves nothing out.
 */
export async function readFile(
  running: RunningModel,
  file: string,
  readInput: () => Promise<Uint8Array>,
  read: ReadDocument = running.readWhole,
): Promise<Attempt<DocumentForModel>> {
  const start = { file, line: 1, column: 1 }
  return attempt(
    () => start,
    async () => {
      const bytes = file === '-' ? await readInput() : await readBytes(fs, file, file, LIMITS.bytes)
      const found = read(bytes, file)
      return { ...found, notices: found.notices.map(notice => ({ at: start, ...notice })) }
    },
  )
}

/**
 * The scenarios of all the files, in their order.
 * @param remark told of what is remarked on without being refused.
 * @throws FaultError with every fault of every file.
 */
export async function readScenarios(
  running: RunningModel,
  files: readonly string[],
  readInput: () => Promise<Uint8Array>,
  remark: (notice: Fault) => void,
): Promise<readonly Scenario[]> {
  const scenarios: Scenario[] = []
  const faults: Fault[] = []
  for (const file of files) {
    const read = await readFile(running, file, readInput)
    if (!read.ok) {
      faults.push(...read.faults)
      continue
    }
    read.value.notices.forEach(remark)
    scenarios.push(...read.value.document.scenarios)
  }
  throwFaults(faults)
  return scenarios
}
