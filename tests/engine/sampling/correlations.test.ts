import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupFaults, mixtures, pairFaults } from '../../../electron/engine/sampling/correlations.ts'
import { achievedCorrelations } from '../../../electron/engine/sampling/draws.ts'
import { spearman } from '../../../electron/engine/sampling/spearman.ts'
import { type Correlation, samplingMethods } from '../../../shared/analysis/varied.ts'
import { sampling, uniform } from './sampling.ts'

const inputs = ['a', 'b', 'c', 'd'].map(id => uniform(id, 0, 1))

function between(first: string, second: string, rank: number): Correlation {
  return { first, second, rank }
}

describe("Spearman's rank correlation", () => {
  it('is that of the ranks, with the mean rank where values are equal', () => {
    expect(spearman(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 8, 27, 64))).toBe(1)
    expect(spearman(Float64Array.of(1, 2, 3, 4), Float64Array.of(4, 3, 2, 1))).toBe(-1)
    expect(spearman(Float64Array.of(106, 86, 100, 101, 99), Float64Array.of(7, 0, 27, 50, 28))).toBeCloseTo(
      0.3,
      12,
    )
    expect(spearman(Float64Array.of(1, 2, 2, 3), Float64Array.of(1, 2, 3, 4))).toBeCloseTo(
      0.9486832980505138,
      12,
    )
    expect(spearman(Float64Array.of(1, 1), Float64Array.of(1, 2))).toBeNaN()
  })
})

describe('rank correlations', () => {
  it('are achieved nearly by every method, and told as they came out', () => {
    const asked = [between('a', 'b', 0.7), between('c', 'b', -0.4), between('a', 'c', 0.1)]
    for (const method of samplingMethods) {
      const achieved = achievedCorrelations(sampling(inputs, { method, draws: 4096, correlations: asked }))
      expect(achieved.map(({ first, second }) => [first, second])).toEqual([
        ['a', 'b'],
        ['c', 'b'],
        ['a', 'c'],
      ])
      achieved.forEach(({ rank }, index) => {
        // Four standard errors of independent draws; Sobol points keep much nearer.
        const allowed = method === 'sobol' ? 0.005 : 4 / Math.sqrt(4096)
        expect(Math.abs(rank - (asked[index]?.rank ?? 0))).toBeLessThan(allowed)
      })
    }
  })

  it('are kept exactly where two inputs move as one, or against each other', () => {
    const asked = [between('a', 'b', 1), between('c', 'd', -1)]
    expect(achievedCorrelations(sampling(inputs, { correlations: asked })).map(({ rank }) => rank)).toEqual([
      1, -1,
    ])
  })

  it('can hold together whenever they come from common causes', () => {
    const weight = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(weight, { minLength: 4, maxLength: 4 }), weights => {
        const correlations = inputs.flatMap((first, i) =>
          inputs.slice(i + 1).map((second, j) => {
            const common = (weights[i] ?? 0) * (weights[i + 1 + j] ?? 0)
            // The rank correlation of normal scores so correlated.
            return between(first.id, second.id, (6 / Math.PI) * Math.asin(common / 2))
          }),
        )
        expect(groupFaults(inputs, correlations)).toEqual([])
        for (const { parts } of mixtures(inputs, correlations))
          expect(parts.reduce((sum, part) => sum + part.weight ** 2, 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('that cannot hold together are told with their pairs, and no others', () => {
    const asked = [between('a', 'b', 0.9), between('b', 'c', 0.9), between('c', 'a', -0.9)]
    expect(
      groupFaults([...inputs, uniform('e', 0, 1), uniform('f', 0, 1)], [...asked, between('e', 'f', 0.5)]),
    ).toEqual([
      {
        code: 'analysis.correlations-impossible',
        args: { firsts: ['a', 'b', 'c'], seconds: ['b', 'c', 'a'] },
      },
    ])
    const contradiction = [between('a', 'b', 1), between('b', 'c', 1), between('a', 'c', 0.5)]
    expect(groupFaults(inputs, contradiction)[0]?.code).toBe('analysis.correlations-impossible')
  })

  it('are refused one by one where they name what cannot be correlated', () => {
    const constant = [...inputs, uniform('constant', 2, 2)]
    const told = (...asked: Correlation[]) =>
      asked.flatMap((_, index) => pairFaults(constant, asked, index)).map(({ code }) => code)
    expect(told(between('a', 'nobody', 0.5))).toEqual(['analysis.correlation-unknown'])
    expect(told(between('a', 'a', 0.5))).toEqual(['analysis.correlation-same'])
    expect(told(between('a', 'constant', 0.5))).toEqual(['analysis.correlation-constant'])
    expect(told(between('a', 'b', 1.5))).toEqual(['analysis.correlation-range'])
    expect(told(between('a', 'b', Number.NaN))).toEqual(['analysis.correlation-range'])
    expect(told(between('a', 'b', 0.5), between('b', 'a', 0.2))).toEqual(['analysis.correlation-twice'])
  })
})
