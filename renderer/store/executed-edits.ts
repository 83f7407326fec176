/** What a planner can do to the executed values of a document, as pure functions. */

import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../shared/scenario/executed.ts'

/** Puts values in place of those of the same item and year, and beside all others; ordered by year, then by item. */
export function withImportedValues(
  document: ScenarioDocument,
  values: readonly ExecutedValue[],
): ScenarioDocument {
  const keyOf = ({ item, year }: ExecutedValue) => `${year} ${item}`
  const byKey = new Map([...document.executed, ...values].map(value => [keyOf(value), value]))
  const executed = [...byKey.values()].toSorted(
    (one, other) => one.year - other.year || (one.item < other.item ? -1 : one.item > other.item ? 1 : 0),
  )
  return { ...document, executed }
}
