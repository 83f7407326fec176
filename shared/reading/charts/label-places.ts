/** Where a label covers least: of the places it could take the one that is freest of lines, labels and edges. */

/** A rectangle in pixels, y downwards. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** On which side of its point a label stands. */
export interface Corner {
  readonly right: boolean
  readonly below: boolean
}

/** What must stay readable, in pixels. */
export interface Surroundings {
  readonly plot: Box
  /** Points along the lines, close enough that a label cannot lie between two. */
  readonly lines: readonly (readonly [x: number, y: number])[]
  readonly taken: readonly Box[]
  /** Air that a label keeps around itself. */
  readonly air: number
}

/** The box of a label of this size beside a point, away by `distance` in both directions. */
export function cornerBox(
  point: readonly [x: number, y: number],
  size: { readonly width: number; readonly height: number },
  distance: { readonly x: number; readonly y: number },
  { right, below }: Corner,
): Box {
  const [x, y] = point
  return {
    ...size,
    x: right ? x + distance.x : x - distance.x - size.width,
    y: below ? y + distance.y : y - distance.y - size.height,
  }
}

/** The place whose box is freest; of equals the first. `isFree` where it covers nothing. */
export function freest<Place>(
  places: readonly [Place, ...Place[]],
  boxOf: (place: Place) => Box,
  around: Surroundings,
): { readonly place: Place; readonly box: Box; readonly isFree: boolean } {
  const [first, ...others] = places
  let best = { place: first, box: boxOf(first) }
  let least = burden(best.box, around)
  for (const place of others) {
    // Nothing is freer than free: while a hand drags, most labels find their first place so.
    if (least < ROUNDING) break
    const box = boxOf(place)
    const cost = burden(box, around)
    if (cost < least - ROUNDING) {
      best = { place, box }
      least = cost
    }
  }
  return { ...best, isFree: least < ROUNDING }
}

/** Burdens that differ by less, far less than one point of a line, are equal. */
const ROUNDING = 0.01

/** Square pixels of another label that weigh as much as one point of a line. */
const AREA_OF_A_POINT = 4

/** Whether a box would cover nothing there and lie inside the plot; by sums of fractions, hardly anything is exactly nothing. */
export function isFree(box: Box, around: Surroundings): boolean {
  return burden(box, around) < ROUNDING
}

/** How much a box would cover there: points of lines, parts of other labels, and what lies outside the plot. */
function burden(box: Box, { plot, lines, taken, air }: Surroundings): number {
  const airy = { x: box.x - air, y: box.y, width: box.width + 2 * air, height: box.height }
  const overlaps = taken.reduce((sum, other) => sum + overlap(airy, other), 0)
  const outside = box.width * box.height - overlap(box, plot)
  return pointsIn(airy, lines) + overlaps / AREA_OF_A_POINT + outside
}

/** Counted in a plain loop: this is where a chart spends its time while a hand drags. */
function pointsIn({ x: left, y: top, width, height }: Box, points: Surroundings['lines']): number {
  const [right, bottom] = [left + width, top + height]
  let count = 0
  for (const [x, y] of points) {
    if (x >= left && x <= right && y >= top && y <= bottom) count += 1
  }
  return count
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
