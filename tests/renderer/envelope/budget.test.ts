/** The budget of a year. */

import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Series } from '../../../shared/model/result.ts'
import { budgetOf, budgetsOf, cutYears } from '../../../shared/reading/budget.ts'
import { catalogue as small } from '../fake-client.ts'
import { money, share } from '../kpis/sample-headline.ts'
import { sampleVariable } from '../sample-variable.ts'

const words = (text: string) => ({ en: text, vi: text })

const lines = ['culture', 'health', 'infra']

const catalogue: Catalogue = {
  ...small,
  units: [share, money],
  dimensions: [
    {
      id: 'line',
      label: words('Line'),
      elements: lines.map(id => ({ id, label: words(id), short: words(id) })),
    },
  ],
  variables: [
    sampleVariable('envelope', 'money'),
    ...lines.flatMap(id => [sampleVariable(`sh[${id}]`, 'share'), sampleVariable(`plan[${id}]`, 'money')]),
  ],
  budget: { ...small.budget, order: ['health', 'culture', 'infra'] },
}

function seriesOf(shares: Readonly<Record<string, number>>, scaling = 1) {
  const two = (value: number) => [value, value]
  return {
    envelope: [900, 1000],
    floor: two(0.2),
    scaling: two(scaling),
    ...Object.fromEntries(lines.map(id => [`sh[${id}]`, two(shares[id] ?? 0)])),
    ...Object.fromEntries(lines.map(id => [`plan[${id}]`, two((shares[id] ?? 0) * 1000)])),
  }
}

const run = { years: [2025, 2026], series: seriesOf({ culture: 0.06, health: 0.1, infra: 0.84 }) }
const reference = seriesOf({ culture: 0.02, health: 0.1, infra: 0.88 })

describe('the budget of a year', () => {
  const budget = budgetOf(catalogue, { run, reference }, 2026, 'current')

  it('has its lines in the order of the bar, each with its lever', () => {
    expect(budget.lines.map(({ id, lever }) => [id, lever])).toEqual([
      ['health', 'share[health]'],
      ['culture', 'share[culture]'],
      ['infra', null],
    ])
  })

  it('is that of the year asked for', () => {
    expect(budget.total).toBe(1000)
    expect(budgetOf(catalogue, { run, reference }, 2025, 'current').total).toBe(900)
  })

  it('stands beside the baseline', () => {
    expect(budget.lines[1]).toMatchObject({ share: 0.06, baseShare: 0.02, money: 60, baseMoney: 20 })
  })

  it('adds the shares up instead of claiming that they close', () => {
    expect(budget.sum).toBeCloseTo(1, 12)
    const open = { ...run, series: seriesOf({ culture: 0.06, health: 0.1, infra: 0.5 }) }
    expect(budgetOf(catalogue, { run: open, reference }, 2026, 'current').sum).toBeCloseTo(0.66, 12)
  })

  it('says nothing of requests that fit', () => {
    expect(budget.overRequest).toBeNull()
  })

  it('says by how much requests were too large, in shares and money, and what was granted', () => {
    const cut = { ...run, series: seriesOf({ culture: 0.3, health: 0.5, infra: 0.2 }, 0.8) }
    const { overRequest } = budgetOf(catalogue, { run: cut, reference }, 2026, 'current')
    // Asked for 100 % where 80 % was to be had.
    expect(overRequest?.excess).toBeCloseTo(0.2, 12)
    expect(overRequest?.money).toBeCloseTo(200, 9)
    expect(overRequest?.granted).toBe(0.8)
  })

  it('names the years in which requests were cut', () => {
    const series = { ...run.series, scaling: [1, 0.9] }
    expect(cutYears(catalogue, { ...run, series })).toEqual([2026])
    expect(cutYears(catalogue, run)).toEqual([])
  })

  it('is there for every year of the run', () => {
    expect(
      budgetsOf(catalogue, { run, reference }, 'current').map(({ year, total }) => [year, total]),
    ).toEqual([
      [2025, 900],
      [2026, 1000],
    ])
  })

  it('refuses a year that the run does not have', () => {
    expect(() => budgetOf(catalogue, { run, reference }, 2050, 'current')).toThrow(RangeError)
  })
})

describe('the budget in another price basis', () => {
  const priced: Catalogue = {
    ...catalogue,
    units: [...catalogue.units, { ...money, id: 'money_2024' }],
    variables: [...catalogue.variables, sampleVariable('output', 'money')],
    prices: {
      deflator: 'deflator',
      constant: words('2024 prices'),
      population: 'people',
      exchange: 'rate',
      whole: 'output',
      wholes: [{ whole: 'envelope', families: ['plan'] }],
      units: [{ unit: 'money', constant: 'money_2024', share: 'share' }],
    },
  }
  const side = (series: Series): Series => ({ ...series, deflator: [1, 2], output: [9000, 10000] })
  const simulation = { run: { ...run, series: side(run.series) }, reference: side(reference) }

  it('has its money converted by the deflator of the year, and the same shares', () => {
    const constant = budgetOf(priced, simulation, 2026, 'constant')
    expect(constant.total).toBe(500)
    expect(constant.moneyUnit.id).toBe('money_2024')
    expect(constant.lines[1]).toMatchObject({ id: 'culture', share: 0.06, money: 30, baseMoney: 10 })
  })

  it('has lines as shares of the whole and the whole as a share of output, but moves money as money', () => {
    const shares = budgetOf(priced, simulation, 2026, 'share')
    expect(shares.lines[1]?.money).toBeCloseTo(0.06, 12)
    expect(shares.total).toBeCloseTo(0.1, 12)
    expect([shares.totalOf?.en, shares.moneyOf?.en]).toEqual(['output', 'envelope'])
    expect(shares.whole).toMatchObject({ money: 1000, unit: { id: 'money' } })
  })
})
