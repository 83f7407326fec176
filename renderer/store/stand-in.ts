/** What stands on the screen for a scenario that comes into hand, until it is run. */

import type { Scenario } from '../../shared/scenario/document.ts'
import { hasSameInputs } from '../../shared/scenario/same-inputs.ts'
import { type AppState, activeScenario, outcomeOf } from './app-state.ts'

/**
 * The result of the scenario before stands in for that of the next: nothing jumps. Where both say the same, as a copy does,
 * it is the next one's own.
 */
export function withStandIn(
  state: Pick<AppState, 'document' | 'activeId' | 'outcomes'>,
  next: Scenario,
  outcomes: AppState['outcomes'],
): AppState['outcomes'] {
  if (outcomes[next.id] !== undefined) return outcomes
  const { simulation } = outcomeOf(state, activeScenario(state).id)
  if (simulation === null) return outcomes
  const isCopy = hasSameInputs(simulation, next)
  const standIn = isCopy ? { ...simulation, scenarioId: next.id } : simulation
  return { ...outcomes, [next.id]: { simulation: standIn, refusal: null } }
}
