/** Bands on a chart: where they can be drawn, what the axis holds of them, and how they are read off. */

import { describe, expect, it } from 'vitest'
import { readoutAt } from '../../../renderer/features/charts/readout.ts'
import type { Band } from '../../../shared/analysis/uncertainty.ts'
import type { ChartSources } from '../../../shared/reading/charts/chart-sources.ts'
import { figureOf } from '../../../shared/reading/charts/figure.ts'
import { fanAreas } from '../../../shared/reading/charts/figure-fan.ts'
import { fittingAxis } from '../../../shared/reading/charts/fitting-axis.ts'
import { tableColumns } from '../../../shared/reading/charts/table-columns.ts'
import { look, viewOf } from '../charts/sample-chart.ts'
import { linesOf } from '../charts/sample-sources.ts'
import { rising, share, years } from '../kpis/sample-headline.ts'
import { bandOf } from './sample-ensemble.ts'

const bandsOf = (...bands: Band[]) => new Map(bands.map(band => [band.variable, band]))
const line = rising(0.005)
const wide = bandsOf(bandOf('part', line, 0.01))
const money = { variable: 'culture_spending' }
const amounts = line.map(value => value * 1000)
const price = years.map((_, index) => 1.03 ** index)
const shown = (over: Partial<ChartSources>, chosen = {}) => linesOf({ bands: wide, ...over }, chosen)

describe('the bands of a chart', () => {
  it('are the percentiles of its series, where they are wanted', () => {
    expect(shown({}).fan?.p95.at(-1)).toBeCloseTo(0.1, 12)
    expect(shown({}).fanProblem).toBeNull()
    expect(shown({ bands: null })).toMatchObject({ fan: null, fanProblem: null })
  })

  it('are not drawn under a line that they are not of', () => {
    expect(shown({ bands: 'waiting' })).toMatchObject({ fan: null, fanProblem: 'waiting' })
    expect(shown({ bands: bandsOf() })).toMatchObject({ fan: null, fanProblem: 'absent' })
  })

  it.each(['difference', 'relative'] as const)('are none in the mode %s: the baseline varies too', mode => {
    expect(shown({ mode })).toMatchObject({ fan: null, fanProblem: 'difference' })
  })

  it('are an index only where the base year is the same in every draw', () => {
    expect(shown({ mode: 'index' }).fanProblem).toBe('index')
    const certain = bandOf('part', line, 0.01)
    for (const values of [certain.p5, certain.p25, certain.p75, certain.p95]) values[0] = 0.02
    const { fan } = shown({ mode: 'index', bands: bandsOf(certain) })
    expect(fan?.p50[0]).toBe(100)
    expect(fan?.p95.at(-1)).toBeCloseTo(500, 9)
  })

  it('are converted only by what is the same in every draw', () => {
    const bands = bandsOf(bandOf('culture_spending', amounts, 1))
    const constant = { basis: 'constant', bands } as const
    expect(shown(constant, money).fanProblem).toBe('basis')
    const certain = new Map([...bands, ['price', bandOf('price', price, 0)] as const])
    const { fan } = shown({ ...constant, bands: certain }, money)
    expect(fan?.p75.at(-1)).toBeCloseTo(((amounts.at(-1) ?? 0) + 1) / (price.at(-1) ?? 1), 9)
    const uncertain = new Map([...bands, ['price', bandOf('price', price, 0.01)] as const])
    expect(shown({ ...constant, bands: uncertain }, money).fanProblem).toBe('basis')
    expect(shown({ bands }, money).fanProblem).toBeNull()
  })

  it('have room on the axis', () => {
    const without = fittingAxis(shown({ bands: null }))
    const { high } = fittingAxis(shown({ bands: bandsOf(bandOf('part', line, 0.05)) }))
    expect(high).toBeGreaterThan(without.high)
    expect(high).toBeGreaterThanOrEqual(0.22)
  })
})

describe('the picture of bands', () => {
  const subject = shown({})
  const { frame, fan } = figureOf(subject, viewOf({ axis: fittingAxis(subject) }), look)

  it('begins with the last outturn, the widest band first, in the colour of the scenario in hand', () => {
    expect(fan?.bands.map(({ level }) => level)).toEqual([90, 80, 50])
    expect(fan?.slot).toBe(2)
    for (const { path } of fan?.bands ?? []) expect(path.match(/[ML]/g)).toHaveLength(2 * (years.length - 1))
    expect(fan?.median).toBe(fanAreas({ ...subject, fan: subject.fan }, frame)?.median)
  })
})

describe('the numbers of bands', () => {
  const subject = shown({})

  it('stand in the table behind the lines, lowest percentile first', () => {
    const columns = tableColumns(subject, 'vi').slice(-7)
    expect(columns.map(({ name }) => name)).toEqual(['P5', 'P10', 'P25', 'P50', 'P75', 'P90', 'P95'])
    const last = columns.map(({ cells }) => cells.at(-1)?.value ?? 0)
    expect(last).toEqual(last.toSorted((one, other) => one - other))
    expect(columns[0]?.cells[0]?.value).toBeNaN()
  })

  it('are read off in a year of the projection, and not in one that is over', () => {
    const form = { unit: share, language: 'vi', isSigned: false } as const
    expect(readoutAt(subject, 0, 2034, form).note).toContain(
      '90\u202f% số lượt: từ 4,00\u202f% đến 10,00\u202f%',
    )
    expect(readoutAt(subject, 0, 2025, form).note).not.toContain('số lượt')
  })
})
