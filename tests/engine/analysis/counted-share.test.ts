import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedShare } from '../../../electron/engine/analysis/counted-share.ts'

describe("Wilson's interval of a counted share", () => {
  it('has the known bounds', () => {
    // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I.
    const known = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [82, 100, 0.7333, 0.883],
      [1, 29, 0.0061, 0.1718],
    ] as const
    for (const [count, total, low, high] of known) {
      const interval = countedShare(count, total)
      expect(interval.low).toBeCloseTo(low, 4)
      expect(interval.high).toBeCloseTo(high, 4)
    }
    expect(countedShare(20, 20).high).toBe(1)
  })

  it('holds the share, stays within 0 and 1, and narrows with more draws', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, part) => {
          const counted = Math.round(part * all)
          const { share, low, high } = countedShare(counted, all)
          expect(low).toBeLessThanOrEqual(share)
          expect(high).toBeGreaterThanOrEqual(share)
          expect(Math.min(low, 1 - high)).toBeGreaterThanOrEqual(0)
          const more = countedShare(counted * 4, all * 4)
          expect(more.high - more.low).toBeLessThan(high - low)
        },
      ),
    )
  })
})
