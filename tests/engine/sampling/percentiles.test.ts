import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentileReader } from '../../../electron/engine/sampling/percentiles.ts'

const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]

/** Definition 7 word by word, on a sorted copy. */
function bySorting(column: Float64Array, shares: readonly number[]): number[] {
  const sorted = column.toSorted()
  return shares.map(share => {
    const position = (sorted.length - 1) * share
    const rank = Math.floor(position)
    const below = sorted[rank] ?? Number.NaN
    const rest = position - rank
    return rest === 0 ? below : below + rest * ((sorted[rank + 1] ?? Number.NaN) - below)
  })
}

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(0, -0, 1, 0.3, 1e300, -1e300, 5e-324),
)

describe('percentiles', () => {
  it('of few values are known', () => {
    const read = percentileReader([0, 0.1, 0.25, 0.5, 1])
    expect(read(Float64Array.of(4, 1, 3, 2))).toEqual([1, 1.3, 1.75, 2.5, 4])
    expect(read(Float64Array.of(7))).toEqual([7, 7, 7, 7, 7])
  })

  it('equal those of a sorted column, to the last bit, whatever the values', () => {
    const read = percentileReader(SHARES)
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 1500, size: 'max' }), values => {
        const column = Float64Array.from(values)
        expect(read(column)).toEqual(bySorting(column, SHARES))
      }),
      { numRuns: 200 },
    )
  })

  it('equal them for any shares, close together and at the ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 257, maxLength: 600, size: 'max' }),
        (shares, values) => {
          const ascending = shares.toSorted((a, b) => a - b)
          const column = Float64Array.from(values)
          expect(percentileReader(ascending)(column)).toEqual(bySorting(column, ascending))
        },
      ),
      { numRuns: 100 },
    )
  })

  it('equal them where most values are one, or nearly all lie in one bucket of a long tail', () => {
    const read = percentileReader(SHARES)
    const shapes: readonly ((draw: number) => number)[] = [
      draw => Math.max(0.3, (draw * 0.618) % 1),
      draw => 1 / (1 - ((draw * 0.618) % 1)) ** 6,
      draw => (draw === 5 ? 1e15 : draw % 3),
      () => 4,
      draw => 1 + (draw % 7) * 2 ** -52,
    ]
    for (const shape of shapes) {
      const column = Float64Array.from({ length: 10_000 }, (_, draw) => shape(draw))
      expect(read(column)).toEqual(bySorting(column, SHARES))
    }
  })

  it('leave the column as it was', () => {
    const column = Float64Array.from({ length: 1000 }, (_, draw) => (draw * 0.618) % 1)
    const before = column.slice()
    percentileReader(SHARES)(column)
    expect(column).toEqual(before)
  })
})
