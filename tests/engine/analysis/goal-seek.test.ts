import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalSeek } from '../../../electron/engine/analysis/goal-seek.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import { goalSeekAnswer, type MovedRun } from '../../../shared/analysis/goal-seek.ts'
import type { Question } from '../../../shared/contract/analysis.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { modelOf } from '../compile-small.ts'
import { shippedModel } from '../shipped-model.ts'
import { equation, lever } from '../small-pack.ts'
import { contextOf, faultsOf, scenarioWith } from './analysis-context.ts'

const model = modelOf({
  levers: [
    lever({ id: 'dial', path: { 2024: 0.1 } }),
    lever({ id: 'other', path: { 2024: 0.4 }, range: { min: 0, max: 2, step: 0.01 } }),
  ],
  equations: [
    equation('straight', '2*dial + 1'),
    equation('hump', 'dial*(1 - dial)'),
    equation('stock', 'prev(stock) + dial', { start: '0' }),
    equation('together', 'dial + other'),
    equation('still', 'growth*2'),
    equation('leap', 'min(1, max(0, (dial - 0.5)*1000000000000))'),
  ],
})
const context = contextOf(model)

type Asked = Partial<Omit<Question<'goal-seek'>, 'aim'>> & {
  readonly aim: Partial<Question<'goal-seek'>['aim']>
}

function seek({ aim, ...asked }: Asked) {
  return goalSeek(context, {
    scenario: scenarioWith(),
    levers: [{ id: 'dial', low: 0, high: 1 }],
    movement: { shape: 'ramp', by: 2030 },
    ...asked,
    aim: { variable: 'straight', year: 2030, operator: '=', value: 2, ...aim },
  })
}

/** The scenario as it is once the run is applied. */
function applied(scenario: Scenario, { levers }: MovedRun): Scenario {
  return {
    ...scenario,
    levers: { ...scenario.levers, ...Object.fromEntries(levers.map(({ id, path }) => [id, path])) },
  }
}

describe('a goal that a lever reaches', () => {
  it('is reached at the level that solves it', () => {
    const { verdict, solutions } = seek({ aim: { value: 2.2 } })
    expect(verdict).toBe('found')
    expect(solutions.map(({ position }) => position)).toEqual([expect.closeTo(0.6, 9)])
    expect(solutions[0]?.value).toBeCloseTo(2.2, 9)
  })

  it('is reached to a millionth of itself whatever it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.001, max: 2.999, noNaN: true }), value => {
        const [solution] = seek({ aim: { value } }).solutions
        expect(Math.abs((solution?.value ?? 0) - value)).toBeLessThanOrEqual(1e-6 * value)
      }),
      { numRuns: 25 },
    )
  })

  it('is reached at every level that a scan brackets, where the result rises and falls again', () => {
    const { solutions } = seek({ aim: { variable: 'hump', value: 0.16 } })
    expect(solutions.map(({ position }) => position)).toEqual([
      expect.closeTo(0.2, 8),
      expect.closeTo(0.8, 8),
    ])
    expect(solutions.map(({ meetsAbove }) => meetsAbove)).toEqual([true, false])
  })

  it('is met by what answers a strict rule, not missed by a hair', () => {
    for (const operator of ['>', '>='] as const) {
      const [solution] = seek({ aim: { operator, value: 2 } }).solutions
      expect(solution?.value).toBeGreaterThanOrEqual(2)
    }
    expect(seek({ aim: { operator: '<', value: 2 } }).solutions[0]?.value).toBeLessThan(2)
  })

  it('needs no level where every level meets it', () => {
    expect(seek({ aim: { operator: '>=', value: 0.5 } })).toMatchObject({
      verdict: 'always',
      solutions: [],
      best: null,
    })
  })

  it('is told to be leapt over where no level takes its value', () => {
    const [solution] = seek({ aim: { variable: 'leap', value: 0.5 } }).solutions
    expect(solution).toMatchObject({ isExact: false })
    expect(solution?.position).toBeCloseTo(0.5, 9)
  })
})

it('a peak that just touches the goal is one answer', () => {
  const { solutions } = seek({
    aim: { variable: 'hump', value: 0.25 },
    levers: [{ id: 'dial', low: 0.3, high: 0.698 }],
  })
  expect(solutions.map(({ position }) => position)).toEqual([expect.closeTo(0.5, 9)])
})

