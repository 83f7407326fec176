/** A sheet as rows of cells, with what the planner typed in place of some of them. */

import type { ImportedCell, ImportedSheet } from '../../../shared/contract/imports.ts'

export type Grid = readonly (readonly ImportedCell[])[]

/** Where a cell stands in the sheet as it was read; both count from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** By `placeKey`. */
export type Corrections = Readonly<Record<string, string>>

export function placeKey({ row, column }: CellPlace): string {
  return `${row}:${column}`
}

/** The name that a spreadsheet gives the place: `C5`. */
export function placeName({ row, column }: CellPlace): string {
  return `${columnName(column)}${row + 1}`
}

/** `A` to `Z`, then `AA`. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1
  return (before < 0 ? '' : columnName(before)) + String.fromCharCode(65 + (column % 26))
}

/** What is typed counts as if it had stood there as text. */
export function correctedGrid({ rows }: ImportedSheet, corrections: Corrections): Grid {
  if (Object.keys(corrections).length === 0) return rows
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      const text = corrections[placeKey({ row, column })]
      return text === undefined ? cell : { text: text.trim(), number: null, remark: null }
    }),
  )
}

/** Lines as rows are, whether the sheet has them as rows or as columns. */
export function turned(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.flatMap(row => row[column] ?? []))
}
