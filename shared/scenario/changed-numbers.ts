/** The numbers in which one set of results differs from another. */

import type { Series } from '../model/result.ts'
import { type ChangedNumber, SAME_WITHIN } from './verification.ts'

/** Series with the year of their first number. */
export interface DatedSeries {
  readonly baseYear: number
  readonly series: Series
}

/**
 * Every number of the frozen series that is another in those of now, or missing in one of both. Those of which one is missing come first, then
 * the largest difference relative to the larger of both numbers; equal ones in the order of ids and years.
 */
export function changedNumbers(frozen: DatedSeries, now: DatedSeries): ChangedNumber[] {
  const first = Math.min(frozen.baseYear, now.baseYear)
  return Object.keys(frozen.series)
    .sort()
    .flatMap(variable => {
      const [before, after] = [frozen.series[variable] ?? [], now.series[variable] ?? []]
      const end = Math.max(frozen.baseYear + before.length, now.baseYear + after.length)
      return Array.from({ length: end - first }, (_, index) => ({
        variable,
        year: first + index,
        frozen: before[first + index - frozen.baseYear] ?? null,
        now: after[first + index - now.baseYear] ?? null,
      }))
    })
    .map(number => ({ number, apart: apartness(number) }))
    .filter(({ apart }) => apart > SAME_WITHIN)
    .sort((one, other) => (one.apart === other.apart ? 0 : other.apart - one.apart))
    .map(({ number }) => number)
}

/** Relative to the larger; infinite where one is missing. */
function apartness({ frozen, now }: ChangedNumber): number {
  if (frozen === now) return 0
  if (frozen === null || now === null) return Number.POSITIVE_INFINITY
  return Math.abs(now - frozen) / Math.max(Math.abs(now), Math.abs(frozen))
}
