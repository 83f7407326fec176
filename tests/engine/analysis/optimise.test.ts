import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optimise } from '../../../electron/engine/analysis/optimise.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import { optimiseAnswer, optimiseQuestion } from '../../../shared/analysis/optimise.ts'
import type { Question } from '../../../shared/contract/analysis.ts'
import { modelOf } from '../compile-small.ts'
import { shippedModel } from '../shipped-model.ts'
import { equation, lever } from '../small-pack.ts'
import { contextOf, faultsOf, scenarioWith } from './analysis-context.ts'

const dial = (id: string) => lever({ id, path: { 2024: 0.1 } })

const model = modelOf({
  levers: [dial('one'), dial('two'), dial('three')],
  equations: [
    equation('mix', '3*one + two'),
    equation('rest', '1 - one'),
    equation('bowl', 'one*one + two*two + three*three'),
    equation('stock', 'prev(stock) + one', { start: '0' }),
    equation('bill', '100*one + 20*two', { unit: 'bn' }),
    equation('still', 'growth*2'),
  ],
})
const context = contextOf(model)

function find(asked: Partial<Question<'optimise'>>) {
  return optimise(context, {
    scenario: scenarioWith(),
    levers: ['one', 'two'].map(id => ({ id, low: 0, high: 1 })),
    movement: { shape: 'ramp', by: 2030 },
    aims: [{ variable: 'mix', year: 2030, operator: '>=', value: 1.4 }],
    cost: { kind: 'moves' },
    tradeOff: null,
    seed: 1,
    ...asked,
  })
}

const levelsOf = ({ plan }: ReturnType<typeof find>) => plan.levers.map(({ level }) => level)

describe('the cheapest plan', () => {
  it('moves each lever by as much as it is worth', () => {
    // 3a + b = 1 beyond where they stand, a² + b² least: a = 0.3, b = 0.1.
    const answer = find({})
    expect(levelsOf(answer)).toEqual([expect.closeTo(0.4, 5), expect.closeTo(0.2, 5)])
    expect(answer.plan.cost).toBeCloseTo(0.1, 5)
    expect(answer).toMatchObject({ isFeasible: true, plan: { aims: [{ isMet: true, firstYear: null }] } })
  })

  it('costs the square of the distance to the target, whatever the target is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2.5, noNaN: true }), value => {
        const { plan } = find({ aims: [{ variable: 'mix', year: 2030, operator: '>=', value }] })
        expect(plan.cost).toBeCloseTo((value - 0.4) ** 2 / 10, 5)
      }),
      { numRuns: 8 },
    )
  })

  it('stays at a bound where it would go beyond', () => {
    const answer = find({
      levers: [
        { id: 'one', low: 0, high: 0.3 },
        { id: 'two', low: 0, high: 1 },
      ],
    })
    expect(levelsOf(answer)).toEqual([expect.closeTo(0.3, 6), expect.closeTo(0.5, 5)])
  })

  it('meets targets that pull against each other, and a bent one', () => {
    const answer = find({
      levers: ['one', 'two', 'three'].map(id => ({ id, low: 0, high: 1 })),
      aims: [
        { variable: 'rest', year: 2030, operator: '>=', value: 0.95 },
        { variable: 'bowl', year: 2030, operator: '>', value: 0.5 },
      ],
    })
    expect(answer.isFeasible).toBe(true)
    const [one = 0, two = 0, three = 0] = levelsOf(answer)
    // What one may not do, a single one of the others does: a sum of squares is cheapest in one of them… or in both alike.
    const alike = 2 * (Math.sqrt((0.5 - one * one) / 2) - 0.1) ** 2
    const alone = (Math.sqrt(0.5 - one * one - 0.01) - 0.1) ** 2
    expect(answer.plan.cost - (one - 0.1) ** 2).toBeLessThanOrEqual(Math.min(alike, alone) + 1e-4)
    expect(one * one + two * two + three * three).toBeGreaterThan(0.5)
  })

  it('by money spends where a dong does most', () => {
    // One does three for a hundred, two does one for twenty: two first.
    const answer = find({ cost: { kind: 'money', variable: 'bill' }, movement: { shape: 'shift', by: 2030 } })
    expect(levelsOf(answer)).toEqual([expect.closeTo(0.4 / 3, 5), expect.closeTo(1, 5)])
    expect(answer.plan.cost).toBeCloseTo(5 * (100 * (0.4 / 3 - 0.1) + 20 * 0.9), 2)
  })

  it('is the plan that is applied, to the last bit', () => {
    const { plan } = find({})
    const levers = Object.fromEntries(plan.levers.map(({ id, path }) => [id, path]))
    const { own } = simulate(model, scenarioWith({ levers }))
    expect(own[6 * model.slots + (model.slotById.get('mix') ?? 0)]).toBe(plan.aims[0]?.value)
  })

  it('is the same for the same seed', () => {
    expect(find({ seed: 7 })).toEqual(find({ seed: 7 }))
  })
})

