import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { attribution } from '../../../electron/engine/analysis/attribution.ts'
import { batchInJavaScript } from '../../../electron/engine/batch/batch-in-javascript.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import { type AttributionAnswer, attributionQuestion } from '../../../shared/analysis/attribution.ts'
import type { AskedQuestion } from '../../../shared/contract/analysis.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { modelOf } from '../compile-small.ts'
import { constant, scenario } from '../scenarios.ts'
import { shippedModel } from '../shipped-model.ts'
import { shippedPreset } from '../shipped-preset.ts'
import { check, equation, lever, parameter } from '../small-pack.ts'
import { faultsOf } from './analysis-context.ts'

type Asked = Omit<AskedQuestion<'attribution'>, 'scenario'>

/** The answer, and how many draws were announced and run for it. */
function ask(model: Model, ofScenario: Scenario, asked: Asked) {
  let expected = 0
  let run = 0
  const runBatch = batchInJavaScript(model, () => {
    run += 1
  })
  const expectDraws = (draws: number) => {
    expected += draws
  }
  const context = { model, modelOf: () => model, runBatch, expect: expectDraws, show: () => undefined }
  const answer = attribution(context, attributionQuestion.parse({ scenario: ofScenario, ...asked }))
  return { answer, expected, run }
}

/** What each group adds to the first variable in a year, by the group's id. */
function partsIn(answer: AttributionAnswer, year: number): Record<string, number> {
  const [variable] = answer.variables
  const index = answer.years.indexOf(year)
  return Object.fromEntries(
    answer.groups.map(({ id }, group) => [id, variable?.contributions[group]?.[index] ?? Number.NaN]),
  )
}

/** The largest distance, over variables and years, between the sum of the parts and the difference, in shares of the value. */
function residual({ variables, years }: AttributionAnswer): number {
  const rests = variables.flatMap(({ base, scenario: own, contributions }) =>
    years.map((_, year) => {
      const [from = Number.NaN, to = Number.NaN] = [base[year], own[year]]
      const sum = contributions.reduce((total, part) => total + (part[year] ?? Number.NaN), 0)
      return Math.abs(sum - (to - from)) / Math.max(1, Math.abs(from), Math.abs(to))
    }),
  )
  return Math.max(...rests)
}

/** Levers `a` to `d` of which formulas are made; `away` is read by none. */
const letters = ['a', 'b', 'c', 'd', 'away'].map(id => lever({ id, path: { 2024: 0 } }))
const game = (formula: string, more: Parameters<typeof modelOf>[0] = {}) =>
  modelOf({ ...more, levers: letters, equations: [equation('worth', formula), ...(more.equations ?? [])] })

const byItem = { grouping: { by: 'item' }, variables: ['worth'] } satisfies Asked

