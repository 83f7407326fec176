/** The series that each run is asked for: what every reading of results needs, and what is watched just now. */

import type { Catalogue } from '../model/catalogue.ts'

/** Ids of the series behind the headlines, the budget bar and the price bases. */
export function standingSeries(catalogue: Catalogue): string[] {
  const { budget, headlines, prices } = catalogue
  const lines = catalogue.dimensions.find(dimension => dimension.id === budget.dimension)?.elements ?? []
  const ids = [
    ...headlines.flatMap(headline => [headline.variable, headline.money, headline.base]),
    budget.envelope,
    budget.scaling,
    budget.floor,
    ...lines.flatMap(({ id }) => [`${budget.allocated}[${id}]`, `${budget.planned}[${id}]`]),
    ...(prices === undefined
      ? []
      : [
          prices.deflator,
          prices.population,
          prices.exchange,
          prices.whole,
          ...prices.wholes.map(each => each.whole),
        ]),
  ]
  return [...new Set(ids.filter(id => id !== undefined))]
}

/** The standing series and the watched ones, each once; what the model does not have is left out. */
export function wantedSeries(
  catalogue: Catalogue,
  watched: Readonly<Record<string, readonly string[]>>,
): string[] {
  const known = knownIds(catalogue)
  const asked = Object.values(watched).flat()
  return [...new Set([...standingSeries(catalogue), ...asked.filter(id => known.has(id))])]
}

const idsOf = new WeakMap<Catalogue, ReadonlySet<string>>()

function knownIds(catalogue: Catalogue): ReadonlySet<string> {
  const before = idsOf.get(catalogue)
  if (before !== undefined) return before
  const ids = new Set([catalogue.levers, catalogue.variables].flatMap(items => items.map(({ id }) => id)))
  idsOf.set(catalogue, ids)
  return ids
}
