/** A model with executed values: closed forms, the same bits by every way of running it, and what is refused. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Batch } from '../../electron/engine/batch/batch.ts'
import { batchInJavaScript, drawRunner } from '../../electron/engine/batch/batch-in-javascript.ts'
import { batchInWebAssembly } from '../../electron/engine/batch/batch-in-web-assembly.ts'
import { keyOf, withExecuted } from '../../electron/engine/model/executed.ts'
import { executedFaults } from '../../electron/engine/model/executed-faults.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import { walkAllYears } from '../../electron/engine/run/evaluate.ts'
import { runSources } from '../../electron/engine/run/generate.ts'
import { runResult } from '../../electron/engine/run/result.ts'
import { simulate, simulateUnchecked } from '../../electron/engine/run/simulate.ts'
import { FaultError } from '../../shared/faults.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../shared/scenario/executed.ts'
import { allSlots, compared, randomNumbers } from './batch/same-bits.ts'
import { modelOf } from './compile-small.ts'
import { constant, points, scenario } from './scenarios.ts'
import { shippedModel } from './shipped-model.ts'
import { check, equation, lever, parameter } from './small-pack.ts'

/** A stock from 100 with an inflow and a yearly rate, and twice the stock; 2024 to 2030, outturn to 2025. */
const model = modelOf({
  levers: [
    lever({ id: 'inflow', path: { 2024: 10 }, range: { min: 0, max: 100, step: 1 } }),
    lever({
      id: 'rate',
      kind: 'assumption',
      path: { 2024: 0.1 },
      range: { min: -0.5, max: 0.5, step: 0.001 },
    }),
  ],
  parameters: [parameter({ id: 'weight', value: 0.5 })],
  equations: [
    equation('stock', 'prev(stock) + inflow', { start: '100' }),
    equation('grown', 'prev(grown)*(1 + rate)', { start: '100' }),
    equation('twice', '2*stock'),
    equation('left', 'stock - twice*weight'),
    equation('beyond', 'stock - ref(stock)'),
  ],
  checks: [check('twice_is_twice', 'twice - 2*stock'), check('no_less', 'stock', { test: 'not_negative' })],
})
const executed = (item: string, year: number, value: number): ExecutedValue => ({
  item,
  year,
  value,
  source: '',
})
/** Values of a series, 2024 to 2030. */
const seriesOf = (own: Model, id: string, of: Scenario = scenario()) =>
  runResult(own, of, simulate(own, of), [id]).run.series[id]

