import { beforeAll, describe, expect, it } from 'vitest'
import type { InputColumn } from '../../../electron/engine/batch/batch.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import { drawn, samplingFaults } from '../../../electron/engine/sampling/draws.ts'
import { inputColumns } from '../../../electron/engine/sampling/input-columns.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { points, scenario } from '../scenarios.ts'
import { shippedModel } from '../shipped-model.ts'
import { sampling, uniform } from './sampling.ts'

let model: Model

beforeAll(async () => {
  model = await shippedModel()
})

function valuesOf(columns: readonly InputColumn[], index = 0): Float64Array {
  return columns[index]?.values ?? new Float64Array()
}

describe('the columns of a batch', () => {
  it('give a parameter the values drawn, whatever the scenario sets for it', () => {
    const given = sampling([uniform('eta_income', 0.2, 0.4)])
    const columns = inputColumns(model, scenario({}, { eta_income: 0.8 }), given)
    expect(columns).toEqual([
      {
        kind: 'parameter',
        index: model.parameterById.get('eta_income')?.index,
        values: drawn(model, given)[0],
      },
    ])
    expect(Math.min(...valuesOf(columns))).toBeGreaterThanOrEqual(0.2)
    expect(Math.max(...valuesOf(columns))).toBeLessThanOrEqual(0.4)
  })

  it("move a lever's whole path by the amount drawn, and leave the outturn as it was", () => {
    const given = sampling([uniform('inflation_cpi', -0.01, 0.01)])
    const mine = scenario({ inflation_cpi: points({ 2026: 0.05, 2045: 0.05 }) })
    const columns = inputColumns(model, mine, given)
    const [by] = drawn(model, given)
    const { defaults = [] } = model.leverById.get('inflation_cpi') ?? {}
    model.years.forEach((year, index) => {
      const values = [...valuesOf(columns).subarray(index * 256, index * 256 + 256)]
      if (year <= 2025) expect(new Set(values)).toEqual(new Set([defaults[index]]))
      else expect(values).toEqual([...(by ?? [])].map(amount => 0.05 + amount))
    })
  })

  it('keep a lever in its range', () => {
    const columns = inputColumns(model, scenario(), sampling([uniform('inflation_cpi', -0.2, 0.3)]))
    const free = valuesOf(columns).subarray(2 * 256)
    expect(Math.min(...free)).toBe(0)
    expect(Math.max(...free)).toBe(0.12)
  })

  it('are the same for a range of draws as for all of them', () => {
    const given = sampling([uniform('eta_income', 0.2, 0.4), uniform('pop_growth', -0.01, 0.01)], {
      correlations: [{ first: 'eta_income', second: 'pop_growth', rank: 0.6 }],
    })
    const all = inputColumns(model, scenario(), given)
    const some = inputColumns(model, scenario(), given, { first: 100, end: 150 })
    expect([...valuesOf(some)]).toEqual([...valuesOf(all).subarray(100, 150)])
    const lastYear = model.years.length - 1
    expect([...valuesOf(some, 1).subarray(lastYear * 50)]).toEqual([
      ...valuesOf(all, 1).subarray(lastYear * 256 + 100, lastYear * 256 + 150),
    ])
  })

  it('keep the draws of the other inputs when two become correlated', () => {
    const inputs = ['eta_income', 'b_skill', 'b_tour'].map(id => uniform(id, 0, 1))
    const alone = drawn(model, sampling(inputs))
    const [first, second, third] = drawn(
      model,
      sampling(inputs, { correlations: [{ first: 'eta_income', second: 'b_skill', rank: 0.8 }] }),
    )
    expect(first).toEqual(alone[0])
    expect(second).not.toEqual(alone[1])
    expect(third).toEqual(alone[2])
  })
})

describe('a sampling that cannot be drawn', () => {
  const told = (...given: Parameters<typeof sampling>) => samplingFaults(model, sampling(...given))
  const say = (...given: Parameters<typeof sampling>) =>
    told(...given).map(fault => [sayFault(fault, 'en'), sayFault(fault, 'vi')])

  it('names what the model does not have, and the nearest that it has', () => {
    expect(told([uniform('eta_incom', 0, 1)])).toMatchObject([
      { code: 'analysis.unknown-varied', args: { input: 'eta_incom', near: ['eta_income'] } },
    ])
    expect(told([uniform('cult_share', 0, 1)])).toMatchObject([{ code: 'analysis.variable-varied' }])
  })

  it('names an input twice', () => {
    expect(say([uniform('eta_income', 0, 1), uniform('eta_income', 0, 2)])).toEqual([
      [
        '“Income elasticity of cultural output beyond one” (eta_income) stands twice among the inputs that vary; keep one of them.',
        expect.stringContaining('xuất hiện hai lần'),
      ],
    ])
  })

  it('varies nothing: no input, or constants only', () => {
    expect(told([])).toEqual([{ code: 'analysis.nothing-varied', args: {} }])
    expect(told([uniform('eta_income', 1, 1)])).toEqual([{ code: 'analysis.nothing-varied', args: {} }])
  })

  it('has a bad distribution, told with the label of its input', () => {
    const [fault] = told([uniform('eta_income', 2, 1)])
    expect(fault).toMatchObject({ code: 'analysis.distribution-reversed', args: { low: 2, high: 1 } })
    expect(say([uniform('eta_income', 2, 1)])[0]?.[0]).toContain('(eta_income), 2, is above its high end, 1')
  })

  it('has correlations that exclude each other, told with the labels of the pairs', () => {
    const ids = ['eta_income', 'b_skill', 'b_tour']
    const inputs = ids.map(id => uniform(id, 0, 1))
    const correlations = ids.flatMap((first, index) =>
      ids.slice(index + 1).map(second => ({ first, second, rank: -0.9 })),
    )
    const [[en = '', vi = ''] = []] = say(inputs, { correlations })
    for (const sentence of [en, vi]) expect(sentence.match(/“[^”]+” – “[^”]+”/g)).toHaveLength(3)
  })

  it('is refused before anything is drawn', () => {
    expect(() => drawn(model, sampling([]))).toThrow('analysis.nothing-varied')
    expect(() => inputColumns(model, scenario(), sampling([]))).toThrow('analysis.nothing-varied')
  })
})
