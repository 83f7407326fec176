/** The places of a path that a hand can take, and the path after one of them was moved. */

import { RATE_STEP, rateBounds, rateTo } from '../../../shared/reading/levers/growth-rate.ts'
import { type Range, snapped, stepped } from '../../../shared/reading/levers/lever-number.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { knotsOf, type PathGround, samplePath } from '../../../shared/scenario/path.ts'

export interface Handle {
  /** Stays the same while it is moved. */
  readonly id: string
  /**
   * `level`: of a constant. `corner`: where a step stands. `start`, `end`: of a ramp, an S-curve or growth.
   * `rate`: the value to which growth leads in the last year. `point`: one of the points, or a knot of the default path.
   */
  readonly role: 'level' | 'corner' | 'start' | 'end' | 'rate' | 'point'
  readonly year: number
  readonly value: number
  /** The years between which it can be moved; null where it stays in its own. */
  readonly years: Span | null
  /** Whether its value can be moved; one that cannot runs along the default path. */
  readonly isFree: boolean
}

interface Span {
  readonly min: number
  readonly max: number
}

/** Where a handle is wanted. */
export interface Wish {
  readonly year: number
  readonly value: number
}

/** The handles of a path from left to right; those of the default path (`null`) are its knots. */
export function handlesOf(path: LeverPath | null, ground: PathGround): readonly Handle[] {
  const { years, firstFreeYear } = ground
  const lastOutturn = firstFreeYear - 1
  const horizon = years.at(-1) ?? firstFreeYear
  const values = samplePath(path, ground)
  const at = (year: number) => values[year - (years[0] ?? year)] ?? 0
  const start = (year: number, max: number): Handle => ({
    id: 'start',
    role: 'start',
    year,
    value: at(year),
    years: { min: lastOutturn, max },
    isFree: false,
  })
  switch (path?.shape) {
    case 'constant': {
      const year = Math.round((firstFreeYear + horizon) / 2)
      return [{ id: 'level', role: 'level', year, value: path.value, years: null, isFree: true }]
    }
    case 'step': {
      const span = { min: firstFreeYear, max: horizon }
      return [{ id: 'corner', role: 'corner', year: path.year, value: path.value, years: span, isFree: true }]
    }
    case 'ramp':
    case 's_curve': {
      const { from, to, value } = path
      const span = { min: Math.max(from + 1, firstFreeYear), max: horizon }
      return [start(from, to - 1), { id: 'end', role: 'end', year: to, value, years: span, isFree: true }]
    }
    case 'growth': {
      const first = start(path.from, horizon - 1)
      // Nothing grows from zero, and nothing after the last year.
      if (first.value === 0 || path.from >= horizon) return [first]
      const end = { role: 'rate', year: horizon, value: at(horizon), years: null, isFree: true } as const
      return [first, { id: 'rate', ...end }]
    }
    case undefined:
    case 'points': {
      const known = Object.keys(knotsOf(path, ground))
        .map(Number)
        .sort((one, other) => one - other)
      return known.map((year, index) => ({
        id: `point-${index}`,
        role: 'point',
        year,
        value: at(year),
        years: { min: (known[index - 1] ?? lastOutturn) + 1, max: (known[index + 1] ?? horizon + 1) - 1 },
        isFree: true,
      }))
    }
  }
}

/**
 * The path after the handle was moved as far towards `wish` as it can be: its year within its span, its value within the
 * range. A knot of the default path that is moved makes points of that path.
 */
export function moved(
  path: LeverPath | null,
  handle: Handle,
  wish: Wish,
  ground: PathGround,
  range: Range,
): LeverPath | null {
  const year = handle.years === null ? handle.year : within(Math.round(wish.year), handle.years)
  const value = within(wish.value, range)
  switch (path?.shape) {
    case 'constant':
      return { ...path, value }
    case 'step':
      return { ...path, year, value }
    case 'ramp':
    case 's_curve':
      return handle.role === 'start' ? { ...path, from: year } : { ...path, to: year, value }
    case 'growth': {
      if (handle.role === 'start') return withinRange({ ...path, from: year }, ground, range)
      const rate = rateTo(value, path.from, ground)
      return rate === null ? path : withinRange({ ...path, rate }, ground, range)
    }
    case undefined:
    case 'points': {
      const { [handle.year]: _moved, ...others } = knotsOf(path, ground)
      return { shape: 'points', points: { ...others, [year]: value } }
    }
  }
}

type Growth = Extract<LeverPath, { shape: 'growth' }>

/** Growth as fast as it can be without leaving the range. */
function withinRange(path: Growth, ground: PathGround, range: Range): Growth {
  const bounds = rateBounds(path.from, ground, range)
  return bounds === null ? path : { ...path, rate: within(path.rate, bounds) }
}

/**
 * The wish of a hand on a picture, on whole years and the grid of steps, or on a tenth of it where it is `fine`. Growth
 * is kept on the grid of rates instead.
 */
export function snappedWish(
  path: LeverPath | null,
  handle: Handle,
  wish: Wish,
  ground: PathGround,
  range: Range,
  isFine: boolean,
): Wish {
  const year = handle.years === null ? handle.year : within(Math.round(wish.year), handle.years)
  const value = within(wish.value, range)
  if (path?.shape === 'growth') {
    const rate = rateTo(value, path.from, ground, isFine ? RATE_STEP / 10 : RATE_STEP)
    if (handle.role === 'start' || rate === null) return { year, value }
    return { year, value: samplePath({ ...path, rate }, ground).at(-1) ?? value }
  }
  const standard = ground.defaults[ground.years.indexOf(year)] ?? value
  const { min, max, step } = range
  const grid = isFine ? { min, max, step: step / 10 } : range
  return { year, value: snapped(value, standard, grid) }
}

/** The path after keys moved the handle by steps of its value or by years. */
export function movedBy(
  path: LeverPath | null,
  handle: Handle,
  by: { readonly steps: number; readonly years: number },
  ground: PathGround,
  range: Range,
): LeverPath | null {
  const year = handle.year + by.years
  if (path?.shape === 'growth' && handle.role === 'rate') {
    const bounds = rateBounds(path.from, ground, range)
    if (bounds === null) return path
    return { ...path, rate: stepped(path.rate, by.steps, { ...bounds, step: RATE_STEP }) }
  }
  const value = by.steps === 0 ? handle.value : stepped(handle.value, by.steps, range)
  return moved(path, handle, { year, value }, ground, range)
}

/** The path with a point in a free year; a path of another shape becomes points. */
export function withPoint(
  path: LeverPath | null,
  year: number,
  value: number,
  ground: PathGround,
): LeverPath {
  return { shape: 'points', points: { ...knotsOf(path, ground), [year]: value } }
}

/** The path without its point in a year; without any point it is the default path again. Other shapes stay as they are. */
export function withoutPoint(path: LeverPath | null, year: number): LeverPath | null {
  if (path?.shape !== 'points') return path
  const { [year]: _removed, ...points } = path.points
  return Object.keys(points).length === 0 ? null : { shape: 'points', points }
}

function within(value: number, { min, max }: Span): number {
  return Math.min(max, Math.max(min, value))
}
