/** What stands before the projection: what was observed, and the model's own values in years of outturn that were not. */

import type { Catalogue, CatalogueSource } from '../../model/catalogue.ts'
import type { Language } from '../../model/definition.ts'
import { lastKnownYear } from '../executed/laid-over.ts'
import type { PastPoint } from './chart-view.ts'

/** How many years of the past a chart goes back at most, so that most of it is left for what is to come. */
const LONGEST_PAST = 10

/**
 * In the order of years.
 * @param series id of a variable.
 * @param modelled its values in the years of the runs, in the unit of the model.
 */
export function pastPoints(
  series: string,
  modelled: readonly number[],
  sourceKind: CatalogueSource['kind'],
  known: Pick<Catalogue, 'history' | 'baseYear' | 'lastOutturn' | 'executed'>,
  language: Language,
): PastPoint[] {
  const { history, baseYear, lastOutturn, executed = [] } = known
  const lastKnown = lastKnownYear(known, series)
  const observed = history
    .filter(
      ({ variable, year }) =>
        variable === series && year > lastOutturn - 1 - LONGEST_PAST && year <= lastOutturn,
    )
    .map(
      ({ year, value, standing, note }): PastPoint => ({
        year,
        value,
        standing,
        note: note?.[language] ?? '',
      }),
    )
  const entered = executed
    .filter(({ item }) => item === series)
    .map(({ year, value, source }): PastPoint => ({ year, value, standing: 'executed', note: source }))
  const given = [...observed, ...entered]
  const rest = modelled.flatMap((value, index): PastPoint[] => {
    const year = baseYear + index
    if (year > lastKnown || given.some(each => each.year === year)) return []
    const isPublished = sourceKind === 'published' && year <= lastOutturn
    return [{ year, value, standing: isPublished ? 'published' : 'modelled', note: '' }]
  })
  return [...given, ...rest].toSorted((one, other) => one.year - other.year)
}

/** Whether a point is as it was published, or entered as what really came about; what was derived, estimated or modelled is not. */
export function isPublished({ standing }: Pick<PastPoint, 'standing'>): boolean {
  return standing === 'published' || standing === 'executed'
}
