/** Which series the runs of a report must hold. */

import type { Catalogue } from '../model/catalogue.ts'
import { partsOf } from '../reading/breakdown.ts'
import { indicatorOf } from '../reading/indicators/indicator.ts'
import { seriesOfCard } from '../reading/indicators/kpi.ts'
import { wantedSeries } from '../reading/wanted-series.ts'
import type { ChartChoice } from '../scenario/view.ts'

/**
 * Ids of the variables, each once: behind headlines, targets, the budget, the price bases and the accounts of the pack, and of
 * the charts with all parts into which they are broken down. What the model does not have is left out.
 */
export function seriesNeeded(catalogue: Catalogue, charts: readonly ChartChoice[]): string[] {
  const judged = catalogue.targets.flatMap(target =>
    seriesOfCard({ indicator: indicatorOf(catalogue, target.variable), target }),
  )
  const drawn = charts.flatMap(({ variable, breakdown }) => [
    variable,
    ...(breakdown === null ? [] : partsOf(catalogue, variable, breakdown)),
  ])
  const paid = catalogue.accounts.flatMap(({ whole, parts }) => [whole, ...parts])
  return wantedSeries(catalogue, { judged, drawn, paid })
}
