/** The charts of a report, as what they show and the words around them. */

import { subjectOf } from '../reading/charts/chart-subject.ts'
import { chartWords } from '../reading/charts/chart-words.ts'
import { knownChart } from '../reading/charts/known-chart.ts'
import { indicatorOf } from '../reading/indicators/indicator.ts'
import { originsOf, publishersOf } from '../reading/sources/origins.ts'
import type { ChartChoice } from '../scenario/view.ts'
import type { ChartContent } from './content.ts'
import { chartSourcesOf, type ReportReading } from './report-reading.ts'

/** In the order in which they were chosen, without those of variables that are gone; none where the scenario in hand could not be computed. */
export function chartsOf(reading: ReportReading): ChartContent[] {
  const { charts, view } = reading.input
  return charts.flatMap(choice => chartOf(choice, view.inHand, reading) ?? [])
}

/**
 * Null where the scenario in hand could not be computed, and where the pack has no such chart.
 * @param scenario id of the one in hand.
 */
export function chartOf(wanted: ChartChoice, scenario: string, reading: ReportReading): ChartContent | null {
  const { catalogue, language, input, year } = reading
  const choice = knownChart(wanted, catalogue)
  const sources = chartSourcesOf(reading, scenario)
  if (choice === null || sources === null) return null
  const subject = subjectOf(choice, sources)
  if (subject === null) return null
  const words = chartWords(indicatorOf(catalogue, choice.variable), choice, subject, sources, ids =>
    publishersOf(originsOf(ids, input.facts)),
  )
  return { subject, words, view: { year, language } }
}
