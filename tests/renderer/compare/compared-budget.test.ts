/** The budget by line in every compared scenario. */

import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Series } from '../../../shared/model/result.ts'
import type { Compared, Comparison } from '../../../shared/reading/compare/compared.ts'
import {
  type BudgetRow,
  type ComparedBudget,
  comparedBudget,
} from '../../../shared/reading/compare/compared-budget.ts'
import type { PriceBasis } from '../../../shared/scenario/view.ts'
import { catalogue as small } from '../fake-client.ts'
import { money, share } from '../sample-lever.ts'
import { sampleVariable } from '../sample-variable.ts'

const words = (text: string) => ({ en: text, vi: text })
const lines = ['culture', 'health', 'infra']
const ofBudget = { ...share, id: 'share_of_budget' }

const catalogue: Catalogue = {
  ...small,
  units: [share, money, ofBudget],
  dimensions: [
    {
      id: 'line',
      label: words('Line'),
      elements: lines.map(id => ({ id, label: words(id), short: words(id) })),
    },
  ],
  variables: [
    sampleVariable('envelope', money.id),
    sampleVariable('grdp', money.id),
    ...lines.flatMap(id => [
      sampleVariable(`sh[${id}]`, share.id, 'sh'),
      sampleVariable(`plan[${id}]`, money.id, 'plan'),
    ]),
  ],
  budget: { ...small.budget, order: ['health', 'culture', 'infra'] },
  prices: {
    deflator: 'deflator',
    population: 'people',
    exchange: 'rate',
    whole: 'grdp',
    wholes: [{ families: ['plan'], whole: 'envelope' }],
    constant: words('2024'),
    units: [{ unit: money.id, constant: money.id, share: ofBudget.id }],
  },
}

/** A run whose residual takes what culture and health leave of 1000, at prices that have doubled. */
function sideOf(culture: number, health: number, envelope = 1000): Series {
  const shares: Readonly<Record<string, number>> = { culture, health, infra: 1 - culture - health }
  const flat = (value: number) => Array.from({ length: 12 }, () => value)
  return {
    envelope: flat(envelope),
    grdp: flat(envelope * 5),
    deflator: flat(2),
    floor: flat(0.2),
    scaling: flat(1),
    ...Object.fromEntries(lines.map(id => [`sh[${id}]`, flat(shares[id] ?? 0)])),
    ...Object.fromEntries(lines.map(id => [`plan[${id}]`, flat((shares[id] ?? 0) * envelope)])),
  }
}

function compared(id: string, result: Compared['result']): Compared {
  return { scenario: { id, title: id, levers: {}, parameters: {}, formulas: [] }, result }
}

const a = compared('a', { series: sideOf(0.06, 0.1), reference: sideOf(0.02, 0.1) })
const b = compared('b', { series: sideOf(0.02, 0.2, 2000), reference: sideOf(0.02, 0.1, 2000) })
const refused = compared('refused', null)

const both: Comparison = { base: null, others: [a, b], inHand: a }

function budgetOf(comparison = both, basis: PriceBasis = 'current'): ComparedBudget {
  const budget = comparedBudget(comparison, 2030, basis, catalogue)
  if (budget === null) throw new Error('a scenario has a result')
  return budget
}

const values = ({ base, others }: BudgetRow) => [base, ...others].map(each => each?.value.toFixed(3))
const changes = ({ others }: BudgetRow) => others.map(each => each?.change?.toFixed(3))

describe('the budget of a comparison', () => {
  it('has every line in the order of the bar, the residual among them and marked, then the sum', () => {
    const { shares, money: amounts } = budgetOf()
    for (const { rows } of [shares, amounts]) {
      expect(rows.map(({ id, kind }) => [id, kind])).toEqual([
        ['health', 'line'],
        ['culture', 'line'],
        ['infra', 'residual'],
        ['total', 'total'],
      ])
    }
    expect(shares.rows.at(-1)?.others.map(each => each?.value.toFixed(9))).toEqual([
      '1.000000000',
      '1.000000000',
    ])
  })

  it('says who pays: what one line gets more, others and the residual get less', () => {
    const { shares, money: amounts } = budgetOf()
    expect(shares.rows.map(row => changes(row)[0])).toEqual(['0.000', '0.040', '-0.040', '0.000'])
    expect(amounts.rows.map(row => changes(row)[0])).toEqual(['0.000', '40.000', '-40.000', '0.000'])
  })

  it('compares each scenario with its own baseline, and shows that of the scenario in hand', () => {
    const total = budgetOf().money.rows.at(-1)
    expect(total && values(total)).toEqual(['1000.000', '1000.000', '2000.000'])
    expect(total && changes(total)).toEqual(['0.000', '0.000'])
  })

  it('compares with the chosen scenario where one is chosen', () => {
    const [health] = budgetOf({ base: a, others: [b], inHand: b }).money.rows
    expect(health && values(health)).toEqual(['100.000', '400.000'])
    expect(health && changes(health)).toEqual(['300.000'])
  })

  it('is in the price basis, and leads to the series of its numbers', () => {
    const { unit, rows } = budgetOf(undefined, 'constant').money
    expect(unit.id).toBe(money.id)
    expect(rows[1] && values(rows[1])).toEqual(['10.000', '30.000', '20.000'])
    expect(rows.map(({ item }) => item)).toEqual(['plan[health]', 'plan[culture]', 'plan[infra]', 'envelope'])
    expect(budgetOf().shares.rows.map(({ item }) => item)).toEqual([
      'sh[health]',
      'sh[culture]',
      'sh[infra]',
      'sh[infra]',
    ])
  })

  it('does not say the shares twice where money is shown as shares: the sum is one of another whole', () => {
    const { of, rows } = budgetOf(undefined, 'share').money
    expect(of?.en).toBe('grdp')
    expect(rows.map(row => [row.id, values(row)])).toEqual([['total', ['0.200', '0.200', '0.200']]])
  })

  it('leaves out what could not be computed, and is nothing where nothing could', () => {
    const [health] = budgetOf({ base: null, others: [refused, b], inHand: refused }).shares.rows
    expect(health && values(health)).toEqual([undefined, undefined, '0.200'])
    expect(health && changes(health)).toEqual([undefined, '0.100'])
    const nothing = { base: null, others: [refused], inHand: refused }
    expect(comparedBudget(nothing, 2030, 'current', catalogue)).toBeNull()
  })
})