describe('what is applied', () => {
  it('is what was computed, to the last bit, for either shape', () => {
    const scenario = scenarioWith({
      levers: { dial: { shape: 'points', points: { 2026: 0.2, 2028: 0.05 } } },
    })
    for (const shape of ['ramp', 'shift'] as const) {
      const [solution] = seek({
        scenario,
        aim: { variable: 'stock', value: 1.5 },
        movement: { shape, by: 2029 },
      }).solutions
      if (solution === undefined) throw new Error('nothing found')
      const { own } = simulate(model, applied(scenario, solution))
      const slot = model.slotById.get('stock') ?? 0
      expect(model.years.map((_, year) => own[year * model.slots + slot])).toEqual(solution.series)
    }
  })

  it('of a moved path differs from the present one by the same amount in every free year', () => {
    const [solution] = seek({ aim: { value: 2.2 }, movement: { shape: 'shift', by: 2028 } }).solutions
    expect(solution?.levers[0]).toMatchObject({ now: 0.1, path: { shape: 'points' } })
    expect(solution?.levers[0]?.level).toBeCloseTo(0.6, 9)
  })
})

describe('a goal that cannot be reached', () => {
  it('is answered by the top of a hump', () => {
    const { best, verdict } = seek({ aim: { variable: 'hump', operator: '>=', value: 0.3 } })
    expect(verdict).toBe('unreachable')
    expect(best?.position).toBeCloseTo(0.5, 3)
    expect(best).toMatchObject({ stop: { kind: 'turn' }, firstYear: null })
  })

  it.each([
    ['>=', 1e12, 1, 'high'],
    ['>=', 1e308, 1, 'high'],
    ['=', 1e308, 1, 'high'],
    ['<=', -1e308, 0, 'low'],
  ] as const)(
    'is answered by the bound, however far away the goal is: %s %s',
    (operator, value, position, end) => {
      const { best } = seek({ aim: { operator, value } })
      expect(best).toMatchObject({ position, stop: { kind: 'bound', end } })
    },
  )

  it('is answered by the bound that stops it and the first year in which it would be met there', () => {
    const answer = seek({
      aim: { variable: 'stock', year: 2028, operator: '>=', value: 2 },
      levers: [{ id: 'dial', low: 0, high: 0.5 }],
      movement: { shape: 'ramp', by: 2026 },
    })
    // 0.1 by the outturn, then 0.5 a year: 1.6 in 2028 and 2.1 in 2029.
    expect(answer.best).toMatchObject({
      position: 0.5,
      stop: { kind: 'bound', end: 'high' },
      firstYear: 2029,
    })
    expect(answer.best?.value).toBeCloseTo(1.6, 12)
  })

  it('is answered by the budget that stops it, before a request is cut', () => {
    const { best, scan } = seek({
      aim: { variable: 'sh[culture]', operator: '>=', value: 0.9 },
      levers: [{ id: 'share[culture]', low: 0, high: 1 }],
    })
    expect(best?.position).toBeCloseTo(1 - 0.2 - 0.06, 8)
    expect(best?.value).toBeCloseTo(0.74, 8)
    expect(best?.residual.moved).toBeCloseTo(0.2, 8)
    expect(best?.stop).toEqual({ kind: 'envelope', year: 2030 })
    expect(scan.at(-1)).toMatchObject({ standing: 'over' })
  })

  it('does not count what overdraws the budget as reached', () => {
    const { verdict } = seek({
      aim: { variable: 'sh[culture]', operator: '>=', value: 0.75 },
      levers: [{ id: 'share[culture]', low: 0, high: 1 }],
    })
    expect(verdict).toBe('unreachable')
  })
})

describe('several levers', () => {
  it('go the same part of their way', () => {
    const [solution] = seek({
      aim: { variable: 'together', value: 1.75 },
      levers: [
        { id: 'dial', low: 0, high: 1 },
        { id: 'other', low: 0, high: 2 },
      ],
    }).solutions
    // 0.1 + 0.9 s and 0.4 + 1.6 s add up to 1.75 half of the way.
    expect(solution?.position).toBeCloseTo(0.5, 9)
    expect(solution?.levers.map(({ level }) => level)).toEqual([
      expect.closeTo(0.55, 9),
      expect.closeTo(1.2, 9),
    ])
  })
})

