/** Where an item of a row or a list stands that a hand lets go. */

export interface ShownItem {
  readonly id: string
  /** Its middle in pixels from the edge of the window at which the order begins. */
  readonly middle: number
}

/**
 * The place that the dragged item has in the document afterwards, 0 for the first: before the first shown one whose middle is
 * beyond the hand, after the last shown one where there is none; where it is now if that is between the same shown ones.
 * @param ids of all items in the order of the document.
 */
export function placeOfDrop(
  ids: readonly string[],
  shown: readonly ShownItem[],
  dragged: string,
  hand: number,
): number {
  const others = ids.filter(id => id !== dragged)
  const rest = shown.filter(({ id }) => id !== dragged)
  const next = rest.find(({ middle }) => middle > hand)
  const present = shown[shown.findIndex(({ id }) => id === dragged) + 1]
  if (next?.id === present?.id) return ids.indexOf(dragged)
  if (next !== undefined) return others.indexOf(next.id)
  const last = rest.at(-1)
  return last === undefined ? ids.indexOf(dragged) : others.indexOf(last.id) + 1
}