describe('what a difference is made of, on games of which the values are known', () => {
  it('gives what is added to those that add it', () => {
    const model = game('1 + 2*a + 3*b - 4*c')
    const { answer } = ask(model, scenario({ a: constant(0.5), b: constant(1), c: constant(0.25) }), byItem)
    const parts = partsIn(answer, 2030)
    expect(parts.a).toBeCloseTo(1, 12)
    expect(parts.b).toBeCloseTo(3, 12)
    expect(parts.c).toBeCloseTo(-1, 12)
    expect(answer.method).toEqual({ kind: 'exact', coalitions: 8 })
  })

  it('divides what comes only of two together equally between them', () => {
    const { answer } = ask(game('8*a*b'), scenario({ a: constant(1), b: constant(0.5) }), byItem)
    expect(partsIn(answer, 2028)).toEqual({ a: 2, b: 2 })
  })

  it('values the players of the glove game by hand: one left glove, two right ones', () => {
    const model = game('min(a, b + c)')
    const { answer } = ask(model, scenario({ a: constant(1), b: constant(1), c: constant(1) }), byItem)
    const parts = partsIn(answer, 2030)
    expect(parts.a).toBeCloseTo(2 / 3, 14)
    expect(parts.b).toBeCloseTo(1 / 6, 14)
    expect(parts.c).toBeCloseTo(1 / 6, 14)
  })

  it('gives nothing at all to a change that nothing reads, and nothing in the years of outturn', () => {
    const model = game('(1 + a)*(1 + b)^2')
    const { answer } = ask(model, scenario({ a: constant(0.7), b: constant(0.3), away: constant(1) }), byItem)
    const place = answer.groups.findIndex(({ id }) => id === 'away')
    expect(answer.variables[0]?.contributions[place]).toEqual(answer.years.map(() => 0))
    expect(partsIn(answer, 2025)).toEqual({ a: 0, b: 0, away: 0 })
  })

  it('sums to the difference and treats equals alike, whatever the values and their signs', () => {
    const model = game('(a - 0.3)*(b - 0.3)*(1 + c) - (a + b)*d^2 + exp(a*b)')
    const value = fc.double({ min: 0.01, max: 1, noNaN: true })
    fc.assert(
      fc.property(value, value, value, (both, c, d) => {
        const own = scenario({ a: constant(both), b: constant(both), c: constant(c), d: constant(d) })
        const { answer } = ask(model, own, byItem)
        expect(residual(answer)).toBeLessThan(1e-12)
        const parts = partsIn(answer, 2030)
        expect(parts.a).toBeCloseTo(parts.b ?? Number.NaN, 12)
      }),
      { numRuns: 40 },
    )
  })

  it('gives a sum of two results the sum of their parts', () => {
    const equations = [equation('one', 'a*b + c'), equation('two', 'exp(b*c) - a')]
    const model = game('one + two', { equations })
    const own = scenario({ a: constant(0.4), b: constant(0.9), c: constant(0.2) })
    const { answer } = ask(model, own, { ...byItem, variables: ['worth', 'one', 'two'] })
    const [sum, one, two] = answer.variables
    sum?.contributions.forEach((byYear, group) => {
      byYear.forEach((part, year) => {
        const apart = (one?.contributions[group]?.[year] ?? 0) + (two?.contributions[group]?.[year] ?? 0)
        expect(part).toBeCloseTo(apart, 12)
      })
    })
  })

  it('has the same bits in whatever order the changes stand in the scenario', () => {
    const model = game('exp(a*b) + c^2*d - a*d')
    const paths = { a: constant(0.4), b: constant(0.9), c: constant(0.2), d: constant(0.6) }
    const turned = Object.fromEntries(Object.entries(paths).reverse())
    expect(ask(model, scenario(turned), byItem).answer).toEqual(ask(model, scenario(paths), byItem).answer)
  })
})

describe('the base that moves', () => {
  /** `worth` is counted against the reference run, which has the assumptions of the scenario under default policy. */
  const model = modelOf({
    levers: [
      lever({ id: 'policy', path: { 2024: 0 } }),
      lever({ id: 'world', kind: 'assumption', path: { 2024: 0.1 } }),
    ],
    parameters: [parameter({ id: 'weight', value: 0.5 })],
    equations: [
      equation('level', 'policy + world*10*weight'),
      equation('worth', 'level - ref(level) + policy*world'),
    ],
  })
  const own = scenario({ policy: constant(1), world: constant(0.2) }, { weight: 0.8 })

  it('leaves assumptions and parameters out of what is held against the baseline of the scenario', () => {
    const { answer } = ask(model, own, byItem)
    expect(answer.groups).toEqual([{ id: 'policy', items: ['policy'] }])
    expect(partsIn(answer, 2030).policy).toBeCloseTo(1.2, 12)
    const base = simulate(model, scenario({ world: constant(0.2) }, { weight: 0.8 }))
    const slot = model.slotById.get('worth') ?? -1
    expect(answer.variables[0]?.base[6]).toBe(base.own[6 * model.slots + slot])
  })

  it('moves the reference run of each coalition with the assumptions in it', () => {
    // A change of the world moves level and reference alike: were the reference left behind, it would add 10 × 0.1 × 0.5.
    const { answer } = ask(model, own, { ...byItem, against: { kind: 'defaults' } })
    const parts = partsIn(answer, 2030)
    expect(parts.weight).toBe(0)
    expect(parts.world).toBeCloseTo(0.05, 12)
    expect(parts.policy).toBeCloseTo(1.15, 12)
  })

  it('is another scenario where one is named, and reversing the two turns the signs', () => {
    const other = scenario({ policy: constant(0.25), world: constant(0.05) })
    const there = ask(model, own, { ...byItem, against: { kind: 'scenario', scenario: other } }).answer
    const back = ask(model, other, { ...byItem, against: { kind: 'scenario', scenario: own } }).answer
    expect(back.groups).toEqual(there.groups)
    for (const [id, part] of Object.entries(partsIn(there, 2029)))
      expect(partsIn(back, 2029)[id]).toBeCloseTo(-part, 12)
  })

  it('groups policy apart from assumptions and parameters, or as chosen with a rest', () => {
    const against = { kind: 'defaults' } as const
    const groups = (grouping: Asked['grouping']) =>
      ask(model, own, { variables: ['worth'], against, grouping }).answer.groups
    expect(groups({ by: 'kind' })).toEqual([
      { id: 'policy', items: ['policy'] },
      { id: 'assumption', items: ['world', 'weight'] },
    ])
    const chosen = [
      { id: 'mine', items: ['weight', 'policy'] },
      { id: 'idle', items: ['growth'] },
    ]
    expect(groups({ by: 'chosen', groups: chosen })).toEqual([
      { id: 'mine', items: ['policy', 'weight'] },
      { id: 'rest', items: ['world'] },
    ])
  })
})