describe('a model with executed values', () => {
  it('goes on from the executed stock', () => {
    const own = withExecuted(model, [executed('stock', 2027, 500)])
    expect(seriesOf(model, 'stock')).toEqual([100, 110, 120, 130, 140, 150, 160])
    expect(seriesOf(own, 'stock')).toEqual([100, 110, 120, 500, 510, 520, 530])
  })

  it('goes on by the rate from what was executed', () => {
    const own = withExecuted(model, [executed('grown', 2026, 200), executed('grown', 2028, 100)])
    const rates = seriesOf(own, 'grown') ?? []
    expect(rates.slice(2).map(value => Number(value.toFixed(9)))).toEqual([200, 220, 100, 110, 121])
    expect(rates.slice(0, 2)).toEqual(seriesOf(model, 'grown')?.slice(0, 2))
  })

  it('has the executed value of a lever in every scenario and in the baseline, in its year only', () => {
    const own = withExecuted(model, [executed('inflow', 2027, 40)])
    const planned = scenario({ inflow: constant(20) })
    expect(seriesOf(own, 'inflow')).toEqual([10, 10, 10, 40, 10, 10, 10])
    expect(seriesOf(own, 'inflow', planned)).toEqual([10, 10, 20, 40, 20, 20, 20])
    expect(seriesOf(own, 'stock', planned)).toEqual([100, 110, 130, 170, 190, 210, 230])
    const { reference } = runResult(own, planned, simulate(own, planned), ['stock'])
    expect(reference.stock).toEqual([100, 110, 120, 160, 170, 180, 190])
  })

  it('moves the baseline with the scenario', () => {
    const own = withExecuted(model, [executed('stock', 2026, 900)])
    const planned = scenario({ inflow: points({ 2027: 30 }) })
    const { run, reference } = runResult(own, planned, simulate(own, planned), ['stock', 'beyond'])
    expect(run.series.stock?.slice(2)).toEqual([900, 930, 960, 990, 1020])
    expect(reference.stock?.slice(2)).toEqual([900, 910, 920, 930, 940])
    expect(run.series.beyond?.slice(2)).toEqual([0, 20, 40, 60, 80])
  })

  it('takes values of which the formula would have said something else by far, and zero', () => {
    for (const value of [0, -1e300, 1e300, 5e-324]) {
      const own = withExecuted(modelOf({ equations: [equation('x', 'prev(x) + 1', { start: '1' })] }), [
        executed('x', 2028, value),
      ])
      expect(seriesOf(own, 'x')?.[4]).toBe(value)
      expect(seriesOf(own, 'x')?.[3]).toBe(4)
    }
  })

  it('still refuses what is no finite number in any other year', () => {
    const breaking = modelOf({ equations: [equation('x', '1/(2027 - year)')] })
    const own = withExecuted(breaking, [executed('x', 2026, 7)])
    expect(() => simulate(own, scenario())).toThrow(FaultError)
    const mended = withExecuted(breaking, [executed('x', 2027, 7)])
    expect(seriesOf(mended, 'x')?.[3]).toBe(7)
  })

  it('is the model itself, with the same code, where nothing is executed', () => {
    expect(withExecuted(model, [])).toBe(model)
    expect(model.setAside).toEqual([])
  })

  it('is made once for lists that say the same', () => {
    const one = [executed('stock', 2026, 1), executed('grown', 2027, 2)]
    const other = one.toReversed().map(each => ({ ...each, source: 'elsewhere' }))
    expect(keyOf(one)).toBe(keyOf(other))
    expect(withExecuted(model, one)).toBe(withExecuted(model, other))
    expect(withExecuted(model, one.slice(1))).not.toBe(withExecuted(model, one))
  })

  it('leaves every other formula’s code as it is', () => {
    const lines = (of: Model) => runSources(of).laterYears.join('\n').split('\n')
    const own = withExecuted(model, [executed('grown', 2027, 2)])
    const differing = lines(own).filter(line => !lines(model).includes(line))
    expect(differing).toHaveLength(1)
  })
})

describe('checks that executed values do not meet', () => {
  const own = withExecuted(model, [executed('twice', 2027, 300)])

  it('are remarked on in that year, and hold in every other', () => {
    const { run } = runResult(own, scenario(), simulate(own, scenario()), [])
    expect(run.gaps).toMatchObject([{ check: 'twice_is_twice', year: 2027, value: 40 }])
    expect(run.checks.find(({ id }) => id === 'twice_is_twice')?.held).toBe(false)
    expect(run.checks.find(({ id }) => id === 'no_less')?.held).toBe(true)
  })

  it('are said in both languages', () => {
    const args = { check: 'c', labelEn: 'Adds up', labelVi: 'Khớp', year: '2027', value: 40 }
    const fault = { code: 'executed.gap', args }
    expect(sayFault(fault, 'en')).toContain('it comes to 40')
    expect(sayFault(fault, 'vi')).toContain('“Khớp”')
  })

  it('are no remark where they hold, as where everything that is read goes on from the value', () => {
    const met = withExecuted(model, [executed('stock', 2027, 300)])
    expect(runResult(met, scenario(), simulate(met, scenario()), []).run).not.toHaveProperty('gaps')
  })

  it('still refuse a scenario that breaks them in another year', () => {
    const broken = withExecuted(model, [executed('stock', 2026, -1000)])
    expect(() => simulate(broken, scenario())).toThrow(
      expect.objectContaining({
        faults: [
          expect.objectContaining({
            code: 'run.check-failed',
            args: expect.objectContaining({ check: 'no_less', year: 2027 }),
          }),
        ],
      }),
    )
  })
})

describe('executed values that a model cannot take', () => {
  it.each([
    ['an unknown item', executed('stick', 2026, 1), 'executed.unknown-item'],
    ['a parameter', executed('weight', 2026, 1), 'executed.parameter'],
    ['a year of outturn', executed('stock', 2025, 1), 'executed.year'],
    ['a year behind the horizon', executed('stock', 2031, 1), 'executed.year'],
    ['a lever out of its range', executed('rate', 2026, 0.6), 'executed.out-of-range'],
    ['no number', executed('stock', 2026, Number.NaN), 'executed.not-finite'],
  ])('are refused for %s, with a sentence', (_, value, code) => {
    const [found, ...others] = executedFaults(model, [value])
    expect([found?.fault.code, others]).toEqual([code, []])
    for (const language of ['en', 'vi'] as const) {
      const sentence = sayFault(found?.fault ?? { code: '', args: {} }, language)
      expect(sentence).toContain(value.item)
      expect(sentence).not.toMatch(/undefined|NaN|“”/)
    }
    expect(() => withExecuted(model, [value])).toThrow(FaultError)
  })

  it('are refused where an item has two of one year, at the second', () => {
    const faults = executedFaults(model, [executed('stock', 2026, 1), executed('stock', 2026, 2)])
    expect(faults.map(({ index, fault }) => [index, fault.code])).toEqual([[1, 'executed.twice']])
  })
})

