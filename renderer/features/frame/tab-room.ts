/** How many scenarios of a file have a tab of their own beside the one in hand; the others stand in a menu. */

/** Room in pixels for the tab in hand with the file's name, for another tab whose title can be told, and for the menu. */
const ACTIVE = 384
const OTHER = 160
const MENU = 64

/** @param width of the row of tabs; null while it was not measured, when all that a small file has are shown. */
export function tabsBeside(others: number, width: number | null): number {
  if (width === null) return Math.min(others, 2)
  const room = width - ACTIVE
  if (others * OTHER <= room) return others
  return Math.min(others, Math.max(0, Math.floor((room - MENU) / OTHER)))
}
