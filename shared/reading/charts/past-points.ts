/** What stands before the projection: what was observed, and the model's own values in years of outturn that were not. */

import type { Catalogue } from '../../model/catalogue.ts'
import type { Language, SourceKind } from '../../model/definition.ts'
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
  sourceKind: SourceKind,
  { history, baseYear, lastOutturn }: Pick<Catalogue, 'history' | 'baseYear' | 'lastOutturn'>,
  language: Language,
): PastPoint[] {
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
  const rest = modelled.flatMap((value, index): PastPoint[] => {
    const year = baseYear + index
    if (year > lastOutturn || observed.some(each => each.year === year)) return []
    return [{ year, value, standing: sourceKind === 'published' ? 'published' : 'modelled', note: '' }]
  })
  return [...observed, ...rest].toSorted((one, other) => one.year - other.year)
}

/** Whether a point is as it was published; what was derived, estimated or modelled is not. */
export function isPublished({ standing }: Pick<PastPoint, 'standing'>): boolean {
  return standing === 'published'
}
