/** What a change of the scenario in hand did: the results before it and after it, as they come to the screen anyway. */

import { sameContent } from '../../../../shared/json/same-content.ts'
import type { Series } from '../../../../shared/model/result.ts'
import { hasSameInputs, inputsOf } from '../../../../shared/scenario/same-inputs.ts'
import { type AppState, activeScenario, ownSimulation, type Simulation } from '../../../store/app-state.ts'

export interface Impact {
  readonly before: Series
  readonly after: Series
  /** The year in view when the change was made. */
  readonly year: number
}

/** Where the screen last came to rest, and what the change that led there did; null where none did. */
export interface Followed {
  readonly settled: Simulation | null
  readonly impact: Impact | null
}

export const NOTHING_FOLLOWED: Followed = { settled: null, impact: null }

type Seen = Pick<AppState, 'document' | 'activeId' | 'outcomes' | 'held' | 'year'>

/**
 * What is known after the state became another one; the same object where nothing is new. A hand that still moves and a run that is
 * still awaited change nothing. Another scenario in hand, or another document, begins anew.
 */
export function followed(before: Followed, state: Seen): Followed {
  if (state.held !== null) return before
  const scenario = activeScenario(state)
  const simulation = ownSimulation(state, scenario.id)
  const { settled } = before
  const isSame = settled?.documentId === state.document.id && settled.scenarioId === scenario.id
  const isAwaited = simulation === null || !hasSameInputs(simulation, scenario)
  if (isAwaited) return isSame || settled === null ? before : NOTHING_FOLLOWED
  if (simulation === settled) return before
  if (settled === null || !isSame) return { settled: simulation, impact: null }
  if (sameContent(inputsOf(settled), inputsOf(simulation))) return { ...before, settled: simulation }
  const impact = { before: settled.run.series, after: simulation.run.series, year: state.year }
  return { settled: simulation, impact }
}
