import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { type PathGround, polyline, samplePath } from '../../../shared/scenario/path.ts'

const years = Array.from({ length: 22 }, (_, index) => 2024 + index)
/** Default path: 2 % in 2024, a tenth of a point more each year. */
const defaultAt = (year: number) => 0.02 + 0.001 * (year - 2024)
const ground: PathGround = { years, defaults: years.map(defaultAt), firstFreeYear: 2026 }

const at = (path: LeverPath | null, year: number) => samplePath(path, ground)[year - 2024] ?? Number.NaN
const expectClose = (value: number, expected: number) => {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12)
}

describe('a path', () => {
  it('that is none is the default path', () => {
    expect(samplePath(null, ground)).toEqual(ground.defaults)
  })

  it('never touches the years of outturn', () => {
    const value = fc.double({ min: -1, max: 1, noNaN: true })
    const year = fc.integer({ min: 2020, max: 2050 })
    const anyPath: fc.Arbitrary<LeverPath> = fc.oneof(
      fc.record({ shape: fc.constant('constant' as const), value }),
      fc.record({ shape: fc.constant('step' as const), year, value }),
      fc.record({ shape: fc.constant('ramp' as const), from: year, to: year, value }),
      fc.record({ shape: fc.constant('s_curve' as const), from: year, to: year, value }),
      fc.record({ shape: fc.constant('growth' as const), from: year, rate: value }),
      fc.record({
        shape: fc.constant('points' as const),
        points: fc.dictionary(year.map(String), value, { minKeys: 1, maxKeys: 5 }),
      }),
    )
    fc.assert(
      fc.property(anyPath, path => {
        const values = samplePath(path, ground)
        expect(values).toHaveLength(years.length)
        expect(values.slice(0, 2)).toEqual(ground.defaults.slice(0, 2))
        expect(values.every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('that is constant holds from the first free year', () => {
    const path = { shape: 'constant', value: 0.5 } as const
    expect(years.map(year => at(path, year))).toEqual(
      years.map(year => (year < 2026 ? defaultAt(year) : 0.5)),
    )
  })

  it('that steps holds the default before its year and the value from it on', () => {
    const path = { shape: 'step', year: 2030, value: 0.5 } as const
    expect(at(path, 2029)).toBe(defaultAt(2029))
    expect(at(path, 2030)).toBe(0.5)
    expect(at(path, 2045)).toBe(0.5)
  })

  it('that ramps is a straight line from the default, then holds', () => {
    const path = { shape: 'ramp', from: 2026, to: 2036, value: 0.1 } as const
    for (const year of years.filter(year => year >= 2026 && year <= 2036))
      expectClose(at(path, year), defaultAt(2026) + ((0.1 - defaultAt(2026)) * (year - 2026)) / 10)
    expect(at(path, 2036)).toBe(0.1)
    expect(at(path, 2045)).toBe(0.1)
  })

  it('that ramps from the last year of outturn moves in the first free year', () => {
    const path = { shape: 'ramp', from: 2025, to: 2027, value: 0.1 } as const
    expect(at(path, 2025)).toBe(defaultAt(2025))
    expectClose(at(path, 2026), (defaultAt(2025) + 0.1) / 2)
  })

  it('that is an S-curve follows 3x² − 2x³', () => {
    const path = { shape: 's_curve', from: 2026, to: 2046, value: 0.1 } as const
    for (const year of years.filter(year => year >= 2026)) {
      const x = (year - 2026) / 20
      expectClose(at(path, year), defaultAt(2026) + (0.1 - defaultAt(2026)) * (3 * x ** 2 - 2 * x ** 3))
    }
    expectClose(at(path, 2036), (defaultAt(2026) + 0.1) / 2)
  })

  it('that grows compounds from the default', () => {
    const path = { shape: 'growth', from: 2027, rate: 0.05 } as const
    expect(at(path, 2027)).toBe(defaultAt(2027))
    for (const year of years.filter(year => year > 2027))
      expectClose(at(path, year), defaultAt(2027) * 1.05 ** (year - 2027))
    expect(at(path, 2026)).toBe(defaultAt(2026))
  })

  it('through points keeps the default before the first, without a ramp to it', () => {
    const path = { shape: 'points', points: { 2030: 0.5, 2040: 0.7 } } as const
    expect(at(path, 2029)).toBe(defaultAt(2029))
    expect(at(path, 2030)).toBe(0.5)
    expectClose(at(path, 2033), 0.56)
    expect(at(path, 2040)).toBe(0.7)
    expect(at(path, 2045)).toBe(0.7)
  })

  it('through points does not depend on the order in which they are written', () => {
    const points = { 2040: 0.7, 2030: 0.5, 2035: 0.1 }
    expect(at({ shape: 'points', points }, 2036)).toBe(
      at({ shape: 'points', points: { 2030: 0.5, 2035: 0.1, 2040: 0.7 } }, 2036),
    )
  })

  it('through points of outturn years still keeps the default there', () => {
    const path = { shape: 'points', points: { 2024: 0.9, 2028: 0.5 } } as const
    expect(at(path, 2024)).toBe(defaultAt(2024))
    expect(at(path, 2025)).toBe(defaultAt(2025))
    expectClose(at(path, 2026), 0.7)
  })
})

describe('a polyline', () => {
  it('holds its first value before it and its last value after it', () => {
    expect(polyline({ 2026: 1, 2028: 3 }, [2024, 2026, 2027, 2028, 2045])).toEqual([1, 1, 2, 3, 3])
  })

  it('goes exactly through its points', () => {
    const points = fc.dictionary(
      fc.integer({ min: 2024, max: 2045 }).map(String),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      { minKeys: 1 },
    )
    fc.assert(
      fc.property(points, known => {
        const values = polyline(known, years)
        for (const [year, value] of Object.entries(known)) expect(values[Number(year) - 2024]).toBe(value)
      }),
    )
  })

  it('is refused without a point', () => {
    expect(() => polyline({}, years)).toThrow(RangeError)
  })
})
