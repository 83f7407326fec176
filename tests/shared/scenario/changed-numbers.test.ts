/** The numbers in which results differ. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedNumbers } from '../../../shared/scenario/changed-numbers.ts'
import { SAME_WITHIN } from '../../../shared/scenario/verification.ts'

const series = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 4 }),
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 3, maxLength: 3 }),
  { noNullPrototype: true },
)

describe('the numbers that differ', () => {
  it('are none between results and themselves', () => {
    fc.assert(
      fc.property(series, own => {
        const results = { baseYear: 2024, series: own }
        expect(changedNumbers(results, results)).toEqual([])
      }),
    )
  })

  it('are exactly those that are further apart than a billionth of the larger', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
        (value, by) => {
          const now = value * (1 + by)
          const found = changedNumbers(
            { baseYear: 2024, series: { a: [value] } },
            { baseYear: 2024, series: { a: [now] } },
          )
          const isApart = Math.abs(now - value) > SAME_WITHIN * Math.max(now, value)
          expect(found).toEqual(isApart ? [{ variable: 'a', year: 2024, frozen: value, now }] : [])
        },
      ),
    )
  })

  it('are told with their years where one of both begins or ends elsewhere, what is missing first', () => {
    const found = changedNumbers(
      { baseYear: 2024, series: { a: [1, 2, 3], b: [0] } },
      { baseYear: 2025, series: { a: [2.5, 3, 4], c: [9] } },
    )
    expect(found).toEqual([
      { variable: 'a', year: 2024, frozen: 1, now: null },
      { variable: 'a', year: 2027, frozen: null, now: 4 },
      { variable: 'b', year: 2024, frozen: 0, now: null },
      { variable: 'a', year: 2025, frozen: 2, now: 2.5 },
    ])
  })
})
