/** The series that the screen shows, and no others: what each run is asked for. */

import type { Catalogue } from '../../shared/model/catalogue.ts'

/** Ids of the series behind cards, charts and the budget bar. */
export function wantedSeries(catalogue: Catalogue): string[] {
  const { budget, headlines } = catalogue
  const lines = catalogue.dimensions.find(dimension => dimension.id === budget.dimension)?.elements ?? []
  const ids = [
    ...headlines.flatMap(headline => [headline.variable, headline.money, headline.base]),
    budget.envelope,
    budget.scaling,
    budget.floor,
    ...lines.flatMap(({ id }) => [`${budget.allocated}[${id}]`, `${budget.planned}[${id}]`]),
  ]
  return [...new Set(ids.filter(id => id !== undefined))]
}
