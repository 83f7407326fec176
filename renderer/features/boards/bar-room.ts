/** What of the bar over the cards stands open and what goes behind a button, by the room that there is. */

export interface BarRoom {
  /** The boards beside each other; otherwise in a menu. */
  readonly hasTabs: boolean
  /** The modes of the charts beside each other; otherwise in a menu. */
  readonly hasModes: boolean
  /** The numbers of charts beside each other; otherwise in one menu with the modes. */
  readonly hasCounts: boolean
}

/** Least widths in rem, for the longer of the two languages. */
const TABS = 54
const MODES = 67
const COUNTS = 28

/** @param width of the bar in rem; null until it was measured. */
export function barRoom(width: number | null): BarRoom {
  const room = width ?? 0
  return { hasTabs: room >= TABS, hasModes: room >= MODES, hasCounts: room >= COUNTS }
}
