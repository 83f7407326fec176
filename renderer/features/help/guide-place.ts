/** Where the card of the guided start stands beside what it points at. Pure. */

export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Room {
  readonly width: number
  readonly height: number
}

/** Between the card, what it points at and the edge of the window, in pixels. */
const AIR = 12

/**
 * The upper left corner of a card of the size of `card`: right of the place where there is room, otherwise under it, above
 * it, left of it, and inside the window in any case.
 */
export function guidePlace(
  place: Rectangle,
  card: Room,
  room: Room,
): { readonly left: number; readonly top: number } {
  const right = place.left + place.width
  const bottom = place.top + place.height
  const within = (value: number, size: number, whole: number) =>
    Math.max(AIR, Math.min(value, whole - size - AIR))
  const besideTop = within(place.top, card.height, room.height)
  const overLeft = within(place.left, card.width, room.width)
  if (right + AIR + card.width + AIR <= room.width) return { left: right + AIR, top: besideTop }
  if (bottom + AIR + card.height + AIR <= room.height) return { left: overLeft, top: bottom + AIR }
  const aboveTop = place.top - AIR - card.height
  if (aboveTop >= AIR) return { left: overLeft, top: within(aboveTop, card.height, room.height) }
  return { left: within(place.left - AIR - card.width, card.width, room.width), top: besideTop }
}
