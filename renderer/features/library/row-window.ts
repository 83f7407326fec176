/** Which rows of a long list stand in its window: only those are drawn. All rows are of one height. */

export interface RowWindow {
  /** First row that is drawn, and the one after the last. */
  readonly from: number
  readonly to: number
}

/** Rows drawn above and below what is seen, so that a turn of the wheel never shows a gap. */
const MARGIN = 6

/** @param top how far the list is scrolled, @param height how much of it is seen, in the unit of `rowHeight`. */
export function rowWindow(top: number, height: number, rowHeight: number, count: number): RowWindow {
  const first = Math.floor(top / rowHeight) - MARGIN
  const last = Math.ceil((top + height) / rowHeight) + MARGIN
  const to = Math.min(count, Math.max(0, last))
  return { from: Math.min(to, Math.max(0, first)), to }
}

/** Where the list must be scrolled to for the row to be seen whole; `top` where it is already. */
export function scrolledTo(row: number, top: number, height: number, rowHeight: number): number {
  const [start, end] = [row * rowHeight, (row + 1) * rowHeight]
  if (start < top) return start
  return end > top + height ? end - height : top
}
