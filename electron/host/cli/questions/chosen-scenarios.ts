/** Scenarios that a question is about, by their ids. */

import { FaultError, throwFaults } from '../../../../shared/faults.ts'
import { nearWords } from '../../../../shared/near-word.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'

/**
 * The scenario of an id; of none, the first.
 * @throws FaultError `usage.unknown-scenario`.
 */
export function chosenScenario(scenarios: readonly Scenario[], id: string | null): Scenario {
  const [first] = scenarios
  const found = id === null ? first : scenarios.find(scenario => scenario.id === id)
  if (found !== undefined) return found
  throw new FaultError(unknown(scenarios, id ?? ''))
}

/**
 * Those of the ids, in the order of the ids; of none, all. Of two scenarios with one id both are meant.
 * @throws FaultError `usage.unknown-scenario`, one for each.
 */
export function chosenScenarios(
  scenarios: readonly Scenario[],
  ids: readonly string[] | null,
): readonly Scenario[] {
  if (ids === null) return scenarios
  const known = scenarios.map(({ id }) => id)
  throwFaults(ids.filter(id => !known.includes(id)).map(id => unknown(scenarios, id)))
  return ids.flatMap(id => scenarios.filter(scenario => scenario.id === id))
}

function unknown(scenarios: readonly Scenario[], id: string) {
  const known = scenarios.map(scenario => scenario.id)
  return { code: 'usage.unknown-scenario', args: { id, near: nearWords(id, known), known } }
}
