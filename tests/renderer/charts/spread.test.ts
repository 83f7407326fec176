/** Labels on a line: order, room and least moves. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../../shared/reading/charts/spread.ts'

describe('labels on a line', () => {
  it('stay where they want to be when there is room', () => {
    expect(
      spread(
        [
          { at: 10, size: 10 },
          { at: 50, size: 10 },
        ],
        2,
        0,
        100,
      ),
    ).toEqual([10, 50])
  })

  it('share the move when two want the same place', () => {
    expect(
      spread(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        2,
        0,
        100,
      ),
    ).toEqual([44, 56])
  })

  it('are kept inside at both ends', () => {
    expect(spread([{ at: -20, size: 10 }], 2, 0, 100)).toEqual([5])
    expect(spread([{ at: 300, size: 10 }], 2, 0, 100)).toEqual([95])
  })

  it('never cover each other, keep their order and stay inside where they fit', () => {
    const label = fc.record({
      at: fc.double({ min: -50, max: 350, noNaN: true }),
      size: fc.double({ min: 1, max: 25, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 9 }), labels => {
        const gap = 3
        const middles = spread(labels, gap, 0, 300)
        labels.forEach((each, index) => {
          const middle = middles[index] ?? Number.NaN
          expect(middle - each.size / 2).toBeGreaterThanOrEqual(-1e-9)
          expect(middle + each.size / 2).toBeLessThanOrEqual(300 + 1e-9)
          const next = labels[index + 1]
          const nextMiddle = middles[index + 1]
          if (next === undefined || nextMiddle === undefined) return
          expect(nextMiddle - next.size / 2 - (middle + each.size / 2)).toBeGreaterThanOrEqual(gap - 1e-9)
        })
      }),
    )
  })

  it('move no more than any other placement that keeps them apart', () => {
    const wish = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(fc.tuple(wish, wish, wish), fc.tuple(wish, wish, wish), (wishes, others) => {
        const labels = wishes.map(at => ({ at, size: 10 }))
        const cost = (places: readonly number[]) =>
          places.reduce((sum, place, index) => sum + (place - (wishes[index] ?? 0)) ** 2, 0)
        const [a, b, c] = others
        const isAllowed = a >= 5 && b - a >= 10 && c - b >= 10 && c <= 55
        fc.pre(isAllowed)
        expect(cost(spread(labels, 0, 0, 60))).toBeLessThanOrEqual(cost(others) + 1e-6)
      }),
      { numRuns: 40 },
    )
  })
})
