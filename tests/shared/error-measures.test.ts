/** Measures of errors, against numbers worked out by hand. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ComparedYear,
  errorProportions,
  meanOf,
  relativeErrors,
  rootMeanSquare,
  theilU2,
} from '../../shared/reading/error-measures.ts'

/** Errors +10, −20 and +30; observed values rise by 100 a year from 0 before the first. */
const years: readonly ComparedYear[] = [
  { observed: 100, computed: 110, noChange: 0 },
  { observed: 200, computed: 180, noChange: 100 },
  { observed: 300, computed: 330, noChange: 200 },
]

describe('measures of errors', () => {
  it('give the parts of observed values that errors are, and their means', () => {
    const relative = relativeErrors(years) ?? []
    expect(relative).toEqual([0.1, -0.1, 0.1])
    expect(meanOf(relative)).toBeCloseTo(1 / 30, 15)
    expect(meanOf(relative.map(Math.abs))).toBeCloseTo(0.1, 15)
  })

  it('have no parts where an observed value is zero, and count by size where it is below zero', () => {
    expect(relativeErrors([{ observed: 0, computed: 1 }])).toBeNull()
    expect(relativeErrors([{ observed: Number.MIN_VALUE, computed: 1 }])).toBeNull()
    expect(relativeErrors([{ observed: -10, computed: -9 }])).toEqual([0.1])
  })

  it('give the root of the mean square', () => {
    // (100 + 400 + 900) / 3
    expect(rootMeanSquare(years)).toBeCloseTo(Math.sqrt(1400 / 3), 12)
  })

  it('give Theil’s U2 against the forecast that nothing changes', () => {
    // √(1400 / 30000)
    expect(theilU2(years)).toBeCloseTo(Math.sqrt(1400 / 30000), 14)
    const lazy = years.map(year => ({ ...year, computed: year.noChange ?? 0 }))
    expect(theilU2(lazy)).toBe(1)
  })

  it('leave years without that forecast out of both sums, and have no U for one year or where nothing changed', () => {
    const gap = { observed: 500, computed: 900, noChange: null }
    expect(theilU2([...years, gap])).toBe(theilU2(years))
    expect(theilU2(years.slice(0, 1))).toBeNull()
    expect(theilU2(years.map(year => ({ ...year, noChange: year.observed })))).toBeNull()
  })

  it('divide the mean square error into bias, variation and covariation', () => {
    // Means 200 and 620/3; variances 20000/3 and 74600/9 … by hand: MSE 1400/3.
    const parts = errorProportions(years)
    const meanComputed = 620 / 3
    const spreadObserved = Math.sqrt(20000 / 3)
    const spreadComputed = Math.sqrt((110 ** 2 + 180 ** 2 + 330 ** 2) / 3 - meanComputed ** 2)
    expect(parts?.bias).toBeCloseTo((meanComputed - 200) ** 2 / (1400 / 3), 12)
    expect(parts?.variation).toBeCloseTo((spreadComputed - spreadObserved) ** 2 / (1400 / 3), 12)
    const { bias = 0, variation = 0, covariation = 0 } = parts ?? {}
    expect(bias + variation + covariation).toBeCloseTo(1, 12)
  })

  it('call an error of the same size everywhere bias, and one that only swings too much variation', () => {
    const shifted = years.map(year => ({ ...year, computed: year.observed + 50 }))
    expect(errorProportions(shifted)?.bias).toBeCloseTo(1, 12)
    const swinging = years.map(year => ({ ...year, computed: 200 + 2 * (year.observed - 200) }))
    expect(errorProportions(swinging)?.variation).toBeCloseTo(1, 12)
  })

  it('have no proportions of fewer than three years, nor of no error', () => {
    expect(errorProportions(years.slice(0, 2))).toBeNull()
    expect(errorProportions(years.map(year => ({ ...year, computed: year.observed })))).toBeNull()
  })

  it('always have proportions that add up to one, none below zero', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 12 }), pairs => {
        const parts = errorProportions(
          pairs.map(([observed, computed]) => ({ observed, computed, noChange: null })),
        )
        if (parts === null) return
        const { bias, variation, covariation } = parts
        for (const part of [bias, variation, covariation]) expect(part).toBeGreaterThanOrEqual(0)
        // Errors that are dust beside the values themselves leave few digits.
        const worst = Math.max(...pairs.map(([observed, computed]) => Math.abs(computed - observed)))
        if (worst > 1) expect(bias + variation + covariation).toBeCloseTo(1, 3)
      }),
    )
  })
})
