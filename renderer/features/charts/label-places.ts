/** Where a label beside a point covers least: of its four corners the one that is freest of lines, labels and edges. */

/** A rectangle in pixels, y downwards. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Corner {
  readonly right: boolean
  readonly below: boolean
}

/** What must stay readable, in pixels of the plot. */
export interface Surroundings {
  readonly plot: Box
  /** Points along the lines, close enough that a label cannot lie between two. */
  readonly lines: readonly (readonly [x: number, y: number])[]
  readonly taken: readonly Box[]
}

/**
 * The box of a label of this size beside a point, away by `distance` in both directions.
 */
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

/** The corner whose box is freest; of equals the first of `preferred`. */
export function freestCorner(
  preferred: readonly [Corner, ...Corner[]],
  boxOf: (corner: Corner) => Box,
  around: Surroundings,
): { readonly corner: Corner; readonly box: Box } {
  const [first, ...others] = preferred
  let best = { corner: first, box: boxOf(first) }
  let least = burden(best.box, around)
  for (const corner of others) {
    const box = boxOf(corner)
    const cost = burden(box, around)
    if (cost < least) {
      best = { corner, box }
      least = cost
    }
  }
  return best
}

function burden(box: Box, { plot, lines, taken }: Surroundings): number {
  const covered = lines.filter(([x, y]) => contains(box, x, y)).length
  const overlaps = taken.reduce((sum, other) => sum + overlap(box, other), 0)
  const outside = box.width * box.height - overlap(box, plot)
  return covered + overlaps / 4 + outside
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
