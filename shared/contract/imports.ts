/** Tables that planners bring along: what the host reads in a CSV file or a workbook, before anything is made of it. */

import { z } from 'zod'
import { fault } from '../faults.ts'

/** Of a file, and of what is read of it; `cells` of all sheets together, `letters` of one cell. */
export const IMPORT_LIMITS = {
  bytes: 20 * 1024 * 1024,
  rows: 2000,
  columns: 200,
  sheets: 50,
  cells: 200_000,
  letters: 1000,
} as const

/** A cell as it was read; a number is one only where the file says so. */
export const importedCell = z.strictObject({
  /** As it is shown in the file; empty for nothing. */
  text: z.string(),
  /** Null where it is no number; of a date, its year. */
  number: z.number().nullable(),
  /** What must be known before it is trusted: a formula's last result, a date, an error, part of a merged cell. */
  remark: z.enum(['formula', 'date', 'error', 'merged']).nullable(),
})
export type ImportedCell = z.infer<typeof importedCell>

export const importedSheet = z.strictObject({
  name: z.string(),
  /** Of one length, row by row. */
  rows: z.array(z.array(importedCell)),
})
export type ImportedSheet = z.infer<typeof importedSheet>

/** What may stand between the cells of a text. */
export const cellSeparators = [';', ',', '\t'] as const
export type CellSeparator = (typeof cellSeparators)[number]

export const importedTable = z.strictObject({
  name: z.string(),
  sheets: z.array(importedSheet).min(1),
  /** By what the cells of a text were told apart; null in a workbook. */
  separator: z.enum(cellSeparators).nullable(),
  /** What was passed over: macros, hidden sheets, rows beyond the limit. */
  notices: z.array(fault),
})
export type ImportedTable = z.infer<typeof importedTable>

export const importRequests = {
  /** Reads a table that the page was handed (choosing, dropping, pasting); nothing of it is run, and nothing is written. */
  'imports:read': {
    input: z.strictObject({
      name: z.string().max(255),
      base64: z.base64().max(28 * 1024 * 1024),
      /** As the planner says that the cells of a text are told apart; null lets the host find out. */
      separator: z.enum(cellSeparators).nullable(),
    }),
    output: importedTable,
  },
} as const
