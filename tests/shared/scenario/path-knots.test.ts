import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { knotsOf, type PathGround, samplePath } from '../../../shared/scenario/path.ts'
import { anyPath } from './any-path.ts'

const years = Array.from({ length: 22 }, (_, index) => 2024 + index)
/** Default path: 2 % in 2024, a tenth of a point more each year until 2030, then level. */
const defaults = years.map(year => 0.02 + 0.001 * (Math.min(year, 2030) - 2024))
const ground: PathGround = { years, defaults, firstFreeYear: 2026 }
const asPoints = (path: LeverPath | null): LeverPath => ({ shape: 'points', points: knotsOf(path, ground) })
const knotYears = (path: LeverPath | null) => Object.keys(knotsOf(path, ground)).map(Number)

describe('the knots of a path', () => {
  it('give the same values in every year, whatever the shape', () => {
    const bounds = { firstFreeYear: 2026, horizon: 2045 }
    fc.assert(
      fc.property(fc.option(anyPath(bounds)), path => {
        const own = samplePath(path, ground)
        for (const [index, value] of samplePath(asPoints(path), ground).entries())
          expect(Math.abs(value - (own[index] ?? Number.NaN))).toBeLessThanOrEqual(1e-12)
      }),
    )
  })

  it('are as few as the shape needs', () => {
    expect(knotYears(null)).toEqual([2026, 2030])
    expect(knotYears({ shape: 'constant', value: 0.05 })).toEqual([2026])
    expect(knotYears({ shape: 'step', year: 2033, value: 0.05 })).toEqual([2033])
    expect(knotYears({ shape: 'ramp', from: 2025, to: 2032, value: 0.06 })).toEqual([2026, 2032])
    expect(knotYears({ shape: 'ramp', from: 2028, to: 2032, value: 0.06 })).toEqual([2028, 2032])
  })

  it('stand in every year of a curve', () => {
    const grown = years.filter(year => year >= 2027)
    expect(knotYears({ shape: 'growth', from: 2027, rate: 0.05 })).toEqual(grown)
    const curve = knotYears({ shape: 's_curve', from: 2027, to: 2032, value: 0.06 })
    expect(curve).toEqual(expect.arrayContaining([2027, 2028, 2029, 2030, 2031, 2032]))
    expect(Math.max(...curve)).toBe(2032)
  })

  it('of points are the points themselves', () => {
    const points = { 2027: 0.03, 2028: 0.03, 2040: 0.03 }
    expect(knotsOf({ shape: 'points', points }, ground)).toEqual(points)
  })
})
