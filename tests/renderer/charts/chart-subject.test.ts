/** From the results of scenarios to what a chart shows. */

import { describe, expect, it } from 'vitest'
import type { CatalogueVariable } from '../../../shared/model/catalogue.ts'
import type { ChartCatalogue } from '../../../shared/reading/charts/chart-sources.ts'
import { subjectOf as subjectFrom } from '../../../shared/reading/charts/chart-subject.ts'
import type { ChartPanel } from '../../../shared/reading/charts/chart-view.ts'
import { bandOf } from '../analysis/sample-ensemble.ts'
import { rising, years } from '../kpis/sample-headline.ts'
import { catalogue, choice, linesOf, scenario, sourcesOf, subjectOf } from './sample-sources.ts'

const values = ({ lines }: ChartPanel, key: string) => lines.find(each => each.key === key)?.values
const rounded = (series: readonly number[] | undefined) => series?.map(value => Number(value.toFixed(6)))

describe('the lines of a subject', () => {
  const three = [scenario('a', 0.002, 1), scenario('b', 0.005, 2, true), scenario('c', 0.001, 3)]

  it('are one for each scenario in the order of the document, each in its slot, the baseline last', () => {
    const { lines } = linesOf({ scenarios: three })
    expect(lines.map(({ key, role, slot }) => [key, role, slot])).toEqual([
      ['a', 'other', 1],
      ['b', 'active', 2],
      ['c', 'other', 3],
      ['base', 'base', null],
    ])
  })

  it('have the bits of the results', () => {
    const subject = linesOf({ scenarios: three })
    expect(values(subject, 'b')).toEqual(rising(0.005))
    expect(values(subject, 'base')).toEqual(rising(0.001))
  })

  it('say when the baseline was moved, and keep the original one where that is wanted', () => {
    const { series } = sourcesOf().base
    const moved = linesOf({ base: { series, isMoved: true }, original: scenario('o', 0.0005, 1).series })
    expect(moved.isBaseMoved).toBe(true)
    expect(moved.lines.at(-1)).toMatchObject({ key: 'original', role: 'original', values: rising(0.0005) })
    expect(moved.lines.at(-2)?.name).not.toBe(linesOf().lines.at(-1)?.name)
  })

  it('leave out a scenario that has not the series yet, and wait for the one in hand', () => {
    const [first, second] = three
    if (first === undefined || second === undefined) throw new RangeError('there are three')
    const late = { ...first, series: {} }
    expect(linesOf({ scenarios: [late, second] }).lines.map(({ key }) => key)).toEqual(['b', 'base'])
    const waiting = sourcesOf({ scenarios: [{ ...second, series: {} }] })
    expect(subjectFrom(choice, waiting)).toBeNull()
  })
})

describe('executed values', () => {
  const executed = [
    { item: 'part', year: 2027, value: 0.031, source: 'Annual report' },
    { item: 'another', year: 2030, value: 1, source: '' },
  ]
  const known = { ...catalogue, executed }

  it('are the past of their variable, with their source, and the forecast begins after the last', () => {
    const subject = linesOf({ catalogue: known })
    expect(subject.lastOutturn).toBe(2027)
    expect(subject.past.map(({ year, standing, note }) => [year, standing, note])).toEqual([
      [2024, 'modelled', ''],
      [2025, 'modelled', ''],
      [2026, 'modelled', ''],
      [2027, 'executed', 'Annual report'],
    ])
    expect(subject.past.at(-1)?.value).toBe(0.031)
  })

  it('leave the charts of other variables where they were', () => {
    expect(linesOf({ catalogue: { ...catalogue, executed: executed.slice(1) } })).toEqual(linesOf())
  })
})

describe('the modes', () => {
  it('draw differences from the baseline, in the unit of differences', () => {
    const subject = linesOf({ mode: 'difference' })
    expect(rounded(values(subject, 'one'))).toEqual(rounded(years.map((_, index) => 0.004 * index)))
    expect(values(subject, 'base')).toEqual(years.map(() => 0))
    expect(subject.unit.label).toEqual({ en: 'pp', vi: 'điểm %' })
    expect(subject.past).toEqual([])
  })

  it('draw them in per cent of the baseline', () => {
    const subject = linesOf({ mode: 'relative' })
    expect(values(subject, 'one')?.at(-1)).toBeCloseTo(0.04 / 0.03, 10)
    expect(subject.unit).toMatchObject({ percent: true, scale: 100 })
  })

  it('draw an index of the base year', () => {
    const subject = linesOf({ mode: 'index' })
    expect(values(subject, 'one')?.[0]).toBe(100)
    expect(values(subject, 'one')?.at(-1)).toBeCloseTo(350, 10)
    expect(subject.past.map(({ value }) => Math.round(value))).toEqual([100, 105])
  })

  it('say why nothing can be drawn where they divide by zero', () => {
    const zero = {
      ...scenario('one', 0, 2, true),
      series: { ...scenario('one', 0, 2).series, part: years.map(() => 0) },
    }
    const base = { series: zero.series, isMoved: false }
    expect(linesOf({ scenarios: [zero], base, mode: 'index' }).remark).toContain('2024')
    expect(linesOf({ scenarios: [zero], base, mode: 'relative' }).remark).not.toBeNull()
    expect(linesOf({ scenarios: [zero], base }).remark).toBeNull()
  })

  it('count what rounding leaves of a subtraction as no difference', () => {
    const noisy = { ...scenario('one', 0, 2, true) }
    const series = { ...noisy.series, part: rising(0.001).map(value => value * (1 + 1e-15)) }
    expect(values(linesOf({ scenarios: [{ ...noisy, series }], mode: 'difference' }), 'one')).toEqual(
      years.map(() => 0),
    )
  })
})

