/** Arrows as arcs between boxes: bent so that they run through as few labels as can be. */

import type { DiagramNode, DiagramPoint } from '../../../../shared/book/diagram.ts'

const SAMPLES = 24
const AIR = 4

/**
 * The points of an arrow from the rim of one box to the rim of the other.
 * @param bends how far the middle of the arc may stand off the straight line, in parts of its length; the dearest first.
 * @param others boxes that it should not run through, and points of arrows that it should not run along.
 */
export function arcBetween(
  from: DiagramNode,
  to: DiagramNode,
  others: readonly DiagramNode[],
  drawn: readonly DiagramPoint[],
  bends: readonly number[],
): readonly DiagramPoint[] {
  const candidates = bends.map((bend, index) => {
    const points = outside(sampled(centre(from), centre(to), bend), from, to)
    const crossed = points.filter(point => others.some(box => inside(point, box, 3))).length
    const alongside = points.filter(([x, y]) =>
      drawn.some(([px, py]) => Math.hypot(px - x, py - y) < 9),
    ).length
    return { points, cost: crossed * 6 + alongside + index * 0.4 }
  })
  const [best] = candidates.toSorted((one, other) => one.cost - other.cost)
  return best?.points ?? []
}

/** A parabola through both ends. */
function sampled([x, y]: DiagramPoint, [endX, endY]: DiagramPoint, bend: number): readonly DiagramPoint[] {
  const [right, down] = [endX - x, endY - y]
  const steer: DiagramPoint = [x + right / 2 - down * bend * 2, y + down / 2 + right * bend * 2]
  return Array.from({ length: SAMPLES + 1 }, (_, index): DiagramPoint => {
    const t = index / SAMPLES
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    return [a * x + b * steer[0] + c * endX, a * y + b * steer[1] + c * endY]
  })
}

function outside(
  points: readonly DiagramPoint[],
  from: DiagramNode,
  to: DiagramNode,
): readonly DiagramPoint[] {
  const free = points.filter(point => !inside(point, from, AIR) && !inside(point, to, AIR))
  return free.length >= 2 ? free : [centre(from), centre(to)]
}

export function inside([x, y]: DiagramPoint, box: DiagramNode, air: number): boolean {
  return x > box.x - air && x < box.x + box.width + air && y > box.y - air && y < box.y + box.height + air
}

export function centre({ x, y, width, height }: DiagramNode): DiagramPoint {
  return [x + width / 2, y + height / 2]
}
