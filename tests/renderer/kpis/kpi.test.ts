/** What a KPI card says, as data. */

import { describe, expect, it } from 'vitest'
import { readHeadlines } from '../../../renderer/features/kpis/headlines.ts'
import { kpiOf } from '../../../renderer/features/kpis/kpi.ts'
import { headlineOf, pack, rising, seriesOf, target, years } from './sample-headline.ts'

const run = { years, series: seriesOf(rising(0.005)) }
const reference = seriesOf(rising(0.001))

describe('a KPI', () => {
  const kpi = kpiOf(headlineOf(), run, reference)

  it('is read in the year of its first target', () => {
    expect(kpi.target.year).toBe(2030)
    expect(kpi.value).toBeCloseTo(0.05, 12)
    expect(kpi.base).toBeCloseTo(0.026, 12)
  })

  it('says how far it is from the baseline, absolutely and relatively', () => {
    expect(kpi.change).toBeCloseTo(0.024, 12)
    expect(kpi.relativeChange).toBeCloseTo(0.024 / 0.026, 12)
  })

  it('has no relative change from a baseline of zero', () => {
    expect(kpiOf(headlineOf(), run, seriesOf(rising(0).map(() => 0))).relativeChange).toBeNull()
  })

  it('judges its first target and mentions the others', () => {
    expect(kpi.state).toEqual({ kind: 'met', from: 2029 })
    expect(kpi.further.map(({ target, state }) => [target.id, state])).toEqual([
      ['six_later', { kind: 'met', from: 2032 }],
    ])
  })

  it('gives the gap in its own unit and as an amount of the whole in that year', () => {
    expect(kpi.gap).toBeCloseTo(0.01, 12)
    expect(kpi.gapAmount?.value).toBeCloseTo(10, 9)
    expect(kpi.gapAmount?.unit.id).toBe('money')
  })

  it('has the amount behind it, or else the same part of the whole', () => {
    expect(kpi.amount?.value).toBeCloseTo(50, 9)
    expect(kpi.equivalent).toBeNull()
    const without = kpiOf(headlineOf({ money: null }), run, reference)
    expect(without.amount).toBeNull()
    expect(without.equivalent?.value).toBeCloseTo(50, 9)
  })

  it('has no amounts where the pack names no whole', () => {
    const bare = kpiOf(headlineOf({ money: null, whole: null }), run, reference)
    expect([bare.amount, bare.equivalent, bare.gapAmount]).toEqual([null, null, null])
  })

  it('keeps the scale of its bar while only policy moves the value', () => {
    const more = kpiOf(headlineOf(), { years, series: seriesOf(rising(0.009)) }, reference)
    expect(more.scale).toBe(kpi.scale)
    expect(kpi.scale).toBeCloseTo(0.08, 12)
  })

  it('ends the bar of a share that aims at nearly all a little after the whole', () => {
    const all = headlineOf({ target: target({ operator: '>=', value: 0.99 }) })
    expect(kpiOf(all, run, reference).scale).toBeCloseTo(1.04, 12)
  })

  it('refuses a run without its series', () => {
    expect(() => kpiOf(headlineOf(), { years, series: {} }, reference)).toThrow('part')
  })
})

describe('headlines', () => {
  it('refuse a pack that names a target it does not have', () => {
    expect(() => readHeadlines({ ...pack, targets: [] })).toThrow('above_four')
  })
})
