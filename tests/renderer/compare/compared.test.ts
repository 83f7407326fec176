import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import {
  type Compared,
  columnIds,
  hasMovedBase,
  leverRows,
  parameterRows,
  resultRows,
} from '../../../shared/reading/compare/compared.ts'
import type { Indicator } from '../../../shared/reading/indicators/indicator.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { catalogue, documentOf } from '../fake-client.ts'
import { money, sampleLever, share } from '../sample-lever.ts'

const words = { en: 'x', vi: 'x' }
const culture = sampleLever()
const health = sampleLever({ id: 'share[health]', primary: false })
const debt = sampleLever({ id: 'debt', sector: 'economy' })
const growth = sampleLever({ id: 'growth', sector: 'economy', kind: 'assumption' })
const reform = {
  id: 'reform',
  family: 'reform',
  elements: [],
  sector: 'economy',
  unit: 'share',
  label: words,
  short: words,
  source: { kind: 'assumption' as const },
  value: 0.2,
  low: 0,
  high: 1,
  distribution: 'fixed' as const,
}

const model: Catalogue = {
  ...catalogue,
  sectors: ['budget', 'economy'].map(id => ({ id, label: words })),
  // As a pack may list them: the panel has another order.
  levers: [growth, health, debt, culture],
  parameters: [reform],
  units: [share, money, { ...money, id: 'share_of_budget', scale: 100 }],
  prices: {
    deflator: 'deflator',
    population: 'people',
    exchange: 'rate',
    whole: 'budget',
    wholes: [],
    constant: words,
    units: [{ unit: 'bn_vnd', constant: 'bn_vnd', share: 'share_of_budget' }],
  },
}

const [blank] = documentOf('File').scenarios
if (blank === undefined) throw new Error('a document has a scenario')

function compared(
  id: string,
  differing: Partial<Scenario> = {},
  series: Compared['result'] = null,
): Compared {
  const scenario = { ...blank, id, title: id, levers: {}, parameters: {}, formulas: [], ...differing }
  return { scenario, result: series }
}

/** The last scenario is in hand, and none but what is given. */
function beside(base: Compared | null, ...others: readonly Compared[]) {
  return { base, others, inHand: others.at(-1) ?? compared('none') }
}

const constant = (value: number) => ({ shape: 'constant', value }) as const
const flat = (value: number) => Array.from({ length: 12 }, () => value)

describe('the levers of a comparison', () => {
  it('are those that differ, in the order of the panel: policy first, in each sector the primary ones', () => {
    const a = compared('a', {
      levers: { growth: constant(0.01), debt: constant(0.01), [health.id]: constant(0.1) },
    })
    const b = compared('b', { levers: { [culture.id]: constant(0.04) } })
    const rows = leverRows(beside(null, a, b), model, 2030)
    expect(rows.map(({ lever }) => lever.id)).toEqual([culture.id, health.id, 'debt', 'growth'])
  })

  it('are not those that all have alike, however their paths are written', () => {
    const ramp = { shape: 'ramp', from: 2026, to: 2030, value: 0.04 } as const
    const points = { shape: 'points', points: { 2026: 0.022, 2030: 0.04 } } as const
    const standard = { shape: 'points', points: { 2026: 0.022, 2035: 0.031 } } as const
    const base = compared('base', { levers: { [culture.id]: ramp } })
    const other = compared('other', { levers: { [culture.id]: points, debt: standard } })
    const rows = leverRows(beside(base, other), model, 2030)
    expect(rows.filter(({ lever }) => lever.id === culture.id)).toEqual([])
  })

  it('differ where they differ in any year, be it another than the one in view', () => {
    const late = compared('late', { levers: { debt: { shape: 'step', year: 2034, value: 0.1 } } })
    const [row] = leverRows(beside(null, late), model, 2030)
    expect(row?.others[0]).toMatchObject({ value: 0.026, change: 0 })
    expect(leverRows(beside(null, late), model, 2034)[0]?.others[0]?.change).toBeCloseTo(0.07, 12)
  })

  it('differ from the content of the base, whatever was changed since the file was opened', () => {
    const levers = { [culture.id]: constant(0.05) }
    const [only, second] = [compared('only', { levers }), compared('second', { levers })]
    const fromBaseline = leverRows(beside(null, only, second), model, 2030)
    expect(fromBaseline[0]?.base.value).toBeCloseTo(0.026, 12)
    expect(fromBaseline[0]?.others.map(({ change }) => change?.toFixed(3))).toEqual(['0.024', '0.024'])
    expect(leverRows(beside(only, second), model, 2030)).toEqual([])
    const plain = leverRows(beside(only, compared('plain')), model, 2030)
    expect(plain[0]?.others[0]?.change?.toFixed(3)).toBe('-0.024')
  })

  it('are none in one scenario without changes beside the baseline', () => {
    expect(leverRows(beside(null, compared('a')), model, 2030)).toEqual([])
  })
})

