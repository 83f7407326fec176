/** The hand on the edges of the budget bar: which edge it takes, and which request it makes of where it is. */

import { snapped } from '../levers/lever-number.ts'
import { requestAtEdge } from './allocation.ts'
import { SEGMENT_GAP } from './bar-layout.ts'
import { type BudgetRequest, totalOf } from './requests.ts'

/** A right edge of the bar, in pixels from its left end. */
export interface BarEdge {
  /** Id of the line that it ends. */
  readonly line: string
  readonly at: number
}

/** How far from an edge a hand still takes it, in rem/16: half of what a hand hits. */
export const EDGE_REACH = 12

/** The edge nearest to `x`; null where none is within reach. */
export function edgeAt(edges: readonly BarEdge[], x: number, scale: number): BarEdge | null {
  const within = edges.filter(({ at }) => Math.abs(at - x) <= EDGE_REACH * scale)
  return within.reduce<BarEdge | null>(
    (best, edge) => (best === null || Math.abs(edge.at - x) < Math.abs(best.at - x) ? edge : best),
    null,
  )
}

/** How far a press moves before it is a drag and no click, in pixels. */
export const DRAG_START = 3

/**
 * The request of a line whose edge is drawn to `x`: on the grid of steps and within the range of its lever. Every other
 * request stays, and the residual takes the rest.
 * @param width of the bar in pixels, `count` its segments with the residual.
 * @param floor of the residual, 0 to 1.
 * @throws RangeError when no request is that of the line.
 */
export function requestOfDrag(
  requests: readonly BudgetRequest[],
  line: string,
  x: number,
  bar: { readonly width: number; readonly count: number },
  floor: number,
): number {
  const index = requests.findIndex(each => each.line === line)
  const request = requests[index]
  if (request === undefined) throw new RangeError(`no request is that of ${line}`)
  const free = bar.width - SEGMENT_GAP * (bar.count - 1)
  const edge = Math.min(1, Math.max(0, (x - SEGMENT_GAP * index) / free))
  const wanted = requestAtEdge(edge, {
    before: totalOf(requests.slice(0, index)),
    others: totalOf(requests) - request.value,
    floor,
  })
  const { min, max } = request.lever.range
  return snapped(Math.min(max, Math.max(min, wanted)), request.standard, request.lever.range)
}
