import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaBelow, betaQuantile } from '../../../electron/engine/sampling/beta.ts'
import { distributionFaults } from '../../../electron/engine/sampling/distribution-faults.ts'
import { quantileOf } from '../../../electron/engine/sampling/distributions.ts'
import { normalBelow, normalQuantile } from '../../../electron/engine/sampling/normal.ts'
import { unitColumn } from '../../../electron/engine/sampling/unit-points.ts'
import type { Distribution } from '../../../shared/analysis/varied.ts'

/** How far a value is from the expected one, as a part of it. */
function apart(value: number, expected: number): number {
  return expected === 0 ? Math.abs(value) : Math.abs(value / expected - 1)
}

/** Mean and variance of 2^14 Sobol draws, which are as good as exact. */
function moments(distribution: Distribution) {
  const values = unitColumn({ method: 'sobol', seed: 1, draws: 16_384 }, 0).map(quantileOf(distribution))
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length }
}

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
const bounds = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: -1e6, max: 1e6 })))
  .map(given => given.map(whole => whole / 1000).toSorted((a, b) => a - b))

/** Distributions without faults. */
const distribution = fc
  .tuple(bounds, fc.constantFrom<Distribution['kind']>('uniform', 'triangular', 'pert', 'normal'))
  .map(([[low = 0, mode = 0, high = 0], kind]): Distribution => {
    if (kind === 'uniform') return { kind, low, high }
    if (kind === 'normal') return { kind, low, mean: mode, deviation: (high - low) / 3 || 1, high }
    return { kind, low, mode, high }
  })

describe('the normal distribution', () => {
  it('has the probabilities that scipy.stats 1.17.1 gives', () => {
    const known = [
      [-37, 5.7255712225239266e-300],
      [-10, 7.61985302416047e-24],
      [-3.1, 0.0009676032132183563],
      [-1, 0.15865525393145707],
      [0, 0.5],
      [0.5, 0.6914624612740131],
      [2.5, 0.9937903346742238],
      [8, 0.9999999999999993],
    ] as const
    for (const [x, below] of known) expect(apart(normalBelow(x), below)).toBeLessThan(1e-12)
  })

  it('has the quantiles that scipy.stats 1.17.1 gives', () => {
    const known = [
      [1e-300, -37.0470962993612],
      [1e-10, -6.361340902404056],
      [0.02, -2.053748910631823],
      [0.3, -0.5244005127080409],
      [0.5, 0],
      [0.95, 1.6448536269514722],
      [0.999999, 4.753424308817087],
    ] as const
    for (const [p, x] of known) expect(apart(normalQuantile(p), x)).toBeLessThan(1e-13)
  })

  it('comes back from quantile to probability', () => {
    fc.assert(
      fc.property(probability, p => {
        expect(apart(normalBelow(normalQuantile(p)), p)).toBeLessThan(1e-12)
      }),
    )
  })
})

describe('the beta distribution', () => {
  it('has the probabilities and quantiles that scipy.stats 1.17.1 gives', () => {
    const known = [
      {
        shape: { alpha: 1, beta: 5 },
        below: [0.049009950100000005, 0.67232, 0.96875, 0.99999],
        quantiles: [0.00020008004803362555, 0.020851637639023212, 0.12944943670387585, 0.36904265551980675],
      },
      {
        shape: { alpha: 3, beta: 3 },
        below: [9.850600000000002e-6, 0.05792, 0.5, 0.99144],
        quantiles: [0.04755189817545767, 0.2466364532884666, 0.5, 0.7533635467115334],
      },
      {
        shape: { alpha: 1.2, beta: 4.8 },
        below: [0.02380819217045046, 0.5825401529118938, 0.9508136622797877, 0.9999762226823605],
        quantiles: [0.0007010467816172676, 0.03450090478595326, 0.16590270191018022, 0.4172374617908654],
      },
      {
        shape: { alpha: 2.37, beta: 3.63 },
        below: [0.0001929953759204213, 0.16081504139752228, 0.7103825377745084, 0.9985212116214844],
        quantiles: [0.020180812699671327, 0.15777044192716247, 0.3826382837650938, 0.6508572439805329],
      },
      {
        shape: { alpha: 5, beta: 1 },
        below: [1e-10, 0.00032, 0.03125, 0.59049],
        quantiles: [0.251188643150958, 0.6309573444801932, 0.8705505632961241, 0.9791483623609768],
      },
    ]
    for (const { shape, below, quantiles } of known) {
      ;[0.01, 0.2, 0.5, 0.9].forEach((x, index) => {
        expect(apart(betaBelow(shape, x), below[index] ?? 0)).toBeLessThan(1e-12)
      })
      const quantile = betaQuantile(shape)
      ;[0.001, 0.1, 0.5, 0.9].forEach((p, index) => {
        expect(Math.abs(quantile(p) - (quantiles[index] ?? 0))).toBeLessThan(1e-10)
      })
    }
  })

  it('comes back from quantile to probability for every shape that PERT has', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), probability, (mode, p) => {
        const shape = { alpha: 1 + 4 * mode, beta: 5 - 4 * mode }
        expect(Math.abs(betaBelow(shape, betaQuantile(shape)(p)) - p)).toBeLessThan(1e-10)
      }),
    )
  })
})