describe('questions that have no answer', () => {
  const model = game('a', { checks: [check('apart', 'a*b*(1 - c)')] })

  it('says that there is no difference, also where another shape gives the same values', () => {
    const same = scenario({ a: { shape: 'points', points: { 2026: 0 } } })
    for (const own of [scenario(), same])
      expect(faultsOf(() => ask(model, own, byItem))).toEqual([{ code: 'analysis.no-difference', args: {} }])
  })

  it('names the changes that cannot be made without the others, and why', () => {
    const own = scenario({ a: constant(0.5), b: constant(0.5), c: constant(1) })
    const [combination, cause] = faultsOf(() => ask(model, own, byItem))
    expect(combination).toEqual({
      code: 'analysis.coalition-failed',
      args: { groupsEn: ['a', 'b'], groupsVi: ['a (vi)', 'b (vi)'] },
    })
    expect(cause).toMatchObject({ code: 'run.check-failed', args: { check: 'apart', year: 2026 } })
    if (combination === undefined) throw new Error('a fault was found')
    expect(sayFault(combination, 'en')).toContain('a; b')
    expect(sayFault(combination, 'vi')).toContain('a (vi); b (vi)')
  })

  it('refuses a scenario that cannot be run with its own faults alone', () => {
    const broken = scenario({ a: constant(0.5), b: constant(0.5) })
    expect(faultsOf(() => ask(model, broken, byItem)).map(({ code }) => code)).toEqual(['run.check-failed'])
    const outside = scenario({ a: constant(7) })
    expect(faultsOf(() => ask(model, outside, byItem))[0]?.code).toMatch(/^run\./)
  })

  it('refuses names that the model does not have, and an item in two groups', () => {
    const own = scenario({ a: constant(0.5) })
    const codes = (asked: Asked) => faultsOf(() => ask(model, own, asked)).map(({ code }) => code)
    expect(codes({ variables: ['wroth'] })).toEqual(['run.unknown-variable'])
    const groups = [
      { id: 'one', items: ['a', 'nobody'] },
      { id: 'two', items: ['a'] },
    ]
    expect(codes({ variables: ['worth'], grouping: { by: 'chosen', groups } })).toEqual([
      'analysis.unknown-varied',
      'analysis.item-in-two-groups',
    ])
  })
})

