import { describe, expect, it } from 'vitest'
import { differingAssumptions } from '../../../renderer/features/levers/differing-assumptions.ts'
import { sampleLever } from '../sample-lever.ts'

const catalogue = {
  levers: [
    sampleLever({ id: 'share', kind: 'policy' }),
    sampleLever({ id: 'growth', kind: 'assumption' }),
    sampleLever({ id: 'inflation', kind: 'assumption' }),
  ],
}

const scenario = (id: string, levers: Record<string, number>) => ({
  id,
  title: id,
  description: '',
  author: '',
  levers: Object.fromEntries(
    Object.entries(levers).map(([lever, value]) => [lever, { shape: 'constant' as const, value }]),
  ),
  parameters: {},
  formulas: [],
  locked: [],
})

const differing = (...levers: Record<string, number>[]) =>
  differingAssumptions(catalogue, { scenarios: levers.map((each, index) => scenario(String(index), each)) })

describe('the assumptions that differ among scenarios', () => {
  it('are none where there is one scenario, or where all say the same', () => {
    expect(differing({ growth: 0.05 })).toBe(0)
    expect(differing({ growth: 0.05 }, { growth: 0.05 }, { growth: 0.05 })).toBe(0)
  })

  it('count a lever once, also where it is on its default in one of them', () => {
    expect(differing({ growth: 0.05 }, {}, { growth: 0.06 })).toBe(1)
    expect(differing({ growth: 0.05 }, { inflation: 0.02 })).toBe(2)
  })

  it('do not count policy', () => {
    expect(differing({ share: 0.02 }, { share: 0.04 })).toBe(0)
  })
})
