import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomUnit, randomWord } from '../../../electron/engine/sampling/philox.ts'
import { sobolBits } from '../../../electron/engine/sampling/sobol-points.ts'
import { type PointSet, unitColumn } from '../../../electron/engine/sampling/unit-points.ts'
import { samplingMethods } from '../../../shared/analysis/varied.ts'

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const dimension = fc.integer({ min: 0, max: 999 })
const method = fc.constantFrom(...samplingMethods)

/** The mean over all draws of a product of (½ + coordinate) over eight dimensions, which is 1 over the whole cube. */
function meanProduct(set: PointSet): number {
  const columns = Array.from({ length: 8 }, (_, index) => unitColumn(set, index))
  let sum = 0
  for (let draw = 0; draw < set.draws; draw += 1)
    sum += columns.reduce((product, column) => product * (0.5 + (column[draw] ?? 0)), 1)
  return sum / set.draws
}

/** Root of the mean square of how far `meanProduct` is from 1, over seeds. */
function typicalError(of: PointSet['method'], draws: number): number {
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1)
  const squares = seeds.map(one => (meanProduct({ method: of, seed: one, draws }) - 1) ** 2)
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / seeds.length)
}

function moments(values: Float64Array) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, variance: square }
}

describe('random words by counter', () => {
  it('are those of the reference implementation of Philox-2x32-10', () => {
    const last = 2 ** 32 - 1
    expect(randomWord(0, 'value', 0, 0)).toBe(0xff1dae59)
    expect(randomWord(last, 'stratum', 2 ** 30 - 1, last)).toBe(0x2c3f628b)
    expect(randomWord(0x13198a2e, 'stratum', 0x85a308d3 >>> 2, 0x243f6a88)).toBe(0xdd7ce038)
    expect(randomUnit(0, 'value', 0, 0)).toBe((0xff1dae59 * 2 ** 20 + (0x6cd10df2 >>> 12) + 0.5) / 2 ** 52)
  })
})

describe('Sobol points before scrambling', () => {
  it('are those of the table of Joe and Kuo', () => {
    // By scipy.stats.qmc.Sobol 1.17.1, whose n-th point is that of the Gray code of n.
    const dimensions = [1, 2, 10, 100, 999]
    const point = (draw: number) => dimensions.map(index => sobolBits(index, draw) / 2 ** 32)
    expect(point(1)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5])
    expect(point(5)).toEqual([0.125, 0.875, 0.125, 0.875, 0.875])
    expect(point(7)).toEqual([0.875, 0.125, 0.375, 0.125, 0.625])
    expect(point(32)).toEqual([0.796875, 0.359375, 0.421875, 0.578125, 0.046875])
    expect(point(55)).toEqual([0.640625, 0.578125, 0.015625, 0.359375, 0.703125])
  })

  it('end with the table', () => {
    expect(() => sobolBits(1000, 1)).toThrow(RangeError)
  })
})

