/** From the bytes of a file to a table: by what the file is, whatever it is called. */

import { type CellSeparator, IMPORT_LIMITS, type ImportedTable } from '../../../shared/contract/imports.ts'
import { FaultError } from '../../../shared/faults.ts'
import { fileKind } from './file-kind.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'

/**
 * Reads the bytes of a file called `name`. `separator` is how the planner says that the cells of a text are told apart.
 * @throws FaultError `import.…`: what the file is instead, or where it is wrong.
 */
export function readTable(bytes: Uint8Array, name: string, separator: CellSeparator | null): ImportedTable {
  if (bytes.length > IMPORT_LIMITS.bytes)
    throw new FaultError({
      code: 'import.too-large',
      args: { bytes: bytes.length, limit: IMPORT_LIMITS.bytes / 1024 / 1024 },
    })
  if (bytes.length === 0) throw new FaultError({ code: 'import.no-sheet', args: {} })
  switch (fileKind(bytes)) {
    case 'archive':
      return readWorkbook(bytes, name)
    case 'encrypted':
      throw new FaultError({ code: 'import.password', args: {} })
    case 'old':
      throw new FaultError({ code: 'import.other-kind', args: { kind: 'XLS' } })
    case 'page':
      throw new FaultError({ code: 'import.other-kind', args: { kind: 'HTML' } })
    case 'other': {
      const table = readCsv(bytes, name, separator)
      const isMisnamed = /\.xls[xmb]?$/i.test(name)
      const notices = isMisnamed ? [{ code: 'import.text-named-workbook', args: { name } }] : []
      return { ...table, notices: [...notices, ...table.notices] }
    }
  }
}