const shipped = await shippedModel()

describe('the shipped model with executed values', () => {
  const random = randomNumbers(2045)
  const base = runResult(shipped, scenario(), simulate(shipped, scenario()), 'all').run.series
  const some = [...shipped.slotById.keys()].filter((_, index) => index % 9 === 4)
  const list = some.flatMap(id => {
    const year = 2026 + Math.floor(3 * random())
    const value = (base[id]?.[year - shipped.baseYear] ?? 0) * (0.98 + 0.02 * random())
    const range = shipped.leverById.get(id)?.range
    return range !== undefined && (value < range.min || value > range.max) ? [] : [executed(id, year, value)]
  })
  const own = withExecuted(shipped, list)
  const free = own.levers.filter(({ kind }) => kind === 'policy').slice(0, 6)
  const batch: Batch = {
    draws: 21,
    scenario: scenario(),
    inputs: [
      ...own.parameters.map(({ index, value, high }) => ({
        kind: 'parameter' as const,
        index,
        values: Float64Array.from({ length: 21 }, () => value + 0.3 * random() * (high - value)),
      })),
      ...[...free, ...own.levers.filter(({ executed: known }) => known !== undefined)].map(
        ({ slot, defaults, range }) => ({
          kind: 'lever' as const,
          slot,
          values: Float64Array.from(
            defaults.flatMap((value, year) =>
              Array.from({ length: 21 }, () =>
                year < 2 ? value : Math.min(range.max, Math.max(range.min, value * (0.99 + 0.02 * random()))),
              ),
            ),
          ),
        }),
      ),
    ],
    outputs: allSlots(own),
  }

  it('has them, to the last bit, in every year and every run', () => {
    const { run, reference } = runResult(own, scenario(), simulateUnchecked(own, scenario()), 'all')
    for (const { item, year, value } of list) {
      expect([item, run.series[item]?.[year - own.baseYear]]).toEqual([item, value])
      expect([item, reference[item]?.[year - own.baseYear]]).toEqual([item, value])
    }
    expect(list.length).toBeGreaterThan(40)
  })

  it('has the same bits by generated code, by the plain evaluator and by WebAssembly', () => {
    const generated = drawRunner(own, batch)
    const walked = drawRunner(own, batch, (one, reference, parameters) =>
      walkAllYears(own, one, reference, parameters),
    )
    for (const draw of [0, 7, 20]) {
      const first = generated(draw).own.slice()
      expect(walked(draw).own.every((value, place) => Object.is(value, first[place]))).toBe(true)
    }
    expect(compared(own, batch, [batchInJavaScript(own), batchInWebAssembly(own)]).differences).toEqual([])
  })

  it('is not moved by a batch in the years in which a lever is known', () => {
    const known = own.levers.filter(({ executed: values }) => values !== undefined)
    expect(known.length).toBeGreaterThan(3)
    const { column } = batchInWebAssembly(own)(batch)
    for (const { slot, executed: values = {} } of known)
      for (const [year, value] of Object.entries(values)) {
        const drawn = column(slot, Number(year) - own.baseYear)
        expect([...new Set(drawn)]).toEqual([value])
      }
  })

  it('changes no bit of any year where the executed value is the model’s own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...some), fc.integer({ min: 2026, max: 2045 }), (id, year) => {
        const value = base[id]?.[year - shipped.baseYear] ?? 0
        const one = withExecuted(shipped, [executed(id, year, value)])
        const { run } = runResult(one, scenario(), simulateUnchecked(one, scenario()), [id])
        // The model's own value in place of its formula changes no bit of any year.
        return (run.series[id] ?? []).every((found, index) => Object.is(found, base[id]?.[index]))
      }),
      { numRuns: 12 },
    )
  })
})
