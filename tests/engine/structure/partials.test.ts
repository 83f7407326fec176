/** Whether derivatives are those that small steps come to. */

import { describe, expect, it } from 'vitest'
import type { SeriesReading } from '../../../electron/engine/model/bound-tree.ts'
import { evaluate, type Standpoint } from '../../../electron/engine/run/evaluate.ts'
import { simulateUnchecked } from '../../../electron/engine/run/simulate.ts'
import { tellPartials } from '../../../electron/engine/structure/partials.ts'
import { modelOf } from '../compile-small.ts'
import { scenario } from '../scenarios.ts'
import { shippedModel } from '../shipped-model.ts'
import { equation } from '../small-pack.ts'

const baseline = scenario()

function derivativesOf(formula: string): readonly number[] {
  const model = modelOf({ equations: [equation('x', formula)] })
  const tree = model.equations.find(each => each.id === 'x')?.tree
  if (tree === undefined) throw new Error('no x')
  const at = {
    ...simulateUnchecked(model, baseline),
    slots: model.slots,
    baseYear: model.baseYear,
    yearIndex: 1,
  }
  const found: number[] = []
  tellPartials(tree, at, (_, derivative) => found.push(derivative))
  return found
}

describe('partial derivatives', () => {
  it.each([
    ['3*floor', [3]],
    ['floor^2', [0.4]],
    ['2/floor', [-50]],
    ['exp(0*floor)', []],
    ['log(floor)', [5]],
    ['sqrt(5*floor)', [2.5]],
    ['abs(floor - 1)', [-1]],
    ['-floor', [-1]],
    ['min(floor, 1)', [1]],
    ['max(floor, 1)', []],
    ['2^(floor + 0.8)', [2 * Math.LN2]],
  ])('of %s are exact', (formula, expected) => {
    const found = derivativesOf(formula)
    expect(found).toHaveLength(expected.length)
    found.forEach((each, place) => {
      expect(each).toBeCloseTo(expected[place] ?? Number.NaN, 12)
    })
  })

  it('of every formula of the shipped model agree with small steps', async () => {
    const model = await shippedModel()
    const { own, parameters } = simulateUnchecked(model, baseline)
    const record = Float64Array.from(own)
    const { slots, baseYear } = model
    const at: Standpoint = { own: record, reference: own, parameters, slots, baseYear, yearIndex: 9 }
    let compared = 0
    for (const { id, tree } of model.equations) {
      const sums = new Map<number, number>()
      const add = ({ slot, moment, side }: SeriesReading, derivative: number) => {
        if (side === 'reference') return
        const place = (moment === 'start' ? 0 : moment === 'previous' ? 8 : 9) * slots + slot
        sums.set(place, (sums.get(place) ?? 0) + derivative)
      }
      tellPartials(tree, at, add)
      for (const [place, derivative] of sums) {
        const value = record[place] ?? 0
        const step = Math.max(Math.abs(value), 1e-3) * 1e-6
        record[place] = value + step
        const above = evaluate(tree, at)
        record[place] = value - step
        const slope = (above - evaluate(tree, at)) / (2 * step)
        record[place] = value
        const apart = Math.abs(slope - derivative)
        expect(apart, `${id} at ${place}`).toBeLessThan(
          1e-4 * (Math.abs(derivative) + Math.abs(evaluate(tree, at)) / step / 1e8) + 1e-9,
        )
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(1000)
  })
})
