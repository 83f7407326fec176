/** Observed values, and what follows from those of a year by equations that read nothing but that year. */

import type { Model } from '../model/model.ts'
import type { Standpoint } from '../run/evaluate.ts'
import type { Observed } from './observed.ts'
import { type Workable, workOut } from './workable.ts'

export interface Known {
  /** [year][slot], rows as those of what was observed; NaN where nothing is known. */
  readonly record: Float64Array
  /** Where a formula stands in a year; a formula that compares with the base year finds it in the first row. */
  readonly standpoint: (year: number, isAnchored: boolean) => Standpoint
  readonly isObserved: (slot: number, year: number) => boolean
}

/** Completes each observed year by itself. An observed value is never replaced. */
export function knownPast(
  { slots, baseYear }: Model,
  observed: Observed,
  equations: readonly Workable[],
  parameters: Float64Array,
): Known {
  const { firstYear, lastYear } = observed
  const record = Float64Array.from(observed.record)
  const sinceBase = record.subarray((baseYear - firstYear) * slots)
  const standpoint = (year: number, isAnchored: boolean): Standpoint => {
    const own = isAnchored ? sinceBase : record
    const first = isAnchored ? baseYear : firstYear
    return { own, reference: own, parameters, slots, baseYear: first, yearIndex: year - first }
  }
  for (let year = firstYear; year <= lastYear; year += 1) {
    const at = standpoint(year, false)
    const begin = at.yearIndex * slots
    for (const workable of equations) {
      const place = begin + workable.equation.slot
      if (workable.isWithinYear && Number.isNaN(record[place])) record[place] = workOut(workable, at)
    }
  }
  const isObserved = (slot: number, year: number) =>
    Number.isFinite(observed.record[(year - firstYear) * slots + slot])
  return { record, standpoint, isObserved }
}