describe('targets', () => {
  it('stand at their values, and above the baseline of their year where differences are drawn', () => {
    expect(linesOf().targets.map(({ year, value }) => [year, value])).toEqual([
      [2030, 0.04],
      [2034, 0.06],
    ])
    const [first] = linesOf({ mode: 'difference' }).targets
    expect(first?.value).toBeCloseTo(0.04 - 0.026, 10)
    expect(first?.state).toBe('met')
  })

  it('are none in the modes and price bases that have no place for them', () => {
    expect(linesOf({ mode: 'index' }).targets).toEqual([])
    expect(linesOf({ mode: 'relative' }).targets).toEqual([])
  })
})

describe('money in another price basis', () => {
  const dear = {
    ...scenario('dear', 0.005, 3),
    series: { ...scenario('dear', 0.005, 3).series, price: years.map(() => 2) },
  }
  const scenarios = [scenario('one', 0.005, 2, true), dear]

  it('is converted by the deflator of each scenario', () => {
    const subject = linesOf({ scenarios, basis: 'constant' }, { variable: 'culture_spending' })
    const modelled = rising(0.005).map(value => value * 1000)
    expect(rounded(values(subject, 'one'))).toEqual(
      rounded(modelled.map((value, index) => value / 1.03 ** index)),
    )
    expect(rounded(values(subject, 'dear'))).toEqual(rounded(modelled.map(value => value / 2)))
    expect(subject.unit.id).toBe('money_2024')
  })

  it('has no past before the runs, which nothing converts', () => {
    const observed = [2019, 2024].map(year => ({
      variable: 'culture_spending',
      year,
      value: 18,
      standing: 'published' as const,
      facts: ['F-1'],
    }))
    const known: ChartCatalogue = { ...catalogue, history: observed }
    const past = (basis: 'current' | 'constant') =>
      linesOf({ catalogue: known, basis }, { variable: 'culture_spending' }).past.map(({ year }) => year)
    expect(past('current')).toEqual([2019, 2024, 2025])
    expect(past('constant')).toEqual([2024, 2025])
  })
})

describe('the past', () => {
  const observed = (year: number, value: number) => ({
    variable: 'part',
    year,
    value,
    standing: 'published' as const,
    facts: ['F-1'],
    note: { en: 'City only.', vi: 'Riêng thành phố.' },
  })
  const history = [observed(2009, 0.01), observed(2015, 0.017), observed(2024, 0.0201)]

  it('is what was observed in the last ten years, and the model’s outturn where nothing was', () => {
    const { past } = linesOf({ catalogue: { ...catalogue, history } })
    expect(past.map(({ year, standing }) => [year, standing])).toEqual([
      [2015, 'published'],
      [2024, 'published'],
      [2025, 'modelled'],
    ])
    expect(past[1]).toMatchObject({ value: 0.0201, note: 'Riêng thành phố.' })
  })
})

describe('other places', () => {
  const place = (en: string, year: number, value: number) => ({
    id: `${en} ${year}`,
    variable: 'part',
    place: { en, vi: en },
    year,
    value,
    facts: ['F-2'],
  })
  const benchmarks = [
    place('Seoul', 2010, 0.01),
    place('Seoul', 2022, 0.02),
    place('Seoul', 2030, 0.05),
    place('Paris', 2015, 0.04),
  ]

  it('are drawn where the chart asks for them: the latest figure of each, and their targets', () => {
    const over = { catalogue: { ...catalogue, benchmarks } }
    expect(linesOf(over).benchmarks).toEqual([])
    expect(linesOf(over, { benchmarks: true }).benchmarks.map(({ place, isAim }) => [place, isAim])).toEqual([
      ['Seoul 2022', false],
      ['Seoul 2030', true],
      ['Paris 2015', false],
    ])
  })

  it('are left out where the values are shown in another unit', () => {
    const over = { catalogue: { ...catalogue, benchmarks } }
    for (const mode of ['difference', 'relative', 'index'] as const) {
      expect(linesOf({ ...over, mode }, { benchmarks: true }).benchmarks).toEqual([])
    }
  })
})

