/** A lever's shape, year by year: the one place where a path becomes numbers. Only + − × ÷, so bits agree everywhere. */

import type { Points } from '../model/definition.ts'
import type { LeverPath } from './lever-path.ts'

/** What a shape needs to know of its lever: the years of the model, the default path in them, and where freedom begins. */
export interface PathGround {
  readonly years: readonly number[]
  /** The default path, one value per year. */
  readonly defaults: readonly number[]
  /** First year that a planner may change; the years before are outturn and keep the default. */
  readonly firstFreeYear: number
  /** What the lever really was in free years, by year: there it stands, whatever the path says. */
  readonly executed?: Points
}

/**
 * Values at `years` of a polyline through `points`: linear between them, the first held before, the last held after.
 * @throws RangeError when there is no point.
 */
export function polyline(points: Points, years: readonly number[]): number[] {
  const known = Object.entries(points)
    .map(([year, value]) => ({ year: Number(year), value }))
    .sort((a, b) => a.year - b.year)
  const first = known[0]
  const last = known.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('a polyline needs a point')
  return years.map(year => {
    if (year <= first.year) return first.value
    if (year >= last.year) return last.value
    const after = known.findIndex(point => point.year >= year)
    const right = known[after] ?? last
    const left = known[after - 1] ?? first
    if (right.year === year) return right.value
    return left.value + ((right.value - left.value) * (year - left.year)) / (right.year - left.year)
  })
}

/** The path year by year, in the lever's unit; `null` is the default path. */
export function samplePath(path: LeverPath | null, ground: PathGround): number[] {
  const { years, defaults, firstFreeYear, executed } = ground
  const defaultAt = (year: number) => polylineAt(years, defaults, year)
  const from = startOf(path, firstFreeYear)
  const shape = path === null ? null : shapeOf(path, defaultAt, years)
  return years.map(
    (year, index) =>
      executed?.[year] ??
      (shape === null || year < Math.max(from, firstFreeYear) ? (defaults[index] ?? 0) : shape(year)),
  )
}

/**
 * The fewest free years whose values give the path again as points: the years in which it begins and in which it bends.
 * A curve bends in every year; what is held at the end needs no point there. `null` is the default path.
 */
export function knotsOf(path: LeverPath | null, ground: PathGround): Points {
  if (path?.shape === 'points') return path.points
  const first = Math.max(startOf(path, ground.firstFreeYear), ground.firstFreeYear)
  const sampled = samplePath(path, ground)
  const values = ground.years.flatMap((year, index) =>
    year < first ? [] : [{ year, value: sampled[index] ?? 0 }],
  )
  const noise = 4e-15 * Math.max(...values.map(({ value }) => Math.abs(value)))
  const bends = values.filter(({ value }, index) => {
    const before = values[index - 1]?.value
    const after = values[index + 1]?.value
    if (before === undefined) return true
    if (after === undefined) return Math.abs(value - before) > noise
    return Math.abs(after - 2 * value + before) > noise
  })
  return Object.fromEntries(bends.map(({ year, value }) => [year, value]))
}

/** The year until which the default path holds: the first in which the path's own shape says the value. */
export function startOf(path: LeverPath | null, firstFreeYear: number): number {
  switch (path?.shape) {
    case 'ramp':
    case 's_curve':
    case 'growth':
      return path.from
    case 'step':
      return path.year
    case 'points':
      return Math.min(...Object.keys(path.points).map(Number))
    default:
      return firstFreeYear
  }
}

type Curve = (year: number) => number

function shapeOf(path: LeverPath, defaultAt: Curve, years: readonly number[]): Curve {
  switch (path.shape) {
    case 'constant':
    case 'step':
      return () => path.value
    case 'ramp':
    case 's_curve': {
      const start = defaultAt(path.from)
      const bend = path.shape === 'ramp' ? (x: number) => x : (x: number) => x * x * (3 - 2 * x)
      return year => {
        if (year >= path.to) return path.value
        return start + (path.value - start) * bend((year - path.from) / (path.to - path.from))
      }
    }
    case 'growth': {
      const start = defaultAt(path.from)
      return year => {
        let value = start
        for (let passed = path.from; passed < year; passed += 1) value *= 1 + path.rate
        return value
      }
    }
    case 'points': {
      const values = polyline(path.points, years)
      const first = years[0] ?? 0
      return year => values[year - first] ?? 0
    }
  }
}

function polylineAt(years: readonly number[], values: readonly number[], year: number): number {
  const first = years[0] ?? year
  const index = Math.min(Math.max(year - first, 0), years.length - 1)
  return values[index] ?? 0
}
