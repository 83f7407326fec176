/** What a thread of exports does: compiles the model, runs the scenarios, says what they mean, and has it written. */

import { parentPort, workerData } from 'node:worker_threads'
import { FaultError } from '../../../../shared/faults.ts'
import type { Written } from '../writers.ts'
import type { ExportData, SaidByThread } from './thread-data.ts'

/** Makes what an order asks for. `onProgress` is told how far it has come, from 0 to 1. */
export type MakeExport = (data: ExportData, onProgress: (done: number) => void) => Promise<Written>

/** Makes what the program ordered that started the thread, and says what came of it. */
export async function workAsExportThread(make: MakeExport): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('this file is for threads')
  const say = (said: SaidByThread) => port.postMessage(said)
  try {
    say({ is: 'written', written: await make(workerData, done => say({ is: 'progress', done })) })
  } catch (error) {
    say(error instanceof FaultError ? { is: 'refusal', faults: error.faults } : { is: 'error', error })
  }
}
