/** From the bytes of a file to a table: by what the file is, whatever it is called. */

import type { ImportedTable } from '../../../shared/contract/imports.ts'

/** Reads the bytes of a file called `name`. */
export type ReadTable = (bytes: Uint8Array, name: string) => ImportedTable
