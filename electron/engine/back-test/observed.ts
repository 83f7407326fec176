/** What was observed, laid out like a run: a row for each year, a column for each series, and nothing where nothing is known. */

import type { Observation } from '../../../shared/model/definition.ts'
import type { Model } from '../model/model.ts'

/** Years further back than this from the last observed one are no past that a model could be started in. */
const MOST_YEARS = 300

/** What is larger is no quantity of anything, and its square would be no number. */
const LARGEST = 1e100

/** Whether a value can be reckoned with. */
export function isUsable(value: number): boolean {
  return Math.abs(value) <= LARGEST
}

export interface Observed {
  /** Of the first row; observed years and the base year lie in between the first and the last. */
  readonly firstYear: number
  readonly lastYear: number
  /** Years with an observed value, in order. */
  readonly years: readonly number[]
  /** [year][slot]; NaN where nothing was observed. */
  readonly record: Float64Array
  /** Rows of the history by slot, in the order of years. */
  readonly rows: ReadonlyMap<number, readonly Observation[]>
}

/** The model's history as a record; null where there is none. */
export function observedPast(model: Model): Observed | null {
  const last = Math.max(...model.history.map(({ year }) => year))
  const history = model.history.filter(({ year, value }) => year > last - MOST_YEARS && isUsable(value))
  if (history.length === 0) return null
  const years = [...new Set(history.map(({ year }) => year))].toSorted((one, other) => one - other)
  const firstYear = Math.min(model.baseYear, ...years)
  const lastYear = Math.max(model.baseYear, ...years)
  const record = new Float64Array((lastYear - firstYear + 1) * model.slots).fill(Number.NaN)
  const rows = new Map<number, Observation[]>()
  for (const row of history) {
    const slot = model.slotById.get(row.variable)
    if (slot === undefined) continue
    record[(row.year - firstYear) * model.slots + slot] = row.value
    rows.set(slot, [...(rows.get(slot) ?? []), row])
  }
  return { firstYear, lastYear, years, record, rows }
}
