import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import {
  ENOUGH,
  growthOf,
  growthSubjects,
  judgeRates,
  peersOf,
  percentileIn,
  seenRates,
} from '../../../shared/analysis/plausibility.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

const catalogue = catalogueOf(await shippedModel())

const inYears = (...values: number[]) => values.map((value, index) => ({ year: 2015 + index, value }))

describe('a percentile among what was seen', () => {
  const sorted = [1, 2, 3, 4, 6]

  it.each([
    ['the lowest', 1, 0],
    ['the highest', 6, 1],
    ['the one in the middle', 3, 0.5],
    ['half way between two', 5, 0.875],
    ['below all', -4, 0],
    ['above all', 60, 1],
  ])('of %s', (_, value, percentile) => {
    expect(percentileIn(sorted, value)).toBe(percentile)
  })

  it('is the middle of its places where a value was seen more than once', () => {
    expect(percentileIn([1, 2, 2, 2, 3], 2)).toBe(0.5)
    expect(percentileIn([2, 2, 2, 3, 4], 2)).toBe(0.25)
  })

  it('never falls as the value rises', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seen, value, more) => {
          const known = seen.toSorted((a, b) => a - b)
          expect(percentileIn(known, value + more)).toBeGreaterThanOrEqual(percentileIn(known, value))
        },
      ),
    )
  })
})

describe('rates held against what was seen', () => {
  const seen = inYears(0.01, 0.02, 0.03, 0.04, 0.05, 0.06)

  it('are judged by the percentiles that a spreadsheet gives', () => {
    const judged = judgeRates(inYears(0.045), seen)
    // PERCENTILE.INC of 1 to 6 hundredths at 5, 50 and 95 %.
    expect(judged?.seen).toMatchObject({ count: 6, from: 2015, to: 2020 })
    expect(judged?.seen.p5).toBeCloseTo(0.0125, 12)
    expect(judged?.seen.p50).toBeCloseTo(0.035, 12)
    expect(judged?.seen.p95).toBeCloseTo(0.0575, 12)
    expect(judged).toMatchObject({ exceeded: 4, percentile: expect.closeTo(0.7, 12), below: [], above: [] })
  })

  it('are remarked on in the years beyond the fifth and the ninety-fifth', () => {
    const judged = judgeRates(inYears(0.01, 0.013, 0.03, 0.057, 0.0576, 0.2), seen)
    expect(judged).toMatchObject({ below: [2015], above: [2019, 2020] })
  })

  it('are not judged by fewer than five years', () => {
    expect(judgeRates(inYears(0.03), seen.slice(0, ENOUGH - 1))).toBeNull()
    expect(judgeRates(inYears(0.03), seen.slice(0, ENOUGH))).not.toBeNull()
  })

  it('are not judged where there are none, and what is no number is left out', () => {
    expect(judgeRates([], seen)).toBeNull()
    expect(judgeRates(inYears(Number.NaN, 0.03), seen)?.average).toBe(0.03)
  })
})

describe('growth of levels', () => {
  it('goes from each year to the next, and is no number from zero', () => {
    expect(growthOf([100, 110, 99, 0, 5])).toEqual([
      Number.NaN,
      expect.closeTo(0.1, 12),
      expect.closeTo(-0.1, 12),
      -1,
      Number.NaN,
    ])
  })

  it('is not made up across a year that was not observed', () => {
    const years = seenRates(catalogue, { kind: 'growth', id: 'rev_area' }).map(({ year }) => year)
    expect(years).toEqual([2017, 2020, 2021, 2022, 2023, 2024, 2025])
  })

  it('names the figures of both years', () => {
    const [first] = seenRates(catalogue, { kind: 'growth', id: 'tourists' })
    expect(first).toMatchObject({ year: 2017, standing: 'derived', facts: ['W-007', 'W-006'] })
    expect(first?.value).toBeCloseTo(23.83 / 21.8 - 1, 12)
  })
})

describe('of the shipped pack', () => {
  const subjects = growthSubjects(catalogue)
  const counts = Object.fromEntries(
    subjects.map(subject => [`${subject.kind} ${subject.id}`, seenRates(catalogue, subject).length]),
  )

  it('growth, prices, visitors and revenue have the five years that a percentile needs', () => {
    expect(counts).toMatchObject({
      'lever grdp_growth_trend': 8,
      'lever inflation_cpi': 11,
      'lever tourist_growth_trend': 6,
      'rate grdp_growth': 8,
      'growth rev_area': 7,
      'growth tourists': 7,
    })
  })

  it('the population has not, and is told so', () => {
    expect(counts['lever pop_growth']).toBeLessThan(ENOUGH)
  })

  it('a level whose growth is known directly is not told twice', () => {
    expect(subjects.map(({ id }) => id)).not.toContain('grdp_real')
    expect(subjects.map(({ id }) => id)).not.toContain('price_cpi')
  })

  it('inflation is held against the whole country in the years in which the city has its own', () => {
    const peers = peersOf(catalogue, { kind: 'lever', id: 'inflation_cpi' })
    expect(peers.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025])
  })

  it('what others only aim at is no peer', () => {
    const peers = peersOf(catalogue, { kind: 'rate', id: 'grdp_growth' })
    expect(peers.every(({ year }) => year <= catalogue.lastOutturn)).toBe(true)
    expect(peers).toHaveLength(3)
  })
})