describe('more groups than can be run in every combination', () => {
  const names = Array.from({ length: 13 }, (_, index) => `x${index + 1}`)
  const weights = names.map((id, index) => `${index - 6}*${id}`).join(' + ')
  const model = modelOf({
    levers: names.map(id => lever({ id, path: { 2024: 0 } })),
    equations: [
      equation('straight', weights),
      equation('worth', `straight + 3*x1*x2 + exp(x3*x4*x5) - x12*(x13 + x1)`),
    ],
  })
  const own = scenario(Object.fromEntries(names.map((id, index) => [id, constant(0.2 + 0.8 * (index / 13))])))
  const ofOrders = (seed: number, pairs = 40) => ask(model, own, { ...byItem, pairs, seed })

  it('draws pairs of orders, and runs as many draws as it announced', () => {
    const { answer, expected, run } = ofOrders(7)
    expect(answer.method).toEqual({ kind: 'sampled', pairs: 40, seed: 7, coalitions: 40 * 2 * 12 })
    expect(run).toBe(expected)
  })

  it('still sums to the difference in every year', () => {
    expect(residual(ofOrders(7).answer)).toBeLessThan(1e-12)
  })

  it('has the same bits for the same seed, and others for another', () => {
    expect(ofOrders(7).answer).toEqual(ofOrders(7).answer)
    expect(ofOrders(8).answer.variables).not.toEqual(ofOrders(7).answer.variables)
  })

  it('has no error where changes only add up, and errors that tell how far it is off where they do not', () => {
    const { answer } = ask(model, own, { ...byItem, variables: ['straight', 'worth'], pairs: 400 })
    const [straight, worth] = answer.variables
    const last = answer.years.length - 1
    for (const byYear of straight?.errors ?? [[Number.NaN]]) expect(byYear[last]).toBeLessThan(1e-12)
    // Known by hand: what two make together is halved between them, what three make is not simple and left out.
    const at = (id: string) => 0.2 + 0.8 * (names.indexOf(id) / 13)
    const known = {
      x2: -5 * at('x2') + 1.5 * at('x1') * at('x2'),
      x13: 6 * at('x13') - 0.5 * at('x12') * at('x13'),
      x7: 0,
    }
    for (const [id, value] of Object.entries(known)) {
      const group = names.indexOf(id)
      const error = worth?.errors?.[group]?.[last] ?? Number.NaN
      const off = Math.abs((worth?.contributions[group]?.[last] ?? Number.NaN) - value)
      expect(off, id).toBeLessThanOrEqual(4 * error + 1e-12)
      expect(error, id).toBeLessThan(0.05)
    }
  })

  it('is exact up to twelve groups', () => {
    const { x13: _, ...twelve } = own.levers
    const { answer, expected, run } = ask(model, scenario(twelve), byItem)
    expect(answer.method).toEqual({ kind: 'exact', coalitions: 4096 })
    expect(answer.variables[0]?.errors).toBeNull()
    expect(run).toBe(expected)
    expect(residual(answer)).toBeLessThan(1e-12)
  })
})

describe('the shipped model', () => {
  let model: Model
  beforeAll(async () => {
    model = await shippedModel()
  })

  it('accounts for every preset against its baseline and against the defaults, in every year', () => {
    const variables = ['cult_share', 'grdp', 'waiver_cov', 'spend[culture]']
    for (const name of ['programme', 'culture-first', 'health-first'])
      for (const kind of ['baseline', 'defaults'] as const) {
        const { answer } = ask(model, shippedPreset(name), { variables, against: { kind } })
        expect(residual(answer)).toBeLessThan(1e-9)
        expect(answer.groups.length).toBeGreaterThan(1)
      }
  })

  it('shows the terms of the model’s own decomposition for the cultural share, which add up on both sides', () => {
    const { answer } = ask(model, shippedPreset('culture-first'), { variables: ['cult_share', 'grdp'] })
    const [share, grdp] = answer.variables
    expect(grdp?.terms).toBeNull()
    expect(share?.terms?.map(({ variable }) => variable)).toEqual([
      'c_income',
      'c_budget',
      'c_private',
      'c_tour',
      'c_reform',
      'c_recovery',
    ])
    const { own } = simulate(model, shippedPreset('culture-first'))
    const odds = (year: number) => own[year * model.slots + (model.slotById.get('cult_odds') ?? -1)] ?? 0
    const year = answer.years.indexOf(2030)
    const sum = share?.terms?.reduce((total, term) => total + (term.scenario[year] ?? Number.NaN), 0)
    expect(sum).toBeCloseTo(Math.log(odds(year) / odds(0)), 9)
    const before = share?.terms?.reduce((total, term) => total + (term.base[year] ?? Number.NaN), 0)
    expect(before).toBeLessThan(sum ?? Number.NaN)
  })
})
