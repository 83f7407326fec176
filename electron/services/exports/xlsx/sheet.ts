/** A sheet of a workbook before it is written: what stands in its cells, and what each of them is. */

/** `title`, `sentence` and `group` stand alone in their rows and run over the columns beside them; all else keeps to its column. */
export type CellLook =
  | 'title'
  | 'sentence'
  | 'head'
  | 'number-head'
  | 'unit'
  | 'group'
  | 'plain'
  /** A number that names its row. */
  | 'label'
  /** Words in a column of numbers. */
  | 'figure'

export interface SheetCell {
  readonly look: CellLook
  /** A number that is none stands nowhere: its cell is empty. */
  readonly content: string | number
  /** Of a number, in the notation of workbooks: `#,##0.00`. */
  readonly format?: string
}

/** Null for an empty cell. */
export type SheetRow = readonly (SheetCell | null)[]

export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
  /** Rows above that stay in sight. */
  readonly frozenRows: number
  /** Columns at the left that do. */
  readonly frozenColumns: number
  /** Characters that a column has at most; more where it is not said. */
  readonly mostWidth?: number
}

export function text(content: string, look: CellLook = 'plain'): SheetCell {
  return { look, content }
}

/** Shown with so many decimals, kept with all. `isSigned` shows a plus before what is above zero. */
export function number(content: number, decimals: number, isSigned = false): SheetCell {
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return { look: 'plain', content, format: isSigned ? `+${digits};-${digits};${digits}` : digits }
}

export function year(content: number, look: CellLook = 'plain'): SheetCell {
  return { look, content, format: '0' }
}
