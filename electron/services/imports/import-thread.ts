/** What each thread of imports begins with: reads one file, and says what came of it. */

import { parentPort, workerData } from 'node:worker_threads'
import { FaultError } from '../../../shared/faults.ts'
import type { SaidByImport, TableFile } from './read-in-thread.ts'
import { readTable } from './read-table.ts'

const say = (said: SaidByImport) => parentPort?.postMessage(said)
const { bytes, name, separator }: TableFile = workerData
try {
  say({ is: 'read', table: readTable(bytes, name, separator) })
} catch (error) {
  say(error instanceof FaultError ? { is: 'refusal', faults: error.faults } : { is: 'error', error })
}
