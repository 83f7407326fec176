/** Scenario files named on the command line, read for the model that is open. */

import * as fs from 'node:fs/promises'
import { type Fault, FaultError, throwFaults } from '../../../shared/faults.ts'
import { LIMITS, type ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { keyOf } from '../../engine/model/executed.ts'
import { readBytes } from '../../services/disk/read-bytes.ts'
import type { DocumentForModel, ReadDocument } from '../../services/read-document.ts'
import type { RunningModel } from '../../services/running-model.ts'
import { type Attempt, attempt } from './attempt.ts'
import { executedNotices } from './executed-notices.ts'

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

/** Files whose scenarios can be asked about together. */
export interface ReadDocuments {
  /** In the order of the files. */
  readonly documents: readonly ScenarioDocument[]
  /** What really came about: the same in all files. */
  readonly executed: readonly ExecutedValue[]
}

/**
 * The documents of all the files.
 * @param remark told of what is remarked on without being refused.
 * @throws FaultError with every fault of every file; `executed.files-differ`, where they do not go on from the same executed values.
 */
export async function readDocuments(
  running: RunningModel,
  files: readonly string[],
  readInput: () => Promise<Uint8Array>,
  remark: (notice: Fault) => void,
): Promise<ReadDocuments> {
  const documents: { readonly file: string; readonly document: ScenarioDocument }[] = []
  const faults: Fault[] = []
  for (const file of files) {
    const read = await readFile(running, file, readInput)
    if (!read.ok) {
      faults.push(...read.faults)
      continue
    }
    read.value.notices.forEach(remark)
    documents.push({ file, document: read.value.document })
  }
  throwFaults(faults)
  const [first, ...others] = documents
  const executed = first?.document.executed ?? []
  const other = others.find(({ document }) => keyOf(document.executed) !== keyOf(executed))
  if (first !== undefined && other !== undefined)
    throw new FaultError({ code: 'executed.files-differ', args: { first: first.file, second: other.file } })
  if (first !== undefined) executedNotices(first.file, first.document).forEach(remark)
  return { documents: documents.map(({ document }) => document), executed }
}
