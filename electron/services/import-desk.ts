/** Takes tables that planners bring along, and has each read in a thread of its own, one after the other. */

import type { ImportedTable } from '../../shared/contract/imports.ts'
import { type ReadingOptions, readInThread, type TableFile } from './imports/read-in-thread.ts'

export interface ImportDesk {
  /** What stands in the file. @throws FaultError `import.…`. */
  read(file: TableFile): Promise<ImportedTable>
}

export function openImportDesk(options: ReadingOptions = {}): ImportDesk {
  let last: Promise<unknown> = Promise.resolve()
  return {
    read(file) {
      // One at a time: whatever is asked of the desk, the memory is that of one file.
      const reading = last.then(() => readInThread(file, options))
      last = reading.catch(() => undefined)
      return reading
    },
  }
}
