/** The shapes that a path may have, and a path in another shape: what both know carries over. */

import { rateBounds, rateTo } from '../../../shared/reading/levers/growth-rate.ts'
import type { Range } from '../../../shared/reading/levers/lever-number.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { knotsOf, type PathGround, samplePath } from '../../../shared/scenario/path.ts'

export type Shape = LeverPath['shape']

/** In the order in which they are offered. */
export const shapes = ['constant', 'ramp', 'step', 's_curve', 'growth', 'points'] as const satisfies Shape[]

/** What every shape can say of itself: it arrives at a value in a year, coming from another year. */
interface Course {
  readonly from: number
  readonly to: number
  readonly value: number
}

/**
 * The path in another shape; null is the default path, as it is for `path`. End value and years carry over where the new
 * shape has them, and points are the knots of the path, so that no value moves. `year` is where a path without a year of
 * its own arrives.
 */
export function reshaped(
  path: LeverPath | null,
  shape: Shape | null,
  ground: PathGround,
  range: Pick<Range, 'min' | 'max'>,
  year: number,
): LeverPath | null {
  if (shape === (path?.shape ?? null)) return path
  const { from, to, value } = courseOf(path, ground, year)
  switch (shape) {
    case null:
      return null
    case 'constant':
      return { shape, value }
    case 'step':
      return { shape, year: to, value }
    case 'ramp':
    case 's_curve':
      return { shape, from, to, value }
    case 'growth': {
      const horizon = lastOf(ground.years)
      const values = samplePath(path, ground)
      const bounds = rateBounds(from, ground, range)
      const rate = rateTo(values[horizon - (ground.years[0] ?? horizon)] ?? 0, from, ground) ?? 0
      return { shape, from, rate: bounds === null ? 0 : Math.min(bounds.max, Math.max(bounds.min, rate)) }
    }
    case 'points':
      return { shape, points: knotsOf(path, ground) }
  }
}

function courseOf(path: LeverPath | null, ground: PathGround, year: number): Course {
  const { firstFreeYear } = ground
  const lastOutturn = firstFreeYear - 1
  const horizon = lastOf(ground.years)
  const values = samplePath(path, ground)
  const at = (each: number) => values[each - (ground.years[0] ?? each)] ?? 0
  const chosen = Math.min(horizon, Math.max(firstFreeYear, year))
  switch (path?.shape) {
    case undefined:
      return { from: lastOutturn, to: chosen, value: at(chosen) }
    case 'constant':
      return { from: lastOutturn, to: chosen, value: path.value }
    case 'step':
      return { from: lastOutturn, to: path.year, value: path.value }
    case 'ramp':
    case 's_curve':
      return { from: path.from, to: path.to, value: path.value }
    case 'growth':
      return { from: Math.min(path.from, horizon - 1), to: horizon, value: at(horizon) }
    case 'points': {
      const years = Object.keys(path.points).map(Number)
      const first = Math.min(...years)
      const last = Math.max(...years)
      const from = first > firstFreeYear && first < last ? first : lastOutturn
      return { from, to: last, value: at(last) }
    }
  }
}

function lastOf(years: readonly number[]): number {
  return years.at(-1) ?? 0
}