describe('a distribution', () => {
  it('gives values that rise with the probability and never leave its ends', () => {
    fc.assert(
      fc.property(distribution, probability, probability, (given, p, q) => {
        const quantile = quantileOf(given)
        const [lower, upper] = [quantile(Math.min(p, q)), quantile(Math.max(p, q))]
        expect(distributionFaults({ id: 'x', distribution: given })).toEqual([])
        expect(lower).toBeGreaterThanOrEqual(given.low)
        expect(upper).toBeLessThanOrEqual(given.high)
        // An iteration may end a little to the left or right.
        const little = 1e-9 * (given.high - given.low) + 1e-12
        expect(upper - lower).toBeGreaterThanOrEqual(-little)
      }),
      { numRuns: 300 },
    )
  })

  it('is uniform with mean in the middle and a twelfth of the squared width as variance', () => {
    const { mean, variance } = moments({ kind: 'uniform', low: 2, high: 8 })
    expect(mean).toBeCloseTo(5, 3)
    expect(variance).toBeCloseTo(3, 3)
  })

  it('is triangular with the known mean, variance and quantiles', () => {
    const given: Distribution = { kind: 'triangular', low: 0, mode: 1, high: 4 }
    const { mean, variance } = moments(given)
    expect(mean).toBeCloseTo(5 / 3, 3)
    expect(variance).toBeCloseTo((16 + 1 - 4) / 18, 3)
    const quantile = quantileOf(given)
    expect(quantile(0.25)).toBe(1)
    expect(quantile(0.0625)).toBeCloseTo(0.5, 14)
    expect(quantile(0.75)).toBeCloseTo(4 - Math.sqrt(3), 14)
  })

  it('is triangular with its mode at an end', () => {
    const rising = quantileOf({ kind: 'triangular', low: 0.85, mode: 1, high: 1 })
    expect(rising(0.25)).toBeCloseTo(0.925, 14)
    expect(quantileOf({ kind: 'triangular', low: 0, mode: 0, high: 1 })(0.75)).toBeCloseTo(0.5, 14)
  })

  it('is PERT with the known mean and variance, and the quantiles of scipy.stats 1.17.1', () => {
    const given: Distribution = { kind: 'pert', low: 0, mode: 1, high: 4 }
    const { mean, variance } = moments(given)
    expect(mean).toBeCloseTo((0 + 4 * 1 + 4) / 6, 3)
    expect(variance).toBeCloseTo((mean * (4 - mean)) / 7, 3)
    const quantile = quantileOf(given)
    expect(quantile(0.05)).toBeCloseTo(0.30576156564931556, 9)
    expect(quantile(0.5)).toBeCloseTo(1.2552406818227897, 9)
    expect(quantile(0.95)).toBeCloseTo(2.6296332720045545, 9)
  })

  it('is normal between its ends as scipy.stats 1.17.1 cuts it, far out in the upper tail too', () => {
    const near = quantileOf({ kind: 'normal', low: 8, mean: 10, deviation: 2, high: 11 })
    expect(near(0.05)).toBeCloseTo(8.209267098005183, 11)
    expect(near(0.5)).toBeCloseTo(9.622063535588449, 11)
    expect(near(0.95)).toBeCloseTo(10.85131949173392, 11)
    const tail = quantileOf({ kind: 'normal', low: 5, mean: 0, deviation: 1, high: 9 })
    expect(tail(0.05)).toBeCloseTo(5.009880658590256, 9)
    expect(tail(0.95)).toBeCloseTo(5.549400050626224, 9)
  })

  it('without width is a constant', () => {
    for (const kind of ['triangular', 'pert'] as const)
      expect(quantileOf({ kind, low: 3, mode: 3, high: 3 })(0.7)).toBe(3)
    expect(quantileOf({ kind: 'normal', low: 3, mean: 9, deviation: 1, high: 3 })(0.7)).toBe(3)
  })
})

describe('a distribution that cannot be drawn', () => {
  const codeOf = (given: Distribution) => distributionFaults({ id: 'x', distribution: given })[0]?.code

  it('has its ends the wrong way round', () => {
    const given: Distribution = { kind: 'uniform', low: 2, high: 1 }
    expect(distributionFaults({ id: 'x', distribution: given })).toEqual([
      { code: 'analysis.distribution-reversed', args: { input: 'x', low: 2, high: 1 } },
    ])
  })

  it('has its mode outside its ends', () => {
    for (const kind of ['triangular', 'pert'] as const)
      for (const mode of [0.9, 2.1])
        expect(codeOf({ kind, low: 1, mode, high: 2 })).toBe('analysis.distribution-mode-outside')
  })

  it('has a number that is not finite, or a width that is not', () => {
    for (const low of [Number.NaN, Number.NEGATIVE_INFINITY, -1.7e308])
      expect(codeOf({ kind: 'uniform', low, high: 1.7e308 })).toBe('analysis.distribution-not-finite')
    expect(codeOf({ kind: 'triangular', low: 0, mode: Number.NaN, high: 1 })).toBe(
      'analysis.distribution-not-finite',
    )
    // Its quantiles would all be the mode.
    expect(codeOf({ kind: 'triangular', low: 0, mode: 1, high: 1e155 })).toBe(
      'analysis.distribution-not-finite',
    )
  })

  it('is normal without a deviation above zero, or with next to nothing between its ends', () => {
    const normal = { kind: 'normal', low: 0, mean: 0.5, deviation: 1, high: 1 } as const
    expect(codeOf({ ...normal, deviation: 0 })).toBe('analysis.distribution-no-deviation')
    expect(codeOf({ ...normal, mean: 50 })).toBe('analysis.distribution-out-of-reach')
    expect(codeOf({ ...normal, mean: -50 })).toBe('analysis.distribution-out-of-reach')
    expect(codeOf({ ...normal, mean: 5 })).toBeUndefined()
  })
})
