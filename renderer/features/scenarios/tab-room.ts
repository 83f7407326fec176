/** How many scenarios of a file have a tab of their own beside the one in hand; the others stand in a menu. */

/** Room in rem for the tab in hand, for another tab whose title can be told, for the menu of the others and to add one. */
const ACTIVE = 11
const OTHER = 7.5
const MENU = 3.5
const ADD = 3.5

/** @param width of the row of tabs in rem; null while it was not measured, when all that a small file has are shown. */
export function tabsBeside(others: number, width: number | null): number {
  if (width === null) return Math.min(others, 2)
  const room = width - ACTIVE - ADD
  if (others * OTHER <= room) return others
  return Math.min(others, Math.max(0, Math.floor((room - MENU) / OTHER)))
}
