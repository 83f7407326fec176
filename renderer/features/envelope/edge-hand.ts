/** The hand on the edges of the budget bar: which edge it takes, and which request it makes of where it is. */

import { snapped } from '../../../shared/reading/levers/lever-number.ts'
import { requestAtEdge } from './allocation.ts'
import { SEGMENT_GAP } from './bar-layout.ts'
import { type BudgetRequest, totalOf } from './requests.ts'

/** A right edge of the bar, in pixels from its left end. */
export interface BarEdge {
  /** Id of the line that it ends. */
  readonly line: string
  readonly at: number
  /** Where a hand takes it: around it, and not over the middle of a line, which opens that, as far as there is room. */
  readonly from: number
  readonly to: number
}

/** What a hand hits, in rem/16. */
const HIT = 24
/** From the middle of a narrow line to a handle. */
const CLEAR = 3

interface Segment {
  readonly id: string
  readonly left: number
  readonly width: number
}

/** The right edges of segments beside each other, as a hand takes them: as wide in every case, around the edge where there is room. */
export function edgesOf(segments: readonly Segment[], scale: number): BarEdge[] {
  const hit = HIT * scale
  /** From the edge of a segment to where its middle is free. */
  const half = (segment: Segment | undefined) =>
    segment === undefined ? hit : Math.max(0, segment.width / 2 - CLEAR * scale)
  return segments.map((segment, index) => {
    const at = segment.left + segment.width
    const after = Math.min(hit / 2, half(segments[index + 1]))
    const before = Math.min(hit - after, half(segment))
    return { line: segment.id, at, from: at - before, to: at - before + hit }
  })
}

/** The edge nearest to `x`; null where none is within reach. */
export function edgeAt(edges: readonly BarEdge[], x: number): BarEdge | null {
  const within = edges.filter(({ from, to }) => x >= from && x <= to)
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
