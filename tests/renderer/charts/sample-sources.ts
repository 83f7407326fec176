/** Results of the sample headline for the charts: one scenario in hand beside its baseline, and what a test adds. */

import type { ChartCatalogue, ChartSources } from '../../../shared/reading/charts/chart-sources.ts'
import { subjectOf as subjectFrom } from '../../../shared/reading/charts/chart-subject.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { pack, rising, seriesOf, years } from '../kpis/sample-headline.ts'

export const catalogue: ChartCatalogue = {
  ...pack,
  model: { id: 'small', version: '0.2', hash: 'x' },
  baseYear: 2024,
  lastOutturn: 2025,
  history: [],
  benchmarks: [],
}

export const choice: ChartChoice = { variable: 'part', breakdown: null, form: 'stacked', benchmarks: false }

/** A scenario that rises by so much each year. */
export function scenario(id: string, step: number, slot: number, isActive = false) {
  return { id, name: `Scenario ${id}`, slot, isActive, series: { ...seriesOf(rising(step)), ...converters } }
}

/** What money is converted by. */
const converters = {
  price: years.map((_, index) => 1.03 ** index),
  people: years.map(() => 8500),
  dollar: years.map(() => 25_000),
}

export function sourcesOf(over: Partial<ChartSources> = {}): ChartSources {
  return {
    catalogue,
    years,
    scenarios: [{ ...scenario('one', 0.005, 2, true), name: 'Ưu tiên văn hóa' }],
    base: { series: { ...seriesOf(rising(0.001)), ...converters }, isMoved: false },
    original: null,
    bands: null,
    mode: 'value',
    basis: 'current',
    language: 'vi',
    ...over,
  }
}

/** @throws RangeError where the results lack a series. */
export function subjectOf(over: Partial<ChartSources> = {}, chosen: Partial<ChartChoice> = {}): ChartSubject {
  const subject = subjectFrom({ ...choice, ...chosen }, sourcesOf(over))
  if (subject === null) throw new RangeError('the results lack a series of the chart')
  return subject
}

/** Of a chart that is not broken down. */
export function linesOf(over: Partial<ChartSources> = {}, chosen: Partial<ChartChoice> = {}) {
  const subject = subjectOf(over, chosen)
  if (subject.kind !== 'lines') throw new RangeError('the chart is broken down')
  return subject
}
