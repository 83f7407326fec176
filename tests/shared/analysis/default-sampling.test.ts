import { describe, expect, it } from 'vitest'
import { defaultSampling } from '../../../shared/analysis/default-sampling.ts'
import { sampling } from '../../../shared/analysis/varied.ts'

const parameters = [
  { id: 'free', value: 2, low: 1, high: 4, distribution: 'triangular' },
  { id: 'held', value: 2, low: 1, high: 4, distribution: 'fixed' },
  { id: 'narrow', value: 2, low: 2, high: 2, distribution: 'triangular' },
] as const

describe('what varies at first', () => {
  it('is every parameter that is triangular, by 4,096 Sobol points, where the pack says no more', () => {
    const given = defaultSampling({ parameters })
    expect(given).toEqual({
      method: 'sobol',
      draws: 4096,
      seed: 1,
      inputs: [{ id: 'free', distribution: { kind: 'triangular', low: 1, mode: 2, high: 4 } }],
      correlations: [],
    })
    expect(sampling.parse(given)).toEqual(given)
  })

  it("is most likely what a scenario sets, between the model's own ends", () => {
    const [input] = defaultSampling({ parameters }, { free: 3, held: 3 }).inputs
    expect(input?.distribution).toEqual({ kind: 'triangular', low: 1, mode: 3, high: 4 })
  })

  it('begins with the assumptions that the pack names, and has its correlations without their reasons', () => {
    const source = { kind: 'assumption' } as const
    const distribution = { kind: 'uniform', low: -1, high: 1 } as const
    const given = defaultSampling({
      parameters,
      uncertainty: {
        method: 'plain',
        draws: 100,
        seed: 9,
        levers: [{ lever: 'growth', distribution, source }],
        correlations: [{ first: 'growth', second: 'free', rank: 0.3, source }],
      },
    })
    expect(given).toMatchObject({ method: 'plain', draws: 100, seed: 9 })
    expect(given.inputs.map(({ id }) => id)).toEqual(['growth', 'free'])
    expect(given.inputs[0]).toEqual({ id: 'growth', distribution })
    expect(given.correlations).toEqual([{ first: 'growth', second: 'free', rank: 0.3 }])
  })
})
