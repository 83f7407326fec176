/** How requests become shares: as asked for while they leave the residual its floor, otherwise all cut by one factor. */

/** What a request below it counts as: nothing is divided by zero. */
const LEAST_TOTAL = 1e-6

/**
 * The factor by which every request is cut, 1 where they fit. The rule by which a pack fills its role `scaling`.
 * @param total sum of the requested shares, 1 for the whole budget.
 * @param floor the share that the residual keeps, 0 to 1.
 */
export function grantedPart(total: number, floor: number): number {
  return Math.min(1, (1 - floor) / Math.max(total, LEAST_TOTAL))
}

/** Requests on both sides of an edge of the bar. */
export interface AroundEdge {
  /** Sum of the requests that stand before the line, its own not among them. */
  readonly before: number
  /** Sum of all requests but the line's own. */
  readonly others: number
  readonly floor: number
}

/**
 * The request of a line whose right edge shall stand at `edge`, 0 to 1 along the bar, while every other request stays. Once
 * requests are cut, the lines before shrink as this one grows, so that the edge still stands where the hand is; where no
 * request is large enough for that, it is infinite.
 */
export function requestAtEdge(edge: number, { before, others, floor }: AroundEdge): number {
  const uncut = edge - before
  if (others + uncut <= 1 - floor) return uncut
  return edge >= 1 - floor
    ? Number.POSITIVE_INFINITY
    : (edge * others - (1 - floor) * before) / (1 - floor - edge)
}
