/** The bars of the first years in which a target is met. */

import { describe, expect, it } from 'vitest'
import { firstMetBars, firstYears } from '../../../renderer/features/analysis/uncertainty/first-met-bars.ts'

const years = [2026, 2027, 2028, 2029, 2030]
const share = (year: number, of: number) => ({ year, share: of })

describe('the bars of the first years', () => {
  it('are as high as their shares, the tallest filling the picture, and never apart at the end', () => {
    const target = { firstMet: [share(2027, 0.1), share(2029, 0.4)], never: 0.5 }
    const { bars, width } = firstMetBars(target, years, 2028)
    expect(bars.map(({ height }) => height)).toEqual([0.2, 0.8, 1])
    expect(bars.map(({ when }) => when)).toEqual(['in-time', 'late', 'never'])
    const last = bars.at(-1)
    expect(last?.x).toBeGreaterThan(years.length)
    expect(last?.x).toBeLessThan(width)
  })

  it('stand over the names of their years', () => {
    const { bars, placeOf, width } = firstMetBars({ firstMet: [share(2028, 1)], never: 0 }, years, 2028)
    const [bar] = bars
    expect((((bar?.x ?? 0) + 0.4) / width) * 100).toBeCloseTo(placeOf(2028), 9)
    expect(placeOf(null)).toBeLessThan(100)
  })

  it('show what was met before the first year at the first, and nothing where there are no draws', () => {
    const early = {
      firstMet: [share(2024, 0.5), share(2025, 0), share(2026, 0.25), share(2030, 0)],
      never: 0.25,
    }
    expect(firstYears(early, years)).toEqual([share(2026, 0.75)])
    expect(firstMetBars(early, years, 2028).bars[0]).toMatchObject({ x: 0.1, height: 1 })
    expect(firstMetBars({ firstMet: [], never: 0 }, years, 2028).bars.map(({ height }) => height)).toEqual([
      0,
    ])
  })
})
