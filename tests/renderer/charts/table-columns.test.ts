/** What a chart's table has. */

import { describe, expect, it } from 'vitest'
import type { MultiplesSubject, StackedSubject } from '../../../shared/reading/charts/chart-view.ts'
import { tableColumns, tableYears } from '../../../shared/reading/charts/table-columns.ts'
import { rising, years } from '../kpis/sample-headline.ts'
import { active, base, other, subjectOf } from './sample-chart.ts'

const past = [
  { year: 2022, value: 0.019, standing: 'published', note: '' },
  { year: 2025, value: 0.02, standing: 'modelled', note: '' },
] as const

describe('the table of a chart', () => {
  it('has the past, every scenario, the baseline and the difference', () => {
    const columns = tableColumns(subjectOf({ lines: [active, other(1, rising(0.002)), base], past }), 'en')
    expect(columns.map(({ key }) => key)).toEqual(['past', 'one', 'other 1', 'base', 'difference'])
    const last = columns.map(({ cells }) => Number(cells.at(-1)?.value.toFixed(4)))
    expect(last.slice(1)).toEqual([0.07, 0.04, 0.03, 0.04])
  })

  it('begins with the first year of the past, where only that has a number', () => {
    const subject = subjectOf({ past })
    expect(tableYears(subject)).toEqual([2022, 2023, ...years])
    const [observed, scenario] = tableColumns(subject, 'vi')
    expect(observed?.cells[0]).toMatchObject({ year: 2022, value: 0.019, past: { standing: 'published' } })
    expect(scenario?.cells[0]?.value).toBeNaN()
  })

  it('has no column for a past that was only modelled', () => {
    expect(tableColumns(subjectOf(), 'vi')[0]?.key).toBe('one')
  })

  it('has no difference where its numbers are differences', () => {
    expect(tableColumns(subjectOf({ mode: 'difference' }), 'vi').map(({ key }) => key)).toEqual([
      'one',
      'base',
    ])
  })

  it('has the elements of a breakdown under each scenario, and of a stack their sum', () => {
    const panel = {
      key: 'arts',
      series: 'rate[arts]',
      name: 'Arts',
      lines: [active, base],
      past: [],
      fan: null,
    }
    const multiples: MultiplesSubject = {
      ...subjectOf(),
      kind: 'multiples',
      panels: [panel, { ...panel, key: 'care' }],
    }
    expect(tableColumns(multiples, 'en').map(({ group, series }) => [group, series])).toEqual([
      ['Culture first', 'rate[arts]'],
      ['Culture first', 'rate[arts]'],
      ['Baseline', 'rate[arts]'],
      ['Baseline', 'rate[arts]'],
    ])
    const stacked: StackedSubject = {
      ...subjectOf(),
      kind: 'stacked',
      bands: ['arts', 'care'].map((key, index) => ({ key, name: key, hue: index + 1 })),
      stacks: [{ ...active, parts: [1, 2].map(value => ({ series: null, values: years.map(() => value) })) }],
    }
    const columns = tableColumns(stacked, 'en')
    expect(columns.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
      ['arts', 1],
      ['care', 2],
      ['Total', 3],
    ])
  })
})
