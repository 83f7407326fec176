/** Ground for paths: 2024 to 2045, outturn to 2025, a default that rises from 2,2 % to 3 % and bends in 2030. */

import fc from 'fast-check'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { type PathGround, polyline, samplePath } from '../../../shared/scenario/path.ts'
import { anyPath } from '../../shared/scenario/any-path.ts'

export const years = Array.from({ length: 22 }, (_, index) => 2024 + index)

export const standardPoints = { 2024: 0.022, 2025: 0.022, 2026: 0.023, 2030: 0.026, 2045: 0.03 }

export const ground: PathGround = { years, defaults: polyline(standardPoints, years), firstFreeYear: 2026 }

export const range = { min: 0, max: 0.2, step: 0.001 }

export const at = (path: LeverPath | null, year: number) =>
  samplePath(path, ground)[year - 2024] ?? Number.NaN

/** Why the engine would refuse the path; null where it would run it. */
export function refusal(path: LeverPath | null): string | null {
  const outside = samplePath(path, ground)
    .slice(2)
    .some(value => !(value >= range.min && value <= range.max))
  if (outside) return 'out of range'
  const free = (year: number) => year >= 2026 && year <= 2045
  switch (path?.shape) {
    case 'step':
      return free(path.year) ? null : 'step'
    case 'growth':
      return free(path.from) || path.from === 2025 ? null : 'growth'
    case 'ramp':
    case 's_curve':
      return path.from < path.to && path.from >= 2025 && free(path.to) ? null : 'ramp'
    case 'points': {
      const known = Object.keys(path.points).map(Number)
      return known.length > 0 && known.every(free) ? null : 'points'
    }
    default:
      return null
  }
}

/** Paths that the engine would run, and the default one. */
export const soundPath: fc.Arbitrary<LeverPath | null> = fc
  .option(anyPath({ firstFreeYear: 2026, horizon: 2045 }))
  .filter(path => refusal(path) === null)
