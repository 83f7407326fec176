/** Which series the runs of a report must hold. */

import type { Catalogue } from '../model/catalogue.ts'
import { partsOf } from '../reading/breakdown.ts'
import { indicatorOf } from '../reading/indicators/indicator.ts'
import { seriesOfCard } from '../reading/indicators/kpi.ts'
import { wantedSeries } from '../reading/wanted-series.ts'
import type { ChartChoice } from '../scenario/view.ts'
import type { ReportStep } from './report-input.ts'

/**
 * Ids of the variables, each once: behind headlines, targets, the budget, the price bases and the accounts of the pack, and of
 * the charts and of the steps of the story with all parts into which they are broken down. What the model does not have is left out.
 */
export function seriesNeeded(
  catalogue: Catalogue,
  charts: readonly ChartChoice[],
  steps: readonly Pick<ReportStep, 'view'>[] = [],
): string[] {
  const judged = catalogue.targets.flatMap(target =>
    seriesOfCard({ indicator: indicatorOf(catalogue, target.variable), target }),
  )
  const drawn = [...charts, ...steps.map(({ view }) => view.chart)].flatMap(({ variable, breakdown }) => [
    variable,
    ...(breakdown === null ? [] : partsOf(catalogue, variable, breakdown)),
  ])
  const beside = steps.flatMap(({ view: { card } }) => (card === null ? [] : [card.variable]))
  const paid = catalogue.accounts.flatMap(({ whole, parts }) => [whole, ...parts])
  return wantedSeries(catalogue, { judged, drawn, beside, paid })
}