describe('targets that cannot be met', () => {
  it('are answered by the nearest plan, the bounds that stop it and the first year in which it would do', () => {
    const answer = find({
      levers: [{ id: 'one', low: 0, high: 0.5 }],
      movement: { shape: 'ramp', by: 2026 },
      aims: [{ variable: 'stock', year: 2028, operator: '>=', value: 2 }],
    })
    expect(answer.isFeasible).toBe(false)
    expect(answer.stops.bounds).toEqual([{ lever: 'one', end: 'high' }])
    expect(answer.plan.aims[0]).toMatchObject({ isMet: false, firstYear: 2029 })
  })

  it('are not met by overdrawing the budget', () => {
    const answer = find({
      levers: ['culture', 'health'].map(line => ({ id: `share[${line}]`, low: 0, high: 1 })),
      aims: [{ variable: 'sh[culture]', year: 2030, operator: '>=', value: 0.9 }],
    })
    expect(answer.isFeasible).toBe(false)
    expect(levelsOf(answer)).toEqual([expect.closeTo(0.8, 5), expect.closeTo(0, 5)])
    expect(answer.stops.envelope).not.toBeNull()
    expect(answer.plan.residual.moved).toBeCloseTo(0.2, 5)
  })

  it('within the budget take from the other line what is missing', () => {
    const answer = find({
      levers: ['culture', 'health'].map(line => ({ id: `share[${line}]`, low: 0, high: 1 })),
      aims: [{ variable: 'sh[culture]', year: 2030, operator: '>=', value: 0.77 }],
    })
    expect(answer.isFeasible).toBe(true)
    expect(levelsOf(answer)).toEqual([expect.closeTo(0.77, 5), expect.closeTo(0.03, 5)])
  })
})

describe('the trade-off curve', () => {
  it('has the least cost of each value of the target', () => {
    const { front } = find({ tradeOff: { first: 'cost', second: 0 } })
    expect(front?.length).toBe(11)
    for (const { first, second } of front ?? []) {
      // From two at its bound on, one alone goes on; before, both share.
      const inside = (second - 0.4) ** 2 / 10
      const one = second > 3.2 ? (second - 1) / 3 - 0.1 : null
      if (one === null || 0.1 + 0.1 * (second - 0.4) <= 1) expect(first).toBeGreaterThanOrEqual(inside - 1e-5)
      if ((3 * (second - 0.4)) / 10 <= 0.9) expect(first).toBeCloseTo(inside, 4)
    }
  })

  it('between two targets gives up of the one what the other gains', () => {
    const { front } = find({
      aims: [
        { variable: 'rest', year: 2030, operator: '>=', value: 0.5 },
        { variable: 'mix', year: 2030, operator: '>=', value: 0.5 },
      ],
      tradeOff: { first: 0, second: 1 },
    })
    expect(front?.length).toBeGreaterThan(8)
    for (const { first, second } of front ?? []) {
      // The second lever is free for the first goal: it does what it can before one is touched.
      expect(first).toBeCloseTo(1 - Math.max(0, second - 1) / 3, 4)
    }
  })
})

describe('what is refused', () => {
  it('is a target that none of the levers move', () => {
    expect(
      faultsOf(() => find({ aims: [{ variable: 'still', year: 2030, operator: '>=', value: 5 }] })),
    ).toMatchObject([{ code: 'analysis.no-effect', args: { leversEn: ['growth'] } }])
  })

  it.each([
    ['of a goal with itself', { first: 0, second: 0 }],
    ['of a goal that is not there', { first: 'cost', second: 1 }],
    ['for a goal that is not there', { first: 3, second: 0 }],
  ])('is a trade-off %s', (_what, tradeOff) => {
    const asked = {
      scenario: scenarioWith(),
      levers: [{ id: 'one', low: 0, high: 1 }],
      movement: { shape: 'ramp', by: 2030 },
      aims: [{ variable: 'mix', year: 2030, operator: '>=', value: 1.4 }],
      cost: { kind: 'moves' },
      seed: 1,
    }
    expect(optimiseQuestion.safeParse({ ...asked, tradeOff: null }).success).toBe(true)
    expect(optimiseQuestion.safeParse({ ...asked, tradeOff }).error?.issues).toMatchObject([
      { path: ['tradeOff'] },
    ])
  })

  it('is a locked lever', () => {
    expect(faultsOf(() => find({ scenario: scenarioWith({ locked: ['two'] }) }))).toMatchObject([
      { code: 'analysis.locked' },
    ])
  })
})

const shipped = await shippedModel()

describe('the shipped model', () => {
  it('has a plan for four targets of the programme with six levers, and it is as good from another seed', () => {
    const wanted = ['t_culture_2030', 't_cva_2045', 't_std_2030', 't_edu_2030']
    const ask = (seed: number) =>
      optimise(contextOf(shipped), {
        scenario: scenarioWith(),
        levers: [
          'share[culture]',
          'share[education]',
          'cap_share[culture]',
          'creative_reform',
          'cap_share[education]',
          'disbursement_rate',
        ].map(id => {
          const range = shipped.leverById.get(id)?.range ?? { min: 0, max: 0 }
          return { id, low: range.min, high: range.max }
        }),
        movement: { shape: 'shift', by: 2030 },
        aims: shipped.targets
          .filter(({ id }) => wanted.includes(id))
          .map(({ variable, year, operator, value }) => ({ variable, year, operator, value })),
        cost: { kind: 'moves' },
        tradeOff: null,
        seed,
      })
    const [one, other] = [ask(1), ask(2)]
    expect(one.isFeasible).toBe(true)
    expect(one.plan.cost).toBeCloseTo(other.plan.cost, 4)
    expect(optimiseAnswer.safeParse(JSON.parse(JSON.stringify(one))).success).toBe(true)
  }, 60_000)
})
