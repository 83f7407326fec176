/** Rows as they are handed on: of one length, without empty ends, within the limits. */

import { IMPORT_LIMITS, type ImportedCell, type ImportedSheet } from '../../../shared/contract/imports.ts'
import type { Fault } from '../../../shared/faults.ts'

const EMPTY: ImportedCell = { text: '', number: null, remark: null }

/** A cell that a sheet does not have is undefined. */
export type RawRow = readonly (ImportedCell | undefined)[]

export interface FittedSheet {
  readonly sheet: ImportedSheet
  readonly cells: number
  readonly notices: readonly Fault[]
}

/**
 * The sheet of these rows; what lies beyond the limits, or beyond the `room` that is left of all cells, is named.
 * @param rows may be one more than the limit, by which it is known that there are more.
 */
export function fitSheet(name: string, rows: readonly RawRow[], room: number): FittedSheet {
  const widths = rows.map(row => row.findLastIndex(cell => cell !== undefined && !isEmpty(cell)) + 1)
  const height = widths.findLastIndex(width => width > 0) + 1
  const width = widths.reduce((most, each) => Math.max(most, each), 0)
  const shownWidth = Math.min(width, IMPORT_LIMITS.columns)
  const shownHeight = Math.min(height, IMPORT_LIMITS.rows, Math.floor(room / Math.max(shownWidth, 1)))
  const notices: Fault[] = []
  if (shownHeight < height)
    notices.push({ code: 'import.rows-cut', args: { sheet: name, limit: shownHeight } })
  if (shownWidth < width)
    notices.push({ code: 'import.columns-cut', args: { sheet: name, limit: shownWidth } })
  const fitted = rows
    .slice(0, shownHeight)
    .map(row => Array.from({ length: shownWidth }, (_, column) => shortened(row[column] ?? EMPTY)))
  return { sheet: { name, rows: fitted }, cells: shownHeight * shownWidth, notices }
}

function isEmpty({ text, number, remark }: ImportedCell): boolean {
  return text.trim() === '' && number === null && (remark === null || remark === 'merged')
}

function shortened(cell: ImportedCell): ImportedCell {
  return cell.text.length <= IMPORT_LIMITS.letters
    ? cell
    : { ...cell, text: `${cell.text.slice(0, IMPORT_LIMITS.letters).toWellFormed()}…` }
}
