/** One export in a thread of its own: it can be ended at any moment, and takes nothing with it where it breaks. */

import { Worker } from 'node:worker_threads'
import { type Fault, FaultError } from '../../../../shared/faults.ts'
import type { Written } from '../writers.ts'
import type { ExportData, SaidByThread } from './thread-data.ts'

export interface ThreadOptions {
  readonly threadFile: URL
  /** Given when nobody wants the file any more. */
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
  /** Milliseconds without a word after which a thread is taken for stuck. */
  readonly silence: number
  /** Of the thread's own heap in MB: one that runs out of it ends alone, and not the program. */
  readonly heap: number
  /** Told of errors that are a mistake of the program. */
  readonly report: (error: unknown) => void
}

/**
 * The bytes of a file.
 * @throws FaultError what the export refuses; `export.cancelled`; `export.no-memory`; `export.thread-lost`.
 */
export async function makeInThread(data: ExportData, options: ThreadOptions): Promise<Written> {
  const { threadFile, signal, onProgress, silence, heap, report } = options
  if (signal.aborted) throw cancelled()
  const worker = new Worker(threadFile, {
    workerData: data,
    // What the program itself was started with is not for its threads.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heap },
  })
  let patience: NodeJS.Timeout | undefined
  try {
    return await new Promise<Written>((resolve, reject) => {
      const lose = (error: unknown) => {
        report(error)
        reject(new FaultError({ code: 'export.thread-lost', args: {} }))
      }
      const hear = () => {
        clearTimeout(patience)
        patience = setTimeout(() => lose(new Error(`an export said nothing for ${silence} ms`)), silence)
      }
      hear()
      signal.addEventListener('abort', () => reject(cancelled()))
      worker.on('message', (said: SaidByThread) => {
        hear()
        switch (said.is) {
          case 'progress':
            onProgress(said.done)
            break
          case 'written':
            resolve(said.written)
            break
          case 'refusal':
            reject(refusalOf(said.faults))
            break
          case 'error':
            lose(said.error)
        }
      })
      worker.on('error', error => {
        if (isWithoutMemory(error)) reject(new FaultError({ code: 'export.no-memory', args: {} }))
        else lose(error)
      })
      worker.on('exit', status => lose(new Error(`an export ended with ${status}`)))
    })
  } finally {
    clearTimeout(patience)
    worker.removeAllListeners('exit')
    await worker.terminate()
  }
}

function cancelled(): FaultError {
  return new FaultError({ code: 'export.cancelled', args: {} })
}

function refusalOf([first, ...others]: readonly Fault[]): Error {
  return first === undefined
    ? new Error('an export was refused without a fault')
    : new FaultError(first, ...others)
}

function isWithoutMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
