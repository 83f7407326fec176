/** Points of a goal seek: what was looked at, what lies beside it, and why none better lies beyond it. */

import type { Aim } from '../../../shared/analysis/aim.ts'
import type { GoalStop } from '../../../shared/analysis/goal-seek.ts'
import type { Probe } from './probes.ts'

/** A position that was looked at. */
export interface Point {
  readonly position: number
  readonly value: number
  readonly standing: 'sound' | 'over' | 'failed'
  /** The first year in which more is requested than fits. */
  readonly overFrom: number | null
  readonly probe: Probe
}

/** Neighbours of which one meets the aim. */
export interface Pair {
  readonly below: Point
  readonly above: Point
}

/** So many points on, a value that stays the same is flat: two alone may lie on both sides of a peak. */
const FLAT = 2

/**
 * Why the best of a scan is not passed.
 * @param noise values that differ by no more are the same.
 */
export function stopAt(best: Point, scan: readonly Point[], noise: number): GoalStop {
  const others = scan.filter(({ position }) => position !== best.position)
  const [before, after] = [
    others.findLast(({ position }) => position < best.position),
    others.find(({ position }) => position > best.position),
  ]
  const beside = [before, after].flatMap(point => (point === undefined ? [] : [point]))
  const onward = [
    others.filter(({ position }) => position < best.position).reverse(),
    others.filter(({ position }) => position > best.position),
  ]
  const isFlat = onward.some(points => {
    const next = points.slice(0, FLAT)
    return (
      next.length > 0 &&
      next.every(({ standing, value }) => standing === 'sound' && Math.abs(value - best.value) <= noise)
    )
  })
  if (isFlat) return { kind: 'flat' }
  const over = beside.find(({ standing }) => standing === 'over')
  if (over !== undefined && over.overFrom !== null) return { kind: 'envelope', year: over.overFrom }
  if (before === undefined) return { kind: 'bound', end: 'low' }
  if (after === undefined) return { kind: 'bound', end: 'high' }
  return beside.some(({ standing }) => standing === 'failed') ? { kind: 'failure' } : { kind: 'turn' }
}

/** Every two points that stand beside each other. */
export function neighbours(points: readonly Point[]): Pair[] {
  return points.slice(1).flatMap((above, index) => {
    const below = points[index]
    return below === undefined ? [] : [{ below, above }]
  })
}

/** From the neighbour before a point to the one after it. */
export function zoneAround(
  points: readonly Point[],
  { position }: Point,
): { readonly from: number; readonly to: number } {
  const place = points.findIndex(each => each.position === position)
  return {
    from: points[place - 1]?.position ?? position,
    to: points[place + 1]?.position ?? position,
  }
}

/** What differences from the aim are measured by: the aim, or where it is zero the largest value seen. */
export function scaleOf({ value }: Aim, points: readonly Point[]): number {
  return value === 0 ? largestOf(points) : Math.abs(value)
}

/** The largest value seen, whatever its sign. */
export function largestOf(points: readonly Point[]): number {
  return Math.max(
    ...points.filter(({ standing }) => standing !== 'failed').map(point => Math.abs(point.value)),
  )
}
