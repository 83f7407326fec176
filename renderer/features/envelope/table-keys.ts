/** How keys go from cell to cell of a table. */

export interface CellPlace {
  readonly row: number
  /** 0 is the head of the row. */
  readonly column: number
}

/** Rows that a page has. */
const PAGE = 10

/**
 * The cell that a key leads to, within a table of so many rows and columns; null where the key leads nowhere. Home and End
 * go to the ends of the row, with Ctrl to the corners of the table.
 */
export function steppedTo(
  event: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  { row, column }: CellPlace,
  size: { readonly rows: number; readonly columns: number },
): CellPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const isFar = event.ctrlKey || event.metaKey
  const places: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? last.row : row, column: last.column },
  }
  const next = places[event.key]
  if (next === undefined) return null
  return {
    row: Math.min(last.row, Math.max(0, next.row)),
    column: Math.min(last.column, Math.max(0, next.column)),
  }
}

/** Written in the page as `row:column`; null for what is none. */
export function placeOf(written: string | undefined): CellPlace | null {
  const [row, column] = (written ?? '').split(':').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}
