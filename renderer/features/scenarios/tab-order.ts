/** Where a tab stands that a hand lets go. */

export interface ShownTab {
  readonly id: string
  /** Its middle in pixels from the left of the window. */
  readonly middle: number
}

/**
 * The place that the dragged scenario has in the document afterwards, 0 for the first: before the first shown tab whose middle
 * is right of the hand, after the last shown one where there is none; where it is now if that is between the same shown tabs.
 * @param ids of all scenarios in the order of the document.
 */
export function placeOfDrop(
  ids: readonly string[],
  shown: readonly ShownTab[],
  dragged: string,
  hand: number,
): number {
  const others = ids.filter(id => id !== dragged)
  const tabs = shown.filter(({ id }) => id !== dragged)
  const next = tabs.find(({ middle }) => middle > hand)
  const present = shown[shown.findIndex(({ id }) => id === dragged) + 1]
  if (next?.id === present?.id) return ids.indexOf(dragged)
  if (next !== undefined) return others.indexOf(next.id)
  const last = tabs.at(-1)
  return last === undefined ? ids.indexOf(dragged) : others.indexOf(last.id) + 1
}