describe('points of the unit cube', () => {
  it('are the same bits on every machine', () => {
    const first = samplingMethods.map(of => unitColumn({ method: of, seed: 2045, draws: 100 }, 7)[42])
    expect(first).toEqual(PINNED)
  })

  it('lie strictly between 0 and 1, with no more than 53 bits', () => {
    fc.assert(
      fc.property(method, seed, dimension, fc.integer({ min: 1, max: 300 }), (of, from, index, draws) => {
        const column = unitColumn({ method: of, seed: from, draws }, index)
        expect(column).toHaveLength(draws)
        for (const value of column) expect(value > 0 && value < 1).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('do not depend on the range that they are asked with', () => {
    fc.assert(
      fc.property(
        method,
        seed,
        dimension,
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        (of, from, index, draws, cut) => {
          const set = { method: of, seed: from, draws }
          const middle = Math.min(cut, draws)
          const parts = [
            ...unitColumn(set, index, { first: 0, end: middle }),
            ...unitColumn(set, index, { first: middle, end: draws }),
          ]
          expect(parts).toEqual([...unitColumn(set, index)])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('begin the same whatever their number, by Sobol and plain', () => {
    for (const of of ['sobol', 'plain'] as const) {
      const few = unitColumn({ method: of, seed: 9, draws: 100 }, 3)
      expect([...unitColumn({ method: of, seed: 9, draws: 1000 }, 3).subarray(0, 100)]).toEqual([...few])
    }
  })

  it('are others for another seed and in another dimension', () => {
    for (const of of samplingMethods) {
      const column = (from: number, index: number) => [
        ...unitColumn({ method: of, seed: from, draws: 64 }, index),
      ]
      expect(column(1, 0)).not.toEqual(column(2, 0))
      expect(column(1, 0)).not.toEqual(column(1, 1))
    }
  })

  it('have one draw in each stratum of a Latin hypercube, for any number of draws', () => {
    fc.assert(
      fc.property(seed, dimension, fc.integer({ min: 1, max: 500 }), (from, index, draws) => {
        const column = unitColumn({ method: 'latin-hypercube', seed: from, draws }, index)
        const strata = new Set([...column].map(value => Math.floor(value * draws)))
        expect(strata.size).toBe(draws)
      }),
      { numRuns: 60 },
    )
  })

  it('keep one draw in each stratum when Sobol points are scrambled, for every power of two', () => {
    fc.assert(
      fc.property(seed, dimension, fc.integer({ min: 0, max: 9 }), (from, index, power) => {
        const draws = 2 ** power
        const column = unitColumn({ method: 'sobol', seed: from, draws }, index)
        expect(new Set([...column].map(value => Math.floor(value * draws))).size).toBe(draws)
      }),
      { numRuns: 60 },
    )
  })

  it('fill the boxes of the first two dimensions evenly by Sobol, whatever their shape', () => {
    const set = { method: 'sobol', seed: 77, draws: 1024 } as const
    const [x, y] = [unitColumn(set, 0), unitColumn(set, 1)]
    for (let power = 0; power <= 10; power += 1) {
      const boxes = new Set<number>()
      for (let draw = 0; draw < set.draws; draw += 1)
        boxes.add(
          Math.floor((x[draw] ?? 0) * 2 ** power) * 1024 + Math.floor((y[draw] ?? 0) * 2 ** (10 - power)),
        )
      expect(boxes.size).toBe(1024)
    }
  })

  it('are uniform: mean ½ and variance 1/12 within what chance allows', () => {
    for (const of of samplingMethods) {
      const { mean, variance } = moments(unitColumn({ method: of, seed: 5, draws: 16_384 }, 11))
      // Four standard errors of plain draws; the others are nearer.
      expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 16_384))
      expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / 16_384))
    }
  })

  it('integrate better by Sobol than by a Latin hypercube, and by that better than plainly', () => {
    const errors = samplingMethods.map(of => typicalError(of, 1024))
    const [sobol = 0, hypercube = 0, plain = 0] = errors
    expect(sobol).toBeLessThan(hypercube / 2)
    expect(hypercube).toBeLessThan(plain / 2)
    // The error of plain draws is known: the variance of the product is (13/12)^8 − 1.
    expect(plain).toBeGreaterThan(Math.sqrt(((13 / 12) ** 8 - 1) / 1024) / 2)
  })

  it('have no correlation between any two of the first forty dimensions beyond chance', () => {
    const columns = Array.from({ length: 40 }, (_, index) =>
      unitColumn({ method: 'sobol', seed: 3, draws: 4096 }, index),
    )
    const correlation = (a: Float64Array, b: Float64Array) =>
      (12 * a.reduce((sum, value, draw) => sum + (value - 0.5) * ((b[draw] ?? 0) - 0.5), 0)) / a.length
    const worst = Math.max(
      ...columns.flatMap((a, index) => columns.slice(index + 1).map(b => Math.abs(correlation(a, b)))),
    )
    expect(worst).toBeLessThan(4.5 / Math.sqrt(4096))
  })
})

/** The 43rd draw in the eighth dimension: Sobol, Latin hypercube, plain. */
const PINNED = [0.3992382614421298, 0.08913275476588539, 0.9132754765885404]
