import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Contribution,
  stackedBands,
  waterfallScale,
  waterfallSteps,
} from '../../../renderer/features/analysis/attribution/attribution-view.ts'
import { money, share } from '../sample-lever.ts'

function contribution(id: string, ...values: number[]): Contribution {
  return { id, name: id, detail: '', values, errors: null }
}

describe('the steps from base to scenario', () => {
  it('go from the largest to the smallest whatever their sign, each from where the one before ended', () => {
    const parts = [contribution('a', 0, 100), contribution('b', 0, -300), contribution('c', 0, 50)]
    const steps = waterfallSteps(1000, parts, 1, money)
    expect(steps.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['b', 1000, 700],
      ['a', 700, 800],
      ['c', 800, 850],
    ])
  })

  it('end at the scenario', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(values, given => {
        const parts = given.map((value, index) => contribution(`${index}`, value))
        const sum = given.reduce((total, value) => total + value, 0)
        expect(waterfallSteps(500, parts, 0, money).at(-1)?.to).toBeCloseTo(500 + sum, 3)
      }),
    )
  })

  it('take together what would be written as zero, so that nothing is lost from the sum', () => {
    const small = [contribution('b', 0.00003), contribution('c', -0.00001), contribution('d', 0.00004)]
    const steps = waterfallSteps(0.05, [contribution('a', 0.01), ...small], 0, share)
    expect(steps).toHaveLength(2)
    expect(steps[1]).toMatchObject({ name: null, count: 3 })
    expect(steps[1]?.value).toBeCloseTo(0.00006, 12)
  })

  it('keep the only one that would be written as zero under its name', () => {
    const steps = waterfallSteps(0.05, [contribution('a', 0.01), contribution('b', 0)], 0, share)
    expect(steps.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('carry the standard errors of the year', () => {
    const [step] = waterfallSteps(0, [{ ...contribution('a', 1, 2), errors: [0, 0.5] }], 1, money)
    expect(step?.error).toBe(0.5)
  })
})

describe('the scale of the steps', () => {
  it('begins at zero where the steps are large enough to be seen on it', () => {
    expect(waterfallScale([100, 160, 140])).toEqual({ low: 0, high: 160, isCut: false })
    expect(waterfallScale([-2, 3])).toEqual({ low: -2, high: 3, isCut: false })
  })

  it('begins close to them where they are not, and says so', () => {
    const { low, high, isCut } = waterfallScale([1000, 1020])
    expect(isCut).toBe(true)
    expect(low).toBeLessThan(1000)
    expect(low).toBeGreaterThan(900)
    expect(high).toBeGreaterThan(1020)
    expect(waterfallScale([-1000, -1020]).high).toBeGreaterThan(-1000)
  })

  it('has an extent where everything is zero', () => {
    expect(waterfallScale([0, 0])).toEqual({ low: 0, high: 1, isCut: false })
  })
})

describe('the bands over the years', () => {
  it('stack gains above zero and losses below, the largest next to zero', () => {
    const bands = stackedBands([contribution('small', 1, -1), contribution('large', -4, 5)], 2)
    expect(bands.map(({ id }) => id)).toEqual(['large', 'small'])
    expect(bands[0]?.above).toEqual({ lower: [0, 0], upper: [0, 5] })
    expect(bands[0]?.below).toEqual({ lower: [-4, 0], upper: [0, 0] })
    expect(bands[1]?.above).toEqual({ lower: [0, 5], upper: [1, 5] })
    expect(bands[1]?.below).toEqual({ lower: [-4, -1], upper: [-4, 0] })
  })

  it('leave out what never adds anything, and take together what has no colour of its own', () => {
    const many = Array.from({ length: 12 }, (_, index) => contribution(`${index}`, 12 - index))
    const bands = stackedBands([...many, contribution('none', 0)], 1)
    expect(bands).toHaveLength(9)
    expect(bands.at(-1)).toMatchObject({ name: null, count: 4, values: [4 + 3 + 2 + 1] })
  })

  it('reach the sum of all gains less that of all losses', () => {
    const row = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), rows => {
        const bands = stackedBands(
          rows.map((values, index) => contribution(`${index}`, ...values)),
          3,
        )
        for (const year of [0, 1, 2]) {
          const sum = rows.reduce((total, values) => total + (values[year] ?? 0), 0)
          const top = bands.at(-1)?.above.upper[year] ?? 0
          const bottom = bands.at(-1)?.below.lower[year] ?? 0
          expect(top + bottom).toBeCloseTo(sum, 9)
        }
      }),
    )
  })
})
