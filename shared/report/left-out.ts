/** What a file names and this model does not have: left out of what is handed over, and told. */

import type { Fault } from '../faults.ts'
import { knownChart } from '../reading/charts/known-chart.ts'
import type { ChartChoice } from '../scenario/view.ts'
import type { ReportInput } from './report-input.ts'

/** One notice for each kind: charts of variables that are gone, breakdowns that are gone, steps of the story without chart or scenario. */
export function leftOut({
  catalogue,
  document,
  charts,
  steps,
}: Pick<ReportInput, 'catalogue' | 'document' | 'charts' | 'steps'>): Fault[] {
  const isGone = (chart: ChartChoice) => knownChart(chart, catalogue) === null
  const hasScenario = (id: string) => document.scenarios.some(each => each.id === id)
  const isWithout = (each: ReportInput['steps'][number]) =>
    isGone(each.view.chart) || !hasScenario(each.view.scenario)
  const gone = charts.filter(isGone).map(({ variable }) => variable)
  const undivided = [...charts, ...steps.map(({ view }) => view.chart)]
    .filter(chart => knownChart(chart, catalogue)?.breakdown !== chart.breakdown && !isGone(chart))
    .map(({ variable, breakdown }) => `${variable}:${breakdown}`)
  const places = steps.flatMap((step, index) => (isWithout(step) ? [index + 1] : []))
  return [
    ...(gone.length === 0 ? [] : [{ code: 'export.charts-gone', args: { charts: [...new Set(gone)] } }]),
    ...(undivided.length === 0
      ? []
      : [{ code: 'export.breakdowns-gone', args: { charts: [...new Set(undivided)] } }]),
    ...(places.length === 0 ? [] : [{ code: 'export.steps-gone', args: { steps: places.map(String) } }]),
  ]
}