describe('what is refused', () => {
  const refused = (asked: Asked) => faultsOf(() => seek(asked))

  it('is a lever that is locked, unknown, or asked for twice', () => {
    const dial = { id: 'dial', low: 0, high: 1 }
    expect(refused({ aim: {}, scenario: scenarioWith({ locked: ['dial'] }) })).toMatchObject([
      { code: 'analysis.locked' },
    ])
    expect(refused({ aim: {}, levers: [{ ...dial, id: 'dail' }] })).toMatchObject([
      { code: 'run.unknown-lever', args: { near: ['dial'] } },
    ])
    expect(refused({ aim: {}, levers: [dial, dial] })).toMatchObject([{ code: 'analysis.lever-twice' }])
  })

  it('are bounds the wrong way round or beyond the range of the lever', () => {
    expect(refused({ aim: {}, levers: [{ id: 'dial', low: 0.5, high: 0.5 }] })).toMatchObject([
      { code: 'analysis.bounds-reversed' },
    ])
    expect(refused({ aim: {}, levers: [{ id: 'dial', low: -1, high: 0.5 }] })).toMatchObject([
      { code: 'analysis.bounds-outside', args: { min: 0, max: 1 } },
    ])
  })

  it('are a year of the outturn, one behind the horizon, and an unknown variable', () => {
    for (const year of [2025, 2031]) {
      expect(refused({ aim: { year } })).toMatchObject([{ code: 'analysis.year-not-free' }])
      expect(refused({ aim: {}, movement: { shape: 'ramp', by: year } })).toMatchObject([
        { code: 'analysis.year-not-free' },
      ])
    }
    expect(refused({ aim: { variable: 'straigt' } })).toMatchObject([{ code: 'run.unknown-variable' }])
  })

  it('is a variable that the lever does not move, with the levers that do', () => {
    expect(refused({ aim: { variable: 'still', value: 1 } })).toMatchObject([
      { code: 'analysis.no-effect', args: { leversEn: ['growth'] } },
    ])
  })

  it('is said in both languages', () => {
    for (const fault of [
      ...refused({ aim: {}, scenario: scenarioWith({ locked: ['dial'] }) }),
      ...refused({ aim: { variable: 'still', value: 1 } }),
      ...refused({ aim: { year: 2025 } }),
    ]) {
      expect(sayFault(fault, 'en')).not.toContain('undefined')
      expect(sayFault(fault, 'vi')).not.toBe(sayFault(fault, 'en'))
    }
  })
})

describe('levels whose run fails', () => {
  it('are counted, named and left out, and the rest is answered', () => {
    const scenario = scenarioWith({ levers: { dial: { shape: 'constant', value: 0.9 } } })
    const small = modelOf({
      levers: [lever({ id: 'dial', path: { 2024: 0.9 } })],
      equations: [equation('holey', 'log(dial - 0.5)')],
    })
    const answer = goalSeek(contextOf(small), {
      scenario,
      aim: { variable: 'holey', year: 2030, operator: '=', value: -1 },
      levers: [{ id: 'dial', low: 0, high: 1 }],
      movement: { shape: 'ramp', by: 2030 },
    })
    expect(answer.failed.count).toBeGreaterThan(90)
    expect(answer.failed.first).toMatchObject({
      position: 0,
      faults: [{ code: 'run.not-finite', args: { variable: 'holey' } }],
    })
    expect(answer.solutions[0]?.position).toBeCloseTo(0.5 + Math.exp(-1), 8)
    expect(goalSeekAnswer.safeParse(JSON.parse(JSON.stringify(answer))).success).toBe(true)
  })
})

const shipped = await shippedModel()

describe('the shipped model', () => {
  const ask = (aim: Question<'goal-seek'>['aim'], ids: readonly string[]) =>
    goalSeek(contextOf(shipped), {
      scenario: scenarioWith(),
      aim,
      levers: ids.flatMap(id => {
        const range = shipped.leverById.get(id)?.range
        return range === undefined ? [] : [{ id, low: range.min, high: range.max }]
      }),
      movement: { shape: 'ramp', by: aim.year },
    })

  it('reaches four per cent for culture in 2030, and the rest is taken from infrastructure', () => {
    const { solutions } = ask({ variable: 'culture_share_exec', year: 2030, operator: '>', value: 0.04 }, [
      'share[culture]',
    ])
    const [solution] = solutions
    if (solution === undefined) throw new Error('nothing found')
    expect(solution.value).toBeGreaterThan(0.04)
    expect(solution.value - 0.04).toBeLessThan(4e-8)
    expect(solution.residual.now - solution.residual.moved).toBeCloseTo(
      (solution.levers[0]?.level ?? 0) - 0.026,
      9,
    )
  })

  it('finds both levels at which executed spending on culture meets its target with three levers', () => {
    const { solutions } = ask({ variable: 'culture_share_exec', year: 2030, operator: '>', value: 0.04 }, [
      'share[culture]',
      'disbursement_rate',
      'cap_share[culture]',
    ])
    expect(solutions.map(({ meetsAbove }) => meetsAbove)).toEqual([true, false])
  })

  it('tells that culture alone brings its industries to nine per cent of GRDP later than in 2030', () => {
    const { best } = ask({ variable: 'cult_share', year: 2030, operator: '>=', value: 0.09 }, [
      'share[culture]',
    ])
    expect(best).toMatchObject({ position: 0.12, stop: { kind: 'bound', end: 'high' }, firstYear: 2033 })
  })
})
