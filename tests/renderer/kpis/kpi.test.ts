/** What a card says, as data. */

import { describe, expect, it } from 'vitest'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { kpiOf, seriesOfCard } from '../../../shared/reading/indicators/kpi.ts'
import { cardOf, headlineOf, kpiFrom, pack, rising, seriesOf, target, years } from './sample-headline.ts'

const run = { years, series: seriesOf(rising(0.005)) }
const reference = seriesOf(rising(0.001))

describe('a card with a target', () => {
  const kpi = kpiFrom(cardOf(), run, reference)

  it('is read in the year of its target', () => {
    expect(kpi.year).toBe(2030)
    expect(kpi.value).toBeCloseTo(0.05, 12)
    expect(kpi.base).toBeCloseTo(0.026, 12)
  })

  it('says how far it is from the baseline, absolutely and relatively', () => {
    expect(kpi.change).toBeCloseTo(0.024, 12)
    expect(kpi.relativeChange).toBeCloseTo(0.024 / 0.026, 12)
  })

  it('has no relative change from a baseline of zero', () => {
    expect(kpiFrom(cardOf(), run, seriesOf(rising(0).map(() => 0))).relativeChange).toBeNull()
  })

  it('judges its target and mentions the others of the variable', () => {
    expect(kpi.judged?.state).toEqual({ kind: 'met', from: 2029 })
    expect(kpi.further.map(({ target: each, state }) => [each.id, state])).toEqual([
      ['six_later', { kind: 'met', from: 2032 }],
    ])
  })

  it('judges a later target in its own year', () => {
    const later = kpiFrom(cardOf({ target: 'six_later' }), run, reference)
    expect(later.year).toBe(2034)
    expect(later.further.map(({ target: each }) => each.id)).toEqual(['above_four'])
  })

  it('gives the gap in its own unit and as an amount of the whole in that year', () => {
    expect(kpi.judged?.gap).toBeCloseTo(0.01, 12)
    expect(kpi.judged?.gapAmount?.value).toBeCloseTo(10, 9)
    expect(kpi.judged?.gapAmount?.unit.id).toBe('money')
  })

  it('has the amount behind it, or else the same part of the whole', () => {
    expect(kpi.amount?.value).toBeCloseTo(50, 9)
    expect(kpi.equivalent).toBeNull()
    const without = kpiFrom(cardOf({}, { money: null }), run, reference)
    expect(without.amount).toBeNull()
    expect(without.equivalent?.value).toBeCloseTo(50, 9)
  })

  it('has no amounts where the variable is a share of nothing that is named', () => {
    const bare = kpiFrom(cardOf({}, { money: null, whole: null }), run, reference)
    expect([bare.amount, bare.equivalent, bare.judged?.gapAmount]).toEqual([null, null, null])
  })

  it('keeps the scale of its bar while only policy moves the value', () => {
    const more = kpiFrom(cardOf(), { years, series: seriesOf(rising(0.009)) }, reference)
    expect(more.judged?.scale).toBe(kpi.judged?.scale)
    expect(kpi.judged?.scale).toBeCloseTo(0.08, 12)
  })

  it('ends the bar of a share that aims at nearly all a little after the whole', () => {
    const all = { indicator: headlineOf(), target: target({ operator: '>=', value: 0.99 }) }
    expect(kpiFrom(all, run, reference).judged?.scale).toBeCloseTo(1.04, 12)
  })

  it('refuses a run without its series', () => {
    expect(() => kpiFrom(cardOf(), { years, series: {} }, reference)).toThrow('part')
  })

  it('names the series that it is read off', () => {
    expect(seriesOfCard(cardOf())).toEqual(['part', 'culture_spending', 'spending'])
  })
})

describe('a card without a target', () => {
  const card = { indicator: indicatorOf(pack, 'culture_spending'), target: null }

  it('is read in the selected year and judges nothing', () => {
    const kpi = kpiFrom(card, run, reference, 2026)
    expect(kpi).toMatchObject({ year: 2026, judged: null, further: [] })
    expect(kpi.value).toBeCloseTo(30, 9)
    expect(kpi.base).toBeCloseTo(22, 9)
  })

  it('refuses a year outside the run', () => {
    expect(() => kpiFrom(card, run, reference, 2099)).toThrow('2099')
  })
})

describe('a card in another price basis', () => {
  const money = { indicator: indicatorOf(pack, 'culture_spending'), target: null }
  const inFlation = (series: Record<string, readonly number[]>) => ({
    ...series,
    price: years.map((_, index) => (index === 0 ? 1 : 2)),
  })
  const risen = { years, series: inFlation({ ...run.series }) }
  const still = inFlation({ ...reference })

  it('shows money, its baseline and its course in that basis', () => {
    const kpi = kpiOf(money, risen, still, 2026, 'constant', pack)
    expect(kpi.unit.id).toBe('money_2024')
    expect(kpi.value).toBeCloseTo(15, 9)
    expect(kpi.base).toBeCloseTo(11, 9)
    expect(kpi.values[0]).toBeCloseTo(20, 9)
    expect(kpi.relativeChange).toBeCloseTo(8 / 22, 9)
  })

  it('leaves a share and its gap alone, and shows the money of the gap in that basis', () => {
    const kpi = kpiOf(cardOf(), risen, still, 2026, 'constant', pack)
    expect(kpi.unit.id).toBe('share')
    expect(kpi.value).toBeCloseTo(0.05, 12)
    expect(kpi.judged?.gap).toBeCloseTo(0.01, 12)
    expect(kpi.judged?.gapAmount).toMatchObject({ variable: 'spending', unit: { id: 'money_2024' } })
    expect(kpi.judged?.gapAmount?.value).toBeCloseTo(5, 9)
    expect(kpi.amount?.value).toBeCloseTo(25, 9)
  })

  it('judges a target on money as the model does, and shows it in that basis', () => {
    const fifty = target({ id: 'fifty', variable: 'culture_spending', operator: '>=', value: 50 })
    const card = { indicator: { ...money.indicator, targets: [fifty] }, target: fifty }
    const kpi = kpiOf(card, risen, still, 2026, 'constant', pack)
    expect(kpi.judged?.state.kind).toBe('met')
    expect(kpi.judged?.target.goal).toBeCloseTo(25, 9)
    expect(kpi.judged?.gap).toBeCloseTo(0, 9)
  })

  it('does not repeat a share as a share', () => {
    const kpi = kpiOf(cardOf(), risen, still, 2026, 'share', pack)
    expect([kpi.amount, kpi.judged?.gapAmount]).toEqual([null, null])
  })
})
