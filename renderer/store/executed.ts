/** What really came about, in the document in hand: edits of it. */

import { asName } from '../../shared/hidden-letters.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../shared/scenario/executed.ts'

/** The document with the value, in place of the one that it has of the same item and year. */
export function withExecutedValue(document: ScenarioDocument, entered: ExecutedValue): ScenarioDocument {
  const others = document.executed.filter(each => !isOfSame(each, entered))
  const executed = [...others, { ...entered, source: asName(entered.source) }].toSorted(
    (one, other) => one.year - other.year || (one.item < other.item ? -1 : one.item > other.item ? 1 : 0),
  )
  return withExecuted(document, executed)
}

/** The document without the value of that item and year. */
export function withoutExecutedValue(
  document: ScenarioDocument,
  removed: Pick<ExecutedValue, 'item' | 'year'>,
): ScenarioDocument {
  return withExecuted(
    document,
    document.executed.filter(each => !isOfSame(each, removed)),
  )
}

/** The document with the source of a value said otherwise: no number is another. */
export function withExecutedSource(
  document: ScenarioDocument,
  of: Pick<ExecutedValue, 'item' | 'year'>,
  source: string,
): ScenarioDocument {
  const executed = document.executed.map(each =>
    isOfSame(each, of) ? { ...each, source: asName(source) } : each,
  )
  return { ...document, executed }
}

/**
 * Results are known to be of a scenario by its settings being the very same objects. Other executed values give every scenario other
 * numbers, so their settings become other objects with the same content.
 */
function withExecuted(document: ScenarioDocument, executed: ExecutedValue[]): ScenarioDocument {
  const scenarios = document.scenarios.map(scenario => ({
    ...scenario,
    levers: { ...scenario.levers },
    parameters: { ...scenario.parameters },
    formulas: [...scenario.formulas],
  }))
  return { ...document, executed, scenarios }
}

function isOfSame(
  one: Pick<ExecutedValue, 'item' | 'year'>,
  other: Pick<ExecutedValue, 'item' | 'year'>,
): boolean {
  return one.item === other.item && one.year === other.year
}