describe('the moved baseline', () => {
  const moved = compared('moved', {
    levers: { growth: constant(0.08), [culture.id]: constant(0.05) },
    parameters: { reform: 0.5 },
  })
  const plain = compared('plain')

  it('has the assumptions of the scenario in hand, and every policy on its default path', () => {
    const rows = leverRows({ base: null, others: [moved, plain], inHand: moved }, model, 2030)
    const [policy, assumption] = rows
    expect(policy?.lever.id).toBe(culture.id)
    expect(policy?.base.value).toBeCloseTo(0.026, 12)
    expect(assumption?.base).toMatchObject({ value: 0.08, path: constant(0.08) })
    expect(assumption?.others.map(({ change }) => change?.toFixed(3))).toEqual(['0.000', '-0.054'])
  })

  it('keeps the row of an assumption that moved it, though all columns are the same', () => {
    const rows = leverRows({ base: null, others: [moved], inHand: moved }, model, 2030)
    expect(rows.map(({ lever }) => lever.id)).toContain('growth')
    expect(parameterRows({ base: null, others: [moved], inHand: moved }, model)).toMatchObject([
      { base: { value: 0.5 }, others: [{ value: 0.5, change: 0 }] },
    ])
  })

  it('is not moved by another scenario than the one in hand, nor where a scenario is the base', () => {
    expect(hasMovedBase({ base: null, inHand: moved }, model)).toBe(true)
    expect(hasMovedBase({ base: null, inHand: plain }, model)).toBe(false)
    expect(hasMovedBase({ base: plain, inHand: moved }, model)).toBe(false)
    const [row] = leverRows({ base: null, others: [moved, plain], inHand: plain }, model, 2030).slice(-1)
    expect(row?.lever.id).toBe('growth')
    expect(row?.base.value).toBeCloseTo(0.026, 12)
  })
})

describe('the parameters of a comparison', () => {
  it('are those that differ from the base', () => {
    const [a, b] = [compared('a', { parameters: { reform: 0.5 } }), compared('b')]
    expect(parameterRows(beside(null, a, b), model)).toMatchObject([
      { base: { value: 0.2 }, others: [{ value: 0.5, change: 0.3 }, { change: 0 }] },
    ])
    expect(parameterRows(beside(null, b), model)).toEqual([])
    expect(parameterRows(beside(a, b), model)[0]?.base.value).toBe(0.5)
  })
})

describe('the results of a comparison', () => {
  const indicator: Indicator = {
    id: 'part',
    variable: { ...reform, formula: '0', id: 'part', family: 'part' },
    unit: share,
    targets: [
      {
        id: 'above',
        label: words,
        short: words,
        variable: 'part',
        year: 2030,
        operator: '>',
        value: 0.04,
        source: { kind: 'assumption' },
      },
    ],
    money: null,
    measure: null,
    whole: null,
    note: null,
  }
  const a = compared('a', {}, { series: { part: flat(0.05) }, reference: { part: flat(0.03) } })
  const b = compared('b', {}, { series: { part: flat(0.02) }, reference: { part: flat(0.01) } })
  const refused = compared('refused')

  it('are compared each with its own moving baseline, which moves with its assumptions', () => {
    const { years } = resultRows(
      indicator,
      { base: null, others: [a, b], inHand: a },
      [2030],
      'current',
      model,
    )
    expect(years[0]?.base?.value).toBe(0.03)
    expect(years[0]?.others.map(each => each?.change?.toFixed(3))).toEqual(['0.020', '0.010'])
  })

  it('are compared with the chosen scenario where one is chosen', () => {
    const { years } = resultRows(
      indicator,
      { base: a, others: [b], inHand: b },
      [2030, 2035],
      'current',
      model,
    )
    expect(years.map(({ year, base }) => [year, base?.value])).toEqual([
      [2030, 0.05],
      [2035, 0.05],
    ])
    expect(years[0]?.others[0]?.change?.toFixed(3)).toBe('-0.030')
  })

  it('say of each target what becomes of it in each', () => {
    const { targets } = resultRows(
      indicator,
      { base: null, others: [a, b], inHand: a },
      [2030],
      'current',
      model,
    )
    expect(targets[0]?.others.map(state => state?.kind)).toEqual(['met', 'missed'])
    expect(targets[0]?.base?.kind).toBe('missed')
  })

  it('leave out what could not be computed, and no other', () => {
    const rows = resultRows(
      indicator,
      { base: null, others: [refused, b], inHand: refused },
      [2030],
      'current',
      model,
    )
    expect(rows.years[0]).toMatchObject({ base: null, others: [null, { value: 0.02 }] })
    expect(rows.targets[0]?.others.map(state => state?.kind ?? null)).toEqual([null, 'missed'])
  })

  it('are in the price basis, each by the deflator and the whole of its own run', () => {
    const inMoney = { ...indicator, unit: money, targets: [] }
    const side = (value: number, budget: number) => ({ part: flat(value), budget: flat(budget) })
    const rich = compared('rich', {}, { series: side(50, 1000), reference: side(30, 500) })
    const { years, unit } = resultRows(
      inMoney,
      { base: null, others: [rich], inHand: rich },
      [2030],
      'share',
      model,
    )
    expect(unit.id).toBe('share_of_budget')
    expect(years[0]?.base?.value).toBeCloseTo(0.06, 12)
    expect(years[0]?.others[0]).toMatchObject({ value: 0.05 })
    expect(years[0]?.others[0]?.change).toBeCloseTo(-0.01, 12)
  })

  it('stand in the columns of the base and the scenarios', () => {
    expect(columnIds(beside(null, a, b))).toEqual([null, 'a', 'b'])
    expect(columnIds(beside(b, a))).toEqual(['b', 'a'])
  })
})
