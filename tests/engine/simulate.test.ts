import { describe, expect, test } from 'vitest'
import type { Model } from '../../electron/engine/model/model.ts'
import { walkAllYears } from '../../electron/engine/run/evaluate.ts'
import { simulate, simulateUnchecked } from '../../electron/engine/run/simulate.ts'
import { type Fault, FaultError } from '../../shared/faults.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { languages } from '../../shared/model/definition.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import type { LeverPath } from '../../shared/scenario/lever-path.ts'
import { modelOf } from './compile-small.ts'
import { constant, points, scenario } from './scenarios.ts'
import { type Additions, check, equation, lever, parameter } from './small-pack.ts'

function faultsOf(model: Model, given: Scenario): readonly Fault[] {
  try {
    simulate(model, given)
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    for (const fault of error.faults)
      for (const language of languages) {
        const sentence = sayFault(fault, language)
        expect(sentence).not.toBe(fault.code)
        expect(sentence).not.toMatch(/undefined|“”|\[object/)
      }
    return error.faults
  }
  throw new Error('the scenario ran')
}

function onlyFault(model: Model, given: Scenario): Fault {
  const [fault, ...others] = faultsOf(model, given)
  if (fault === undefined || others.length > 0)
    throw new Error(`expected one fault, found ${others.length + 1}`)
  return fault
}

function seriesOf(model: Model, record: Float64Array, id: string): number[] {
  const slot = model.slotById.get(id)
  if (slot === undefined) throw new Error(`no series ${id}`)
  return model.years.map((_, year) => record[year * model.slots + slot] ?? Number.NaN)
}

/** Values of one series in the scenario's own run. */
function run(additions: Additions, id: string, given = scenario()): number[] {
  const model = modelOf(additions)
  return seriesOf(model, simulate(model, given).own, id)
}

describe('the years of a run', () => {
  test('prev is last year, start the base year, the clock runs', () => {
    const equations = [
      equation('stock', 'prev(stock) + 1', { start: 10 }),
      equation('grown', 'stock - start(stock)'),
      equation('lagged', 'prev(stock)', { start: '-1' }),
      equation('now', 'year'),
      equation('passed', 't_idx'),
    ]
    expect(run({ equations }, 'stock')).toEqual([10, 11, 12, 13, 14, 15, 16])
    expect(run({ equations }, 'grown')).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(run({ equations }, 'lagged')).toEqual([-1, 10, 11, 12, 13, 14, 15])
    expect(run({ equations }, 'now')).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030])
    expect(run({ equations }, 'passed')).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test('last year of a lever is its value, also where the lever was moved', () => {
    const levers = [lever({ id: 'l', path: { 2024: 0.1 } })]
    const equations = [equation('a', 'prev(l)', { start: 'l' }), equation('b', 'l - start(l)')]
    const given = scenario({ l: points({ 2026: 0.2, 2028: 0.4 }) })
    expect(run({ levers, equations }, 'a', given)).toEqual([
      0.1, 0.1, 0.1, 0.2, 0.30000000000000004, 0.4, 0.4,
    ])
    expect(run({ levers, equations }, 'b', given).slice(0, 3)).toEqual([0, 0, 0.1])
  })

  test('sums run in declared order, before over what stands earlier', () => {
    const cells = { rural: 1, inner: 10 }
    const parameters = [
      parameter({ id: 'base', over: ['group'], value: { child: 100, poor: 200, rest: 300 }, high: 1000 }),
      parameter({ id: 'part', over: ['area'], value: cells, high: 1000 }),
    ]
    const equations = [
      equation('cell', 'base[group] + part[area]', { over: ['group', 'area'] }),
      equation('all', 'sum(cell[group,area], group, area)'),
      equation('earlier', 'before(cell[group,area])', { over: ['group', 'area'] }),
      equation('earlier_group', 'before(base[group])', { over: ['group'] }),
    ]
    const first = (id: string) => run({ parameters, equations }, id)[0]
    expect(first('all')).toBe(1233)
    expect(first('earlier[child,rural]')).toBe(0)
    expect(first('earlier[child,inner]')).toBe(101)
    expect(first('earlier[rest,inner]')).toBe(101 + 110 + 201 + 210 + 301)
    expect(first('earlier_group[rest]')).toBe(300)
  })

  test('min and max take any number of values, powers and logarithms are the engine’s own', () => {
    const equations = [
      equation('a', 'min(3, 1, 2) + 10*max(1, 3, 2)'),
      equation('b', '2^-1 + exp(0) + log(1) + sqrt(16) + abs(-3)'),
      equation('c', '-2^2'),
    ]
    expect(run({ equations }, 'a')[0]).toBe(31)
    expect(run({ equations }, 'b')[0]).toBe(8.5)
    expect(run({ equations }, 'c')[0]).toBe(-4)
  })

  test('the same scenario gives the same bits', () => {
    const model = modelOf({})
    const given = scenario({ 'share[culture]': constant(0.05), growth: constant(0.07) })
    expect(simulate(model, given)).toEqual(simulate(model, given))
  })
})

describe('the reference run', () => {
  const additions: Additions = {
    levers: [lever({ id: 'push', path: { 2024: 0.1 } })],
    parameters: [parameter({ id: 'gain', value: 0.5 })],
    equations: [
      equation('output', 'prev(output)*(1 + growth + gain*push)', { start: '100' }),
      equation('excess', 'output - ref(output)'),
      equation('late', 'prev(output) - prev(ref(output))', { start: '0' }),
      equation('same', 'growth - ref(growth)'),
      equation('moved', 'push - ref(push)'),
      equation('first', 'start(output) - ref(start(output))'),
    ],
  }
  const model = modelOf(additions)
  const neutral = simulate(model, scenario())

  test('without policy the own run is the reference run', () => {
    expect(neutral.own).toBe(neutral.reference)
    expect(seriesOf(model, neutral.own, 'excess')).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  test('policy set to its own defaults gives the reference bit for bit', () => {
    const { own, reference } = simulate(
      model,
      scenario({ push: constant(0.1), 'share[culture]': constant(0.02) }),
    )
    expect(own).not.toBe(reference)
    expect(own).toEqual(reference)
    expect(reference).toEqual(neutral.reference)
  })

  test('policy never moves the reference, and the difference is what it does', () => {
    const { own, reference } = simulate(model, scenario({ push: constant(0.3) }))
    expect(reference).toEqual(neutral.reference)
    const output = seriesOf(model, own, 'output')
    const base = seriesOf(model, reference, 'output')
    expect(seriesOf(model, own, 'excess')).toEqual(output.map((value, year) => value - (base[year] ?? 0)))
    expect(seriesOf(model, own, 'late').slice(1)).toEqual(seriesOf(model, own, 'excess').slice(0, -1))
    expect(seriesOf(model, own, 'moved')).toEqual([0, 0, ...Array(5).fill(0.3 - 0.1)])
    expect(seriesOf(model, own, 'first')).toEqual(Array(7).fill(0))
  })

  test('assumptions and parameters move both', () => {
    const moved = simulate(model, scenario({ growth: constant(0.2), push: constant(0.3) }, { gain: 0.9 }))
    const without = simulate(model, scenario({ growth: constant(0.2) }, { gain: 0.9 }))
    expect(moved.reference).toEqual(without.own)
    expect(moved.reference).not.toEqual(neutral.reference)
    expect(seriesOf(model, moved.own, 'same')).toEqual(Array(7).fill(0))
  })
})

describe('what is wrong with a scenario', () => {
  const model = modelOf({
    parameters: [parameter({ id: 'gain', value: 0.5, low: 0.2, high: 0.9 })],
    equations: [equation('output', 'gain*envelope')],
  })
  const culture = (path: LeverPath) => scenario({ 'share[culture]': path })

  test('an unknown lever is answered with the one that was meant', () => {
    expect(onlyFault(model, scenario({ 'share[cultre]': constant(0.1) }))).toEqual({
      code: 'run.unknown-lever',
      args: { lever: 'share[cultre]', near: ['share[culture]'] },
    })
  })

  test('a parameter or variable given as a lever is told so, and a lever as a parameter', () => {
    expect(onlyFault(model, scenario({ gain: constant(0.5) })).code).toBe('run.parameter-as-lever')
    expect(onlyFault(model, scenario({ envelope: constant(0.5) })).code).toBe('run.variable-as-lever')
    expect(onlyFault(model, scenario({}, { growth: 0.05 })).code).toBe('run.lever-as-parameter')
    expect(onlyFault(model, scenario({}, { gian: 0.5 }))).toMatchObject({
      code: 'run.unknown-parameter',
      args: { near: ['gain'] },
    })
  })

  test('a value out of range names lever, year, value and bounds, and nothing is clamped', () => {
    expect(onlyFault(model, culture(points({ 2026: 0.5, 2028: 1.5 })))).toEqual({
      code: 'run.lever-out-of-range',
      args: {
        lever: 'share[culture]',
        labelEn: 'share label of culture',
        labelVi: 'share label of culture (vi) (vi)',
        year: 2028,
        value: 1.5,
        min: 0,
        max: 1,
      },
    })
  })

  test('bounds themselves are allowed', () => {
    expect(() =>
      simulate(model, scenario({ 'share[culture]': constant(1), growth: constant(-0.5) })),
    ).not.toThrow()
  })

  test.each<[string, LeverPath, Fault['code'], Record<string, number>]>([
    [
      'a point in a locked year',
      points({ 2025: 0.1, 2026: 0.2 }),
      'run.year-not-free',
      { year: 2025, first: 2026, last: 2030 },
    ],
    ['a point beyond the horizon', points({ 2031: 0.1 }), 'run.year-not-free', { year: 2031 }],
    ['no point at all', points({}), 'run.no-points', {}],
    [
      'a step in a locked year',
      { shape: 'step', year: 2025, value: 0.1 },
      'run.year-not-free',
      { year: 2025 },
    ],
    [
      'a ramp that ends where it begins',
      { shape: 'ramp', from: 2027, to: 2027, value: 0.1 },
      'run.ramp-backwards',
      { from: 2027, to: 2027 },
    ],
    [
      'a ramp that runs backwards',
      { shape: 's_curve', from: 2028, to: 2027, value: 0.1 },
      'run.ramp-backwards',
      { from: 2028 },
    ],
    [
      'a ramp from before the last outturn',
      { shape: 'ramp', from: 2024, to: 2027, value: 0.1 },
      'run.year-not-free',
      { year: 2024, first: 2025 },
    ],
    [
      'a ramp beyond the horizon',
      { shape: 'ramp', from: 2026, to: 2031, value: 0.1 },
      'run.year-not-free',
      { year: 2031 },
    ],
    [
      'growth from before the last outturn',
      { shape: 'growth', from: 2024, rate: 0.1 },
      'run.year-not-free',
      { year: 2024 },
    ],
    [
      'growth out of range',
      { shape: 'growth', from: 2025, rate: 2 },
      'run.lever-out-of-range',
      { year: 2029 },
    ],
    [
      'growth beyond all numbers',
      { shape: 'growth', from: 2025, rate: 1e200 },
      'run.lever-out-of-range',
      { year: 2026 },
    ],
  ])('%s', (_, path, code, args) => {
    expect(onlyFault(model, culture(path))).toMatchObject({
      code,
      args: { lever: 'share[culture]', ...args },
    })
  })

  test('a ramp from the last outturn is allowed, for there it has its outturn', () => {
    expect(() => simulate(model, culture({ shape: 'ramp', from: 2025, to: 2030, value: 0.2 }))).not.toThrow()
  })

  test('a parameter outside its bounds', () => {
    expect(onlyFault(model, scenario({}, { gain: 0.95 }))).toMatchObject({
      code: 'run.parameter-out-of-range',
      args: { parameter: 'gain', value: 0.95, low: 0.2, high: 0.9 },
    })
  })

  test('all that is wrong is told at once', () => {
    const codes = faultsOf(
      model,
      scenario({ nothing: constant(1), 'share[health]': constant(2) }, { gain: 5 }),
    ).map(({ code }) => code)
    expect(codes).toEqual(['run.unknown-lever', 'run.lever-out-of-range', 'run.parameter-out-of-range'])
  })
})

describe('numbers that are none', () => {
  test('the first one is named with its formula and what it reads', () => {
    const model = modelOf({
      levers: [lever({ id: 'part', path: { 2024: 0.5 } })],
      equations: [
        equation('ratio', 'prev(envelope)/(part - 0.9)', {
          over: ['area'],
          start: '1',
          label: { en: 'Ratio in {area}', vi: 'Tỷ số {area}' },
        }),
      ],
    })
    expect(onlyFault(model, scenario({ part: points({ 2027: 0.9, 2028: 0.8 }) }))).toEqual({
      code: 'run.not-finite',
      args: {
        variable: 'ratio[rural]',
        labelEn: 'Ratio in label of rural',
        labelVi: 'Tỷ số label of rural (vi)',
        year: 2027,
        formula: 'prev(envelope)/(part - 0.9)',
        reads: [expect.stringMatching(/^prev\(envelope\) = 11\d\d\./), 'part = 0.9'],
        value: 'Infinity',
      },
    })
  })

  test('in the base year it is the start that is named', () => {
    const model = modelOf({ equations: [equation('a', 'prev(a)', { start: 'log(floor - 1)' })] })
    expect(onlyFault(model, scenario())).toMatchObject({
      code: 'run.not-finite',
      args: { variable: 'a', year: 2024, formula: 'log(floor - 1)', reads: ['floor = 0.2'], value: 'NaN' },
    })
  })

  test('one in the reference run is told as such', () => {
    const model = modelOf({ equations: [equation('a', '1/(share[health] - 0.06 + growth)')] })
    expect(onlyFault(model, scenario({ growth: constant(0), 'share[health]': constant(0.1) })).code).toBe(
      'run.reference-not-finite',
    )
  })

  test('a check that is no number stops the run too', () => {
    const model = modelOf({ checks: [check('c', '0*log(growth)')] })
    expect(onlyFault(model, scenario({ growth: constant(-0.1) }))).toMatchObject({
      code: 'run.not-finite',
      args: { variable: 'c', year: 2026 },
    })
  })
})

describe('hard checks', () => {
  test('one that does not hold stops the run, named with label, year and value', () => {
    const model = modelOf({ checks: [check('limit', '0.5 - share[culture]', { test: 'not_negative' })] })
    expect(() => simulate(model, scenario({ 'share[culture]': constant(0.5) }))).not.toThrow()
    expect(onlyFault(model, scenario({ 'share[culture]': points({ 2027: 0.4, 2029: 0.8 }) }))).toMatchObject({
      code: 'run.check-failed',
      args: {
        check: 'limit',
        labelEn: 'limit',
        labelVi: 'limit (vi)',
        year: 2028,
        formula: '0.5 - share[culture]',
      },
    })
  })

  test('a check over a dimension names the element', () => {
    const model = modelOf({
      checks: [check('each', '0.5 - share[asked]', { over: ['asked'], test: 'not_negative' })],
    })
    expect(onlyFault(model, scenario({ 'share[health]': constant(0.6) })).args.check).toBe('each[health]')
  })

  test('zero means within the tolerance on both sides', () => {
    const model = modelOf({ checks: [check('close', 'share[culture] - 0.02', { tolerance: 0.01 })] })
    const at = (value: number) => () => simulate(model, scenario({ 'share[culture]': constant(value) }))
    expect(at(0.029)).not.toThrow()
    expect(at(0.011)).not.toThrow()
    expect(at(0.031)).toThrow(FaultError)
    expect(at(0.009)).toThrow(FaultError)
  })

  test('a check begins in its first year', () => {
    const model = modelOf({ checks: [check('late', 'growth - 0.05', { from: 2027, test: 'not_negative' })] })
    expect(() => simulate(model, scenario({ growth: points({ 2026: 0, 2027: 0.06 }) }))).not.toThrow()
    expect(onlyFault(model, scenario({ growth: constant(0) }))).toMatchObject({ args: { year: 2027 } })
  })

  test('one that fails in the reference run is told as such', () => {
    const model = modelOf({ checks: [check('c', 'share[culture] + growth', { test: 'not_negative' })] })
    const given = scenario({ growth: constant(-0.1), 'share[culture]': constant(0.3) })
    expect(onlyFault(model, given).code).toBe('run.reference-check-failed')
  })

  test('all that do not hold are told, and a run without checks still gives its values', () => {
    const model = modelOf({ checks: [check('c', 'growth'), check('d', 'growth')] })
    expect(faultsOf(model, scenario()).map(({ args }) => args.check)).toEqual(['c', 'd'])
    expect(simulateUnchecked(model, scenario()).own).toHaveLength(model.slots * 7)
  })
})

test('generated code and the walk through the trees give the same bits', () => {
  const model = modelOf({
    parameters: [parameter({ id: 'gain', value: 0.5 })],
    equations: [
      equation('a', 'prev(a)^1.01*exp(-gain*growth)/max(1, t_idx, 3) - -2', {
        start: 'log(envelope) + year',
      }),
      equation('b', 'sum(plan[line]^0.5, line) - ref(a) + min(a, prev(a), ref(prev(a)))', {
        start: 'start(a)',
      }),
    ],
    checks: [check('c', 'b - prev(b)', { from: 2027, tolerance: 1e9 })],
  })
  const given = scenario({ 'share[culture]': constant(0.3), growth: constant(0.01) }, { gain: 0.7 })
  const walked = simulateUnchecked(model, given, (own, reference, parameters) =>
    walkAllYears(model, own, reference, parameters),
  )
  expect(walked).toEqual(simulate(model, given))
})