describe('a breakdown', () => {
  const [model] = catalogue.variables
  if (model === undefined) throw new RangeError('the sample has variables')
  const element = (id: string, elements: string[], unit: string): CatalogueVariable => ({
    ...model,
    id,
    family: id.replace(/\[.*/, ''),
    elements,
    unit,
    formula: '0',
  })
  const words = (text: string) => ({ en: text, vi: text })
  const parts: ChartCatalogue = {
    ...catalogue,
    units: catalogue.units.map(unit => (unit.id === 'money' ? { ...unit, measures: { vnd: 1 } } : unit)),
    dimensions: [
      {
        id: 'line',
        label: words('Lines'),
        elements: ['arts', 'care', 'roads'].map(id => ({ id, label: words(id), short: words(`${id}!`) })),
      },
      {
        id: 'area',
        label: words('Areas'),
        elements: ['city', 'land'].map(id => ({ id, label: words(id), short: words(id) })),
      },
    ],
    variables: [
      ...catalogue.variables,
      { ...element('total', [], 'money'), formula: 'sum(cost[line, area], line, area)' },
      ...['arts', 'care', 'roads'].flatMap(line => [
        element(`cost[${line},city]`, [line, 'city'], 'money'),
        element(`cost[${line},land]`, [line, 'land'], 'money'),
        element(`rate[${line}]`, [line], 'share'),
      ]),
    ],
  }
  const seriesOf = (more: number) => {
    const of = (value: number) => years.map((_, index) => value + more * index)
    const lines = ['arts', 'care', 'roads'].flatMap((line, index): [string, number[]][] => [
      [`cost[${line},city]`, of(10 * (index + 1))],
      [`cost[${line},land]`, of(1)],
      [`rate[${line}]`, of(0.1)],
    ])
    return { ...scenario('x', 0, 1).series, ...Object.fromEntries(lines), total: of(63) }
  }
  const over = {
    catalogue: parts,
    scenarios: [
      { ...scenario('one', 0, 2, true), series: seriesOf(1) },
      { ...scenario('two', 0, 3), series: seriesOf(2) },
    ],
    base: { series: seriesOf(0), isMoved: false },
  }

  it('stacks the elements of what can be added, a stack for each scenario', () => {
    const subject = subjectOf(over, { variable: 'cost[arts,city]', breakdown: 'line' })
    if (subject.kind !== 'stacked') throw new RangeError(subject.kind)
    expect(subject.bands.map(({ key, name, hue }) => [key, name, hue])).toEqual([
      ['arts', 'arts!', 1],
      ['care', 'care!', 2],
      ['roads', 'roads!', 3],
    ])
    expect(subject.stacks.map(({ key, slot }) => [key, slot])).toEqual([
      ['one', 2],
      ['two', 3],
    ])
    expect(subject.stacks[1]?.parts.map(({ values: [first] }) => first)).toEqual([10, 20, 30])
  })

  it('adds the elements of the other dimension for a total, and then leads to no single series', () => {
    const subject = subjectOf(over, { variable: 'total', breakdown: 'area' })
    if (subject.kind !== 'stacked') throw new RangeError(subject.kind)
    expect(subject.stacks[0]?.parts.map(({ series, values: [first] }) => [series, first])).toEqual([
      [null, 60],
      [null, 3],
    ])
  })

  it('sets shares, which cannot be added, beside each other, with all scenarios and the baseline', () => {
    const subject = subjectOf(over, { variable: 'rate[arts]', breakdown: 'line', form: 'stacked' })
    if (subject.kind !== 'multiples') throw new RangeError(subject.kind)
    expect(subject.panels.map(({ series, name }) => [series, name])).toEqual([
      ['rate[arts]', 'arts!'],
      ['rate[care]', 'care!'],
      ['rate[roads]', 'roads!'],
    ])
    expect(subject.panels[0]?.lines.map(({ key }) => key)).toEqual(['one', 'two', 'base'])
  })

  it('sets differences from the baseline beside each other, and what is below zero', () => {
    const chosen = { variable: 'cost[arts,city]', breakdown: 'line' }
    expect(subjectOf({ ...over, mode: 'difference' }, chosen).kind).toBe('multiples')
    const [first, second] = over.scenarios
    if (first === undefined || second === undefined) throw new RangeError('there are two')
    const below = { ...first, series: { ...first.series, 'cost[care,city]': years.map(() => -1) } }
    expect(subjectOf({ ...over, scenarios: [below, second] }, chosen).kind).toBe('multiples')
  })

  it('has bands in the small chart of each element that has them, and none on a stack', () => {
    const bands = new Map([['rate[care]', bandOf('rate[care]', rising(0.001), 0.01)]])
    const rates = subjectOf({ ...over, bands }, { variable: 'rate[arts]', breakdown: 'line' })
    if (rates.kind !== 'multiples') throw new RangeError(rates.kind)
    expect(rates.panels.map(({ fan }) => fan !== null)).toEqual([false, true, false])
    expect(rates.fanProblem).toBeNull()
    const chosen = { variable: 'cost[arts,city]', breakdown: 'line' }
    expect(subjectOf({ ...over, bands }, chosen).fanProblem).toBe('parts')
    expect(subjectOf({ ...over, bands: 'waiting' }, chosen).fanProblem).toBe('waiting')
    expect(subjectOf(over, chosen).fanProblem).toBeNull()
  })

  it('is none of what the dimension does not divide', () => {
    expect(subjectOf({ catalogue: parts }, { breakdown: 'line' }).kind).toBe('lines')
  })
})
