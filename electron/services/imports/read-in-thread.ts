/** Reads one file in a thread of its own: a workbook that takes too long, or too much memory, ends alone. */

import { Worker } from 'node:worker_threads'
import type { CellSeparator, ImportedTable } from '../../../shared/contract/imports.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'

export interface TableFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly separator: CellSeparator | null
}

export type SaidByImport =
  | { readonly is: 'read'; readonly table: ImportedTable }
  | { readonly is: 'refusal'; readonly faults: readonly [Fault, ...Fault[]] }
  | { readonly is: 'error'; readonly error: unknown }

export interface ReadingOptions {
  readonly threadFile?: URL
  /** Milliseconds after which the reading is given up. */
  readonly patience?: number
  /** Of the thread's own heap in MB. */
  readonly heap?: number
  /** Told of errors that are a mistake of the program. */
  readonly report?: (error: unknown) => void
}

/**
 * The file that a thread begins with.
 * @param host address of this module: among the sources, or built into a file in any folder of `dist/`.
 */
export function importThreadOf(host: string = import.meta.url): URL {
  return new URL(host.endsWith('.ts') ? './import-thread.ts' : '../imports/thread.js', host)
}

/**
 * As `readTable`.
 * @throws FaultError `import.…`; `import.too-slow`, `import.no-memory`, `import.thread-lost` where the thread came to an end.
 */
export async function readInThread(file: TableFile, options: ReadingOptions = {}): Promise<ImportedTable> {
  const { threadFile = importThreadOf(), patience = 20_000, heap = 512, report = () => undefined } = options
  const worker = new Worker(threadFile, {
    workerData: file,
    // What the program itself was started with is not for its threads.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heap },
  })
  let waiting: NodeJS.Timeout | undefined
  try {
    return await new Promise<ImportedTable>((resolve, reject) => {
      const lose = (error: unknown) => {
        report(error)
        reject(new FaultError({ code: 'import.thread-lost', args: {} }))
      }
      waiting = setTimeout(
        () => reject(new FaultError({ code: 'import.too-slow', args: { seconds: patience / 1000 } })),
        patience,
      )
      worker.on('message', (said: SaidByImport) => {
        if (said.is === 'read') resolve(said.table)
        else if (said.is === 'refusal') reject(new FaultError(...said.faults))
        else lose(said.error)
      })
      worker.on('error', error => {
        const isOutOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        if (isOutOfMemory) reject(new FaultError({ code: 'import.no-memory', args: {} }))
        else lose(error)
      })
      worker.on('exit', status => lose(new Error(`an import ended with ${status}`)))
    })
  } finally {
    clearTimeout(waiting)
    worker.removeAllListeners('exit')
    await worker.terminate()
  }
}
